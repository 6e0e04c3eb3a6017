/** A stretch of a text; `marked` words are the ones a finding is about. */
export type Stretch = { text: string; marked?: boolean };

/** Words somebody said or wrote, in quotation marks, with the words in question marked by ground, line and weight. */
export function Quoted({ stretches }: { stretches: readonly Stretch[] }) {
  return (
    <>
      “
      {stretches.map(({ text, marked }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of one text have no other name than their place
        marked ? <mark key={place}>{text}</mark> : text,
      )}
      ”
    </>
  );
}
