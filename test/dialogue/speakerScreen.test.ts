import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/dialogue/events.ts';
import { FIRST, given, listOf, SECOND, speaking, withdraw } from '../support/minutes.ts';

const write = (words: string, to: { request: number } | { person: string } = { request: FIRST }): Command => ({
  type: 'writeToSpeaker',
  to,
  words,
});

describe('words to a speaker’s screen', () => {
  test('[F6] reach the delegation that stands in the list, and the desk keeps what was sent', () => {
    const day = listOf('anna', 'bela').and(write('  Please come \n closer '), 'technician');
    const { delegations, technical } = day.dialogue.desks;
    const words = { at: day.now, office: 'technicalModerator', words: 'Please come closer', request: FIRST };
    expect(delegations.alpha?.screen).toEqual([words]);
    expect(delegations.beta?.screen).toEqual([]);
    expect(technical.screens).toEqual([{ ...words, organization: 'alpha' }]);
  });

  test('reach an invited speaker alone, not her organization; nobody who does not speak', () => {
    const day = given().and(write('You are next', { person: 'pia' }), 'operator');
    expect(day.dialogue.desks.persons.pia?.screen.map(({ words }) => words)).toEqual(['You are next']);
    expect(day.dialogue.desks.delegations.beta?.screen).toEqual([]);
    day.when(write('You are next', { person: 'lars' }), 'operator').refused('notASpeaker');
    day.when(write('You are next', { person: 'rapporteur' }), 'operator').refused('notASpeaker');
    day.when(write('You are next', { person: 'nobody' }), 'operator').refused('unknownPerson');
  });

  test('to whoever waits, is called or speaks; later there is nobody to read them', () => {
    const day = listOf('anna', 'bela');
    expect(speaking(day).when(write('Slower'), 'officer').refusal).toBeUndefined();
    day
      .and(withdraw('questions', SECOND), 'bela')
      .when(write('Wait', { request: SECOND }), 'officer')
      .refused('requestIsGone');
    day.when(write('Wait', { request: 999 }), 'officer').refused('unknownRequest');
  });

  test('at most 140 characters, and the last three stay', () => {
    const day = listOf('anna');
    day.when(write(' '), 'chair').refused('wordsNeeded');
    expect(day.when(write('😀'.repeat(140)), 'chair').refusal).toBeUndefined();
    day.when(write('😀'.repeat(141)), 'chair').refused('screenWordsTooLong');
    const many = Array.from({ length: 12 }, (_, nth) => `Word ${nth}`);
    const written = many.reduce((so, words) => so.and(write(words), 'chair'), day);
    const { delegations, technical } = written.dialogue.desks;
    expect(delegations.alpha?.screen.map(({ words }) => words)).toEqual(many.slice(-3));
    expect(technical.screens.map(({ words }) => words)).toEqual(many.slice(-10));
  });
});
