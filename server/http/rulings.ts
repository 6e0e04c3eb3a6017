import { Router } from 'express';
import type { Access } from '../access/access.ts';
import { rulingsCsv } from '../exports/rulings.ts';
import type { Hall } from '../hall/hall.ts';
import { signedIn } from './signedIn.ts';

/** `GET /rulings/<dialogue>?slot=…`: the rulings of the day as a table, for the bureau alone [K4]. */
export function rulingsRoute(access: Access, halls: ReadonlyMap<string, Hall>): Router {
  const router = Router();
  router.get('/rulings/:dialogue', (request, response) => {
    const asking = signedIn(access, halls, request, response);
    if (!asking) return;
    const { hall, session } = asking;
    if (session.role !== 'co_chair' && session.role !== 'secretary') {
      response.status(403).json({ refused: 'notForYou', sentence: 'The rulings are for the Chair and the Secretary.' });
      return;
    }
    response
      .type('text/csv')
      .set('Content-Disposition', `attachment; filename="rulings-${hall.id}.csv"`)
      .send(rulingsCsv(hall.dialogue()));
  });
  return router;
}
