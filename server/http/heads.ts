import { Router } from 'express';
import type { SignedHeads } from '../../shared/wire/names.ts';
import type { Access } from '../access/access.ts';
import type { Hall } from '../hall/hall.ts';
import { openSigner, readHead } from '../journal/sign.ts';
import type { Premises } from '../premises.ts';
import { signedIn } from './signedIn.ts';

/** `GET /heads/<dialogue>?slot=…`: the heads signed at each adjournment, for the Secretariat to print. */
export function headsRoute(premises: Premises, access: Access, halls: ReadonlyMap<string, Hall>): Router {
  const { publicKey } = openSigner(premises.house.db);
  const router = Router();
  router.get('/heads/:dialogue', (request, response) => {
    const asking = signedIn(access, halls, request, response);
    if (!asking) return;
    const { hall, session } = asking;
    if (session.role !== 'secretary' && session.role !== 'conference_officer') {
      response.status(403).json({ refused: 'notForYou', sentence: 'The signed heads are for the Secretariat.' });
      return;
    }
    const heads = premises
      .heads(hall.id)
      .all()
      .flatMap((line) => {
        const head = readHead(line);
        return head ? [{ line, at: head.at, number: head.recordNumber }] : [];
      });
    response.json({ publicKey, heads } satisfies SignedHeads);
  });
  return router;
}
