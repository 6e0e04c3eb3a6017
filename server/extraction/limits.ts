/** What a document may cost before it is refused. */
export const LIMITS = {
  /** bytes of the file */
  file: 10_000_000,
  /** bytes of all entries of a Word file when unpacked, and of its XML alone */
  unpacked: 30_000_000,
  xml: 12_000_000,
  /** unpacked to packed, over the whole file; text reaches about 10 */
  ratio: 100,
  /** pages of a PDF file */
  pages: 500,
  /** characters of text */
  characters: 2_000_000,
  /** megabytes of memory, and milliseconds */
  memory: 256,
  deadline: 8_000,
};
