import { useState } from 'react';
import { useDeskAct } from '../desk/useDeskAct.ts';
import { useSettling } from '../desk/useSettling.ts';
import { useLive } from '../live/hooks.ts';
import { rowOfText } from '../rulings/rows.ts';
import { actWords, rulingWords } from '../words/en.ts';
import { type LastDone, lastDoneOf, lastDoneText } from './lastDone.ts';
import type { Doable } from './useChairActs.ts';

/** The act done last, in words, and what its key does about it. */
export interface WayBack extends Doable {
  /** Nothing while there is nothing to put back. */
  text: string | undefined;
  /** "Put back"; of a ruling on a text "Change". */
  words: string;
  label: string | undefined;
  refusal: string | undefined;
}

/**
 * The way back of the last act, and of no older one: an act on the record is put back, a step is ruled in order, a
 * ruling on a text is changed where it stands; what has none says so.
 */
export function useWayBack(onRuling: (row: string) => void): WayBack {
  const dialogue = useLive(({ heard }) => heard.dialogue);
  const last = lastDoneOf(dialogue);
  const putBack = useDeskAct('putBack', 'putBack');
  const undo = useDeskAct('undoStep', 'ruleInOrder');
  const meaning = meaningOf(last);
  const settling = useSettling(meaning);
  const [pressed, setPressed] = useState<string>();
  const text = last && lastDoneText(dialogue, last);
  const stays = last && staysAsItIs(last);
  const keyed = last?.what === 'step' ? undo : putBack;
  const state = !last || stays ? 'notNow' : last.what === 'text' ? 'ready' : keyed.state;
  return {
    text,
    words: last?.what === 'text' ? rulingWords.change : actWords.putBack,
    label: last?.what === 'text' && text ? rulingWords.changeNamed(text) : undefined,
    state: settling && state === 'ready' ? 'settling' : state,
    refusal: pressed === meaning ? (stays ?? keyed.refusal) : undefined,
    act: () => {
      if (!last || settling) return;
      setPressed(meaning);
      if (stays) return;
      if (last.what === 'text') onRuling(rowOfText(last.id, last.text.version));
      if (last.what === 'act') void putBack.perform({ type: 'putBack', act: last.act.act });
      if (last.what === 'step') void undo.perform({ type: 'ruleInOrder', step: last.id });
    },
  };
}

/** What the key means: it takes no press for a moment after that has changed. */
function meaningOf(last: LastDone | undefined): string {
  return last ? `${last.what} ${last.what === 'act' ? last.act.act : last.id} ${last.at}` : '';
}

/** Why it has no way back; what has one says nothing. */
function staysAsItIs(last: LastDone): string | undefined {
  if (last.what === 'prompt') return rulingWords.staysDismissed;
  return last.what === 'step' && last.step.what === 'standingReminder' ? rulingWords.staysRecalled : undefined;
}
