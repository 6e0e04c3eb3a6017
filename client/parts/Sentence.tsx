/** A sentence of the words with its **strong** places set in weight. The text itself stays plain text. */
export function Sentence({ text }: { text: string }) {
  // biome-ignore-start lint/suspicious/noArrayIndexKey: the pieces of one sentence have no other name than their place
  return text.split('**').map((piece, place) => (place % 2 === 1 ? <b key={place}>{piece}</b> : piece));
  // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
}
