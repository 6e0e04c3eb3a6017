// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardName } from '../../client/parts/Card.tsx';
import { type CardWords, chairCard, participantCard } from '../../client/words/en/cards.ts';
import { chairWords } from '../../client/words/en.ts';

/** The card in the product and the card in docs/ say the same, each on one page. */

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(cleanup);

const CARDS: readonly [CardName, CardWords, string][] = [
  ['chair', chairCard, 'chair-card.md'],
  ['participant', participantCard, 'participant-card.md'],
];
const MOST_LINES = 45;

function markdownOf({ title, lead, parts }: CardWords): string {
  const lines = parts.flatMap(({ heading, lines }) => [
    `## ${heading}`,
    '',
    ...lines.map(({ keys, text }) => `- ${keys ? `\`${keys}\` ` : ''}${text}`),
    '',
  ]);
  return [`# ${title}`, '', lead, '', ...lines].join('\n');
}

describe.each(CARDS)('the card of the %s', (name, words, file) => {
  test('in docs/ has the words of the product', () => {
    expect(readFileSync(join('docs', file), 'utf8')).toBe(markdownOf(words));
  });

  test('has room on one page', () => {
    expect(markdownOf(words).split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });

  test('stands on the screen whole, and is printed by an act', () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const close = vi.fn();
    render(<Card card={name} onClose={close} />);
    const card = screen.getByRole('dialog', { name: words.title });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: words.title }));
    for (const { text } of words.parts.flatMap(({ lines }) => lines))
      expect(card.textContent).toContain(text.replaceAll('**', ''));
    fireEvent.click(screen.getByRole('button', { name: 'Print it' }));
    expect(print).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(close).toHaveBeenCalledTimes(1);
  });
});

test('every key on the Chair’s card is a key of the desk', () => {
  const keys = chairCard.parts.flatMap(({ lines }) => lines.flatMap(({ keys = [] }) => keys));
  expect(keys.length).toBeGreaterThan(8);
  expect(Object.keys(chairWords.keys)).toEqual(expect.arrayContaining(keys));
});
