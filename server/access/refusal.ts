/** Every way a sign-in can be refused, with the sentence people read. */
export const SENTENCES = {
  linkUnknown:
    'This link is not known here. Copy it whole from the message it came in, or ask the Secretariat for a new one.',
  linkReplaced: 'This link was replaced by a newer one. Use the latest message, or ask the Secretariat for a new link.',
  linkExpired: 'This link has expired: the dialogue is over.',
  linkFull:
    'This link has already been used on {devices}. On a device that is signed in choose “Add a device” and type its code here, or ask the Secretariat for a code.',
  tooManyDevices: 'You are signed in on {devices}. Sign one of them out first.',
  codeUnknown: 'This code is not known or no longer valid. A code works once and for a few minutes: ask for a new one.',
  notSignedIn: 'You are not signed in on this page. Open your personal link again.',
  notYours: 'Your role may not do this. Ask the Secretary.',
  personUnknown: 'Nobody with a personal link has this name here.',
  deviceUnknown: 'This device is no longer signed in.',
  wrongPlace: 'This request came from another site and was not carried out. Open the dialogue at its own address.',
  malformed: 'This request could not be understood. Reload the page and try again.',
  tooLarge: 'This request is too large.',
  tooManyAttempts: 'Too many attempts from this network did not work. Wait {wait}, or use your personal link.',
  tooOften: 'That was very often in a short time. Wait {wait} and try again.',
  internal: 'Something failed here and nothing was changed. Try again in a moment.',
} as const;

export type AccessRefusalCode = keyof typeof SENTENCES;
export type AccessRefusal = { readonly refused: AccessRefusalCode; readonly sentence: string };

/** A refusal with its sentence; `words` fill the places in braces. */
export function refuse(refused: AccessRefusalCode, words: Readonly<Record<string, string>> = {}): AccessRefusal {
  return { refused, sentence: SENTENCES[refused].replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '') };
}

/** Did this come back refused? */
export function isRefusal(answer: object): answer is AccessRefusal {
  return 'refused' in answer;
}

/** "one device", "three devices", "12 devices". */
export function countDevices(count: number): string {
  const word = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? count;
  return `${word} device${count === 1 ? '' : 's'}`;
}
