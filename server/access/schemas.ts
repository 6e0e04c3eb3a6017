import { z } from 'zod';
import { isSlot } from '../../shared/access.ts';

/** What comes in at the entrance. A cut or mistyped link is still understood, and refused as unknown. */
const slot = z.string().max(8).refine(isSlot);
const person = z.string().min(1).max(100);
const token = z.string().min(1).max(200);
const code = z.string().min(1).max(40);
const device = z.string().max(200);

export const lookBody = z.strictObject({ token });
export const enterBody = z.strictObject({ token, device });
export const enterCodeBody = z.strictObject({ code, device });
export const codeBody = z.strictObject({ slot });
export const doorCodeBody = z.strictObject({ slot, person });
export const signOutBody = z.strictObject({ slot, device: slot.optional() });

/** `person` is one person, `everyone=yes` all of the dialogue; both are the Secretariat's to ask. */
export const devicesQuery = z.strictObject({ slot, person: person.optional(), everyone: z.literal('yes').optional() });
