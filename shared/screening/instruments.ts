import { gazetteer } from './gazetteer.ts';

const WORD =
  / (?:protocols?|conventions?|declarations?|rules|principles|guidelines|accords?|charter|compact|treaty|process|statute|agenda|consensus|commitments?|document)$/;
let places: Set<string> | undefined;

/** True for a place after which an instrument is called, by the instruments of the gazetteer: "palermo", "the hague". */
export function givesItsName(place: string): boolean {
  if (places === undefined) {
    places = new Set(['the hague', 'hague']);
    for (const [phrase, entries] of gazetteer().phrases)
      if (entries.some((entry) => entry.kind === 'treaty') && WORD.test(phrase)) places.add(phrase.split(' ')[0]!);
  }
  return places.has(place);
}
