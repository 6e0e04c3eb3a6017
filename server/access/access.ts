import type { Codes } from './codes.ts';
import { sqliteCodes } from './codes.ts';
import type { ContactBook } from './contactBook.ts';
import { sqliteContactBook } from './contactBook.ts';
import type { Entrance } from './entrance.ts';
import { openEntrance } from './entrance.ts';
import type { Clock, House } from './house.ts';
import type { Installation } from './installation.ts';
import { sqliteInstallation } from './installation.ts';
import type { Invitations } from './invitations.ts';
import { sqliteInvitations } from './invitations.ts';
import type { Sessions } from './sessions.ts';
import { sqliteSessions } from './sessions.ts';

/** Everything about who may come in. */
export type Access = {
  readonly installation: Installation;
  readonly invitations: Invitations;
  readonly sessions: Sessions;
  readonly contactBook: ContactBook;
  readonly entrance: Entrance;
  /** Who acts in this slot, by the request's cookies: what HTTP and the socket handshake both ask. */
  readonly whoIs: Sessions['whoIs'];
  /** Hears revocations by other processes within half a second and ends what has expired; returns how to stop. */
  watch(onError: (error: unknown) => void): () => void;
};

const LISTEN_EVERY = 500;
const SWEEP_EVERY = 3_600_000;

/** Access over a house. */
export function openAccess(house: House, clock: Clock): Access {
  const installation = sqliteInstallation(house, clock);
  const invitations = sqliteInvitations(house, clock, (invitation) => {
    sessions.endAll(invitation);
    codes.endAll(invitation);
  });
  const sessions = sqliteSessions(house, clock, installation);
  const codes = sqliteCodes(house, clock, installation);
  const entrance = openEntrance({ house, clock, installation, invitations, sessions, codes });
  const contactBook = sqliteContactBook(house);
  const { whoIs } = sessions;
  return { installation, invitations, sessions, contactBook, entrance, whoIs, watch: watcher(sessions, codes) };
}

function watcher(sessions: Sessions, codes: Codes): Access['watch'] {
  return (onError) => {
    const every = (milliseconds: number, work: () => void) => {
      const timer = setInterval(() => {
        try {
          work();
        } catch (error) {
          onError(error); // a full disk must not end the process over who was seen when
        }
      }, milliseconds);
      timer.unref();
      return () => clearInterval(timer);
    };
    const stopListening = every(LISTEN_EVERY, () => sessions.keepWatch());
    const stopSweeping = every(SWEEP_EVERY, () => {
      sessions.sweep();
      codes.sweep();
    });
    return () => {
      stopListening();
      stopSweeping();
    };
  };
}
