import { turnIn } from '../../shared/dialogue/countryRule/author.ts';
import { type By, byOf, type Done, type Mark, type Passage } from '../../shared/dialogue/countryRule/desk.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Instant, OrganizationId, TurnNumber } from '../../shared/dialogue/model.ts';
import { labelFor } from '../../shared/dialogue/participants.ts';

/** The rulings of a day as a table, for the bureau alone [C15, K4]: what, when, by whom, on what, undone or not. */

interface Row extends Done {
  what: string;
  about: string;
  /** Of a text. */
  version?: number;
  states?: readonly string[];
  ground?: string;
  words?: string;
  struck?: Passage | undefined;
  /** A prompt dismissed or acted on, a designation ended. */
  settled?: Done | undefined;
  undone?: Done | undefined;
}

const HEADER = [
  ...['Time', 'What', 'By', 'Speaker or author', 'Version', 'States', 'Ground or ruling', 'Words'],
  ...['Struck from', 'Struck to', 'Settled', 'Settled by', 'Undone', 'Undone by'],
];

/** Comma-separated, one line an act, in the order in which they happened; times are of the dialogue's own zone. */
export function rulingsCsv(dialogue: Dialogue): string {
  const { zone, chairs } = dialogue.record.programme;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const time = (at: Instant | undefined) => (at === undefined ? '' : format.format(at));
  const who = ({ by, chair }: By) =>
    chairs.length > 1 && chair !== undefined ? `${by}: ${chairs[chair]?.name ?? chair + 1}` : by;
  const done = (one: Done | undefined) => (one ? [time(one.at), who(one)] : ['', '']);
  const lines = rowsOf(dialogue)
    .sort((a, b) => a.at - b.at)
    .map((row) => [
      ...[time(row.at), row.what, who(row), row.about, row.version === undefined ? '' : String(row.version)],
      ...[row.states?.join(' ') ?? '', row.ground ?? '', row.words ?? ''],
      ...[time(row.struck?.from), time(row.struck?.to)],
      ...[...done(row.settled), ...done(row.undone)],
    ]);
  return `${[HEADER, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(dialogue: Dialogue): Row[] {
  const { rule } = dialogue.desks.bureau;
  // A table leaves the house: whoever is listed under a neutral label is so here, too [K6].
  const named = (organization: OrganizationId | undefined, turn?: TurnNumber) => {
    const known = dialogue.desks.officers.organizations[organization ?? ''];
    if (known) return labelFor(known);
    return turn === undefined ? '' : (turnIn(dialogue.record, turn)?.label ?? '');
  };
  return [
    ...rule.designations.map(({ state, confirmedBy, ended, ...done }) => {
      return { ...done, what: 'under review', about: '', states: [state], words: confirmedBy, settled: ended };
    }),
    ...Object.values(rule.prompts).map(({ raisedAt, turn, states, stage, sentence, settled }) => {
      const about = turnIn(dialogue.record, turn)?.label ?? '';
      const heard = { at: raisedAt, what: 'prompt', by: 'captions' as const, about };
      return { ...heard, states, ground: stage, words: sentence, settled };
    }),
    ...Object.values(rule.texts).flatMap(({ of, organization, stage, versions, rulings }) => {
      const about = named(organization);
      const latest = versions.at(-1);
      return [
        ...versions.map((one) => {
          const { findings, more: _, ...row } = one;
          const states = statesOf(findings);
          return { ...row, what: of.what, about, states, ground: one === latest ? stage : 'replaced' };
        }),
        ...rulings.map(({ ruling, reason, ...row }) => {
          return { ...row, what: `ruling on ${of.what}`, about, ground: ruling, words: reason };
        }),
      ];
    }),
    ...Object.values(rule.steps).map((step) => {
      const { at, what, organization, turn, ground = '', passage, unstruck, undone } = step;
      const { states = [], sentence = '' } = rule.prompts[step.prompt ?? ''] ?? {};
      const row = { at, ...byOf(step), what, ground };
      return { ...row, about: named(organization, turn), states, words: sentence, struck: passage ?? unstruck, undone };
    }),
    ...rule.pointsOfOrder.map(({ label, ruling, organization: _, ...row }) => {
      return { ...row, what: 'point of order', about: label, ground: ruling };
    }),
  ];
}

const statesOf = (findings: readonly Mark[]) => [...new Set(findings.flatMap((one) => one.states))].sort();

/** Quoted where it must be; a cell that a spreadsheet would calculate is made plain text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
