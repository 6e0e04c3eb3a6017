import { entryWords } from '../words/en.ts';

/** A code that lets one named person in at the door, once. */
export interface DoorCode {
  code: string;
  link: string;
  expiresAt: number;
}

/** Makes a code for a person; a refusal is the sentence to show. */
export async function makeDoorCode(slot: string, person: string): Promise<DoorCode | string> {
  try {
    const response = await fetch('/access/door-code', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      body: JSON.stringify({ slot, person }),
    });
    const answer = (await response.json()) as DoorCode | { refused: string; sentence: string };
    return 'refused' in answer ? answer.sentence : answer;
  } catch {
    return entryWords.noAnswer;
  }
}
