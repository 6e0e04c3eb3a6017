import type { Request, Response } from 'express';
import type { Access } from '../access/access.ts';
import type { Session } from '../access/sessions.ts';
import type { Hall } from '../hall/hall.ts';

/** Whom a page's own request comes from: `/…/<dialogue>?slot=…`, with the device's cookie. */
export interface SignedIn {
  hall: Hall;
  session: Session;
}

/** Who asks, in which dialogue; anybody else is answered here that the device is not signed in. Nothing is cached. */
export function signedIn(
  access: Access,
  halls: ReadonlyMap<string, Hall>,
  request: Request<{ dialogue: string }>,
  response: Response,
): SignedIn | undefined {
  const { slot } = request.query;
  const hall = halls.get(request.params.dialogue);
  const session = typeof slot === 'string' ? access.whoIs(slot, request.headers.cookie, hall?.id ?? '-') : undefined;
  response.set('Cache-Control', 'no-store');
  if (hall && session) return { hall, session };
  response.status(401).json({ refused: 'notSignedIn', sentence: 'This device is not signed in.' });
  return undefined;
}
