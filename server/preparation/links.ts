import { entryLink } from '../../shared/access.ts';
import type { Bond, Invitation, Issued } from '../access/invitations.ts';
import type { Premises } from '../premises.ts';

/** A personal link as it is handed out. It is known when it is made, and never again. */
export interface Link {
  role: string;
  organization: string;
  name: string;
  url: string;
}
/** The file of all links, as `--links FILE` and `day -- links --reissue` write it. */
export interface LinksFile {
  url: string;
  dialogues: { id: string; title: string; links: Link[] }[];
  /** The Secretariat's own, where an installation began empty. */
  installation?: Link;
}

export function linkOf({ invitation, token }: Issued, publicUrl: string): Link {
  const { role, organization, name } = invitation;
  return { role, organization, name: name ?? '', url: entryLink(publicUrl, token) };
}

/** The person that the installation's own link belongs to. */
export const SECRETARIAT: Bond = {
  dialogue: null,
  person: 'secretariat',
  role: 'secretariat',
  organization: 'Secretariat',
  name: 'Secretariat',
  linkKind: 'staff',
};

/** New links for everybody in every dialogue (or one); the former ones and their sign-ins end, all at once. */
export function reissue({ access, house }: Premises, only?: string): LinksFile {
  const { installation, invitations } = access;
  const url = installation.publicUrl();
  const renewed = (dialogue: string | null) =>
    invitations
      .list(dialogue)
      .flatMap(({ person }) => invitations.reissue(dialogue, person) ?? [])
      .map((issued) => linkOf(issued, url));
  return house.transaction(() => ({
    url,
    dialogues: installation
      .dialogues()
      .filter(({ id }) => only === undefined || id === only)
      .map(({ id, title }) => ({ id, title, links: renewed(id) })),
    ...(only === undefined ? ownLink(renewed(null)) : {}),
  }));
}

/** A new link for one person; the former ends, with that person's sign-ins, and nobody else notices. */
export function reissueOne({ access }: Premises, { dialogue, person }: Invitation): LinksFile {
  const url = access.installation.publicUrl();
  const entry = dialogue === null ? undefined : access.installation.dialogue(dialogue);
  const issued = access.invitations.reissue(dialogue, person);
  if (!entry || !issued) throw new Error('There is no such link.');
  return { url, dialogues: [{ id: entry.id, title: entry.title, links: [linkOf(issued, url)] }] };
}

const ownLink = ([link]: readonly Link[]) => (link ? { installation: link } : {});

/** The few links of the welcome: one for each role, two delegates in the room, two online. */
export function welcomeLinks(links: readonly Link[], channelOf: (link: Link) => 'room' | 'online'): [string, Link][] {
  const first = (role: string, skip = 0) => links.filter((link) => link.role === role)[skip];
  const delegates = (channel: 'room' | 'online') =>
    links.filter((link) => link.role === 'representative' && channelOf(link) === channel).slice(0, 2);
  const rows: [string, Link | undefined][] = [
    ['Chair', first('co_chair')],
    ['co-Chair', first('co_chair', 1)],
    ['Secretary', first('secretary')],
    ['Conference officer', first('conference_officer')],
    ['Technical moderator', first('technical_moderator')],
    ['Rapporteur', first('rapporteur')],
    ...delegates('room').map((link): [string, Link] => ['Delegate in the room', link]),
    ...delegates('online').map((link): [string, Link] => ['Delegate online', link]),
    ['Room display', first('room_display')],
  ];
  return rows.filter((row): row is [string, Link] => row[1] !== undefined);
}
