import type { Desks, TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { RequestNumber } from '../../shared/dialogue/model.ts';
import type { Note } from '../../shared/dialogue/note.ts';
import { requestIn } from '../../shared/dialogue/speakerScreen.ts';

/** Is the request a written question, read out by the moderator, so that nobody has to be reached for it [F32]? */
export function isReadOut(record: TheRecord, request: RequestNumber | undefined): boolean {
  return request !== undefined && requestIn(record, request)?.door === 'writtenQuestion';
}

/** The note that stands in the list as this request; undefined on desks that do not know. */
export function noteBehind(desks: Desks, request: RequestNumber | undefined): Note | undefined {
  const known = Object.values({ ...desks.bureau.notes, ...desks.technical.notes });
  return known.find((note) => note.stage === 'inList' && note.request === request);
}
