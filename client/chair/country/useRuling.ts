import { useState } from 'react';
import {
  type ScreenedText,
  TEXT_RULINGS,
  type TextId,
  type TextRuling,
} from '../../../shared/dialogue/countryRule/desk.ts';
import { useDeskAct } from '../../desk/useDeskAct.ts';
import { useSettling } from '../../desk/useSettling.ts';
import { useWarning } from '../../desk/useWarning.ts';
import type { ActState } from '../../parts/Act.tsx';
import { rulingWords } from '../../words/en.ts';

/** Return and decline give a reason, which reaches the author. */
export type Reasoned = Exclude<TextRuling, 'allow'>;

/** Ruling on one text: allowing is one act; returning and declining open a reason first, which may be edited. */
export interface TextRulings {
  state: ActState;
  refusal: string | undefined;
  rule: (ruling: TextRuling) => void;
  /** The reason being written, and for which ruling. */
  open: { ruling: Reasoned; reason: string } | undefined;
  write: (reason: string) => void;
  /** Of the reason as it is written: it reaches the author. */
  warning: string | undefined;
  send: () => void;
  /** Of sending the reason: it takes no press while the one that opened it may still be a double one. */
  sends: ActState;
  letBe: () => void;
  /** The rulings that would change what stands. */
  offered: readonly TextRuling[];
}

const READY_MADE: ReadonlySet<string> = new Set(Object.values(rulingWords.text.reasons).flat());
const STAGE_OF = { allow: 'allowed', return: 'returned', decline: 'declined' } as const;

/** The text that may be ruled on, as it is read now; a version that was not read yet takes no press for a moment. */
export function useTextRulings(
  text: TextId | undefined,
  { version, stage }: Pick<ScreenedText, 'version'> & { stage: ScreenedText['stage'] | 'shown' },
): TextRulings {
  const { state, refusal, perform } = useDeskAct(`ruling:${text}`, 'ruleOnText');
  const read = `${text} ${version} ${stage}`;
  const settling = useSettling(read);
  const [opened, open] = useState<{ read: string; ruling: Reasoned; reason: string }>();
  const standing = opened?.read === read ? opened : undefined;
  const opening = useSettling(String(standing?.ruling));
  const ownWords = standing && !READY_MADE.has(standing.reason) ? standing.reason : '';
  const warning = useWarning(ownWords, 'written');
  const ready = state === 'ready' && !settling && text !== undefined;
  const give = async (ruling: TextRuling, reason: string) => {
    if (text !== undefined && (await perform({ type: 'ruleOnText', text, version, ruling, reason }))) open(undefined);
  };
  return {
    state: settling && state === 'ready' ? 'settling' : state,
    refusal,
    rule: (ruling) => {
      if (!ready) return;
      if (ruling === 'allow') void give(ruling, '');
      else open({ read, ruling, reason: rulingWords.text.reasons[ruling][0] });
    },
    open: standing,
    write: (reason) => open((one) => one && { ...one, reason }),
    warning,
    send: () => standing && ready && !opening && void give(standing.ruling, standing.reason.trim()),
    sends: (settling || opening) && state === 'ready' ? 'settling' : state,
    letBe: () => open(undefined),
    offered: TEXT_RULINGS.filter(
      (one) => STAGE_OF[one] !== stage && !(one === 'allow' && (stage === 'shown' || stage === 'marked')),
    ),
  };
}
