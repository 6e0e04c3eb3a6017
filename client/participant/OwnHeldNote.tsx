import { useState } from 'react';
import type { ScreenedText, TextOf } from '../../shared/dialogue/countryRule/desk.ts';
import type { DelegationDesk } from '../../shared/dialogue/participants.ts';
import { segmentOf } from '../../shared/dialogue/programme.ts';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { timeOfDay } from '../parts/format.ts';
import { noteWords as words } from '../words/en.ts';
import { OwnSituation } from './OwnSituation.tsx';
import { usePersonalAct } from './usePersonalAct.ts';
import { RephraseNote } from './WriteNote.tsx';

/** A short question or input that has come to the Chair, and lies at no other desk. */
export type HeldNote = ScreenedText & { of: Extract<TextOf, { what: 'note' }> };

/** Those of the delegation; one that was allowed, or rephrased and passed, is among its notes. */
export function heldNotes({ texts = {}, notes }: DelegationDesk): HeldNote[] {
  return Object.values(texts).filter(
    (text): text is HeldNote => text.of.what === 'note' && text.stage !== 'replaced' && !notes[text.of.note],
  );
}

/** Where it stands with the Chair; held or returned it can be rephrased here, or withdrawn [C8]. */
export function OwnHeldNote({ text }: { text: HeldNote }) {
  const record = useRecord();
  const [rephrasing, setRephrasing] = useState(false);
  const { note, segment, kind } = text.of;
  const withdraw = usePersonalAct(`withdrawNote:${note}`, { type: 'withdrawNote', note });
  const open = text.stage === 'held' || text.stage === 'returned';
  const title = segmentOf(record, segment)?.title ?? '';
  const written = text.words === 'erased' ? '' : text.words;
  return (
    <li>
      <p className="hint">{words.ownIn(words.kind[kind], title, timeOfDay(text.at, record.programme.zone))}</p>
      <OwnSituation text={text} say={ruledOn(text)} />
      {open && rephrasing && <RephraseNote {...{ note, segment, kind, written }} onDone={() => setRephrasing(false)} />}
      {open && !rephrasing && (
        <div className="row">
          <Act small onAct={() => setRephrasing(true)}>
            {words.rephrase}
          </Act>
          <Act small {...withdraw}>
            {words.withdraw}
          </Act>
        </div>
      )}
    </li>
  );
}

function ruledOn({ stage, rulings }: HeldNote): string {
  const given = rulings.at(-1)?.reason ?? '';
  const reason = given === 'erased' ? words.ruling.noReason : given;
  if (stage === 'withdrawn') return words.ruling.withdrawn;
  return stage === 'returned' || stage === 'declined' ? words.ruling[stage](reason) : words.ruling.held;
}
