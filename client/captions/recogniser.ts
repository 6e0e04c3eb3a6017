import type { Milliseconds } from '../../shared/dialogue/model.ts';

/** The browser's own speech recognition, where there is one: off until it is turned on, and then until it is turned off. */

/** As much as is used of what browsers call `SpeechRecognition`. */
export interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  onresult: ((event: { resultIndex: number; results: ArrayLike<Result> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}
type Result = { isFinal: boolean } & ArrayLike<{ transcript: string }>;
export interface Recognitions {
  new (): Recognition;
  available?(asked: { langs: string[]; processLocally: boolean }): Promise<string>;
}

/** The browser's own, or undefined. */
export function browsersOwn(): Recognitions | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as Record<
    'SpeechRecognition' | 'webkitSpeechRecognition',
    Recognitions | undefined
  >;
  return SpeechRecognition ?? webkitSpeechRecognition;
}

/** Can this language be recognised without anything that is heard leaving the device? Where nobody says so, it cannot. */
export async function isOnDevice(own: Recognitions, lang: string): Promise<boolean> {
  try {
    return (await own.available?.({ langs: [lang], processLocally: true })) === 'available';
  } catch {
    return false;
  }
}

export type Trouble = 'notAllowed' | 'noSound' | 'language' | 'network' | 'other';
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'not-allowed': 'notAllowed',
  'service-not-allowed': 'notAllowed',
  'audio-capture': 'noSound',
  'language-not-supported': 'language',
  network: 'network',
};
/** What the browser reports and goes on after. */
const PASSES = ['no-speech', 'aborted'];

export interface Heard {
  /** A sentence or a part of one that will not change any more. */
  line: (text: string) => void;
  /** What is being said, as far as it is understood. */
  sofar: (text: string) => void;
  /** It has stopped by itself, and why. */
  stopped: (why: Trouble) => void;
}

/** A recogniser that ends sooner than this after its start does not hear anything. */
const TOO_SOON: Milliseconds = 1_000;
const MOST_TOO_SOON = 5;

/** Hears until it is stopped; a browser ends by itself after a silence, and is started again. */
export function hear(own: Recognitions, asked: { lang: string; onDevice: boolean }, heard: Heard): () => void {
  let on = true;
  let startedAt = 0;
  let tooSoon = 0;
  const recognition = new own();
  recognition.lang = asked.lang;
  recognition.continuous = true;
  recognition.interimResults = true;
  if (asked.onDevice) recognition.processLocally = true;
  const start = () => {
    startedAt = performance.now();
    try {
      recognition.start();
    } catch {
      stop('other');
    }
  };
  const stop = (why: Trouble) => {
    if (!on) return;
    on = false;
    heard.stopped(why);
  };
  recognition.onresult = ({ resultIndex, results }) => {
    let sofar = '';
    for (let index = resultIndex; index < results.length; index += 1) {
      const text = results[index]?.[0]?.transcript.trim() ?? '';
      if (!results[index]?.isFinal) sofar += `${text} `;
      else if (text && on) heard.line(text);
    }
    if (on) heard.sofar(sofar.trim());
  };
  recognition.onerror = ({ error }) => {
    if (!PASSES.includes(error)) stop(TROUBLES[error] ?? 'other');
  };
  recognition.onend = () => {
    if (!on) return;
    tooSoon = performance.now() - startedAt < TOO_SOON ? tooSoon + 1 : 0;
    if (tooSoon > MOST_TOO_SOON) stop('other');
    else start();
  };
  start();
  return () => {
    on = false;
    recognition.stop();
  };
}
