import { useId, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLive, useRecord, useSelf } from '../live/hooks.ts';
import { Act } from '../parts/Act.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { timeToTheSecond } from '../parts/format.ts';
import { CaptionsAddress } from '../rulings/CaptionsDialog.tsx';
import '../rulings/rulings.css';
import { actWords, captionDeskWords as words } from '../words/en.ts';
import './captionDesk.css';
import { useCaptionLines } from './useCaptionLines.ts';
import { type Hearing, useHearing } from './useHearing.ts';

type CaptionDeskProps = { open: boolean; onClose: () => void; onHears: (hears: boolean) => void };
type Language = keyof typeof words.languages;
const LANGUAGES = Object.keys(words.languages) as Language[];

/** Where captions come from, for those at the microphones: this browser, a hand, a provider. It hears on when closed. */
export function CaptionDesk({ open, onClose, onHears }: CaptionDeskProps) {
  const { person } = useSelf();
  const [lang, setLang] = useState<Language>('en-US');
  const { sendLines, refusal } = useCaptionLines();
  const hearing = useHearing(lang, (text) => sendLines([text], lang), onHears);
  const makesAddress = person?.role === 'conference_officer' || person?.role === 'secretary';
  if (!open) return null;
  return createPortal(
    <Dialog
      title={words.title}
      onClose={onClose}
      wide
      reading
      className="caption-desk rulings"
      acts={<Act onAct={onClose}>{actWords.close}</Act>}
    >
      <Intake />
      <Languages lang={lang} onChoose={setLang} fixed={hearing.on} />
      <OwnEars hearing={hearing} />
      <ByHand onLines={(texts) => sendLines(texts, lang)} refusal={refusal} />
      {makesAddress && (
        <section>
          <h3>{words.provider}</h3>
          <CaptionsAddress />
        </section>
      )}
    </Dialog>,
    document.body,
  );
}

function Intake() {
  const lines = useLive(({ captions }) => captions);
  const { zone } = useRecord().programme;
  return (
    <section>
      <h3>{words.intake}</h3>
      <ol className="intake">
        {lines.map(({ seq, text, at }) => (
          <li key={seq}>
            <span className="hint">{words.line(seq, timeToTheSecond(at, zone))}</span>
            <span>{text}</span>
          </li>
        ))}
        {lines.length === 0 && <li>{words.none}</li>}
      </ol>
      <p className="hint">{words.kept}</p>
    </section>
  );
}

type LanguagesProps = { lang: Language; onChoose: (lang: Language) => void; fixed: boolean };

function Languages({ lang, onChoose, fixed }: LanguagesProps) {
  const id = useId();
  return (
    <p className="language">
      <label htmlFor={id}>{words.language}</label>
      <select
        id={id}
        className="text-field"
        value={lang}
        disabled={fixed}
        onChange={(event) => onChoose(event.target.value as Language)}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {words.languages[each]}
          </option>
        ))}
      </select>
    </p>
  );
}

function OwnEars({ hearing: { where, on, sofar, trouble, start, stop } }: { hearing: Hearing }) {
  return (
    <section>
      <h3>{words.hear}</h3>
      {where !== undefined && <p>{where === 'nowhere' ? words.cannotHear : words[where]}</p>}
      {where !== 'nowhere' && (
        <Act state={where === undefined ? 'notNow' : 'ready'} onAct={on ? stop : start}>
          {on ? words.stop : where === 'byService' ? words.startAnyway : words.start}
        </Act>
      )}
      <p className="hint sofar" role="status">
        {trouble ? words.trouble[trouble] : on ? words.isOn : ''}
      </p>
      {on && sofar && <p className="hint">{words.hears(sofar)}</p>}
    </section>
  );
}

function ByHand({ onLines, refusal }: { onLines: (texts: readonly string[]) => void; refusal: string }) {
  const id = useId();
  const [text, setText] = useState('');
  const up = useLive(({ phase }) => phase === 'live');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const send = () => {
    if (!up || lines.length === 0) return;
    onLines(lines);
    setText('');
  };
  return (
    <section>
      <h3>
        <label htmlFor={id}>{words.byHand}</label>
      </h3>
      <textarea
        id={id}
        className="text-field"
        aria-describedby={`${id}-help`}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <p className="hint" id={`${id}-help`}>
        {words.byHandSay}
      </p>
      <Act state={up && lines.length > 0 ? 'ready' : 'notNow'} refusal={refusal || undefined} onAct={send}>
        {words.send}
      </Act>
    </section>
  );
}
