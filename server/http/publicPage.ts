import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { Router } from 'express';
import type { TheRecord } from '../../shared/dialogue/dialogue.ts';
import type { Instant } from '../../shared/dialogue/model.ts';
import { publishedContributions } from '../../shared/dialogue/publication.ts';
import type { Hall } from '../hall/hall.ts';

/**
 * `GET /public/<dialogue>`: the published written contributions, without sign-in and without script [W2, W7]. Nothing
 * else of the dialogue stands there but its title and date.
 */
export function publicPage(halls: ReadonlyMap<string, Hall>): Router {
  const style = `${tokens()}${STYLE}`;
  const policy = policyFor(style);
  const pages = madePages(style);
  const router = Router();
  router.get('/public/:dialogue', (request, response) => {
    const hall = halls.get(request.params.dialogue);
    response.set({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy, Vary: 'Accept-Encoding' });
    if (!hall) {
      response.status(404).type('text').send('There is no dialogue at this address.');
      return;
    }
    const { plain, packed } = pages(hall.id, hall.dialogue().record);
    const brotli = request.acceptsEncodings('br') === 'br';
    if (brotli) response.set('Content-Encoding', 'br');
    response.type('html').send(brotli ? packed : plain);
  });
  return router;
}

interface Made {
  contributions: TheRecord['contributions'];
  programme: TheRecord['programme'];
  plain: Buffer;
  packed: Buffer;
}

/**
 * Makes each dialogue's page once for what is published, and not for whoever asks: anybody may ask as often as she
 * likes, and a page of six hundred organizations takes a twentieth of a second in which the hall stands still.
 */
export function madePages(style: string): (dialogue: string, record: TheRecord) => Made {
  const made = new Map<string, Made>();
  return (dialogue, record) => {
    const { contributions, programme } = record;
    const known = made.get(dialogue);
    if (known?.contributions === contributions && known.programme === programme) return known;
    const plain = Buffer.from(pageOf(dialogue, record, style));
    const packed = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    const fresh = { contributions, programme, plain, packed };
    made.set(dialogue, fresh);
    return fresh;
  };
}

/** The page's own style and nothing else. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

const TOKENS = fileURLToPath(new URL('../../client/style/tokens.css', import.meta.url));
/** The house's colours and sizes; without them the browser's own. */
function tokens(): string {
  return existsSync(TOKENS) ? readFileSync(TOKENS, 'utf8') : '';
}

const STYLE = `
body { margin: 0; padding: var(--s-7, 32px) var(--s-4, 16px) var(--s-8, 48px); background: var(--ground); color: var(--ink);
  font: var(--weight-text, 400) var(--text-md, 1.0625rem)/var(--lead-text, 1.42) var(--font, sans-serif); }
main { max-width: 46rem; margin: 0 auto; }
h1 { font-size: var(--text-2xl, 2rem); line-height: 1.12; margin: 0 0 var(--s-2, 8px); text-wrap: balance; }
h2 { font-size: var(--text-lg, 1.25rem); line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 var(--s-3, 12px); }
.lead, .what { color: var(--ink-2); }
article { background: var(--surface); border: 1px solid var(--line); border-radius: var(--r-lg, 16px);
  padding: var(--s-5, 20px); margin-top: var(--s-4, 16px); }
.title { margin: var(--s-2, 8px) 0; overflow-wrap: anywhere; }
a { color: var(--accent); font-weight: var(--weight-strong, 600); display: inline-block; padding: var(--s-3, 12px) 0; min-height: 24px; }
a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 2px var(--s-4, 16px); margin: var(--s-3, 12px) 0 0;
  font-size: var(--text-sm, 0.9375rem); color: var(--ink-2); }
dd { margin: 0; overflow-wrap: anywhere; }
.hash { font-family: ui-monospace, monospace; }
.as { color: var(--ink-2); font-size: var(--text-sm, 0.9375rem); margin: var(--s-3, 12px) 0 0; }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { margin-bottom: var(--s-2, 8px); } }
`;

/** The form of words on papers that are not edited [W2]. */
const AS_RECEIVED = 'Reproduced in the form in which it was received.';

/** The whole page as it is sent. */
export function pageOf(dialogue: string, record: TheRecord, style: string): string {
  const { programme } = record;
  const all = publishedContributions(record);
  const lead = all.length
    ? `Published so far: ${all.length}, in the order of the organizations’ names. Each is reproduced in the form in which it was received; its SHA-256 lets anyone see that it has not been altered.`
    : 'No written contribution has been published yet. Those that are will stand here.';
  const title = `Written contributions – ${programme.fullTitle}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Written contributions</h1>
<p class="what">${escaped(programme.fullTitle)}, ${escaped(dayOf(record, programme.sittings[0]?.startsAt ?? record.at))}</p>
<p class="lead">${lead}</p>
${all.map((one) => itemOf(dialogue, record, one)).join('\n')}
</main>
</body>
</html>
`;
}

function itemOf(dialogue: string, record: TheRecord, one: ReturnType<typeof publishedContributions>[number]): string {
  const item = record.programme.items.find(({ item }) => item === one.item)?.title ?? '';
  const address = `/contributions/${encodeURIComponent(dialogue)}/${encodeURIComponent(one.contribution)}`;
  const late = one.late ? ', received after the deadline' : '';
  const rows = [
    ['Agenda item', escaped(`${one.item}. ${item}`)],
    ['Received', escaped(`${dayOf(record, one.receivedAt)}${late}`)],
    ['Size', escaped(`${one.size.toLocaleString('en')} bytes`)],
    ['SHA-256', `<span class="hash">${escaped(one.sha256)}</span>`],
  ];
  return `<article>
<h2>${escaped(one.label)}</h2>
<p class="title"><a href="${escaped(address)}">${escaped(one.title)}</a></p>
<dl>${rows.map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`).join('')}</dl>
<p class="as">${AS_RECEIVED}</p>
</article>`;
}

/** The day in the dialogue's zone, as 15 July 2024. */
function dayOf({ programme }: TheRecord, at: Instant): string {
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...day, timeZone: programme.zone }).format(at);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
