/** How many times a property is tried, or how many fresh days are played: more with `npm run evidence`. */
export const often = (usual: number): number => usual * Number(process.env.ROSTRUM_TIMES ?? 1);
