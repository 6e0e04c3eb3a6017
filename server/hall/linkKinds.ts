import type { Invitations } from '../access/invitations.ts';
import type { Hall } from './hall.ts';

/** The house's links follow the dialogue: who was re-linked there holds a link of that kind (domain 3), also after a restart. */
export function keepLinkKinds(hall: Hall, invitations: Invitations, onFault: (error: unknown) => void): void {
  let known: object | undefined;
  const follow = () => {
    const { persons } = hall.dialogue().desks.officers;
    if (persons === known) return;
    for (const { person, linkKind } of invitations.list(hall.id)) {
      const now = persons[person]?.linkKind;
      if (now !== undefined && now !== linkKind) invitations.setLinkKind(hall.id, person, now);
    }
    known = persons;
  };
  const tryToFollow = () => {
    try {
      follow();
    } catch (error) {
      onFault(error);
    }
  };
  hall.onNews((streams) => {
    if (streams.has('officers')) tryToFollow();
  });
  tryToFollow();
}
