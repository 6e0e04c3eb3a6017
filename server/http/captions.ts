import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { isToken } from '../../shared/access.ts';
import { readCaption } from '../../shared/wire/schemas.ts';
import { addressKey, meter } from '../access/limits.ts';
import { originAllowed } from '../access/origin.ts';
import type { Captions } from '../captions/captions.ts';
import { type CaptionTokens, captionUrl } from '../captions/tokens.ts';
import type { Premises } from '../premises.ts';

export interface CaptionRouteParts {
  premises: Premises;
  captions: Captions;
  tokens: CaptionTokens;
}

/** Speech comes to two or three lines a second at most; a provider may send what it had to keep. */
const LINES = { points: 100, seconds: 10 };
/** Addresses that do not exist, by who asks for them. */
const FAILURES = { points: 60, seconds: 60 };

const WHAT_A_LINE_IS = 'A line has a number (seq), a language (lang) and at most 2,000 characters.';

const asked = z.strictObject({ slot: z.string().max(32), revoke: z.literal(true).optional() });

/**
 * `POST /captions/<token>?seq=N&lang=en-US` takes a line of captions as plain text, the way providers send it to meeting
 * platforms. `POST /captions-link/<dialogue>` makes that address, for the Secretary and the conference officer.
 */
export function captionRoutes({ premises, captions, tokens }: CaptionRouteParts): Router {
  const router = Router();
  const { access } = premises;
  const lines = meter(LINES);
  const failures = meter(FAILURES);
  router.post('/captions/:token', express.text({ type: () => true, limit: '8kb' }), async (request, response) => {
    const say = (status: number, sentence: string) => sayText(response, status, sentence);
    const { token } = request.params;
    const dialogue = isToken(token) ? tokens.dialogueOf(token) : undefined;
    const intake = dialogue === undefined ? undefined : captions.of(dialogue);
    if (dialogue === undefined || !intake) {
      // Only here: a provider left running on a former address must not shut out the present one beside it.
      if ((await failures.count(addressKey(request.ip))) !== undefined)
        return say(429, 'Too many tries. Please wait a minute.');
      return say(404, 'No captions are taken at this address. Ask the Secretariat for the present one.');
    }
    if ((await lines.count(dialogue)) !== undefined) return say(429, 'Lines come too fast. Please wait a moment.');
    const body = typeof request.body === 'string' ? request.body : '';
    const line = readCaption(request.query.seq, body, request.query.lang ?? 'en-US');
    if (!line) return say(400, WHAT_A_LINE_IS);
    intake.take(line);
    say(200, String(line.seq));
  });
  router.use('/captions', notALine);
  router.post('/captions-link/:dialogue', express.json({ limit: '1kb' }), (request, response) => {
    response.set('Cache-Control', 'no-store');
    const refuse = (status: number, sentence: string) =>
      void response.status(status).json({ refused: 'captions', sentence });
    if (!originAllowed(request.headers, access.installation.publicUrl()))
      return refuse(403, 'This page is not of this server.');
    const wish = asked.safeParse(request.body).data;
    if (!wish) return refuse(400, 'Please say who asks.');
    const { dialogue } = request.params;
    const role = access.whoIs(wish.slot, request.headers.cookie, dialogue)?.role;
    if (role !== 'secretary' && role !== 'conference_officer')
      return refuse(403, 'The address for captions is made by the Secretary or the conference officer.');
    if (wish.revoke) return void response.json({ revoked: tokens.revoke(dialogue) });
    response.json({ url: captionUrl(access.installation.publicUrl(), tokens.issue(dialogue)) });
  });
  return router;
}

function sayText(response: Response, status: number, sentence: string): void {
  response.status(status).set('Cache-Control', 'no-store').type('text').send(sentence);
}

/** A body that is too large or cannot be read is answered in words. */
function notALine(error: { status?: number }, _request: Request, response: Response, next: NextFunction): void {
  const { status = 500 } = error;
  if (status >= 500) next(error);
  else sayText(response, status, WHAT_A_LINE_IS);
}
