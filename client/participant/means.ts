import type { Milliseconds } from '../../shared/dialogue/model.ts';
import type { Stage } from './notice.ts';

/** By what a notice may come besides the page itself: each off until the person switches it on, on this device. */

export const MEANS = ['sound', 'vibration', 'notification'] as const;
export type Means = (typeof MEANS)[number];
export type Chosen = Readonly<Record<Means, boolean>>;

const KEPT_AS = 'rostrum.notices';
const NONE: Chosen = { sound: false, vibration: false, notification: false };

export function chosenMeans(): Chosen {
  try {
    return { ...NONE, ...(JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Chosen>) };
  } catch {
    return NONE;
  }
}

export function chooseMeans(chosen: Chosen): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(chosen));
  } catch {
    // chosen for as long as the page stands
  }
}

/** Has this browser the means at all? Whether a device can vibrate, only its owner knows. */
export function hasMeans(means: Means): boolean {
  if (means === 'sound') return typeof AudioContext === 'function';
  if (means === 'vibration') return typeof navigator.vibrate === 'function';
  return typeof Notification === 'function';
}

/** Asks the browser for leave to notify; only ever after a press. False where it was refused, now or earlier. */
export async function mayNotify(): Promise<boolean> {
  if (Notification.permission === 'default') return (await Notification.requestPermission()) === 'granted';
  return Notification.permission === 'granted';
}

let audio: AudioContext | undefined;

/** Browsers let a page sound only after a press on it: this is called by one. */
export function unlockSound(): void {
  audio ??= new AudioContext();
  if (audio.state === 'suspended') void audio.resume();
}

/** Tones rise towards the floor, which has a chord of its own; in hertz. */
const TONES: Readonly<Record<Stage, readonly number[]>> = {
  three: [523],
  next: [523, 659],
  called: [523, 659, 784],
  floor: [659, 784, 1047],
};
const TONE = 0.22;
const LOUDNESS = 0.18;

/** A short, soft sound; nothing where the page was not pressed yet. */
export function sound(stage: Stage): void {
  if (audio?.state !== 'running') return;
  const { currentTime, destination } = audio;
  for (const [place, frequency] of TONES[stage].entries()) {
    const [tone, swell] = [audio.createOscillator(), audio.createGain()];
    const from = currentTime + place * TONE;
    tone.frequency.value = frequency;
    swell.gain.setValueAtTime(0, from);
    swell.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    swell.gain.exponentialRampToValueAtTime(0.001, from + 2 * TONE);
    tone.connect(swell).connect(destination);
    tone.start(from);
    tone.stop(from + 2 * TONE);
  }
}

const VIBRATIONS: Readonly<Record<Stage, readonly Milliseconds[]>> = {
  three: [120],
  next: [120, 120, 120],
  called: [200, 120, 200],
  floor: [400, 120, 400],
};

export function vibrate(stage: Stage): void {
  navigator.vibrate([...VIBRATIONS[stage]]);
}

/** One notification at a time: a later stage takes the place of the one before. Pressing it shows the page. */
export async function notify(text: string, title: string): Promise<void> {
  if (Notification.permission !== 'granted') return;
  const options = { body: title, tag: KEPT_AS };
  try {
    const shown = new Notification(text, options);
    shown.onclick = () => {
      window.focus();
      shown.close();
    };
  } catch {
    // Phones leave it to the page's worker.
    const worker = await navigator.serviceWorker?.getRegistration();
    await worker?.showNotification(text, options);
  }
}
