import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCode, packed, places, unpacked } from '../../shared/wire/words.ts';
import { often } from '../support/often.ts';

const overTheWire = (text: string) => unpacked(JSON.parse(JSON.stringify(packed(text))) as string);

/** Made of what the book treats in a way of its own, and of scripts that it does not know. */
const PARTS = [
  ...places(),
  ...'~^{}|"\\',
  '^a',
  '^international ',
  '~^for',
  'United Nations ',
  ' of the ',
  'NGO',
  'الهجرة غير النظامية',
  '联合国毒品和犯罪问题办公室',
  '👩‍⚖️',
  '\ud800',
  '\udfff',
  'É',
  'İ',
  'ß',
  '\n',
  '\u0000',
  '\u2028',
];

describe('prose by the book of pieces', () => {
  test('any string comes back exactly as it was', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((all) => String.fromCharCode(...all));
    const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 200 });
    const parts = fc.array(fc.constantFrom(...PARTS), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(anything, units, ascii, parts), (text) => {
        expect(overTheWire(text)).toBe(text);
      }),
      { numRuns: often(2_000) },
    );
  });

  test('every code and every character alone comes back', () => {
    for (const place of places()) expect(overTheWire(place)).toBe(place);
    for (const code of places().filter(isCode)) expect(overTheWire(unpacked(code))).toBe(unpacked(code));
  });

  test.each([
    ['International Association for the Prevention of Torture', 0.5],
    ['Access of smuggled migrants to legal aid and interpretation at the border', 0.62],
  ])('%s comes to a share of %d', (text, share) => {
    expect(packed(text).length / text.length).toBeLessThan(share);
  });

  test('what would not get shorter goes as it is', () => {
    for (const text of ['UNODC/CTOC/COP/2024/10', '#@!$%&*()', 'الهجرة', '联合国', '👩‍⚖️'])
      expect(packed(text).endsWith(text)).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(packed(text).length).toBeLessThanOrEqual(text.length + 2);
      }),
    );
  });

  test('what is packed needs no escape in JSON', () => {
    const text = 'States parties and signatories: 2030 Agenda (article 19)';
    expect(JSON.stringify(packed(text))).toHaveLength(packed(text).length + 2);
  });

  test('a long text is packed in time that grows with its length, no faster', () => {
    const text = 'of the United Nations Convention '.repeat(10_000);
    const begun = performance.now();
    expect(overTheWire(text)).toBe(text);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
