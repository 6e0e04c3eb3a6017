import { turnIn } from '../../shared/dialogue/countryRule/author.ts';
import type { Dialogue } from '../../shared/dialogue/dialogue.ts';
import type { Instant, Office, OrganizationId, TurnNumber } from '../../shared/dialogue/model.ts';
import { labelFor } from '../../shared/dialogue/participants.ts';

/** The rulings of a day as a table, for the bureau alone [C15, K4]: what, when, by whom, why, undone or not. */

interface Row {
  at: Instant;
  what: string;
  by: Office;
  about: string;
  states?: readonly string[];
  ground?: string;
  words?: string;
  undone?: Instant;
}

const HEADER = ['Time', 'What', 'By', 'Speaker or author', 'States', 'Ground or ruling', 'Words', 'Ruled in order'];

/** Comma-separated, one line an act, in the order in which they happened; times are of the dialogue's own zone. */
export function rulingsCsv(dialogue: Dialogue): string {
  const { zone } = dialogue.record.programme;
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const rows = rowsOf(dialogue).sort((a, b) => a.at - b.at);
  const lines = rows.map(({ at, what, by, about, states = [], ground = '', words = '', undone }) => [
    time.format(at),
    what,
    by,
    about,
    states.join(' '),
    ground,
    words,
    undone === undefined ? '' : time.format(undone),
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
    ...Object.entries(rule.underReview).map(([state, { at, by, confirmedBy }]) => {
      return { at, what: 'under review', by, about: '', states: [state], words: confirmedBy };
    }),
    ...Object.values(rule.prompts).map(({ raisedAt, turn, states, stage, sentence }) => {
      const about = turnIn(dialogue.record, turn)?.label ?? '';
      return { at: raisedAt, what: 'prompt', by: 'captions' as const, about, states, ground: stage, words: sentence };
    }),
    ...Object.values(rule.texts).flatMap(({ of, at, organization, findings, words, stage, rulings }) => {
      const states = [...new Set(findings.flatMap((one) => one.states))].sort();
      const about = named(organization);
      return [
        { at, what: of.what, by: 'participant' as const, about, states, ground: stage, words },
        ...rulings.map((one) => {
          return { at: one.at, what: `ruling on ${of.what}`, by: one.by, about, ground: one.ruling, words: one.reason };
        }),
      ];
    }),
    ...Object.values(rule.steps).map(({ at, by, what, organization, turn, ground, undone }) => {
      const about = named(organization, turn);
      return { at, what, by, about, ...(ground ? { ground } : {}), ...(undone ? { undone: undone.at } : {}) };
    }),
    ...rule.pointsOfOrder.map(({ at, by, label, ruling, undone }) => {
      const back = undone ? { undone: undone.at } : {};
      return { at, what: 'point of order', by, about: label, ground: ruling, ...back };
    }),
  ];
}

/** Quoted where it must be; a cell that a spreadsheet would calculate is made plain text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
