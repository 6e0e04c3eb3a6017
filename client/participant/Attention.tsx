import { useEffect } from 'react';
import type { Milliseconds } from '../../shared/dialogue/model.ts';
import { chosenMeans, hasMeans, notify, sound, unlockSound, vibrate } from './means.ts';
import { type FreshNotice, titleOf } from './useAnnouncedMoment.ts';

type AttentionProps = {
  fresh: FreshNotice | undefined;
  /** What stands before the title now. */
  titled: string | undefined;
  title: string;
  /** Is the person herself next, called, or on the floor? */
  near: boolean;
};

/** What a notice does beyond the page's words [F22]; shows nothing itself. */
export function Attention({ fresh, titled, title, near }: AttentionProps) {
  useUnlocking();
  useRinging(fresh, title);
  useAlternatingTitle(fresh?.text === titled ? titled : undefined, title);
  useScreenKeptOn(near);
  return null;
}

/** Is the page before somebody's eyes? A window behind another counts as seen by nobody. */
const isSeen = () => document.visibilityState === 'visible' && document.hasFocus();

/** After a reload the first press on the page lets it sound again. */
function useUnlocking(): void {
  useEffect(() => {
    const pressed = () => {
      if (chosenMeans().sound && hasMeans('sound')) unlockSound();
    };
    window.addEventListener('pointerdown', pressed);
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('pointerdown', pressed);
      window.removeEventListener('keydown', pressed);
    };
  }, []);
}

/** Only for one's own turn: a colleague's device stays quiet. */
function useRinging(fresh: FreshNotice | undefined, title: string): void {
  useEffect(() => {
    if (!fresh?.byMe) return;
    const chosen = chosenMeans();
    if (chosen.sound && hasMeans('sound')) sound(fresh.stage);
    if (chosen.vibration && hasMeans('vibration')) vibrate(fresh.stage);
    if (chosen.notification && hasMeans('notification') && !isSeen()) void notify(fresh.text, title);
  }, [fresh, title]);
}

/** A browser that cannot say wants motion no less than others. */
const prefersStillness = () =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

const STEP: Milliseconds = 1_000;
/** Whoever has not looked by then is not helped by more. */
const LONGEST: Milliseconds = 60_000;

/** The title alternates until somebody looks, and stops by itself; with reduced motion it has changed, and stands. */
function useAlternatingTitle(text: string | undefined, title: string): void {
  useEffect(() => {
    if (!text || isSeen() || prefersStillness()) return;
    const rest = titleOf(text, title);
    let left = LONGEST / STEP;
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) stop();
      else document.title = left % 2 ? title : rest;
    }, STEP);
    const stop = () => {
      clearInterval(timer);
      document.title = rest;
    };
    const looked = () => isSeen() && stop();
    document.addEventListener('visibilitychange', looked);
    window.addEventListener('focus', looked);
    return () => {
      document.removeEventListener('visibilitychange', looked);
      window.removeEventListener('focus', looked);
      clearInterval(timer);
      if (document.title === title) document.title = rest;
    };
  }, [text, title]);
}

/** The screen stays on while one is next or has the floor, where the browser offers it. */
function useScreenKeptOn(near: boolean): void {
  useEffect(() => {
    if (!near || !('wakeLock' in navigator)) return;
    let gone = false;
    let held: WakeLockSentinel | undefined;
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (lock) => {
          if (gone) void lock.release();
          else held = lock;
        },
        () => {}, // a device that saves its battery keeps its own time
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', hold);
      void held?.release();
    };
  }, [near]);
}
