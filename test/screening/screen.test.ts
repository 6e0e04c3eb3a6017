import { describe, expect, test } from 'vitest';
import { screenRow } from '../../shared/screening/row.ts';
import { type ScreeningContext, screen } from '../../shared/screening/screen.ts';
import { readCases } from './cases.ts';
import { scoreCases } from './score.ts';

const ngo: ScreeningContext = { author: { kind: 'ngo' } };
const states = (text: string, context: ScreeningContext = ngo) => screenRow('x', text, context).states;
const verdict = (text: string, context: ScreeningContext = ngo) => screen(text, context).verdict;
const here = (file: string) => new URL(file, import.meta.url).pathname;

describe('[C5] a situation is brought to the Chair', () => {
  test('a finding says where, which words, which State and why, in words fit to be read aloud', () => {
    const text = 'Chair, in Niger the drivers are in prison.';
    const { verdict, findings } = screen(text, ngo);
    expect(verdict).toBe('hold');
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(text.slice(finding!.start, finding!.end)).toBe('Niger');
    expect(finding).toMatchObject({ words: 'Niger', states: ['NE'], manner: 'name' });
    expect(finding!.reason).toBe('“Niger” names Niger, by name, and the sentence says or asks something about it.');
  });

  test('an empty text, signs and numbers are clear', () => {
    for (const text of ['', ' ', '…', '12 + 3', '\u{1f600}\ud800', '\u0000']) expect(verdict(text)).toBe('clear');
  });

  test('offsets point into the original text, invisible characters and all', () => {
    const text = 'In U\u200bg\u200ban\u200bda nobody asks.';
    const [finding] = screen(text, ngo).findings;
    expect(text.slice(finding!.start, finding!.end)).toBe('U\u200bg\u200ban\u200bda');
    expect(finding!.manner).toBe('disguised');
  });
});

describe('[C5] the longest reading wins', () => {
  test.each([
    ['Nigeria convicts recruiters.', ['NG']],
    ['Niger convicts recruiters.', ['NE']],
    ['Nigerien judges are few and Nigerian judges are many.', ['NE', 'NG']],
    ['Equatorial Guinea never answers.', ['GQ']],
    ['Guinea-Bissau never answers.', ['GW']],
    ['Papua New Guinea never answers.', ['PG']],
    ['Guinea never answers.', ['GN']],
    ['The Dominican Republic never answers.', ['DO']],
    ['Dominica never answers.', ['DM']],
    ['South Sudan never answers.', ['SS']],
    ['The Democratic Republic of the Congo never answers.', ['CD']],
    ['The Republic of the Congo never answers.', ['CG']],
    ["The Democratic People's Republic of Korea never answers.", ['KP']],
    ['The Republic of Korea never answers.', ['KR']],
    ['American Samoa never answers.', ['AS']],
    ['The US Virgin Islands never answer.', ['VI']],
  ])('%s', (text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  test.each([
    'The women of the village sing.',
    'He had to go home.',
    'Roast turkey in a china cabinet.',
    'We may polish it tomorrow.',
    'All of us agree.',
    'I ran home.',
  ])('no State in: %s', (text) => {
    expect(verdict(text)).toBe('clear');
    expect(verdict(text.toLowerCase())).toBe('clear');
  });
});

describe('[C6] a reference does not excuse a situation beside it', () => {
  test.each([
    ['I come from Freetown, where a child costs less than a bicycle.', ['SL']],
    ['I am a Kenyan lawyer and I have a question.', []],
    ['Chad Brown drafted this text. In Chad, the guards sell the keys.', ['TD']],
    ['The Palermo Protocol was signed in Palermo; Italy forgot it.', ['IT']],
    ['We thank Austria for the room. Romania closed the camp.', ['RO']],
    ['The University of Nairobi found that Kenya detains witnesses.', ['KE']],
  ])('%s', (text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  test('a subject with a State behind it is no name, unless it is in the room', () => {
    const topic: ScreeningContext = { ...ngo, channel: 'topic' };
    expect(states('Ferries of Greece and their duty to report', topic)).toEqual(['GR']);
    expect(states('Prisons of Greece and their inmates', topic)).toEqual(['GR']);
    expect(verdict('Ferries of Greece and their question', { ...topic, participants: ['Ferries of Greece'] })).toBe(
      'clear',
    );
  });

  test('a doubled letter tells Amman from Oman', () => {
    expect(states('قالوا إن الفتيات فيعمّان بلا جوازات')).toEqual(['JO']);
    expect(states('العمال في عمّان بلا أجور')).toEqual(['JO']);
    expect(states('السجون في عُمان مكتظة')).toEqual(['OM']);
  });

  test('a participant is a name; a statement about the country in the name is a situation', () => {
    const room = { ...ngo, participants: ['Scouts of Chad', 'Turkish Cargo Handling'] };
    expect(verdict('The paper was written with the Scouts of Chad and Turkish Cargo Handling.', room)).toBe('clear');
    expect(states('The Scouts of Chad say that Chad has one laboratory.', room)).toEqual(['TD']);
    expect(states('Turkish cargo handling is slow.', room)).toEqual(['TR']);
  });
});

describe('[C6] the venue and its address are references', () => {
  const vienna: ScreeningContext = { ...ngo, venue: 'Wagramer Strasse 5, 1220 Vienna, Austria' };

  test.each([
    'Vienna is cold this week.',
    'This week Vienna looks lovely under the snow.',
    'Austria again, and it rains.',
  ])('clear in Vienna, and not elsewhere: %s', (text) => {
    expect(verdict(text, vienna)).toBe('clear');
    expect(verdict(text)).toBe('hold');
  });
  test.each(['Vienna police took the phones.', 'Vienna never answered.', 'In Austria the judges are slow.'])(
    'held even in Vienna: %s',
    (text) => {
      expect(states(text, vienna)).toEqual(['AT']);
    },
  );
});

describe('[C2] [C3] the State under review on itself', () => {
  const peru = { author: { kind: 'state', state: 'PE' }, underReview: ['PE', 'CL'] } as const;

  test('its delegation may speak of its own review', () => {
    expect(verdict('In Lima we opened two shelters; our police answer for them.', peru)).toBe('clear');
  });
  test('it may not speak of another State, even one under review', () => {
    expect(states('Peru has a fund; Chile has none.', peru)).toEqual(['CL']);
  });
  test('nobody else may speak of it', () => {
    expect(states('The review of Peru is silent on mines.', { ...ngo, underReview: ['PE'] })).toEqual(['PE']);
  });
  test('[C4] outside its review its own practice goes to the Chair like any other', () => {
    expect(states('Peru has a fund.', { author: { kind: 'state', state: 'PE' } })).toEqual(['PE']);
  });
});

describe('[C5] a State only pointed at is a caution', () => {
  test.each([
    'In my country the police sell the files.',
    'The Kremlin knows.',
    "Our northern neighbour's coastguard fires first.",
  ])('%s', (text) => {
    expect(verdict(text)).toBe('caution');
    expect(states(text)).toEqual([]);
  });
});

describe('[C8] the reading is steady', () => {
  const held = readCases(here('./handwritten.txt')).filter(
    (one) => one.hold && /^(?:plain|demonym|nationals)$/.test(one.class),
  );

  test('capitals do not change what is held, whatever the case of the whole text', () => {
    for (const { text, states: expected, context } of held.slice(0, 40)) {
      if (/\b(?:America|Poles|Swede|Turk|Finn|Dane|CAR|Turkey)/.test(text)) continue;
      expect(states(text.toLowerCase(), context), text.toLowerCase()).toEqual(expected);
    }
  });
  test('zero-width characters in every word change nothing', () => {
    for (const { text, states: expected, context } of held)
      expect(states(text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200b'), context), text).toEqual(expected);
  });
  test('clean sentences around it change nothing', () => {
    for (const { text, states: expected, context } of held)
      expect(
        states(`Thank you, Chair. Article 6 matters to us.\n${text} The guide should say so.`, context),
        text,
      ).toEqual(expected);
  });
  test('the order of sentences changes nothing', () => {
    for (let i = 0; i + 1 < held.length; i += 2) {
      const [a, b] = [held[i]!, held[i + 1]!];
      const both = [...new Set([...a.states, ...b.states])].sort();
      expect(states(`${a.text} ${b.text}`), a.text).toEqual(both);
      expect(states(`${b.text} ${a.text}`), b.text).toEqual(both);
    }
  });
});

describe('quality on our own sets', () => {
  test.each([
    ['practice.ndjson', 0.99, 0.97],
    ['handwritten.txt', 0.99, 0.97],
    ['handwritten2.txt', 0.97, 0.95],
    ['independent.ndjson', 0.98, 0.97],
    ['handwritten7.txt', 0.97, 0.95],
    ['handwritten9.txt', 0.98, 0.85],
    ['independent2.ndjson', 0.98, 0.95],
    ['independent3.ndjson', 0.99, 0.97],
    ['independent4.ndjson', 0.99, 0.97],
    ['independent5.ndjson', 0.98, 0.95],
    ['independent6.ndjson', 0.98, 0.97],
    ['independent7.ndjson', 0.99, 0.98],
    ['handwritten13.txt', 0.98, 0.75],
    ['handwritten16.txt', 0.98, 0.95],
    ['handwritten18.txt', 0.98, 0.95],
    ['handwritten20.txt', 0.98, 0.9],
    ['handwritten21.txt', 0.98, 0.95],
    ['handwritten22.txt', 0.98, 0.95],
    ['independent16.ndjson', 0.98, 0.97],
    ['independent17.ndjson', 0.98, 0.97],
    ['independent18.ndjson', 0.98, 0.97],
    ['independent19.ndjson', 0.98, 0.97],
    ['independent20.ndjson', 0.98, 0.97],
    ['independent21.ndjson', 0.98, 0.97],
    ['handwritten24.txt', 0.99, 0.99],
  ])('%s', (file, recall, precision) => {
    const [all] = scoreCases(readCases(here(`./${file}`)));
    expect(all.found / all.held).toBeGreaterThanOrEqual(recall);
    expect(all.found / (all.found + all.falseHolds)).toBeGreaterThanOrEqual(precision);
    expect(all.exact / all.held).toBeGreaterThanOrEqual(0.97);
  });
  test('generated families', () => {
    const [all] = scoreCases(readCases('families:1'));
    expect(all.found / all.held).toBeGreaterThanOrEqual(0.99);
    expect(all.exact / all.held).toBeGreaterThanOrEqual(0.98);
  });
  test('whole contributions without a situation raise next to nothing', () => {
    const [all] = scoreCases(readCases(here('./clean-contributions.txt')));
    expect(all.cleanWords).toBeGreaterThan(1500);
    expect(all.falseHolds).toBeLessThanOrEqual(1);
  });
});
