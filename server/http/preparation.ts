import express, { Router } from 'express';
import { z } from 'zod';
import { originAllowed } from '../access/origin.ts';
import type { Clock } from '../clock.ts';
import type { Premises } from '../premises.ts';
import { exampleParticipants, exampleProgramme, shiftOf } from '../preparation/example.ts';
import type { LinksFile } from '../preparation/links.ts';
import { prepare } from '../preparation/prepare.ts';

export interface PreparationParts {
  premises: Premises;
  clock: Clock;
  /** Opens the hall of a dialogue just convened. */
  convened: () => Promise<void>;
}

const slot = z.string().max(32);
const preparation = z.union([
  z.strictObject({ slot, example: z.literal(true) }),
  z.strictObject({ slot, programme: z.string().max(500_000), participants: z.string().max(1_500_000) }),
]);

/** `POST /preparation`: the Secretariat convenes a dialogue from its two files; the answer holds all links, this once. */
export function preparationRoute({ premises, clock, convened }: PreparationParts): Router {
  const router = Router();
  const { access } = premises;
  router.post('/preparation', express.json({ limit: '2mb' }), async (request, response) => {
    response.set('Cache-Control', 'no-store');
    const refuse = (status: number, sentence: string) =>
      void response.status(status).json({ refused: 'preparation', sentence });
    if (!originAllowed(request.headers, access.installation.publicUrl()))
      return refuse(403, 'This page is not of this server.');
    const asked = preparation.safeParse(request.body).data;
    if (!asked) return refuse(400, 'A programme and a list of participants are needed.');
    if (access.whoIs(asked.slot, request.headers.cookie)?.role !== 'secretariat')
      return refuse(403, 'Only the Secretariat convenes a dialogue.');
    const programme = 'example' in asked ? exampleProgramme() : asked.programme;
    const participants = 'example' in asked ? exampleParticipants() : asked.participants;
    const shift = 'example' in asked ? shiftOf(programme, clock.now()) : 0;
    try {
      const { id, title, links } = await prepare(premises, { programme, participants, shift }, clock.now());
      await convened();
      response.json({ url: access.installation.publicUrl(), dialogues: [{ id, title, links }] } satisfies LinksFile);
    } catch (error) {
      refuse(422, error instanceof Error ? error.message : 'The files cannot be read.');
    }
  });
  return router;
}
