import { parseArgs } from 'node:util';

/** What `npm start` can be told, by options or by variables; options win. */
export interface Settings {
  port: number;
  host: string;
  data: string;
  /** Where the links of a new installation are written. */
  links?: string;
  publicUrl?: string;
  /** The day of the example, as 2024-07-15, at its own times. */
  day?: string;
  empty: boolean;
  /** Where `/metrics` listens, on the loopback address; nowhere unless it is set. */
  metricsPort?: number;
}

export const HELP = `Rostrum: the live companion of the day of a Constructive Dialogue.

npm start -- [options]

  --port N          port to listen on (8080; 0 picks a free one)       ROSTRUM_PORT
  --host ADDRESS    address to listen on (127.0.0.1)                   ROSTRUM_HOST
  --public-url URL  the address people type, as https://day.example    ROSTRUM_PUBLIC_URL
  --data DIR        folder of the journals and the house (data)        ROSTRUM_DATA
  --metrics-port N  figures for Prometheus at /metrics, on 127.0.0.1   ROSTRUM_METRICS_PORT
  --links FILE      write all personal links, as JSON, when they are made
  --day DATE        hold the example on this day at its own times, as 2024-07-15
  --empty           no example: print the Secretariat's link only
  --help            this text

Other variables: ROSTRUM_LOG (fatal, error, warn, info, debug; warn), ROSTRUM_CHROMIUM (browser for the tests).

With an empty data folder the example day is created (Smuggling of Migrants, 15 July 2024, 180 participants), moved so
that its first sitting opens at the next quarter of an hour, and a link for each role is printed. Links are known only
when they are made; later starts leave them alone. New ones: npm run -s day -- links --reissue
`;

/** A setting that cannot be used, in one sentence. */
export class SettingRefused extends Error {
  override name = 'SettingRefused';
}

/** Reads options and variables; undefined when help was asked for. */
export function readSettings(args: readonly string[], variables: NodeJS.ProcessEnv): Settings | undefined {
  const { values } = parse(args);
  if (values.help) return undefined;
  const port = portIn(values.port ?? variables.ROSTRUM_PORT ?? '8080', '--port');
  const metrics = values['metrics-port'] ?? variables.ROSTRUM_METRICS_PORT;
  const publicUrl = values['public-url'] ?? variables.ROSTRUM_PUBLIC_URL;
  if (publicUrl !== undefined && !URL.canParse(publicUrl))
    throw new SettingRefused('--public-url is an address as https://day.example.');
  const { day, links } = values;
  if (day !== undefined && !isDay(day)) throw new SettingRefused('--day is a date as 2024-07-15.');
  return {
    port,
    host: values.host ?? variables.ROSTRUM_HOST ?? '127.0.0.1',
    data: values.data ?? variables.ROSTRUM_DATA ?? 'data',
    empty: values.empty ?? false,
    ...(metrics === undefined ? {} : { metricsPort: portIn(metrics, '--metrics-port') }),
    ...(links === undefined ? {} : { links }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(day === undefined ? {} : { day }),
  };
}

function portIn(text: string, option: string): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingRefused(`${option} is a number from 0 to 65535.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'public-url': { type: 'string' },
        data: { type: 'string' },
        links: { type: 'string' },
        'metrics-port': { type: 'string' },
        day: { type: 'string' },
        empty: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new SettingRefused(`${error instanceof Error ? error.message.split('.')[0] : 'Not understood'}. See --help.`);
  }
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
}
