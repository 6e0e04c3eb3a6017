import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { ensureChromium } from '../../scripts/ensure.mjs';

/** No sandbox, because the tests may run as root; the rest keeps the browser from talking to anyone but the server under test. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A start takes half a second, but the very first one on a machine was seen to take more than 15 s. */
export const FIRST_START_MS = 60_000;

/** Launches the machine's Chromium (found, or installed as by the test command); the caller closes it. */
export async function launchChromium(options: Omit<LaunchOptions, 'executablePath'> = {}): Promise<Browser> {
  const { args = [], ...rest } = options;
  return chromium.launch({
    timeout: FIRST_START_MS,
    ...rest,
    executablePath: await ensureChromium(),
    args: [...ARGS, ...args],
  });
}
