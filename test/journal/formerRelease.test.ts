import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromStore, toStore } from '../../server/hall/minutes.ts';
import { MemoryKeys } from '../../server/journal/keys.ts';
import { keyIdOf } from '../../server/journal/seal.ts';
import { type Dialogue, EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';

/** The events of a morning as a former release wrote them: the record of rulings reads them as if it had been there. */

const written = readFileSync(new URL('./formerRelease.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as DialogueEvent);

/** The day as it is read from a journal; with or without the keys of what persons wrote. */
function replayed({ erased = false } = {}): Dialogue {
  const keys = new MemoryKeys();
  const bodies = written.map((event) => toStore(event, 'small-day', keys).body);
  if (erased) keys.forget(bodies.flatMap((body) => keyIdOf(body) ?? []));
  return bodies
    .map((body) => fromStore({ body, position: 1, recordNumber: null }, 'small-day', keys)!)
    .reduce(evolve, EMPTY_DIALOGUE);
}

describe('the journal of a former release', () => {
  test('[F26] [C8] replays: what was ruled on, by whom, and what was ended is there', () => {
    const { record, desks } = replayed();
    const { texts, prompts, steps, pointsOfOrder, designations, underReview } = desks.bureau.rule;
    expect(record.number).toBe(22);
    expect(texts['subject-5']).toMatchObject({
      stage: 'declined',
      versions: [
        { version: 1, words: 'Courts in Iceland release smugglers', by: 'participant' },
        { version: 2, words: 'The police of Peru beat those who come', findings: [{ states: ['PE'] }] },
      ],
      rulings: [
        { version: 1, ruling: 'return', by: 'chair' },
        { version: 2, ruling: 'allow', by: 'secretary' },
        { version: 2, ruling: 'decline' },
      ],
    });
    expect(texts['contribution-one']).toMatchObject({ versions: [{ words: 'Courts in Kenya release smugglers.' }] });
    expect(Object.values(prompts)).toMatchObject([
      { stage: 'actedOn', settled: { by: 'chair', at: 1_721_030_640_000 } },
      { stage: 'dismissed', settled: { by: 'chair', at: 1_721_030_630_000 } },
    ]);
    expect(Object.values(steps)[0]).toMatchObject({
      undone: { by: 'secretary' },
      unstruck: { from: 1_721_030_606_000, to: 1_721_030_640_000 },
    });
    expect(pointsOfOrder).toMatchObject([{ ruling: 'interrupt', by: 'chair' }]);
    expect(designations).toMatchObject([
      { state: 'AO', confirmedBy: 'Mr. A, by telephone', ended: { by: 'secretary' } },
      { state: 'AO', confirmedBy: 'Ms. B, in writing' },
    ]);
    expect(Object.keys(underReview)).toEqual(['AO']);
    expect(desks.delegations.gamma?.underReview).toMatchObject({ confirmedBy: 'Ms. B, in writing' });
  });

  test('[K4] with its texts forgotten, every version of them is, and the acts remain', () => {
    const { bureau, delegations } = replayed({ erased: true }).desks;
    const { rule } = bureau;
    expect(JSON.stringify([rule, delegations])).not.toMatch(/Iceland|Peru|Kenya|iceland|peru|Ms\. B|Mr\. A|published/);
    expect(rule.texts['subject-5']).toMatchObject({
      versions: [
        { version: 1, words: 'erased', findings: [] },
        { version: 2, words: 'erased', findings: [] },
      ],
      rulings: [{ ruling: 'return' }, { ruling: 'allow' }, { ruling: 'decline', reason: 'erased' }],
    });
    expect(rule.designations).toMatchObject([{ confirmedBy: 'erased', ended: { by: 'secretary' } }, { state: 'AO' }]);
  });
});
