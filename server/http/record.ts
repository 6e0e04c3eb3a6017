import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Router } from 'express';
import type { RecordSnapshot } from '../../shared/wire/names.ts';
import type { Access } from '../access/access.ts';
import type { Hall } from '../hall/hall.ts';

const compress = promisify(brotliCompress);
/** Quality 5 packs the record of a full day in a few milliseconds. */
const OPTIONS = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

interface Packed {
  number: number;
  plain: Buffer;
  packed: Promise<Buffer>;
}

/** `GET /record/<dialogue>?slot=…`: the record in one piece, encoded once for each position and shared by all. */
export function recordRoute(access: Access, halls: ReadonlyMap<string, Hall>): Router {
  const cache = new Map<string, Packed>();
  const router = Router();
  router.get('/record/:dialogue', async (request, response) => {
    const { slot } = request.query;
    const hall = halls.get(request.params.dialogue);
    const session = typeof slot === 'string' ? access.whoIs(slot, request.headers.cookie, hall?.id ?? '-') : undefined;
    response.set('Cache-Control', 'no-store');
    if (!hall || !session) {
      response.status(401).json({ refused: 'notSignedIn', sentence: 'This device is not signed in.' });
      return;
    }
    const { plain, packed } = encoded(cache, hall);
    const brotli = request.acceptsEncodings('br') === 'br';
    response.type('json').set('Vary', 'Accept-Encoding');
    if (brotli) response.set('Content-Encoding', 'br');
    response.send(brotli ? await packed : plain);
  });
  return router;
}

function encoded(cache: Map<string, Packed>, hall: Hall): Packed {
  const { record } = hall.dialogue();
  const known = cache.get(hall.id);
  if (known?.number === record.number) return known;
  const plain = Buffer.from(JSON.stringify({ number: record.number, record } satisfies RecordSnapshot));
  const fresh = { number: record.number, plain, packed: compress(plain, OPTIONS) };
  cache.set(hall.id, fresh);
  return fresh;
}
