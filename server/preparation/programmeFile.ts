import { z } from 'zod';
import type { Instant, Milliseconds } from '../../shared/dialogue/model.ts';
import type { Programme, Rules, Segment } from '../../shared/dialogue/programme.ts';
import { dayIn, instantIn } from './zone.ts';

/** A programme as the Secretariat prepares it: `constructive-dialogue-fixture/1`, of which this reads what the day needs. */

const time = z.string().regex(/^\d\d:\d\d$/);
const seconds = z.int().min(1).max(86_400);
const KINDS = [
  'opening',
  'organizational',
  'presentation',
  'panel',
  'floor',
  'panel_replies',
  'conclusion',
  'closing',
] as const;

const programmeFile = z.object({
  schema: z.literal('constructive-dialogue-fixture/1'),
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: z.string().min(1),
  full_title: z.string().min(1),
  working_group: z.object({ name: z.string() }),
  date: z.iso.date(),
  timezone: z.string(),
  venue: z.object({ name: z.string(), room: z.string().nullable().optional() }),
  platform: z.object({ name: z.string().nullable() }),
  chairs: z
    .array(z.object({ name: z.string(), function: z.string() }))
    .min(1)
    .max(3),
  presiding: z.object({ morning: z.string() }),
  rules: z.object({
    speaking_time_seconds: z.object({
      intervention: seconds,
      group_statement: seconds,
      panellist: seconds,
      panellist_reply: seconds,
      secretariat_presentation: seconds,
      right_of_reply_first: seconds,
      right_of_reply_second: seconds,
    }),
    warning_seconds_before_end: seconds,
    overtime_prompt_seconds: seconds,
    handover_seconds: seconds,
    hold_on_disconnect_seconds: seconds,
    calls_before_absent: z.int().min(1).max(5),
    first_time_speakers_first: z.boolean(),
    first_time_scope: z.enum(['segment', 'item', 'day']).optional(),
    caption_delay_seconds: z.number().min(0).max(60).optional(),
  }),
  sittings: z.array(z.object({ id: z.string(), start: time, end: time })).min(1),
  agenda: z.array(
    z.object({
      item: z.int(),
      title: z.string(),
      segments: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(KINDS),
          title: z.string(),
          start: time,
          end: time,
          sitting: z.string(),
          panel: z.string().optional(),
          presenter: z.enum(['co_chair', 'secretariat']).optional(),
        }),
      ),
    }),
  ),
  panels: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      guiding_question: z.string().nullable(),
      panellists: z.array(z.object({ name: z.string().nullable(), organization: z.string().nullable(), seconds })),
    }),
  ),
});
export type ProgrammeFile = z.infer<typeof programmeFile>;

/** Reads a programme file; throws with what is wrong in it. */
export function readProgramme(text: string): ProgrammeFile {
  const parsed = programmeFile.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`The programme cannot be read: ${issue?.path.join('.') ?? ''} – ${issue?.message ?? 'unknown'}.`);
}

/** When the first sitting of the programme opens on its own day. */
export function opensAt({ timezone, date, sittings }: ProgrammeFile): Instant {
  return Math.min(...sittings.map(({ start }) => instantIn(timezone, date, start)));
}

/** The programme with its planned instants, moved by `shift`. */
export function programmeOf(file: ProgrammeFile, shift: Milliseconds): Programme {
  const at = (clock: string) => instantIn(file.timezone, file.date, clock) + shift;
  const segments: Segment[] = file.agenda.flatMap(({ item, segments: planned }) =>
    planned.map(({ id, kind, title, start, end, sitting, panel, presenter }) => ({
      id,
      item,
      sitting,
      kind,
      title,
      startsAt: at(start),
      endsAt: at(end),
      ...(panel === undefined ? {} : { panel }),
      ...(presenter === undefined ? {} : { presenter: presenter === 'co_chair' ? ('chair' as const) : presenter }),
    })),
  );
  return {
    title: file.title,
    fullTitle: file.full_title,
    workingGroup: file.working_group.name.replace(/^Working Group on (the )?/, ''),
    date: dayIn(file.timezone, opensAt(file) + shift),
    zone: file.timezone,
    venue: [file.venue.room, file.venue.name].filter(Boolean).join(', '),
    platform: file.platform.name ?? '',
    chairs: file.chairs.map(({ name, function: title }) => ({ name, title })),
    sittings: file.sittings.map(({ id, start, end }) => ({ id, startsAt: at(start), endsAt: at(end) })),
    items: file.agenda.map(({ item, title }) => ({ item, title })),
    segments: segments.sort((a, b) => a.startsAt - b.startsAt),
    panels: file.panels.map(({ id, title, guiding_question, panellists }) => ({
      id,
      title,
      guidingQuestion: guiding_question,
      panellists: panellists.map(({ name, organization, seconds: allotment }) => ({
        name: name ?? 'To be confirmed',
        organization: organization ?? '',
        allotment: allotment * 1000,
      })),
    })),
  };
}

/** Called and not live for this long, the Chair is prompted. */
const MICROPHONE_PROMPT = 10_000;

/** The limits and habits the programme declares. */
export function rulesOf({ rules }: ProgrammeFile): Rules {
  const spoken = rules.speaking_time_seconds;
  return {
    limits: {
      presentation: spoken.secretariat_presentation * 1000,
      panellist: spoken.panellist * 1000,
      intervention: spoken.intervention * 1000,
      groupStatement: spoken.group_statement * 1000,
      reply: spoken.panellist_reply * 1000,
      rightOfReply: spoken.right_of_reply_first * 1000,
      pointOfOrder: spoken.intervention * 1000,
      secretariat: spoken.intervention * 1000,
    },
    warning: rules.warning_seconds_before_end * 1000,
    overTimePrompt: rules.overtime_prompt_seconds * 1000,
    handover: rules.handover_seconds * 1000,
    hold: rules.hold_on_disconnect_seconds * 1000,
    callsBeforeAbsent: rules.calls_before_absent,
    secondRightOfReply: spoken.right_of_reply_second * 1000,
    microphonePrompt: MICROPHONE_PROMPT,
    firstTimeFirst: rules.first_time_speakers_first ? (rules.first_time_scope ?? 'day') : 'off',
    ...(rules.caption_delay_seconds === undefined ? {} : { captionDelay: rules.caption_delay_seconds * 1000 }),
  };
}
