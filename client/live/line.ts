import type { FromClient, FromServer, Handshake, SignalsFromServer } from '../../shared/wire/names.ts';

/** The line to the server, as the rest of the page sees it. */
export interface Line {
  /** Sends if the line is up; what is sent while it is down is dropped, never kept for later. */
  send<Name extends keyof FromClient>(name: Name, ...values: Parameters<FromClient[Name]>): void;
  /** Gives up a connection that looks dead and makes another. */
  renew(): void;
  /** Closes for good. */
  close(): void;
}

/** What the line reports: every packet by its name, any sign of life, and that it is down. It comes back by itself. */
export type LineReports = FromServer & SignalsFromServer & { contact: () => void; down: () => void };

/** Opens a line; the handshake is asked for anew at every connection, since what is held has grown. */
export type OpenLine = (handshake: () => Handshake, reports: LineReports) => Line;
