import { describe, expect, test } from 'vitest';
import { audienceOf, desksOf, isKnown, type Stream, sliceOf } from '../../shared/dialogue/audience.ts';
import { convening } from '../../shared/dialogue/convening.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve, isOnRecord } from '../../shared/dialogue/evolve.ts';
import type { LinkKind, Role } from '../../shared/dialogue/model.ts';
import { upcast } from '../../shared/dialogue/upcast.ts';
import { ask, given, label, listOf, move, open, SECOND, THIRD, UNMARKED } from '../support/minutes.ts';
import { SMALL_DAY, TEN } from '../support/smallDay.ts';

/** What is private, each with a word that occurs nowhere else. */
const privately = listOf('hana', 'anna', 'bela')
  .and(
    {
      type: 'writeSubject',
      segment: 'questions',
      request: SECOND,
      subject: 'canary-subject: the courts of Iceland release smugglers',
    },
    'anna',
  )
  .and(move('questions', THIRD, null, 'canary-reason'), 'chair')
  .and({ type: 'inscribe', segment: 'questions', person: 'emil', door: 'paperSlip', reason: 'canary-slip' }, 'officer')
  .and(label('beta', true), 'bela')
  .and({ type: 'writeNote', segment: 'questions', kind: 'question', words: 'canary-note' }, 'dora')
  .and({ type: 'writeToSpeaker', to: { person: 'pia' }, words: 'canary-screen' }, 'technician')
  .and({ type: 'notePlatformNames', names: ['canary-platform'] }, 'technician')
  .and({ type: 'noteInput', kind: 'challenge', words: 'canary-input' }, 'rapporteur')
  .and(
    {
      type: 'sendContribution',
      contribution: 'c',
      title: 'canary-title',
      item: 2,
      size: 1,
      sha256: 'a',
      read: UNMARKED,
    },
    'emil',
  )
  .and(
    { type: 'ruleOnText', text: 'contribution-c', version: 1, ruling: 'return', reason: 'canary-question' },
    'secretary',
  );
const CANARIES = {
  'canary-subject': 'chair coChair secretary anna alan lars',
  'canary-reason': 'chair coChair secretary officer technician operator',
  'canary-slip': 'chair coChair secretary officer technician operator',
  'canary-note': 'chair coChair secretary technician rapporteur dora oda',
  'canary-screen': 'chair coChair secretary technician pia',
  'canary-platform': 'chair coChair secretary technician',
  'canary-input': 'chair coChair secretary rapporteur',
  'canary-title': 'chair coChair secretary emil',
  'canary-question': 'chair coChair secretary emil',
  'Shelter at Risk': 'chair coChair secretary officer technician operator hana',
  'Family-of-anna': 'chair coChair secretary officer technician operator anna alan lars',
  'Family-of-hana': 'chair coChair secretary officer technician operator hana',
} as const;

/** Everything that a person's desks and the record say, and the events that carry it. */
function heardBy(id: string): string {
  const person = SMALL_DAY.persons.find((one) => one.id === id)!;
  const streams: readonly Stream[] = ['record', ...desksOf(id, person)];
  const log = [...convening(SMALL_DAY, TEN), ...privately.log];
  const events = log.filter((event) => audienceOf(event).some((stream) => streams.includes(stream)));
  return JSON.stringify([events, streams.map((stream) => sliceOf(privately.dialogue, stream))]);
}

describe('who sees what', () => {
  test.each(Object.entries(CANARIES))('[K3] [K4] [K5] [K6] %s reaches these and nobody else: %s', (canary, who) => {
    const reached = SMALL_DAY.persons.map(({ id }) => id).filter((id) => heardBy(id).includes(canary));
    expect(reached.toSorted()).toEqual(who.split(' ').toSorted());
  });

  test('every event is addressed to the record alone or to desks alone', () => {
    for (const event of [...convening(SMALL_DAY, TEN), ...privately.log]) {
      const audience = audienceOf(event);
      expect(audience.length).toBeGreaterThan(0);
      expect(audience.includes('record')).toBe(isOnRecord(event));
      if (isOnRecord(event)) expect(audience).toEqual(['record']);
    }
  });

  test.each([
    ['co_chair', 'staff', 'bureau officers technical rapporteurs person:x'],
    ['secretary', 'staff', 'bureau officers technical rapporteurs person:x'],
    ['conference_officer', 'staff', 'officers person:x'],
    ['technical_moderator', 'staff', 'officers technical person:x'],
    ['microphone_operator', 'staff', 'officers person:x'],
    ['rapporteur', 'staff', 'rapporteurs person:x'],
    ['presenter', 'speaker', 'delegation:alpha person:x'],
    ['panellist', 'speaker', 'delegation:alpha person:x'],
    ['representative', 'speaker', 'delegation:alpha person:x'],
    ['alternate', 'speaker', 'delegation:alpha person:x'],
    ['delegate', 'speaker', 'delegation:alpha person:x'],
    ['delegate', 'listener', 'delegation:alpha person:x'],
    ['observer', 'listener', 'delegation:alpha person:x'],
  ] as const)('a %s on a %s link sits at %s', (role: Role, linkKind: LinkKind, desks: string) => {
    const person = { name: '', title: '', role, linkKind, channel: 'room', organization: 'alpha' } as const;
    expect(desksOf('x', person).join(' ')).toBe(desks);
  });

  test('a room display sits at its own desk alone, and no one without an organization at a delegation’s', () => {
    const display = { name: '', title: '', role: 'room_display', linkKind: 'display', channel: 'room' } as const;
    expect(desksOf('wall', display)).toEqual(['person:wall']);
  });

  test('an organization whose id has a colon keeps its desk to itself', () => {
    const event = {
      type: 'publicLabelSet',
      organization: 'a:b',
      neutral: true,
      v: 1,
      at: 1,
      by: 'participant',
    } as const;
    const { dialogue } = given();
    const admitted = { type: 'organizationAdmitted', organization: 'a:b', category: 'entity', neutral: false } as const;
    const known = evolve(dialogue, { ...admitted, sealed: { name: 'A' }, v: 1, at: 1, by: 'installation' });
    expect(evolve(known, event).desks.delegations['a:b']?.organization?.neutral).toBe(true);
  });
});

describe('formats', () => {
  test('an event of a type or version that this house does not know reaches nobody and changes nothing', () => {
    const unknown = { type: 'somethingNew', v: 1, at: 1, by: 'chair', sealed: 'x' } as unknown as DialogueEvent;
    expect(audienceOf(unknown)).toEqual([]);
    expect(evolve(privately.dialogue, unknown)).toBe(privately.dialogue);
    expect(isKnown('toString')).toBe(false);
    expect(upcast({ type: 'somethingNew', v: 1 })).toBeUndefined();
    expect(upcast({ type: 'listOpened', v: 2 })).toBeUndefined();
  });

  test('[F27] every event is written in the version in which it is read', () => {
    for (const event of given().and(open('questions'), 'chair').and(ask('questions'), 'hana').log)
      expect(upcast(JSON.parse(JSON.stringify(event)))).toStrictEqual(event);
  });
});
