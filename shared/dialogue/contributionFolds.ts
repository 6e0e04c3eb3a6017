import type { Contribution, ContributionDeskEvents, ContributionId, Contributions } from './contribution.ts';
import type { TextOf, TextRuling } from './countryRule/desk.ts';
import type { DeskFold, DeskFolds } from './departments.ts';
import type { Instant, Stamped } from './model.ts';

/** Written contributions as the two desks that have them keep them: the bureau's and the author's [K4]. */

type Desk = { contributions: Contributions };
const atBoth = <Type extends keyof ContributionDeskEvents>(
  fold: <D extends Desk>(desk: D, event: Stamped<Type, ContributionDeskEvents[Type]>) => D,
): DeskFold<Stamped<Type, ContributionDeskEvents[Type]>> => ({ bureau: fold, delegation: fold });

type Decision =
  | { stage: 'received' }
  | { stage: 'queried' | 'declined'; words: string; decidedAt: Instant }
  | { stage: 'withdrawn'; decidedAt: Instant };
function decidedUpon<D extends Desk>(desk: D, id: ContributionId, decision: Decision): D {
  const known = desk.contributions[id];
  if (!known) return desk;
  const { item, size, sha256, version, replaces, organization, title, language, receivedAt, replacedBy } = known;
  const same = {
    ...{ item, size, sha256, version, organization, title, receivedAt },
    ...(replaces === undefined ? {} : { replaces }),
    ...(language === undefined ? {} : { language }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
  const decided: Contribution = { ...same, ...decision };
  return { ...desk, contributions: { ...desk.contributions, [id]: decided } };
}

/** A contribution after a ruling: returned it is queried, allowed it waits to be published [W3, W5]. */
export function withRuling<D extends Desk>(
  desk: D,
  of: TextOf | undefined,
  { ruling, words, at }: { ruling: TextRuling; words: string; at: Instant },
): D {
  if (of?.what !== 'contribution') return desk;
  const stage = ({ allow: 'received', return: 'queried', decline: 'declined' } as const)[ruling];
  return decidedUpon(desk, of.contribution, stage === 'received' ? { stage } : { stage, words, decidedAt: at });
}

export const contributionDeskFolds: DeskFolds<ContributionDeskEvents> = {
  contributionReceived: atBoth<'contributionReceived'>((desk, event) => {
    const { type: _, v: _v, by: _by, at, contribution, sealed, ...received } = event;
    const former = desk.contributions[received.replaces ?? ''];
    const replaced = former && received.replaces !== undefined;
    return {
      ...desk,
      contributions: {
        ...desk.contributions,
        ...(replaced ? { [received.replaces!]: { ...former, replacedBy: contribution } } : {}),
        [contribution]: {
          ...received,
          title: sealed === 'erased' ? sealed : sealed.title,
          receivedAt: at,
          stage: 'received',
        },
      },
    };
  }),
  contributionWithdrawn: atBoth<'contributionWithdrawn'>((desk, { contribution, at }) =>
    decidedUpon(desk, contribution, { stage: 'withdrawn', decidedAt: at }),
  ),
};
