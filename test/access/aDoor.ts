import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { House } from '../../server/access/house.ts';
import type { AccessLimits } from '../../server/access/limits.ts';
import { accessRoutes } from '../../server/http/access.ts';
import type { Scene } from './aHouse.ts';
import { aHouse } from './aHouse.ts';

export type Reply = { status: number; body: Record<string, unknown>; headers: Headers };

/** A browser at the door: keeps its cookies, sends the Origin a page of the house would. */
export type Browser = {
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(path: string): Promise<Reply>;
  readonly cookies: Map<string, string>;
};

export type Door = Scene & {
  origin: string;
  /** Every line that was logged, as text. */
  logged: string[];
  browser(): Browser;
  /** Signs a person in by link and answers the browser and its slot. */
  signedIn(token: string): Promise<{ browser: Browser; slot: string }>;
  close(): Promise<void>;
};

/** The entrance on a real socket. */
export async function aDoor(limits?: AccessLimits, house?: House): Promise<Door> {
  const scene = aHouse(house);
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(JSON.stringify({ ...fields, message }));
  const log = { info: note, error: note };
  const app = express();
  const server = createServer(app);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  scene.access.installation.setPublicUrl(origin);
  app.use(accessRoutes({ access: scene.access, clock: scene.clock, log, ...(limits && { limits }) }));
  const browser = () => aBrowser(origin);
  return {
    ...scene,
    origin,
    logged,
    browser,
    async signedIn(token) {
      const one = browser();
      const { body } = await one.post('/access/enter', { token, device: 'phone' });
      if (typeof body.slot !== 'string') throw new Error(`refused: ${String(body.refused)}`);
      return { browser: one, slot: body.slot };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      scene.house.close();
    },
  };
}

function aBrowser(origin: string): Browser {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(origin + path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (line.includes('Max-Age=0;')) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const body = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text };
    return { status: response.status, body, headers: response.headers };
  };
  return {
    cookies,
    get: (path) => send(path, { method: 'GET' }),
    post: (path, body, headers = { origin }) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}
