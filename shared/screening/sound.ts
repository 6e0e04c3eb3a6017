import { gazetteer } from './gazetteer.ts';

/** How a word sounds, roughly, to an English ear: what a recogniser of speech confuses is written alike. */
export function soundOf(word: string): string {
  return word
    .replace(/^dj/, 'j')
    .replace(/^(?:kh|ch(?=[aou]))/, 'k')
    .replace(/ph/g, 'f')
    .replace(/ch(?=[ei])/g, 'sh')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|ei|ea|ey|y/g, 'i')
    .replace(/ai|ay|ae/g, 'e')
    .replace(/ck|q|x|c(?![eihy])/g, 'k')
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/gh|h(?=[^aeiou]|$)/g, '')
    .replace(/([bdgkprt])h/g, '$1')
    .replace(/v|w|u(?=[aeo])/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/e(?=s?$)/, '');
}

let sounds: Map<string, string | null> | undefined;

/** The State whose name sounds like this, if exactly one does; built once, on first use. */
export function soundsLike(word: string): string | undefined {
  if (sounds === undefined) {
    sounds = new Map();
    const { spellings, joinedNames } = gazetteer();
    const add = (name: string, state: string) => {
      const sound = soundOf(name);
      if (sound.length < 5) return;
      const known = sounds!.get(sound);
      if (known === undefined) sounds!.set(sound, state);
      else if (known !== state) sounds!.set(sound, null);
    };
    for (const [name, state] of spellings) add(name, state);
    for (const [name, states] of joinedNames) add(name, states[0]!);
  }
  return sounds.get(soundOf(word)) ?? undefined;
}
