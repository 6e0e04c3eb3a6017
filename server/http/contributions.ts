import { createHash, randomUUID } from 'node:crypto';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { actorOf, whyNot } from '../../shared/dialogue/actor.ts';
import { desksOf } from '../../shared/dialogue/audience.ts';
import { type Contribution, type ContributionId, LONGEST_CONTRIBUTION } from '../../shared/dialogue/contribution.ts';
import { authorFor, screeningFor } from '../../shared/dialogue/countryRule/author.ts';
import { type Excerpt, excerptOf } from '../../shared/dialogue/countryRule/excerpt.ts';
import type { Command } from '../../shared/dialogue/events.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { oneLine } from '../../shared/dialogue/oneLine.ts';
import { type RefusalKey, refuse, sentenceOf } from '../../shared/dialogue/refusal.ts';
import { languageTag } from '../../shared/wire/schemas.ts';
import type { Access } from '../access/access.ts';
import { meter } from '../access/limits.ts';
import { originAllowed } from '../access/origin.ts';
import type { Session } from '../access/sessions.ts';
import type { Documents } from '../documents/documents.ts';
import type { Hall } from '../hall/hall.ts';
import { JournalFull } from '../journal/journal.ts';
import type { Reader } from '../reading/reader.ts';
import type { AccessLog } from './access.ts';

/** What the author keeps [W1]. */
export interface ContributionReceipt {
  contribution: ContributionId;
  at: Instant;
  sha256: string;
  /** Bytes. */
  size: number;
}

export interface ContributionsParts {
  access: Access;
  halls: ReadonlyMap<string, Hall>;
  documents: Documents;
  reader: Reader;
  log: AccessLog;
}

/** Contributions of one person: ten in ten minutes, what is sent again included. */
const SENT = { points: 10, seconds: 600 };
/** Sixty thousand characters, each perhaps escaped. */
const LARGEST_BODY = '512kb';

const sent = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  item: z.int().min(1).max(99),
  title: z.string().max(1_000),
  text: z.string(),
  consent: z.boolean(),
  replaces: z.string().min(1).max(64).optional(),
  language: languageTag.optional(),
});
type Sent = z.infer<typeof sent>;

type Refused = { status: number; refused: string; sentence: string };
const refused = (status: number, key: string, sentence: string): Refused => ({ status, refused: key, sentence });
const inWords = (status: number, key: RefusalKey): Refused => refused(status, key, sentenceOf(refuse(key)));

/**
 * `POST /contributions/<dialogue>` takes a written contribution as it is: its bytes are kept before anything is said of
 * it. `GET /contributions/<dialogue>/<id>` gives exactly those bytes [W1].
 */
export function contributionRoutes(parts: ContributionsParts): Router {
  const { access, halls, documents } = parts;
  const pace = meter(SENT);
  const inTurn = oneByOne();
  const router = Router();
  router.use('/contributions', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });

  router.post('/contributions/:dialogue', express.json({ limit: LARGEST_BODY }), async (request, response) => {
    const answer = await received(request);
    if ('refused' in answer) {
      const { status, ...said } = answer;
      response.status(status).json(said);
    } else response.json(answer);
  });
  router.use('/contributions', tooLarge);

  async function received(request: Request): Promise<ContributionReceipt | Refused> {
    if (!originAllowed(request.headers, access.installation.publicUrl()))
      return refused(403, 'wrongPlace', 'This page is not of this server.');
    const hall = halls.get(String(request.params.dialogue));
    const session = hall && sessionOf(access, request, hall);
    if (!hall || !session) return refused(401, 'notSignedIn', 'This device is not signed in.');
    if ((await pace.count(`${hall.id}|${session.person}`)) !== undefined)
      return refused(429, 'tooFast', 'That was several contributions in a short time. Please wait ten minutes.');
    const not = mayNotSend(hall, session);
    if (not) return not;
    const asked = sent.safeParse(request.body).data;
    if (!asked) return inWords(400, 'notUnderstood');
    const wrong = whatIsWrong(asked);
    if (wrong) return wrong;
    const contribution = idOf(hall.id, session.person, asked.id);
    return inTurn(contribution, () => take(hall, session, asked, contribution));
  }

  /** First the bytes, then the event; what is refused is forgotten again. */
  async function take(
    hall: Hall,
    { person }: Session,
    asked: Sent,
    contribution: string,
  ): Promise<ContributionReceipt | Refused> {
    const bytes = Buffer.from(asked.text, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const recorded = () => {
      const known = hall.dialogue().desks.bureau.contributions[contribution];
      return known && (isSame(known, asked, sha256) ? receiptOf(contribution, known) : inWords(422, 'sameIdOtherBody'));
    };
    // Sent again because its answer was lost.
    const before = recorded();
    if (before) return before;
    let read: Excerpt;
    try {
      read = await readUnderTheRule(hall, person, asked.text);
      if (!documents.keep(hall.id, contribution, bytes)) {
        // Left over from an order that never came to be recorded.
        documents.forget(hall.id, contribution);
        documents.keep(hall.id, contribution, bytes);
      }
    } catch (error) {
      parts.log.error({ fault: error instanceof Error ? error.name : 'unknown' }, 'a contribution could not be kept');
      return inWords(503, error instanceof JournalFull ? 'diskIsFull' : 'notRecorded');
    }
    const { item, title, replaces, language } = asked;
    const command: Extract<Command, { type: 'sendContribution' }> = {
      ...{ type: 'sendContribution', contribution, title, item, size: bytes.length, sha256, read },
      ...(replaces === undefined ? {} : { replaces }),
      ...(language === undefined ? {} : { language }),
    };
    // Each time an order of its own: what was refused once may be taken the next time.
    const answer = await hall.submit(person, { id: randomUUID(), command });
    const received = recorded();
    if (received) return received;
    if (!('refused' in answer)) return inWords(503, 'notRecorded');
    // An order that may have reached the journal keeps its bytes.
    const unsure = answer.refused === 'notRecorded' || answer.refused === 'diskIsFull';
    if (!unsure) documents.forget(hall.id, contribution);
    return refused(unsure ? 503 : 422, answer.refused, answer.sentence);
  }

  /** Read before it is decided upon: a State designated in that moment more or less is the Chair's to weigh [C8]. */
  async function readUnderTheRule(hall: Hall, person: string, text: string): Promise<Excerpt> {
    const dialogue = hall.dialogue();
    const { organization } = dialogue.desks.officers.persons[person] ?? {};
    const context = screeningFor(dialogue, authorFor(dialogue, organization), 'written', organization);
    return excerptOf(text, await parts.reader.read(text, context));
  }

  router.get('/contributions/:dialogue/:contribution', (request, response) => {
    const { dialogue, contribution } = request.params;
    const hall = halls.get(dialogue);
    if (!hall || !mayRead(hall, contribution, sessionOf(access, request, hall)))
      return sayText(response, 404, 'There is no such contribution, or it is not published.');
    const bytes = documents.read(hall.id, contribution);
    if (!bytes) return sayText(response, 410, 'The text of this contribution has been erased.');
    const name = `contribution-${contribution.replace(/[^A-Za-z0-9_-]/g, '')}.txt`;
    response
      .set({ 'Content-Type': 'text/plain; charset=utf-8', 'Content-Disposition': `inline; filename="${name}"` })
      .send(bytes);
  });
  return router;
}

/** Is it word for word what is on record? */
function isSame(known: Contribution, asked: Sent, sha256: string): boolean {
  const { title, item, replaces, language } = asked;
  return (
    known.sha256 === sha256 &&
    known.title === oneLine(title) &&
    known.item === item &&
    known.replaces === replaces &&
    known.language === language
  );
}

const receiptOf = (contribution: ContributionId, { receivedAt: at, sha256, size }: Contribution) => {
  return { contribution, at, sha256, size } satisfies ContributionReceipt;
};

function sessionOf(access: Access, request: Request, hall: Hall): Session | undefined {
  const { slot } = request.query;
  return typeof slot === 'string' ? access.whoIs(slot, request.headers.cookie, hall.id) : undefined;
}

/** Nothing is kept for somebody who may not send. */
function mayNotSend(hall: Hall, { person }: Session): Refused | undefined {
  const { record, desks } = hall.dialogue();
  const known = desks.officers.persons[person];
  if (!known) return inWords(403, 'unknownPerson');
  const not = whyNot(record, actorOf(record, person, known), 'sendContribution');
  return not && refused(403, not.refused, sentenceOf(not));
}

function whatIsWrong({ consent, text }: Sent): Refused | undefined {
  if (!consent)
    return refused(422, 'consentNeeded', 'Please tick that it may be published under your organization’s name.');
  if (!text.trim()) return inWords(422, 'wordsNeeded');
  if ([...text].length > LONGEST_CONTRIBUTION)
    return refused(422, 'textTooLong', 'A written contribution has at most 60,000 characters.');
  // Half a character has no bytes of its own: it would be published otherwise than it was sent.
  return text.isWellFormed() ? undefined : inWords(400, 'notUnderstood');
}

/** The same for the same order of the same person, so that what is sent again is the same contribution. */
function idOf(dialogue: string, person: string, order: string): ContributionId {
  return createHash('sha256')
    .update(JSON.stringify([dialogue, person, order]))
    .digest('base64url')
    .slice(0, 22);
}

/** Its delegation and the bureau at any time, everyone once it is published [K4]. */
function mayRead(hall: Hall, id: ContributionId, session: Session | undefined): boolean {
  const { record, desks } = hall.dialogue();
  if (!Object.hasOwn(desks.bureau.contributions, id)) return false;
  const published = record.contributions[id];
  if (published && published.replacedBy === undefined) return true;
  const held = desks.bureau.contributions[id];
  const person = session && desks.officers.persons[session.person];
  if (!held || !person) return false;
  const own = desksOf(session.person, person);
  return own.includes('bureau') || own.includes(`delegation:${held.organization}`);
}

/** Work under one key follows one another; that of different keys does not wait. */
function oneByOne(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (underWay.get(key) ?? Promise.resolve()).then(work, work);
    const settled = mine.catch(() => {}).then(() => void (underWay.get(key) === settled && underWay.delete(key)));
    underWay.set(key, settled);
    return mine;
  };
}

function sayText(response: Response, status: number, sentence: string): void {
  response.status(status).type('text').send(sentence);
}

/** A body that is too large or no JSON is answered in words. */
function tooLarge(error: { type?: string }, _request: Request, response: Response, next: NextFunction): void {
  if (error.type === undefined) {
    next(error);
    return;
  }
  const large = error.type === 'entity.too.large';
  const said = large
    ? refused(413, 'textTooLong', 'A written contribution has at most 60,000 characters.')
    : inWords(400, 'notUnderstood');
  response.status(said.status).json({ refused: said.refused, sentence: said.sentence });
}
