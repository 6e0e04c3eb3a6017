import './rulings.css';
import { useEffect, useRef, useState } from 'react';
import { STEPS } from '../../shared/dialogue/countryRule/desk.ts';
import { useDesks, useLive, useLiveDay, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Empty } from '../parts/Empty.tsx';
import { actWords, rulingWords, rulingsDayWords as words } from '../words/en.ts';
import { CaptionsDialog } from './CaptionsDialog.tsx';
import { HeadsDialog } from './HeadsDialog.tsx';
import { RulingRow } from './RulingRow.tsx';
import { rowsOf } from './rows.ts';
import { UnderReviewDialog } from './UnderReviewDialog.tsx';

/** Everything that was heard and ruled on under the country rule, for the bureau: who, when, undone or not [C8, C15]. */
export function RulingsDialog({ onClose, at }: { onClose: () => void; at?: string }) {
  const list = useOpenedAt(at);
  const [beside, open] = useState<'review' | 'captions' | 'heads'>();
  const { person } = useSelf();
  const { dialogue, slot } = useLiveDay();
  const rows = rowsOf(useLive(({ heard }) => heard.dialogue));
  const back = () => open(undefined);
  if (beside === 'review') return <UnderReviewDialog onClose={back} />;
  if (beside === 'captions') return <CaptionsDialog onClose={back} />;
  if (beside === 'heads') return <HeadsDialog onClose={back} />;
  const address = `/rulings/${encodeURIComponent(dialogue)}?slot=${encodeURIComponent(slot)}`;
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      wide
      reading
      className="rulings"
      acts={
        <>
          <Act onAct={() => open('review')}>{words.review.open}</Act>
          {person?.role === 'secretary' && <Act onAct={() => open('captions')}>{words.captions.open}</Act>}
          {person?.role === 'secretary' && <Act onAct={() => open('heads')}>{words.heads.open}</Act>}
          {rows.length > 0 && (
            <a className="act" href={address} download>
              {words.exportAct}
            </a>
          )}
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      <p className="hint">{words.private}</p>
      <Counts />
      {rows.length === 0 && <Empty>{words.none}</Empty>}
      <ol className="rows" ref={list}>
        {rows.map((row) => (
          <RulingRow key={row.key} row={row} />
        ))}
      </ol>
    </Dialog>
  );
}

/** The row that was asked for comes into view, and the keyboard goes on from there. */
function useOpenedAt(row: string | undefined) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const found = row === undefined ? undefined : [...rows].find((one) => one.dataset.row === row);
    found?.focus();
    found?.scrollIntoView?.({ block: 'center' });
  }, [row]);
  return list;
}

/** How often each step stands today; never by organization [C15]. */
function Counts() {
  const { steps } = useDesks().bureau.rule;
  const standing = Object.values(steps).filter(({ undone }) => !undone);
  const counts = STEPS.map((step) => [step, standing.filter(({ what }) => what === step).length] as const);
  const taken = counts.filter(([, count]) => count > 0);
  if (taken.length === 0) return null;
  return (
    <dl className="counts" aria-label={words.counts}>
      {taken.map(([step, count]) => (
        <div key={step}>
          <dt>{rulingWords.step[step]}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
