import { Router } from 'express';
import type { Access } from '../access/access.ts';
import { rulingsCsv } from '../exports/rulings.ts';
import type { Hall } from '../hall/hall.ts';

/** `GET /rulings/<dialogue>?slot=…`: the rulings of the day as a table, for the bureau alone [K4]. */
export function rulingsRoute(access: Access, halls: ReadonlyMap<string, Hall>): Router {
  const router = Router();
  router.get('/rulings/:dialogue', (request, response) => {
    const { slot } = request.query;
    const hall = halls.get(request.params.dialogue);
    const session = typeof slot === 'string' ? access.whoIs(slot, request.headers.cookie, hall?.id ?? '-') : undefined;
    response.set('Cache-Control', 'no-store');
    if (!hall || !session) {
      response.status(401).json({ refused: 'notSignedIn', sentence: 'This device is not signed in.' });
      return;
    }
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
