import type { ComponentType, ReactNode } from 'react';
import { later } from '../parts/later.tsx';
import { missing } from './further.tsx';
import type * as Parts from './placeParts.ts';

/**
 * What is not needed to ask for the floor. It is fetched right after the first act can be done, long before anybody can
 * be called, and at once where the page opens on one of these moments.
 */

function ofPlace<Props extends object>(
  choose: (parts: typeof Parts) => ComponentType<Props>,
  otherwise: ReactNode = missing,
): ComponentType<Props> {
  return later(async () => choose(await import('./placeParts.ts')), otherwise);
}

export const Adjourned = ofPlace(({ Adjourned }) => Adjourned);
export const Called = ofPlace(({ Called }) => Called);
export const LineLost = ofPlace(({ LineLost }) => LineLost);
export const Listed = ofPlace(({ Listed }) => Listed);
export const ListPage = ofPlace(({ ListPage }) => ListPage);
export const Listening = ofPlace(({ Listening }) => Listening);
export const Next = ofPlace(({ Next }) => Next);
export const Panellist = ofPlace(({ Panellist }) => Panellist);
export const PublicList = ofPlace(({ PublicList }) => PublicList, null);
export const RuleHere = ofPlace(({ RuleHere }) => RuleHere, null);
export const Speaking = ofPlace(({ Speaking }) => Speaking);
export const Subject = ofPlace(({ Subject }) => Subject);
export const Suspended = ofPlace(({ Suspended }) => Suspended);
export const Wishes = ofPlace(({ Wishes }) => Wishes, null);
export const Waiting = ofPlace(({ Waiting }) => Waiting);
export const WhatBecame = ofPlace(({ WhatBecame }) => WhatBecame);
