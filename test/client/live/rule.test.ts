import { describe, expect, test } from 'vitest';
import { createLive } from '../../../client/live/live.ts';
import { haveOf } from '../../../shared/wire/receive.ts';
import { aDay } from '../support/aDay.ts';
import { type HandTurned, handTurned } from '../support/handTurned.ts';

/** A page that is greeted by a house it knows everything of. */
function page(): { live: ReturnType<typeof createLive>; around: HandTurned; greet: () => void } {
  const around = handTurned();
  const live = createLive({ dialogue: 'cybercrime-2024', slot: 'a1b2c3d4' }, around);
  const greet = () => {
    around.connect();
    const heads = haveOf(live.getState().heard);
    around.reports.hello({ person: 'ines', dialogue: 'cybercrime-2024', heads, fetchRecord: false, now: aDay().at });
  };
  greet();
  return { live, around, greet };
}
const asked = (around: HandTurned) => around.of('captions').map(({ values }) => values[0]);

describe('a look at a text', () => {
  test('is answered for its author', async () => {
    const { live, around } = page();
    const looked = live.look('Courts in Iceland', 'topic');
    const [text, channel, answer] = around.of('look')[0]!.values;
    expect([text, channel]).toEqual(['Courts in Iceland', 'topic']);
    answer({ verdict: 'hold', findings: [] });
    expect(await looked).toEqual({ verdict: 'hold', findings: [] });
  });

  test('ends with the line it was asked over', async () => {
    const { live, around } = page();
    const looked = live.look('Courts in Iceland', 'topic');
    around.drop();
    expect(await looked).toMatchObject({ refused: 'offline' });
  });

  test('without a line is refused at once', async () => {
    const { live, around } = page();
    around.drop();
    expect(await live.look('Courts in Iceland', 'topic')).toMatchObject({ refused: 'offline' });
    expect(around.of('look')).toEqual([]);
  });
});

describe('captions', () => {
  test('are asked for once, and again over every new line, for as long as they are wanted', () => {
    const { live, around, greet } = page();
    live.captions(true);
    live.captions(true);
    expect(asked(around)).toEqual([true]);
    around.drop();
    greet();
    expect(asked(around)).toEqual([true, true]);
    live.captions(false);
    around.drop();
    greet();
    expect(asked(around)).toEqual([true, true, false]);
  });

  test('the last lines that come again over a new line are not shown twice', () => {
    const { live, around, greet } = page();
    live.captions(true);
    const line = { seq: 1, text: 'Good morning.', at: 1 };
    around.reports.caption(line);
    around.drop();
    greet();
    around.reports.caption(line);
    expect(live.getState().captions).toEqual([line]);
  });

  test('turned off, nothing of them stays', () => {
    const { live, around } = page();
    live.captions(true);
    around.reports.caption({ seq: 1, text: 'Good morning.', at: 1 });
    live.captions(false);
    expect(live.getState().captions).toEqual([]);
  });
});

describe('a line of the caption desk', () => {
  test('is sent and answered; without a line it is refused at once', async () => {
    const { live, around } = page();
    const taken = live.captionLine(7, 'Good morning.', 'en-US');
    const [seq, text, lang, answer] = around.of('captionLine')[0]!.values;
    expect([seq, text, lang]).toEqual([7, 'Good morning.', 'en-US']);
    answer({ taken: true });
    expect(await taken).toEqual({ taken: true });
    around.drop();
    expect(await live.captionLine(8, 'Thank you.', 'en-US')).toMatchObject({ refused: 'offline' });
  });

  test('whose answer was lost with the line counts as not sent, so that the next one need not wait for it', async () => {
    const { live, around, greet } = page();
    const lost = live.captionLine(7, 'Good morning.', 'en-US');
    around.drop();
    expect(await lost).toMatchObject({ refused: 'offline' });
    greet();
    const next = live.captionLine(8, 'Thank you.', 'en-US');
    around.of('captionLine').at(-1)!.values[3]({ taken: true });
    expect(await next).toEqual({ taken: true });
  });

  test('whose answer does not come over a line that is up is given up after ten seconds', async () => {
    const { live, around } = page();
    const missed = live.captionLine(7, 'Good morning.', 'en-US');
    let settled = false;
    void missed.then(() => {
      settled = true;
    });
    around.turn(10_000);
    around.tick();
    await Promise.resolve();
    expect(settled).toBe(false);
    around.turn(1);
    around.tick();
    expect(await missed).toMatchObject({ refused: 'offline' });
  });
});
