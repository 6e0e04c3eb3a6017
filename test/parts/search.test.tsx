// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fold, highlight, matches } from '../../client/parts/matching.ts';
import { type Found, SearchField } from '../../client/parts/SearchField.tsx';

afterEach(cleanup);

describe('a name is found', () => {
  test.each([
    ['Réseau Frontières et droits', 'reseau', true],
    ['Réseau Frontières et droits', 'RÉSEAU dro', true],
    ['Ms. Trần Thị Minh Châu', 'tran chau', true],
    ['Đorđe Łukasz', 'dorde luk', true],
    ['Savannah Legal Aid Collective', 'egal', false],
    ['Savannah Legal Aid Collective', 'legal bridges', false],
    ['Savannah Legal Aid Collective', '  ', false],
  ])('%s by "%s": %s', (name, query, found) => {
    expect(matches(name, query)).toBe(found);
  });

  test('folding keeps other scripts readable', () => {
    expect(fold('Права человека')).toBe('права человека');
  });

  test('the letters found are marked in the name as it is written', () => {
    expect(highlight('Réseau Straße', 'res strasse')).toEqual([
      { text: 'Rés', marked: true },
      { text: 'eau ', marked: false },
      { text: 'Straße', marked: true },
    ]);
  });
});

const EVERYONE: readonly Found[] = [
  { id: 'b02', organization: 'Legal Bridges Europe', act: 'Place 17' },
  { id: 'dni', organization: 'Dniester Legal Assistance Bureau', act: 'Place 17' },
  { id: 'sav', organization: 'Savannah Legal Aid Collective', act: 'Place 17', taken: 'has place 6 in this list' },
];

function Desk({ onChoose, sending = false }: { onChoose: (id: string) => void; sending?: boolean }) {
  const [query, setQuery] = useState('');
  return (
    <SearchField
      label="Search"
      query={query}
      onQuery={setQuery}
      found={EVERYONE.filter((each) => matches(each.organization, query))}
      outOf={180}
      onChoose={onChoose}
      sending={sending}
      focused
    />
  );
}

describe('the search on the desk of the conference officer', () => {
  const field = () => screen.getByRole('combobox', { name: 'Search' });
  const type = (value: string) => fireEvent.change(field(), { target: { value } });
  const press = (key: string, init = {}) => fireEvent.keyDown(field(), { key, ...init });
  const selected = () => screen.getByRole('option', { selected: true });

  test('has the focus, and shows no list before a letter is typed', () => {
    render(<Desk onChoose={vi.fn()} />);
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('option')).toBeNull();
  });

  test('inscribes the first with Enter', () => {
    const onChoose = vi.fn();
    render(<Desk onChoose={onChoose} />);
    type('leg');
    expect(screen.getByRole('status').textContent).toBe('3 of 180');
    expect(field().getAttribute('aria-activedescendant')).toBe(selected().id);
    press('Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b02');
  });

  test('arrows move through what was found and around its ends; the focus stays in the field', () => {
    const onChoose = vi.fn();
    render(<Desk onChoose={onChoose} />);
    type('leg');
    press('ArrowDown');
    expect(selected().textContent).toContain('Dniester');
    press('ArrowUp');
    press('ArrowUp');
    expect(selected().textContent).toContain('Savannah');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(document.activeElement).toBe(field());
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('dni');
  });

  test('starts at the first again when another letter is typed', () => {
    render(<Desk onChoose={vi.fn()} />);
    type('leg');
    press('ArrowDown');
    type('lega');
    expect(selected().textContent).toContain('Legal Bridges');
  });

  test('who has a place already cannot be inscribed again, and that is said', () => {
    const onChoose = vi.fn();
    render(<Desk onChoose={onChoose} />);
    type('sav');
    expect(selected().textContent).toContain('has place 6 in this list');
    press('Enter');
    fireEvent.click(selected());
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('a key held down, a composed letter or an inscription on its way does nothing', () => {
    const onChoose = vi.fn();
    const { rerender } = render(<Desk onChoose={onChoose} />);
    type('leg');
    press('Enter', { repeat: true });
    press('Enter', { isComposing: true });
    rerender(<Desk onChoose={onChoose} sending />);
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
  });

  test('Escape empties the field; a name nobody has gets a sentence', () => {
    render(<Desk onChoose={vi.fn()} />);
    type('zzz');
    expect(screen.getByText(/Nobody of that name is registered/)).toBeTruthy();
    press('Escape');
    expect((field() as HTMLInputElement).value).toBe('');
  });
});
