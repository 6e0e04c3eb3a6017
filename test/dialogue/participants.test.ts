import { describe, expect, test } from 'vitest';
import { convening, type Setup } from '../../shared/dialogue/convening.ts';
import { EMPTY_DIALOGUE } from '../../shared/dialogue/dialogue.ts';
import type { DialogueEvent } from '../../shared/dialogue/events.ts';
import { evolve } from '../../shared/dialogue/evolve.ts';
import { CATEGORIES } from '../../shared/dialogue/model.ts';
import { isRefusal, sentenceOf } from '../../shared/dialogue/refusal.ts';
import {
  ask,
  end,
  FIRST,
  given,
  label,
  lastAct,
  listOf,
  type Minutes,
  move,
  next,
  open,
  putBack,
  SECOND,
  speaking,
  start,
  THIRD,
  turnOf,
  withdraw,
} from '../support/minutes.ts';
import { convened, SMALL_DAY, TEN } from '../support/smallDay.ts';

const NEUTRAL = 'A non-governmental organization';
/** What everyone may see, programme and all. */
const shown = ({ record }: Minutes) => JSON.stringify(record);

describe('a listener who is to speak', () => {
  const relink = (person: string, linkKind: 'speaker' | 'listener' = 'speaker') =>
    ({ type: 'relink', person, linkKind }) as const;

  test('[K8] is re-linked by those who keep the list, and asks; nothing of it is on the record', () => {
    const day = given().and(open('questions'), 'chair');
    day.when(ask('questions'), 'lars').refused('listenOnly');
    for (const by of ['officer', 'secretary', 'chair']) {
      const linked = day.and(relink('lars'), by);
      expect(linked.record).toEqual(day.record);
      const { officers, persons, delegations } = linked.dialogue.desks;
      const before = day.dialogue.desks.officers.persons.lars;
      for (const said of [officers.persons.lars, persons.lars?.self, delegations.alpha?.members.lars])
        expect(said).toEqual({ ...before, linkKind: 'speaker' });
      expect(linked.and(ask('questions'), 'lars').waiting('questions')).toEqual(['Alpha Aid']);
    }
    for (const by of ['technician', 'operator', 'rapporteur', 'anna', 'lars'])
      expect(day.when(relink('lars'), by).refusal?.refused).toMatch(/notForYou/);
  });

  test('[K8] listens again where that was a mistake, but not while she stands for a request', () => {
    const linked = given().and(open('questions'), 'chair').and(relink('oda'), 'officer');
    expect(linked.and(relink('oda', 'listener'), 'officer').dialogue.desks).toEqual(given().dialogue.desks);
    const asked = linked.and(ask('questions'), 'oda');
    asked.when(relink('oda', 'listener'), 'officer').refused('standsForRequest');
    const { request } = asked.record.lists.questions!.entries[0]!;
    const gone = asked.and(withdraw('questions', request), 'oda');
    expect(gone.when(relink('oda', 'listener'), 'officer').refusal).toBeUndefined();
  });

  test('[K8] staff, displays and invited speakers keep their links, and so it is said of a stranger or of what is so already', () => {
    for (const person of ['chair', 'wall', 'pia'])
      given().when(relink(person, 'listener'), 'officer').refused('linkIsFixed');
    given().when(relink('anna'), 'officer').refused('linkIsSo');
    given().when(relink('nobody'), 'officer').refused('unknownPerson');
  });
});

describe('persons are not on the record', () => {
  test('[K5] no event of the record names a person, a seat or a title, in whatever is done', () => {
    const slip = { type: 'inscribe', segment: 'questions', person: 'emil', door: 'raisedPlate' } as const;
    const heir = { type: 'handOver', segment: 'questions', request: FIRST, to: 'alan' } as const;
    const asked = listOf('anna', 'carl').and(slip, 'officer').and(heir, 'anna');
    const speaks = speaking(asked.and(move('questions', THIRD, null, 'Canary words'), 'chair'));
    const over = speaks.and(next(speaks, 'questions'), 'chair');
    for (const { id, name } of SMALL_DAY.persons.filter(({ organization }) => organization)) {
      expect(shown(over)).not.toContain(name);
      expect(shown(over)).not.toContain(`"${id}"`);
    }
    expect(shown(over)).not.toMatch(/Canary words|seat/);
  });

  test('[K2] [K3] nothing beside the named fields gets from a list of participants into an event, an e-mail address least of all', () => {
    const extra = { email: 'anna@canary.example', passport: 'CANARY-1' };
    const setup: Setup = { ...SMALL_DAY, persons: SMALL_DAY.persons.map((person) => ({ ...person, ...extra })) };
    expect(JSON.stringify(convening(setup, TEN))).not.toMatch(/canary/i);
  });

  test('names of persons and organizations are sealed, so that their key can be forgotten and the fold still runs', () => {
    const erased = convening(SMALL_DAY, TEN).map((event) =>
      'sealed' in event ? ({ ...event, sealed: 'erased' } as DialogueEvent) : event,
    );
    const { desks } = erased.reduce(evolve, EMPTY_DIALOGUE);
    expect(desks.officers.persons.anna).toMatchObject({ name: 'erased', title: '', organization: 'alpha' });
    expect(desks.officers.organizations.alpha).toMatchObject({ name: 'erased' });
    expect(JSON.stringify(erased)).not.toContain('Family-of-anna');
  });

  test('what else is sealed folds erased as well: subjects and the words of reasons', () => {
    const subject = { type: 'writeSubject', segment: 'questions', request: FIRST, subject: 'Mine' } as const;
    const day = listOf('anna', 'bela')
      .and(subject, 'anna')
      .and(move('questions', SECOND, null, 'Leaves'), 'chair');
    const erased = day.log.map((event) =>
      'sealed' in event ? ({ ...event, sealed: 'erased' } as DialogueEvent) : event,
    );
    const { desks, record } = erased.reduce(evolve, convened());
    expect(record).toEqual(day.record);
    expect(desks.bureau.subjects[FIRST]).toBe('erased');
    expect(Object.values(desks.officers.words)).toEqual(['erased']);
  });
});

describe('the neutral public label', () => {
  test('[K6] a neutral organization stands under the words of its category and an id that occurs nowhere else', () => {
    const day = listOf('hana').and(open('tour'), 'chair').and(ask('tour'), 'hana');
    const [first] = day.record.lists.questions!.entries;
    const [second] = day.record.lists.tour!.entries;
    expect([first?.label, second?.label]).toEqual([NEUTRAL, NEUTRAL]);
    expect(first?.organization).not.toBe(second?.organization);
    expect(shown(day)).not.toMatch(/Shelter at Risk|"hidden"/);
    expect(day.dialogue.desks.delegations.hidden?.requests).toMatchObject({
      [FIRST]: { person: 'hana' },
      [THIRD]: { person: 'hana' },
    });
  });

  test('[K6] nor does a refusal or a call tell its name to others', () => {
    const day = listOf('hana', 'anna');
    const called = day.and(next(day, 'questions'), 'chair');
    for (const answer of [
      called.when(next(called, 'questions'), 'chair'),
      day.when({ type: 'giveFloor', segment: 'questions', next: SECOND, turn: null }, 'chair'),
    ]) {
      expect(answer.refusal && sentenceOf(answer.refusal)).toContain(NEUTRAL);
      expect(JSON.stringify(answer.refusal)).not.toMatch(/Shelter|hidden/);
    }
    expect(shown(speaking(day))).not.toMatch(/Shelter|"hidden"/);
  });

  test.each(['waiting', 'called', 'live', 'ended', 'ended by a call', 'moved', 'live and put back'] as const)(
    '[K6] set while its request is %s, it stands in every place at once: list, floor, turns, and what can be put back',
    (moment) => {
      const list = listOf('anna', 'bela', 'carl');
      const speaks = speaking(list);
      const day = {
        waiting: list,
        called: list.and(next(list, 'questions'), 'chair'),
        live: speaks,
        ended: speaks.and(end(turnOf(speaks)), 'chair'),
        'ended by a call': speaks.and(next(speaks, 'questions'), 'chair'),
        moved: list.and(move('questions', FIRST, SECOND), 'chair'),
        'live and put back': speaks.and(putBack(lastAct(speaks)), 'chair'),
      }[moment];
      expect(shown(day)).toContain('Alpha Aid');
      const neutral = day.and(label('alpha', true), 'alan');
      expect(shown(neutral)).not.toMatch(/Alpha Aid|"alpha"/);
      for (const act of neutral.record.putBacks.map(({ act }) => act))
        expect(shown(neutral.and(putBack(act), 'chair'))).not.toMatch(/Alpha Aid|"alpha"/);
    },
  );

  test('[K6] the name returns only for what is still open; what was said under the label stays under it', () => {
    const day = speaking(listOf('hana', 'bela'));
    const over = day.and(end(turnOf(day)), 'chair').and(ask('questions'), 'hana');
    const named = over.and(label('hidden', false), 'officer');
    expect(named.waiting('questions')).toEqual(['Beta Bridges', 'Shelter at Risk']);
    expect(named.record.turns.map((turn) => turn.label)).toEqual([NEUTRAL]);
    const own = named.record.lists.questions!.entries.map(({ organization, label }) => [
      organization === 'hidden',
      label,
    ]);
    expect(own).toEqual([
      [false, NEUTRAL],
      [false, 'Beta Bridges'],
      [true, 'Shelter at Risk'],
    ]);
  });

  test('[K6] asked for by a delegation for itself, or by those who keep the list for anyone', () => {
    for (const by of ['anna', 'alan', 'officer', 'secretary', 'chair'])
      expect(given().when(label('alpha', true), by).refusal).toBeUndefined();
    expect(given().when(label('beta', true), 'pia').refusal).toBeUndefined();
    given().when(label('alpha', true), 'bela').refused('requestNotYours');
    given().when(label('alpha', true), 'lars').refused('listenOnly');
    given().when(label('alpha', true), 'technician').refused('notForYou');
    given().when(label('alpha', false), 'anna').refused('alreadyThere');
    given().when(label('nobody', true), 'officer').refused('noOrganization');
  });

  test('[K6] that it was asked for is no event of the record: the desks know, the record shows labels only', () => {
    const day = given().and(label('alpha', true), 'anna');
    expect(day.events.map(({ type }) => type)).toEqual(['publicLabelSet']);
    expect(day.record.number).toBe(given().record.number);
    expect(day.dialogue.desks.officers.organizations.alpha?.neutral).toBe(true);
    expect(day.dialogue.desks.delegations.alpha?.organization?.neutral).toBe(true);
    expect(day.dialogue.desks.delegations.beta?.organization?.neutral).toBe(false);
  });

  test.each(CATEGORIES)('[K6] there are neutral words for %s', (category) => {
    const organizations = [{ id: 'alpha', name: 'Canary', category, neutral: true }];
    const day = given(convened({ organizations })).and(open('questions'), 'chair').and(ask('questions'), 'anna');
    expect(day.record.lists.questions?.entries[0]?.label).toMatch(/^(An?|The) /);
    expect(shown(day)).not.toContain('Canary');
  });

  test('[K6] a listener or observer of the organization is told no more than whom to ask', () => {
    const { refusal } = given().and(start('questions'), 'chair').when(label('delta', true), 'oda');
    expect(refusal && isRefusal(refusal) && sentenceOf(refusal)).toMatch(/conference officer or the Secretariat/);
  });
});
