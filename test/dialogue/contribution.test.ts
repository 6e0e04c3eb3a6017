import { describe, expect, test } from 'vitest';
import { contributionText } from '../../shared/dialogue/countryRule/desk.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import { publishedContributions } from '../../shared/dialogue/publication.ts';
import { given, label, type Minutes, UNMARKED } from '../support/minutes.ts';

const send = (contribution: string, changes: object = {}): Command => ({
  ...{ type: 'sendContribution', contribution, title: `Title of ${contribution}`, item: 2, size: 60, sha256: 'a0' },
  read: UNMARKED,
  ...changes,
});
const publish = (contribution: string): Command => ({ type: 'publishContribution', contribution });
const unpublish = (contribution: string): Command => ({ type: 'unpublishContribution', contribution });
const rule = (contribution: string, ruling: 'allow' | 'return' | 'decline', reason: string): Command => ({
  ...{ type: 'ruleOnText', text: contributionText(contribution), version: 1, ruling, reason },
});
const query = (contribution: string, question = 'Which year?') => rule(contribution, 'return', question);
const decline = (contribution: string, reason = 'It names a country.') => rule(contribution, 'decline', reason);
const allow = (contribution: string) => rule(contribution, 'allow', '');
const withdraw = (contribution: string): Command => ({ type: 'withdrawContribution', contribution });
const sent = () => given().and(send('one'), 'anna');
const stageOf = ({ dialogue }: Minutes, id: string) => dialogue.desks.bureau.contributions[id]?.stage;
const shown = ({ record }: Minutes) => publishedContributions(record).map(({ contribution }) => contribution);

describe('a written contribution', () => {
  test('[W3] [K4] received, it is its delegation’s and the bureau’s alone', () => {
    const day = sent();
    const { bureau, delegations, ...others } = day.dialogue.desks;
    expect(bureau.contributions.one).toEqual({
      ...{ organization: 'alpha', title: 'Title of one', item: 2, size: 60, sha256: 'a0', version: 1 },
      ...{ receivedAt: day.now, stage: 'received' },
    });
    expect(delegations.alpha?.contributions).toEqual(bureau.contributions);
    expect(JSON.stringify([day.record, others, delegations.beta])).not.toContain('Title of one');
  });

  test('[W3] a title of at most 140 characters and an item of the programme; twenty of one organization', () => {
    const day = given();
    day.when(send('one', { title: ' ' }), 'anna').refused('titleNeeded');
    day.when(send('one', { title: 'x'.repeat(141) }), 'anna').refused('titleTooLong');
    day.when(send('one', { item: 9 }), 'anna').refused('unknownItem');
    day.when(send('one'), 'solo').refused('noOrganization');
    sent().when(send('one'), 'anna').refused('sameIdOtherBody');
    const twenty = Array.from({ length: 20 }, (_, nth) => send(`c${nth}`)).reduce(
      (so, one) => so.and(one, 'anna'),
      day,
    );
    twenty.when(send('one'), 'alan').refused('tooManyContributions', /has sent 20/);
    expect(twenty.when(send('one'), 'bela').refusal).toBeUndefined();
  });

  test('[W1] published by hand it stands on the record as it was received; its text does not travel', () => {
    const day = sent()
      .after(60_000)
      .and({ ...publish('one'), late: true } as Command, 'secretary');
    expect(day.record.contributions.one).toEqual({
      ...{
        organization: 'alpha',
        label: 'Alpha Aid',
        title: 'Title of one',
        item: 2,
        size: 60,
        sha256: 'a0',
        version: 1,
      },
      ...{ receivedAt: day.now - 60_000, publishedAt: day.now, late: true },
    });
    day.when(publish('one'), 'chair').refused('contributionIsPublished');
    day.when(publish('nothing'), 'chair').refused('unknownContribution');
  });

  test('[W5] sent back with a question or declined with a reason, its author is told, and it can be published once it is allowed', () => {
    const asked = sent().and(query('one'), 'secretary');
    expect(asked.dialogue.desks.delegations.alpha?.contributions.one).toMatchObject({
      stage: 'queried',
      words: 'Which year?',
    });
    const declined = asked.and(decline('one'), 'chair');
    expect(declined.dialogue.desks.delegations.alpha?.contributions.one).toMatchObject({
      ...{ stage: 'declined', words: 'It names a country.' },
    });
    for (const day of [asked, declined]) {
      day
        .when(publish('one'), 'secretary')
        .refused('contributionNotAllowed', 'It was sent back or declined. Allow it first.');
      expect(shown(day.and(allow('one'), 'chair').and(publish('one'), 'secretary'))).toEqual(['one']);
    }
    sent().when(query('one', ' '), 'chair').refused('reasonForAuthor');
    sent()
      .when(decline('one', 'x'.repeat(501)), 'chair')
      .refused('rulingTooLong');
    sent().and(publish('one'), 'chair').when(decline('one'), 'chair').refused('contributionIsPublished');
  });

  test('[W3] its author withdraws it until it is published', () => {
    const gone = sent().and(withdraw('one'), 'alan');
    expect(stageOf(gone, 'one')).toBe('withdrawn');
    gone.when(publish('one'), 'chair').refused('contributionIsWithdrawn');
    gone.when(query('one'), 'chair').refused('contributionIsWithdrawn');
    sent().when(withdraw('one'), 'bela').refused('unknownContribution');
    sent().and(publish('one'), 'chair').when(withdraw('one'), 'anna').refused('contributionIsPublished');
  });

  test('[F27] publishing has its way back, whatever has happened since', () => {
    const day = sent().and(publish('one'), 'chair').and({ type: 'startSegment', segment: 'questions' }, 'chair');
    const back = day.and(unpublish('one'), 'secretary');
    expect(back.record.contributions).toEqual({});
    expect(stageOf(back, 'one')).toBe('received');
    expect(shown(back.and(publish('one'), 'chair'))).toEqual(['one']);
    back.when(unpublish('one'), 'chair').refused('unknownContribution');
  });
});

describe('versions', () => {
  const second = () => sent().and(send('two', { replaces: 'one' }), 'alan');

  test('[W3] only the author makes a new one; the versions are kept', () => {
    const { contributions } = second().dialogue.desks.bureau;
    expect(contributions.two).toMatchObject({ version: 2, replaces: 'one' });
    expect(contributions.one).toMatchObject({ version: 1, replacedBy: 'two' });
    sent()
      .when(send('two', { replaces: 'one' }), 'bela')
      .refused('unknownContribution');
    second()
      .when(send('three', { replaces: 'one' }), 'anna')
      .refused('newerVersion');
  });

  test('[W3] the last accepted one is published: in the place of the former, which comes back with it', () => {
    second().when(publish('one'), 'chair').refused('newerVersion');
    const first = sent()
      .and(publish('one'), 'chair')
      .and(send('two', { replaces: 'one' }), 'anna');
    expect(shown(first)).toEqual(['one']);
    const both = first.and(publish('two'), 'chair');
    expect(shown(both)).toEqual(['two']);
    both.when(unpublish('one'), 'chair').refused('newerVersion');
    const back = both.and(unpublish('two'), 'chair');
    expect(back.record.contributions).toEqual(first.record.contributions);
    // The newer one declined, the former may be published.
    expect(shown(second().and(decline('two'), 'chair').and(publish('one'), 'chair'))).toEqual(['one']);
  });

  test('[W3] one that follows a declined version takes the place of the one that was published before it', () => {
    const first = sent()
      .and(publish('one'), 'chair')
      .and(send('two', { replaces: 'one' }), 'anna');
    const third = first.and(decline('two'), 'chair').and(send('three', { replaces: 'two' }), 'anna');
    const published = third.and(publish('three'), 'chair');
    expect(shown(published)).toEqual(['three']);
    expect(shown(published.and(unpublish('three'), 'chair'))).toEqual(['one']);
  });

  test('[W3] no former version is published beside a later one, whatever came between', () => {
    const declined = second().and(decline('two'), 'chair');
    const two = declined.and(allow('two'), 'chair').and(publish('two'), 'chair');
    two.when(publish('one'), 'chair').refused('newerVersion');
    const third = declined.and(send('three', { replaces: 'two' }), 'anna');
    third.when(publish('one'), 'chair').refused('newerVersion');
    // Nobody is shown the id of a version that was never published.
    expect(third.and(publish('three'), 'chair').record.contributions.three).not.toHaveProperty('replaces');
  });
});

describe('the public label', () => {
  test('[K6] of a neutral organization stands with an id of its own', () => {
    const day = given()
      .and(send('one'), 'hana')
      .and(send('two'), 'hana')
      .and(publish('one'), 'chair')
      .and(publish('two'), 'chair');
    const published = Object.values(day.record.contributions);
    expect(new Set(published.map(({ organization }) => organization)).size).toBe(2);
    expect(JSON.stringify(published)).not.toMatch(/hidden|Shelter/);
  });

  test('[K6] asked for later it covers what was published by name, the former version, too', () => {
    const day = sent()
      .and(publish('one'), 'chair')
      .and(send('two', { replaces: 'one' }), 'anna')
      .and(publish('two'), 'chair');
    const covered = day.and(label('alpha', true), 'officer');
    expect(JSON.stringify(covered.record.contributions)).not.toMatch(/alpha|Alpha/);
    expect(JSON.stringify(covered.and(unpublish('two'), 'chair').record.contributions)).not.toMatch(/alpha|Alpha/);
  });

  test('[W7] the order is that of the organizations’ names, then of receipt', () => {
    const day = [
      ['late', 'bela'],
      ['first', 'anna'],
      ['neutral', 'hana'],
      ['second', 'alan'],
    ].reduce((so, [id, by]) => so.after(1_000).and(send(id!), by!).and(publish(id!), 'chair'), given());
    expect(shown(day)).toEqual(['neutral', 'first', 'second', 'late']);
  });
});
