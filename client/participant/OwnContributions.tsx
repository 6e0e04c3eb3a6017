import { useState } from 'react';
import type { Contribution, ContributionId } from '../../shared/dialogue/contribution.ts';
import { contributionText, type ScreenedText } from '../../shared/dialogue/countryRule/desk.ts';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import { labelFor } from '../../shared/dialogue/participants.ts';
import { segmentInProgress } from '../../shared/dialogue/programme.ts';
import { useLiveDay, useRecord } from '../live/hooks.ts';
import { newId } from '../live/surroundings.ts';
import { Act } from '../parts/Act.tsx';
import { Empty } from '../parts/Empty.tsx';
import { timeOfDay } from '../parts/format.ts';
import { contributionWords as words } from '../words/en.ts';
import { ContributionReceiptCard } from './ContributionReceiptCard.tsx';
import { ContributionSheet } from './ContributionSheet.tsx';
import { type Draft, keptDraft, publicPage, textOf } from './contributionDoor.ts';
import { OwnSituation } from './OwnSituation.tsx';
import type { Present } from './useMoment.ts';
import { usePersonalAct } from './usePersonalAct.ts';

/** Writing to the Secretariat, and what became of one's own contributions [W3, W5]. */
export function OwnContributions({ delegation }: Present) {
  const record = useRecord();
  const { slot, dialogue } = useLiveDay();
  const [writing, setWriting] = useState<Draft | undefined>();
  const { organization } = delegation;
  const own = Object.entries(delegation.contributions).toSorted(([, a], [, b]) => b.receivedAt - a.receivedAt);
  if (!organization) return null;
  const label = labelFor(organization);
  const begun = keptDraft(slot);
  const item = segmentInProgress(record)?.item ?? record.programme.items[0]?.item ?? 1;
  const fresh = (): Draft => ({ id: newId(), item, title: '', text: '' });
  const versionOf = (id: ContributionId, { item, title }: Contribution): Draft =>
    begun?.replaces === id ? begun : { id: newId(), item, title, text: '', replaces: id };
  const replaced = writing?.replaces && delegation.contributions[writing.replaces];
  return (
    <>
      <h2>{words.heading}</h2>
      <p className="beside">{words.say}</p>
      <Act onAct={() => setWriting(begun ?? fresh())}>{begun ? words.goOn : words.write}</Act>
      <h3>{words.own}</h3>
      {own.length === 0 && <Empty>{words.none}</Empty>}
      <ul className="written">
        {own.map(([id, one]) => (
          <OwnContribution
            key={id}
            id={id}
            one={one}
            text={delegation.texts?.[contributionText(id)]}
            label={label}
            onVersion={() => setWriting(versionOf(id, one))}
          />
        ))}
      </ul>
      <p>
        <a className="act small" href={publicPage(dialogue)} target="_blank" rel="noreferrer">
          {words.publicPage}
        </a>
      </p>
      {writing && (
        <ContributionSheet
          begun={writing}
          label={label}
          heading={replaced ? words.newVersionOf(replaced.title) : words.heading}
          onClose={() => setWriting(undefined)}
        />
      )}
    </>
  );
}

type OwnProps = {
  id: ContributionId;
  one: Contribution;
  text: ScreenedText | undefined;
  label: string;
  onVersion: () => void;
};

function OwnContribution({ id, one, text, label, onVersion }: OwnProps) {
  const record = useRecord();
  const { dialogue, slot } = useLiveDay();
  const withdraw = usePersonalAct(`withdrawContribution:${id}`, { type: 'withdrawContribution', contribution: id });
  const { item, version, title, receivedAt, size, sha256, replacedBy, stage } = one;
  const published = record.contributions[id] !== undefined;
  const done = replacedBy !== undefined || stage === 'withdrawn';
  return (
    <li>
      <p className="name">{title}</p>
      <p className="hint">{words.about(item, version, timeOfDay(receivedAt, record.programme.zone))}</p>
      {text && !done && !published && namesOpenly(text) ? (
        <OwnSituation text={text} say={ruledOn(one, text)} />
      ) : (
        <p className="beside" role="status">
          {text?.stage === 'allowed' && one.stage === 'received' && !published && !done
            ? ruledOn(one, text)
            : becameOf(record, id, one)}
        </p>
      )}
      {!done && (
        <div className="row">
          <Act small onAct={onVersion}>
            {words.newVersion}
          </Act>
          {!published && (
            <Act small {...withdraw}>
              {words.withdraw}
            </Act>
          )}
        </div>
      )}
      <details className="receipt">
        <summary>{words.receipt}</summary>
        <ContributionReceiptCard
          receipt={{ contribution: id, at: receivedAt, size, sha256 }}
          title={title}
          listedAs={record.contributions[id]?.label ?? label}
        />
        <a className="act small" href={textOf(dialogue, slot, id)} target="_blank" rel="noreferrer">
          {words.read}
        </a>
      </details>
    </li>
  );
}

/** Held or ruled against for what the screener has found; a caution that nobody has ruled on is the Chair's alone. */
const namesOpenly = ({ stage, findings }: ScreenedText) =>
  findings.length > 0 && (stage === 'held' || stage === 'returned' || stage === 'declined');

/** What the ruling has said of it, with its reason. */
function ruledOn(one: Contribution, { stage, rulings }: ScreenedText): string {
  const reason = rulings.at(-1)?.reason ?? '';
  if (one.stage === 'queried') return words.ruling.returned(one.words);
  if (one.stage === 'declined') return words.declined(one.words);
  if (stage !== 'allowed') return words.ruling.held;
  return reason && reason !== 'erased' ? words.ruling.allowedAs(reason) : words.ruling.allowed;
}

function becameOf({ contributions, programme: { zone } }: TheRecord, id: ContributionId, one: Contribution): string {
  const published = contributions[id];
  if (one.replacedBy !== undefined && published === undefined) return words.stage.replaced;
  if (published) return words.stage.published(timeOfDay(published.publishedAt, zone));
  switch (one.stage) {
    case 'received':
      return words.stage.received;
    case 'queried':
      return words.queried(one.words);
    case 'declined':
      return words.declined(one.words);
    case 'withdrawn':
      return words.stage.withdrawn(timeOfDay(one.decidedAt, zone));
  }
}
