import type { Floor } from '../../shared/dialogue/floor.ts';

/** Does the Chair have the floor within somebody's turn? Why, nobody reads from it [C12]. */
export const isTheChairs = (floor: Floor): boolean => floor.stage === 'paused' && floor.because === 'chair';
