// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Act } from '../../client/parts/Act.tsx';
import { setSingleKeys, useSingleKeys } from '../../client/parts/singleKeys.ts';
import { useKeys } from '../../client/parts/useKeys.ts';

beforeEach(() => act(() => setSingleKeys(true)));
afterEach(cleanup);

function Desk({ end, help }: { end: () => void; help: () => void }) {
  useKeys({ E: end, '?': help }, { on: useSingleKeys() });
  useKeys({ F1: help });
  return (
    <>
      <Act keys="E" onAct={end}>
        End the turn
      </Act>
      <Act keys="F1" onAct={help}>
        Keys
      </Act>
      <input type="text" aria-label="Reason" />
    </>
  );
}

const button = (name: string) => screen.getByRole('button', { name });
const press = (key: string, where: Element = document.body) => fireEvent.keyDown(where, { key });

describe('[WCAG 2.1.4] single keys', () => {
  test('act, stand on their button, and their cap is for eyes only', () => {
    const end = vi.fn();
    render(<Desk end={end} help={vi.fn()} />);
    expect(button('End the turn').getAttribute('aria-keyshortcuts')).toBe('E');
    expect(button('End the turn').querySelector('kbd')?.getAttribute('aria-hidden')).toBe('true');
    press('e');
    expect(end).toHaveBeenCalledTimes(1);
  });

  test('never act in a text field', () => {
    const end = vi.fn();
    const help = vi.fn();
    render(<Desk end={end} help={help} />);
    press('e', screen.getByLabelText('Reason'));
    press('?', screen.getByLabelText('Reason'));
    expect(end).not.toHaveBeenCalled();
    expect(help).not.toHaveBeenCalled();
  });

  test('turned off do nothing, are told by no button and shown by no cap; keys that are not single still act', () => {
    const end = vi.fn();
    const help = vi.fn();
    render(<Desk end={end} help={help} />);
    act(() => setSingleKeys(false));
    press('e');
    press('?');
    expect(end).not.toHaveBeenCalled();
    expect(help).not.toHaveBeenCalled();
    expect(button('End the turn').hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(button('End the turn').querySelector('kbd')).toBeNull();
    expect(button('Keys').getAttribute('aria-keyshortcuts')).toBe('F1');
    press('F1');
    expect(help).toHaveBeenCalledTimes(1);
    fireEvent.click(button('End the turn'));
    expect(end).toHaveBeenCalledTimes(1);
  });

  test('a cap that is the sign of its act stays, though its key does not act', () => {
    setSingleKeys(false);
    render(
      <Act keys="+" keysFirst label="Add 1 min" onAct={vi.fn()}>
        1 min
      </Act>,
    );
    expect(button('Add 1 min').querySelector('kbd')?.textContent).toBe('+');
    expect(button('Add 1 min').hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  test('the choice is kept on this device', () => {
    setSingleKeys(false);
    expect(localStorage.getItem('rostrum.keys')).toBe('off');
    render(<Desk end={vi.fn()} help={vi.fn()} />);
    expect(button('End the turn').hasAttribute('aria-keyshortcuts')).toBe(false);
  });
});
