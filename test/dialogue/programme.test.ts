import { describe, expect, test } from 'vitest';
import { nextSegment, segmentInProgress } from '../../shared/dialogue/programme.ts';
import { adjourn, finish, given, start } from '../support/minutes.ts';
import { MINUTE, TEN } from '../support/smallDay.ts';

describe('the programme', () => {
  test('segments are planned, in progress, finished; at most one is in progress', () => {
    const day = given().and(start('opening'), 'chair').after(MINUTE).and(start('questions'), 'secretary');
    expect(day.record.segments.opening).toEqual({ stage: 'finished', startedAt: TEN, finishedAt: TEN + MINUTE });
    expect(day.record.segments.questions).toEqual({ stage: 'inProgress', startedAt: TEN + MINUTE });
    expect(segmentInProgress(day.record)?.id).toBe('questions');
    expect(nextSegment(day.record)?.id).toBe('remarks');
    expect(day.events).toMatchObject([
      { type: 'segmentFinished', segment: 'opening' },
      { type: 'segmentStarted', segment: 'questions', finishing: 'opening' },
    ]);
  });

  test('what has begun or is over is not started again, and what is not in progress is not finished', () => {
    const day = given().and(start('opening'), 'chair');
    day.when(start('opening'), 'chair').refused('segmentIsInProgress', 'Opening is in progress already.');
    day.when(finish('questions'), 'chair').refused('segmentNotInProgress');
    day.when(start('nowhere'), 'chair').refused('unknownSegment');
    day.when(finish('nowhere'), 'chair').refused('unknownSegment');
    const over = day.and(finish('opening'), 'chair');
    over.when(start('opening'), 'chair').refused('segmentIsFinished', 'Opening is finished. Put it back first.');
    over.when(finish('opening'), 'chair').refused('segmentNotInProgress');
    expect(segmentInProgress(over.record)).toBeUndefined();
    expect(nextSegment(over.record)?.id).toBe('questions');
    expect(nextSegment(over.and(adjourn, 'chair').record)?.id).toBe('closing');
  });

  test('exactly one co-Chair presides; the other takes the presidency and is then the one who may', () => {
    const day = given();
    day.when(start('opening'), 'coChair').refused('notPresiding', 'Ms. First presides. Take the presidency first.');
    day.when({ type: 'takePresidency' }, 'chair').refused('alreadyPresiding', 'Ms. First presides already.');
    const changed = day.and({ type: 'takePresidency' }, 'coChair');
    expect(changed.record.presiding).toBe(1);
    changed.when(start('opening'), 'chair').refused('notPresiding', /^Mr. Second presides/);
    expect(changed.when(start('opening'), 'coChair').refusal).toBeUndefined();
    day.when({ type: 'takePresidency' }, 'secretary').refused('notForYou');
  });

  test('[F27] every event says when and by which office, the Secretary’s on behalf of the Chair', () => {
    const by = (person: string) => given().after(5).and(start('opening'), person).events[0];
    expect(by('chair')).toMatchObject({ at: TEN + 5, by: 'chair', v: 1 });
    expect(by('secretary')).toMatchObject({ at: TEN + 5, by: 'secretary', v: 1 });
  });
});
