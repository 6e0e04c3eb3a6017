import type { Receipt } from '../../shared/wire/names.ts';

/** Receipts stay with the tab, so that a reload keeps them; nothing of them is kept after it is closed. */

export type Keep = Pick<Storage, 'getItem' | 'setItem'>;

const keptAs = (slot: string) => `rostrum.receipts.${slot}`;

export function keptReceipts(keep: Keep, slot: string): readonly Receipt[] {
  try {
    const kept: unknown = JSON.parse(keep.getItem(keptAs(slot)) ?? '[]');
    return Array.isArray(kept) ? (kept as Receipt[]) : [];
  } catch {
    return []; // a browser that keeps nothing, or kept something else
  }
}

/** The receipts with one more, unless it is among them. */
export function withReceipt(receipts: readonly Receipt[], one: Receipt): readonly Receipt[] {
  return receipts.some(({ number }) => number === one.number) ? receipts : [...receipts, one];
}

export function keepReceipts(keep: Keep, slot: string, receipts: readonly Receipt[]): void {
  try {
    keep.setItem(keptAs(slot), JSON.stringify(receipts));
  } catch {
    // shown now; a reload will not have them
  }
}
