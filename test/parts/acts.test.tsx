// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Act } from '../../client/parts/Act.tsx';
import { Limit } from '../../client/parts/Limit.tsx';
import { type Keys, useKeys } from '../../client/parts/useKeys.ts';

afterEach(cleanup);

describe('an act', () => {
  test('is pressed, and tells its key to those who do not see the cap', () => {
    const onAct = vi.fn();
    render(
      <Act keys="E" onAct={onAct}>
        End the turn
      </Act>,
    );
    const button = screen.getByRole('button', { name: 'End the turn' });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('E');
    fireEvent.click(button);
    expect(onAct).toHaveBeenCalledTimes(1);
  });

  test('on its way keeps its name and the focus, and takes no second press', () => {
    const onAct = vi.fn();
    const { rerender } = render(<Act onAct={onAct}>Close the list</Act>);
    screen.getByRole('button').focus();
    rerender(
      <Act state="sending" onAct={onAct}>
        Close the list
      </Act>,
    );
    const button = screen.getByRole('button', { name: 'Close the list' });
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toContain('On its way');
    fireEvent.click(button);
    fireEvent.click(button);
    expect(onAct).not.toHaveBeenCalled();
  });

  test('not now can be reached by keyboard and does nothing', () => {
    const onAct = vi.fn();
    render(
      <Act state="notNow" onAct={onAct}>
        Microphone is live
      </Act>,
    );
    const button = screen.getByRole('button', { name: 'Microphone is live' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
    fireEvent.click(button);
    expect(onAct).not.toHaveBeenCalled();
  });

  test('refused says why beneath, aloud too, and can be pressed again', () => {
    const onAct = vi.fn();
    render(
      <Act onAct={onAct} refusal="The list has changed: Volta Bridges is next now.">
        Give the floor to the next speaker
      </Act>,
    );
    const button = screen.getByRole('button', { name: 'Give the floor to the next speaker' });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe('The list has changed: Volta Bridges is next now.');
    expect(button.getAttribute('aria-describedby')).toBe(alert.id);
    fireEvent.click(button);
    expect(onAct).toHaveBeenCalledTimes(1);
  });

  test('with a short word has its full name', () => {
    render(
      <Act label="Withdraw the floor" onAct={() => {}}>
        Withdraw
      </Act>,
    );
    expect(screen.getByRole('button', { name: 'Withdraw the floor' })).toBeTruthy();
  });
});

describe('keys', () => {
  function Desk({ keys, on = true }: { keys: Keys; on?: boolean }) {
    useKeys(keys, { on });
    return (
      <>
        <input aria-label="Subject" />
        <textarea aria-label="Message" />
        <div contentEditable="true" data-testid="editable" suppressContentEditableWarning>
          note
        </div>
        <button type="button">Elsewhere</button>
      </>
    );
  }
  const press = (target: Element, init: KeyboardEventInit) => fireEvent.keyDown(target, { bubbles: true, ...init });

  test('act from anywhere on the desk, small or capital', () => {
    const N = vi.fn();
    render(<Desk keys={{ N }} />);
    press(document.body, { key: 'n' });
    press(screen.getByRole('button'), { key: 'N' });
    expect(N).toHaveBeenCalledTimes(2);
  });

  test('never act in a text field', () => {
    const N = vi.fn();
    render(<Desk keys={{ N }} />);
    press(screen.getByLabelText('Subject'), { key: 'n' });
    press(screen.getByLabelText('Message'), { key: 'n' });
    press(screen.getByTestId('editable'), { key: 'n' });
    expect(N).not.toHaveBeenCalled();
  });

  test('never act when held down, nor with a modifier, nor within a composed letter', () => {
    const N = vi.fn();
    render(<Desk keys={{ N }} />);
    press(document.body, { key: 'n', repeat: true });
    press(document.body, { key: 'n', ctrlKey: true });
    press(document.body, { key: 'n', metaKey: true });
    press(document.body, { key: 'n', altKey: true });
    press(document.body, { key: 'N', shiftKey: true });
    press(document.body, { key: 'n', isComposing: true });
    expect(N).not.toHaveBeenCalled();
  });

  test('"?" and "+" may need shift, figures too', () => {
    const acts = { '?': vi.fn(), '+': vi.fn(), '1': vi.fn() };
    render(<Desk keys={acts} />);
    for (const key of Object.keys(acts)) press(document.body, { key, shiftKey: true });
    for (const act of Object.values(acts)) expect(act).toHaveBeenCalledTimes(1);
  });

  test('turned off do nothing', () => {
    const N = vi.fn();
    render(<Desk keys={{ N }} on={false} />);
    press(document.body, { key: 'n' });
    expect(N).not.toHaveBeenCalled();
  });

  test('wait while a dialog is open', () => {
    const N = vi.fn();
    render(
      <>
        <Desk keys={{ N }} />
        <dialog open>Reason</dialog>
      </>,
    );
    press(document.body, { key: 'n' });
    expect(N).not.toHaveBeenCalled();
  });

  test('with Control act in text fields too: that is what they are for', () => {
    const send = vi.fn();
    render(<Desk keys={{ 'Control+Enter': send }} />);
    press(screen.getByLabelText('Message'), { key: 'Enter', ctrlKey: true });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('[F15] the limit', () => {
  const reachOf = (limitMs: number) => ({ says: `${limitMs / 60_000} min each` });

  test('says what it reaches before it is chosen', () => {
    const onChoose = vi.fn();
    render(<Limit offered={[180_000, 120_000]} value={180_000} onChoose={onChoose} reachOf={reachOf} />);
    expect(screen.getByText('3 min each')).toBeTruthy();
    fireEvent.focus(screen.getByRole('button', { name: '2:00' }));
    expect(screen.getByText('2 min each')).toBeTruthy();
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: '2:00' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(120_000);
  });

  test('another length is read as written, and an unreadable one gets a sentence and changes nothing', () => {
    const onChoose = vi.fn();
    render(<Limit offered={[180_000]} value={180_000} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('button', { name: 'Other' }));
    const field = screen.getByLabelText('Minutes');
    fireEvent.change(field, { target: { value: '99' } });
    fireEvent.click(screen.getByRole('button', { name: 'From the next speaker' }));
    expect(screen.getByRole('alert').textContent).toBe('Please write a length from 0:30 to 15:00, such as 2:45.');
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '2:45' } });
    fireEvent.click(screen.getByRole('button', { name: 'From the next speaker' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(165_000);
  });
});
