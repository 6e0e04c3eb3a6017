import { participantWords as words } from '../words/en.ts';
import { Ask } from './Ask.tsx';
import { Captions } from './further.tsx';
import {
  Adjourned,
  Called,
  Listed,
  Listening,
  Next,
  Panellist,
  RuleHere,
  Suspended,
  Waiting,
  WhatBecame,
  Wishes,
} from './place.tsx';
import { Say } from './Say.tsx';
import type { Present } from './useMoment.ts';

/** The moment: one sentence or one number, and the act under the thumb. */
export function Now(present: Present) {
  return (
    <section className="moment" aria-label={words.tabs.now}>
      <Captions />
      <RuleHere self={present.self} delegation={present.delegation} />
      <MomentOf {...present} />
    </section>
  );
}

function MomentOf(present: Present) {
  const { moment } = present;
  switch (moment.is) {
    case 'called':
      return <Called {...moment} present={present} />;
    case 'next':
      return <Next {...moment} present={present} />;
    case 'listed':
      return <Listed {...moment} present={present} />;
    case 'ask':
      return <Ask {...moment} present={present} />;
    case 'suspended':
      return <Suspended {...moment} present={present} />;
    case 'adjourned':
      return <Adjourned {...present} />;
    case 'fate':
      return <WhatBecame {...moment} present={present} />;
    case 'panellist':
      return <Panellist {...moment} present={present} />;
    case 'notOpen':
    case 'closed':
      return <Waiting is={moment.is} present={present} table={moment.table} />;
    case 'listening':
      return <Listening {...present} />;
    case 'following':
    case 'invited':
    case 'noOrganization':
    case 'noListAhead':
      return (
        <>
          <h2>{words[moment.is].heading}</h2>
          <Say text={words[moment.is].say} />
          <Beside {...present} />
        </>
      );
    case 'speaking':
    case 'lineLost':
      return null; // the whole page is the clock
  }
}

function Beside(present: Present) {
  return (
    <div className="foot">
      <Wishes {...present} />
    </div>
  );
}
