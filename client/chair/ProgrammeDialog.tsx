import { useEffect, useRef, useState } from 'react';
import type { SegmentId } from '../../shared/dialogue/model.ts';
import { ContributionsAct } from '../contributions/ContributionsAct.tsx';
import { useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { actWords, conductWords, chairMoreWords as more } from '../words/en.ts';
import { ProgrammeRow } from './ProgrammeRow.tsx';
import { MeetingActs, SittingHead } from './SittingHead.tsx';

type ProgrammeDialogProps = { onClose: () => void; onGoOn: () => void; onContributions: () => void };

/** The programme of the day: sittings and segments as planned and as expected, and everything one can do with them. */
export function ProgrammeDialog({ onClose, onGoOn, onContributions }: ProgrammeDialogProps) {
  const record = useRecord();
  const { sittings, segments } = record.programme;
  const [changing, setChanging] = useState<SegmentId>();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not the first act of the list: Enter pressed by chance must not start the day anew.
    const row = here.current?.querySelector<HTMLElement>('[aria-current], .next') ?? here.current;
    row?.focus();
    row?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <Dialog
      wide
      title={more.programmeTitle}
      onClose={onClose}
      acts={
        <>
          <ContributionsAct onOpen={onContributions} />
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      <MeetingActs onGoOn={onGoOn} onSuspended={onClose} />
      <div ref={here} tabIndex={-1} className="programme">
        {sittings.map((sitting) => (
          <section key={sitting.id} className="sitting">
            <SittingHead sitting={sitting} />
            <ol>
              {segments
                .filter((segment) => segment.sitting === sitting.id)
                .map((segment) => (
                  <ProgrammeRow
                    key={segment.id}
                    segment={segment}
                    changing={changing === segment.id}
                    onChange={(on) => setChanging(on ? segment.id : undefined)}
                  />
                ))}
            </ol>
          </section>
        ))}
        <CoChairs />
      </div>
    </Dialog>
  );
}

/** Who presides, where there are several. */
function CoChairs() {
  const { programme, presiding } = useRecord();
  const { chairs } = programme;
  if (chairs.length < 2) return null;
  const named = chairs.map(({ name }, index) => (index === presiding ? conductWords.programme.presides(name) : name));
  return <p className="hint co-chairs">{conductWords.programme.presiding(named.join(', '))}</p>;
}
