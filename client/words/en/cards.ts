/**
 * The cards: one page each, for the Chair and for the participant. They are shown and printed by the product, and stand
 * in `docs/` with the same words. Strong places stand between **two stars**.
 */

export interface CardLine {
  /** The key that does it, as on its cap. */
  keys?: string;
  text: string;
}
export interface CardPart {
  heading: string;
  lines: readonly CardLine[];
}
export interface CardWords {
  title: string;
  lead: string;
  parts: readonly CardPart[];
}

export const chairCard: CardWords = {
  title: 'The Chair’s card',
  lead: 'The largest button is the act that comes next; each act has one key. Keys act only outside text fields.',
  parts: [
    {
      heading: 'The floor',
      lines: [
        { keys: 'N', text: '**Give the floor to the next speaker.** The sentence to say is on the screen.' },
        { keys: 'M', text: '**Microphone is live:** the clock starts. The technical moderator can press it for you.' },
        { keys: 'E', text: '**End the turn.** In a live turn N ends it and calls the next, in one act.' },
        { keys: 'P', text: '**Pause the clock,** or let it run; after a lost line, that it is back.' },
        {
          keys: '+',
          text: 'One minute more; − takes one. Amber is the last 0:30, red is over time. Nothing is cut by itself.',
        },
        { keys: 'Z', text: '**Puts back the last act,** which is named beside the button.' },
        { keys: 'B', text: 'Puts the last speaker back on the floor, with the time that was left.' },
      ],
    },
    {
      heading: 'The country rule',
      lines: [
        {
          keys: '1 2 3 4',
          text: '**Reminder, call to order, interrupt, withdraw the floor:** the sentence to say is on the screen. 1 to 3 pause the clock, P lets it run; 4 ends the turn. F changes the ground of 2.',
        },
        { keys: 'D', text: '**Not a situation:** the prompt goes. It is seen by the bureau alone, and may be wrong.' },
        { keys: 'I', text: '**Ruled in order:** undoes the last step of this turn, and answers a point of order.' },
        { keys: 'A R X', text: '**Allow, return or decline** the text that waits. Its author reads your reason.' },
        {
          keys: '0',
          text: 'Recalls the rule on the displays. S strikes from the summary, L defers the turn to the end.',
        },
      ],
    },
    {
      heading: 'The list',
      lines: [
        {
          keys: 'C',
          text: 'Opens the list and closes it. “Closing time” announces when it closes by itself, “Opening time” when it opens ahead.',
        },
        { keys: 'O', text: 'Someone else first, with a reason that everyone sees.' },
        { text: 'A new limit counts **from the next speaker.** What it reaches is said before you choose it.' },
        { text: 'Those not reached, once the list is closed: carry over, ask for a written contribution, or release.' },
      ],
    },
    {
      heading: 'The day',
      lines: [
        { keys: 'G', text: 'Starts the next segment.' },
        { keys: 'T', text: 'The programme: start, skip, lengthen, suspend, resume, adjourn.' },
        { text: 'Past 13:00 and 18:00 nobody can be called until you go on to a new time, or adjourn.' },
        { keys: '?', text: 'All keys, and the switch that turns single keys off. Buttons always act.' },
      ],
    },
    {
      heading: 'When something goes wrong',
      lines: [
        { text: '**No answer:** say what was tried. The second time, the request goes to the end of the list, once.' },
        {
          text: '**Line lost:** the place is held for a minute. Then the next one comes, and the speaker returns after.',
        },
        { text: '**Slower, please** and **I cannot hear** are counted at the foot, without names.' },
        { text: '**Not connected:** go on by voice. The screen shows what was last heard and reconnects by itself.' },
        { text: '**Two co-Chairs:** one presides; the other presses “Take the presidency”.' },
      ],
    },
  ],
};

export const participantCard: CardWords = {
  title: 'The participant’s card',
  lead: 'Your page shows who has the floor, where you stand, and the one act that comes next.',
  parts: [
    {
      heading: 'Enter',
      lines: [
        { text: 'Open your personal link and press “Enter as …”. There is no password. The link is yours alone.' },
        {
          text: 'Another device: **You, Your devices, Add a device.** No link at hand: the desk at the door gives a code.',
        },
      ],
    },
    {
      heading: 'Ask for the floor',
      lines: [
        { text: 'Press **Ask for the floor** while the list is open. Everyone sees the organization, not your name.' },
        { text: 'You see your place, and between which times you may be called. A receipt shows when you asked.' },
        { text: 'A subject is your choice. Everyone sees it in the list.' },
        { text: 'You can let one pass, hand over to your alternate, or withdraw.' },
        {
          text: 'Without a screen: raise your plate, or give a paper slip to the conference officer. It is the same list.',
        },
      ],
    },
    {
      heading: 'When your turn comes',
      lines: [
        { text: 'You are told when three are before you and when you are next: then the page turns green.' },
        { text: 'Press **I am ready.** If you have no sound, say so there: the technical moderator sees it.' },
        { text: 'The clock starts when your microphone is live. The last 0:30 are amber, then it counts up in red.' },
        { text: 'Press **I have finished** when you have said your last sentence.' },
      ],
    },
    {
      heading: 'The country rule',
      lines: [
        {
          text: 'Speak of what happens and what helps, not of the situation of a particular State. Only a State under review may, of its own will, share its own review.',
        },
        {
          text: 'As you write, your page tells you alone if a sentence names a country. You may send it: the Chair then decides whether it is shown. Your place is not affected.',
        },
      ],
    },
    {
      heading: 'If something goes wrong',
      lines: [
        { text: '**No connection:** your request is kept on your device and sent once, for ten minutes.' },
        {
          text: '**Your line is lost while you speak:** your place is held for a minute; then you come right after the next.',
        },
        {
          text: '**Slower, please** and **I cannot hear**, under **You** or at the foot of a laptop, reach the desks without your name.',
        },
        {
          text: '**Not reached:** send a written contribution under **Write;** a short question can be read out for you.',
        },
        { text: '**You are at risk:** your organization can be listed under a neutral label. Press **You.**' },
      ],
    },
  ],
};
