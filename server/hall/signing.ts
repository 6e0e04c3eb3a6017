import type { Instant } from '../../shared/dialogue/model.ts';
import type { KeptHeads } from '../journal/keptHeads.ts';
import { readHead, type Signer } from '../journal/sign.ts';
import type { Hall } from './hall.ts';

/**
 * At each adjournment the house signs where the record stands and keeps the line. What could not be kept, or was adjourned
 * while no server ran to the end, is signed at the next occasion; one line serves all adjournments before it.
 */
export function signAdjournments(
  hall: Pick<Hall, 'id' | 'dialogue' | 'head' | 'onNews'>,
  { signer, heads, onFault }: { signer: Signer; heads: KeptHeads; onFault: (error: unknown) => void },
): () => void {
  let signedAt: Instant = readHead(heads.all().at(-1) ?? '')?.at ?? 0;
  const look = () => {
    const { record } = hall.dialogue();
    const adjourned = Object.values(record.sittings).map((sitting) =>
      sitting.stage === 'adjourned' ? sitting.adjournedAt : 0,
    );
    if (Math.max(0, ...adjourned) <= signedAt) return;
    try {
      heads.keep(signer.sign(hall.id, hall.head(), record.at));
      signedAt = record.at;
    } catch (error) {
      onFault(error);
    }
  };
  look();
  return hall.onNews((streams) => {
    if (streams.has('record')) look();
  });
}
