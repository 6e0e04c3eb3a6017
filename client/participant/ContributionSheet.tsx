import { useEffect, useId, useRef, useState } from 'react';
import { type ContributionId, LONGEST_CONTRIBUTION, LONGEST_TITLE } from '../../shared/dialogue/contribution.ts';
import { contributionText } from '../../shared/dialogue/countryRule/desk.ts';
import { useDesks, useLive, useLiveDay, useRecord } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { actWords, contributionWords as words } from '../words/en.ts';
import { ContributionReceiptCard } from './ContributionReceiptCard.tsx';
import {
  asNewVersion,
  asSent,
  type ContributionReceipt,
  type Draft,
  keepDraft,
  sendContribution,
} from './contributionDoor.ts';
import { Sheet } from './Sheet.tsx';
import { Warned } from './SubjectRule.tsx';
import { useLookedPassages } from './useLookedPassages.ts';

type ContributionSheetProps = { begun: Draft; label: string; heading: string; onClose: () => void };

/** A plain-text contribution: written here, sent once, answered by a receipt [W1, W6]. */
export function ContributionSheet({ begun, label, heading, onClose }: ContributionSheetProps) {
  const day = useLiveDay();
  const live = useLive(({ phase }) => phase === 'live');
  const [draft, setDraft] = useState(begun);
  const [agreed, setAgreed] = useState(false);
  const [onItsWay, setOnItsWay] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>();
  const [receipt, setReceipt] = useState<ContributionReceipt | undefined>();
  const own = () => Object.values(day.getState().heard.dialogue.desks.delegations)[0]?.contributions ?? {};
  const change = (changed: Partial<Draft>) => {
    setDraft({ ...draft, ...changed });
    keepDraft(day.slot, { ...draft, ...changed });
    setRefusal(undefined);
  };
  /** Its id comes to one contribution, however often it is sent; kept first, for the answer may be lost. */
  const sendAs = (one: Draft) => {
    const kept = asSent(one);
    setDraft(kept);
    keepDraft(day.slot, kept);
    return sendContribution(day, kept);
  };
  const send = async () => {
    setOnItsWay(true);
    setRefusal(undefined);
    let answer = await sendAs(draft);
    if ('refused' in answer && answer.refused === 'sameIdOtherBody') {
      const version = asNewVersion(draft, own());
      answer = version ? await sendAs(version) : { sentence: words.notHeard };
    }
    setOnItsWay(false);
    if ('sentence' in answer) return setRefusal(answer.sentence);
    keepDraft(day.slot, undefined);
    setReceipt(answer);
  };
  if (receipt)
    return (
      <Sheet title={words.received} onClose={onClose} acts={<Act onAct={onClose}>{actWords.close}</Act>}>
        <Awaits contribution={receipt.contribution} />
        <ContributionReceiptCard receipt={receipt} title={draft.title.trim()} listedAs={label} />
      </Sheet>
    );
  const length = [...draft.text].length;
  const ready = draft.title.trim() && [...draft.title.trim()].length <= LONGEST_TITLE && draft.text.trim() && agreed;
  return (
    <Sheet
      wide
      title={heading}
      onClose={onClose}
      acts={
        <>
          <Act
            weight="primary"
            state={onItsWay ? 'sending' : live && ready && length <= LONGEST_CONTRIBUTION ? 'ready' : 'notNow'}
            refusal={refusal}
            onAct={() => void send()}
          >
            {words.send}
          </Act>
          <Act onAct={onClose}>{actWords.close}</Act>
        </>
      }
    >
      <Fields draft={draft} onChange={change} />
      <label className="choice">
        <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
        <span>
          <Sentence text={words.consent(label)} />
        </span>
      </label>
      <p className="hint">{ready ? words.consentSay : `${words.needs} ${words.consentSay}`}</p>
    </Sheet>
  );
}

/** That a contribution came to the Chair stands above its receipt [C8, W5]. */
function Awaits({ contribution }: { contribution: ContributionId }) {
  const own = Object.values(useDesks().delegations)[0]?.texts?.[contributionText(contribution)];
  return (
    <div role="status">
      {own?.stage === 'held' && (
        <div className="held-subject">
          <Mark kind="held">{words.awaits}</Mark>
          <p>{words.ruling.held}</p>
        </div>
      )}
    </div>
  );
}

type FieldsProps = { draft: Draft; onChange: (changed: Partial<Draft>) => void };

function Fields({ draft: { title, item, text }, onChange }: FieldsProps) {
  const id = useId();
  const { items } = useRecord().programme;
  const used = [...title.trim()].length;
  const tooLong = [...text].length > LONGEST_CONTRIBUTION;
  const seen = useLookedPassages(text);
  const note = useRef<HTMLDivElement>(null);
  const names = seen?.looked.verdict === 'hold';
  useEffect(() => {
    if (names) note.current?.scrollIntoView?.({ block: 'nearest' });
  }, [names]);
  return (
    <div className="contribution">
      <label htmlFor={`${id}-title`}>{words.title}</label>
      <input
        id={`${id}-title`}
        className="text-field"
        autoComplete="off"
        aria-describedby={`${id}-title-help`}
        aria-invalid={used > LONGEST_TITLE || undefined}
        value={title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <p className="hint" id={`${id}-title-help`}>
        {words.titleHelp(used, LONGEST_TITLE)}
      </p>
      <label htmlFor={`${id}-item`}>{words.item}</label>
      <select
        id={`${id}-item`}
        className="text-field"
        value={item}
        onChange={(event) => onChange({ item: Number(event.target.value) })}
      >
        {items.map((one) => (
          <option key={one.item} value={one.item}>
            {words.itemOf(one.item, one.title)}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        id={`${id}-text`}
        className="text-field"
        aria-describedby={`${id}-text-help`}
        aria-invalid={tooLong || undefined}
        value={text}
        onChange={(event) => onChange({ text: event.target.value })}
      />
      <p className="hint" id={`${id}-text-help`}>
        {words.textHelp(countWords(text))}
        {tooLong && ` ${words.tooLong(LONGEST_CONTRIBUTION.toLocaleString('en'))}`}
      </p>
      <div ref={note}>
        <Warned seen={seen} says={words} />
      </div>
    </div>
  );
}

const countWords = (text: string) => text.split(/\s+/u).filter(Boolean).length;
