/** What a file is, by its first bytes and not by its name. */
export type DocumentKind = 'text' | 'docx' | 'pdf' | 'old' | 'unknown';

const starts = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, k) => bytes[k] === byte);

/** The kind of a file: `docx` for any zip file, `old` for the Word of before 2007 and for protected Word files. */
export function kindOf(bytes: Uint8Array): DocumentKind {
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return 'docx';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old';
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  return plainText(bytes) === undefined ? 'unknown' : 'text';
}

/** The text of a plain-text file in UTF-8, or in UTF-16 with its mark; undefined when the bytes are no text. */
export function plainText(bytes: Uint8Array): string | undefined {
  const encoding = starts(bytes, 0xff, 0xfe) ? 'utf-16le' : starts(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}
