import type { Finding } from './screen.ts';

const names =
  typeof Intl.DisplayNames === 'function'
    ? new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })
    : undefined;

const HOW: Record<Finding['manner'], string> = {
  name: 'by name',
  officialName: 'by its official name',
  demonym: 'by the word for its people or things',
  place: 'by a place in it',
  flag: 'by its flag',
  abbreviation: 'by an abbreviation',
  otherLanguage: 'by its name in another language',
  disguised: 'by an unusual spelling of its name',
  indirect: 'without being named',
};

/** A plain sentence on one mention, fit to be read aloud by the Chair. */
export function reasonFor(finding: Pick<Finding, 'words' | 'states' | 'manner'>): string {
  const states = finding.states.map((code) => names?.of(code) ?? code).join(' or ');
  if (finding.manner === 'indirect')
    return states === ''
      ? `“${finding.words}” may point to one country without naming it.`
      : `“${finding.words}” may point to ${states} without naming it.`;
  return `“${finding.words}” names ${states}, ${HOW[finding.manner]}, and the sentence says or asks something about it.`;
}
