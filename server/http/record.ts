import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { Router } from 'express';
import type { RecordSnapshot } from '../../shared/wire/names.ts';
import type { Access } from '../access/access.ts';
import type { Hall } from '../hall/hall.ts';
import { signedIn } from './signedIn.ts';

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
    const asking = signedIn(access, halls, request, response);
    if (!asking) return;
    const { plain, packed } = encoded(cache, asking.hall);
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
