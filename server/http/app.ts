import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import type { Captions } from '../captions/captions.ts';
import { captionTokens } from '../captions/tokens.ts';
import type { Clock } from '../clock.ts';
import type { Hall } from '../hall/hall.ts';
import type { Premises } from '../premises.ts';
import type { Reader } from '../reading/reader.ts';
import { type AccessLog, accessRoutes } from './access.ts';
import { captionRoutes } from './captions.ts';
import { contributionRoutes } from './contributions.ts';
import { headsRoute } from './heads.ts';
import { packed } from './packed.ts';
import { preparationRoute } from './preparation.ts';
import { publicPage } from './publicPage.ts';
import { recordRoute } from './record.ts';
import { rulingsRoute } from './rulings.ts';

export interface AppParts {
  premises: Premises;
  halls: ReadonlyMap<string, Hall>;
  captions: Captions;
  reader: Reader;
  clock: Clock;
  log: AccessLog;
  /** True while orders are taken and recorded. */
  healthy: () => boolean;
  /** Opens the halls of dialogues just convened. */
  convened: () => Promise<void>;
}

const DIST = fileURLToPath(new URL('../../client/dist/', import.meta.url));
const HALF_A_YEAR = 15_552_000;

/** The house over HTTP: pages, entrance, the record in one piece, health. */
export function openApp({ premises, halls, captions, reader, clock, log, healthy, convened }: AppParts): Express {
  const { access } = premises;
  const app = express();
  const secure = access.installation.publicUrl().startsWith('https:');
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(helmet(guards(secure)));
  app.get('/healthz', (_request, response) => {
    const well = healthy();
    response
      .status(well ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: well ? 'ok' : 'notRecording', dialogues: halls.size });
  });
  app.use(accessRoutes({ access, clock, log }));
  app.use(recordRoute(access, halls));
  app.use(captionRoutes({ premises, captions, tokens: captionTokens(premises.house, clock) }));
  app.use(headsRoute(premises, access, halls));
  app.use(rulingsRoute(access, halls));
  app.use(contributionRoutes({ access, halls, documents: premises.documents, reader, log }));
  app.use(publicPage(halls));
  app.use(preparationRoute({ premises, clock, convened }));
  app.use('/assets', packed(`${DIST}assets`));
  app.use('/assets', express.static(`${DIST}assets`, { immutable: true, maxAge: HALF_A_YEAR * 1000, index: false }));
  app.use(express.static(DIST, { index: false, maxAge: '1h', setHeaders: alwaysAsked }));
  app.get(['/', '/enter', '/j/:dialogue', '/:dialogue/:console/:slot'], (_request, response) => {
    if (!existsSync(`${DIST}index.html`)) {
      response.status(503).type('text').send('The pages have not been built. Start with: npm start');
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: DIST });
  });
  app.use((_request, response) => {
    response.status(404).type('text').send('There is nothing at this address.');
  });
  const onError: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
    log.error(
      { status: error.status ?? 500, error: error instanceof Error ? error.name : 'unknown' },
      'a request failed',
    );
    response
      .status(error.status ?? 500)
      .type('text')
      .send('The server could not answer this. Please try again.');
  };
  app.use(onError);
  return app;
}

/** The service worker and the manifest are asked for anew each time: they say what the page is now. */
function alwaysAsked(response: { setHeader(name: string, value: string): void }, path: string): void {
  if (/\.webmanifest$|[/\\]sw\.js$/.test(path)) response.setHeader('Cache-Control', 'no-cache');
}

/** No script but our own, nobody frames us, and no address leaves with a link. */
function guards(secure: boolean): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: HALF_A_YEAR } : false,
    crossOriginEmbedderPolicy: false,
  };
}
