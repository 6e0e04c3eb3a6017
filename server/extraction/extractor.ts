/** A process of its own that turns one Word or PDF file into text and ends; what harms it harms nobody else. */
import { inflateRawSync } from 'node:zlib';
import type { Extracted, ToExtract } from './documentText.ts';
import { LIMITS } from './limits.ts';
import { joinLines } from './pageLines.ts';
import { zipDirectory } from './zipDirectory.ts';

process.once('message', async (message: ToExtract) => {
  const answer = await extract(message).catch((): Extracted => ({ refused: 'damaged' }));
  process.send?.(answer, () => process.exit(0));
});

async function extract({ kind, bytes }: ToExtract): Promise<Extracted> {
  return kind === 'docx' ? fromWord(Buffer.from(bytes)) : fromPdf(new Uint8Array(bytes));
}

async function fromWord(bytes: Buffer): Promise<Extracted> {
  if (!unpacksAsPromised(bytes)) return { refused: 'tooMuch' };
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  return { parts: value.split(/\n+/).filter((paragraph) => paragraph.trim() !== '') };
}

/** The directory may lie: every entry is unpacked once against a bound before the reader unpacks it for itself. */
function unpacksAsPromised(bytes: Buffer): boolean {
  let room = LIMITS.unpacked;
  for (const entry of zipDirectory(bytes) ?? []) {
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const packed = bytes.subarray(start, start + entry.packed);
    try {
      room -= entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: room }).length : packed.length;
    } catch {
      return false;
    }
    if (room <= 0) return false;
  }
  return true;
}

async function fromPdf(bytes: Uint8Array): Promise<Extracted> {
  const { getDocumentProxy } = await import('unpdf');
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    pdf = await getDocumentProxy(bytes);
  } catch (error) {
    return { refused: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged' };
  }
  if (pdf.numPages > LIMITS.pages) return { refused: 'tooMuch' };
  const parts: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const raw = content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    length += raw.length;
    if (length > LIMITS.characters) return { refused: 'tooMuch' };
    parts.push(joinLines(raw));
  }
  return { parts };
}
