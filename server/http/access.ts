import type { NextFunction, Request, RequestHandler, Response } from 'express';
import express, { Router } from 'express';
import type { z } from 'zod';
import { entryLink, showCode } from '../../shared/access.ts';
import type { Access } from '../access/access.ts';
import { clearCookie, isSecure, setCookie } from '../access/cookies.ts';
import type { Entered, FreshCode } from '../access/entrance.ts';
import { EVERYONE } from '../access/entrance.ts';
import type { Clock } from '../access/house.ts';
import type { AccessLimits } from '../access/limits.ts';
import { ACCESS_LIMITS, addressKey, inWords, meter } from '../access/limits.ts';
import { originAllowed } from '../access/origin.ts';
import type { AccessRefusal, AccessRefusalCode } from '../access/refusal.ts';
import { isRefusal, refuse } from '../access/refusal.ts';
import * as schemas from '../access/schemas.ts';
import type { Session } from '../access/sessions.ts';

/** The little of a logger that is needed here; it is never given a token, a cookie, a name or an address. */
export type AccessLog = {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
};

export type AccessRoutesParts = {
  readonly access: Access;
  readonly clock: Clock;
  readonly limits?: AccessLimits;
  readonly log: AccessLog;
};

const STATUS: Readonly<Record<AccessRefusalCode, number>> = {
  linkUnknown: 404,
  linkReplaced: 410,
  linkExpired: 410,
  linkFull: 409,
  tooManyDevices: 409,
  codeUnknown: 404,
  notSignedIn: 401,
  notYours: 403,
  personUnknown: 404,
  deviceUnknown: 404,
  wrongPlace: 403,
  malformed: 400,
  tooLarge: 413,
  tooManyAttempts: 429,
  tooOften: 429,
  internal: 500,
};

type Answer = object | AccessRefusal;
/** Answers a request that has been parsed; what it returns is sent, a refusal with its status. */
type Work<Body> = (body: Body, request: Request, response: Response) => Answer | Promise<Answer>;
type SignedInWork<Body> = (by: Session, body: Body, request: Request, response: Response) => Answer;

/** The entrance over HTTP: `/access/…`. Every answer is JSON; a refusal is `{refused, sentence}`. */
export function accessRoutes({ access, clock, limits = ACCESS_LIMITS, log }: AccessRoutesParts): Router {
  const { entrance, installation } = access;
  const failures = meter(limits.failures);
  const strangers = meter(limits.strangers);
  const people = meter(limits.people);

  /** Counts against the address only what failed: neighbours' mistakes never shut out a right link. */
  const counted = async (answer: Answer, request: Request, response: Response): Promise<Answer> => {
    if (!isRefusal(answer)) return answer;
    const key = addressKey(request.ip);
    const guess = answer.refused === 'linkUnknown' || answer.refused === 'codeUnknown';
    const stranger = answer.refused === 'notSignedIn' || answer.refused === 'malformed';
    const wait = guess ? await failures.count(key) : stranger ? await strangers.count(key) : undefined;
    return wait === undefined ? answer : tooMany(guess ? 'tooManyAttempts' : 'tooOften', wait, response);
  };

  const parsed =
    <Schema extends z.ZodType>(schema: Schema, from: 'body' | 'query', work: Work<z.infer<Schema>>): RequestHandler =>
    async (request, response) => {
      const input = schema.safeParse(request[from]);
      const answer = input.success ? await work(input.data, request, response) : refuse('malformed');
      send(response, await counted(answer, request, response));
    };

  const signedIn = <Schema extends z.ZodType<{ slot: string }>>(
    schema: Schema,
    from: 'body' | 'query',
    work: SignedInWork<z.infer<Schema>>,
  ): RequestHandler =>
    parsed(schema, from, async (input, request, response) => {
      const by = access.whoIs(input.slot, request.headers.cookie);
      if (by === undefined) return refuse('notSignedIn');
      const wait = await people.count(`${by.dialogue ?? ''}/${by.person}`);
      return wait === undefined ? work(by, input, request, response) : tooMany('tooOften', wait, response);
    });

  /** Hands the browser its cookie and says where its console is. */
  const welcome = ({ session, place, cookie }: Entered, response: Response): Answer => {
    if (cookie !== undefined) {
      const seconds = (session.expiresAt - clock.now()) / 1000;
      response.append('Set-Cookie', setCookie(place.slot, cookie, seconds, isSecure(installation.publicUrl())));
      log.info({ dialogue: place.dialogue, role: session.role, slot: place.slot }, 'a device signed in');
    }
    return place;
  };

  const entered = (answer: Entered | AccessRefusal, response: Response) =>
    isRefusal(answer) ? answer : welcome(answer, response);

  const codeAnswer = (fresh: FreshCode | AccessRefusal): Answer => {
    if (isRefusal(fresh)) return fresh;
    const link = entryLink(installation.publicUrl(), showCode(fresh.code));
    return { code: showCode(fresh.code), link, expiresAt: fresh.expiresAt };
  };

  const router = Router();
  router.use('/access', privately);
  router.post('/access/{*rest}', (request, response, next) => {
    if (originAllowed(request.headers, installation.publicUrl())) next();
    else send(response, refuse('wrongPlace'));
  });
  router.use('/access', express.json({ limit: '8kb', strict: true }));

  router.post(
    '/access/look',
    parsed(schemas.lookBody, 'body', ({ token }, request) => entrance.look(token, request.headers.cookie)),
  );
  router.post(
    '/access/enter',
    parsed(schemas.enterBody, 'body', ({ token, device }, request, response) =>
      entered(entrance.enter(token, device, request.headers.cookie), response),
    ),
  );
  router.post(
    '/access/enter-code',
    parsed(schemas.enterCodeBody, 'body', async ({ code, device }, request, response) => {
      // Only codes can be guessed at all, so only they wait; a personal link still opens.
      const wait = await failures.over(addressKey(request.ip));
      if (wait !== undefined) return tooMany('tooManyAttempts', wait, response);
      return entered(entrance.enterCode(code, device, request.headers.cookie), response);
    }),
  );
  router.post(
    '/access/code',
    signedIn(schemas.codeBody, 'body', (by) => codeAnswer(entrance.makeCode(by))),
  );
  router.post(
    '/access/door-code',
    signedIn(schemas.doorCodeBody, 'body', (by, { person }) => codeAnswer(entrance.makeDoorCode(by, person))),
  );
  router.get(
    '/access/devices',
    signedIn(schemas.devicesQuery, 'query', (by, { person, everyone }) => {
      const devices = entrance.devices(by, everyone === 'yes' ? EVERYONE : person);
      return isRefusal(devices) ? devices : { devices, thisOne: by.slot };
    }),
  );
  router.post(
    '/access/sign-out',
    signedIn(schemas.signOutBody, 'body', (by, { device = by.slot }, _request, response) => {
      const gone = entrance.signOut(by, device);
      if (isRefusal(gone)) return gone;
      if (device === by.slot) response.append('Set-Cookie', clearCookie(by.slot, isSecure(installation.publicUrl())));
      log.info({ dialogue: by.dialogue, slot: device, by: by.slot }, 'a device was signed out');
      return { signedOut: device };
    }),
  );
  router.use('/access', (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else send(response, afterError(error, log));
  });
  return router;
}

/** Nothing of the entrance is kept by a cache or told to another site. */
const privately: RequestHandler = (_request, response, next) => {
  response.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' });
  next();
};

function send(response: Response, answer: Answer): void {
  if (isRefusal(answer)) response.status(STATUS[answer.refused]);
  response.json(answer);
}

function tooMany(code: 'tooManyAttempts' | 'tooOften', seconds: number, response: Response): AccessRefusal {
  response.set('Retry-After', String(seconds));
  return refuse(code, { wait: inWords(seconds) });
}

/** The body parser's errors carry what was sent, so only their kind is looked at, and only a bug's is logged. */
function afterError(error: unknown, log: AccessLog): AccessRefusal {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return refuse('tooLarge');
  if (typeof status === 'number' && status < 500) return refuse('malformed');
  const { name, code, stack } = asError(error);
  log.error({ name, code, at: stack }, 'the entrance failed');
  return refuse('internal');
}

function asError(error: unknown): { name: string; code: unknown; stack: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: undefined, stack: [] };
  // The lines of the stack say where; the first line would repeat the message, which may quote what was sent.
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code: 'code' in error ? error.code : undefined, stack: stack.slice(0, 4) };
}
