import type { Decide, DeskFolds } from './departments.ts';
import type { Erased, Instant, Office } from './model.ts';
import { refuse } from './refusal.ts';

/** Department: private messages to the bureau – to the presiding Chair from those at the desks, to the Secretary from anyone. */

export interface MessageDeskEvents {
  messageSent: { to: 'chair' | 'secretary'; sealed: { from: string; words: string } | Erased };
}
export interface MessageCommands {
  sendMessage: { to: 'chair' | 'secretary'; words: string };
}
export interface Message {
  to: 'chair' | 'secretary';
  office: Office;
  at: Instant;
  from: string;
  words: string;
}

const LONGEST = 300;
/** How many messages stay on the desk. */
const KEPT = 20;

/** A participant writes to the Secretary; only those at the desks write to the Chair, who has no time to read. */
export const sendMessage: Decide<'sendMessage'> = ({ desks }, { to, words }, { actor }) => {
  const text = words.trim();
  if (!text) return refuse('wordsNeeded');
  if ([...text].length > LONGEST) return refuse('messageTooLong');
  if (to === 'chair' && actor.office === 'participant') return refuse('notForYou');
  const person = desks.officers.persons[actor.person];
  const from = [person?.name, desks.officers.organizations[actor.organization ?? '']?.name].filter(Boolean).join(', ');
  return { desks: [{ type: 'messageSent', to, sealed: { from, words: text } }] };
};

export const messageDeskFolds: DeskFolds<MessageDeskEvents> = {
  messageSent: {
    bureau: (desk, { to, sealed, at, by }) => ({
      ...desk,
      messages: [
        ...desk.messages,
        { to, office: by, at, ...(sealed === 'erased' ? { from: sealed, words: sealed } : sealed) },
      ].slice(-KEPT),
    }),
  },
};
