/** What the participant's page fetches in one piece after the first act: the other pages, and the sheets. */

export { Captions } from '../captions/Captions.tsx';
export { Attention } from './Attention.tsx';
export { GroupSheet } from './GroupSheet.tsx';
export { OutboxNotes } from './Outbox.tsx';
export { ProgrammePage } from './ProgrammePage.tsx';
export { Signals } from './Signals.tsx';
export { SpeakerScreen } from './SpeakerScreen.tsx';
export { WishesSheet } from './WishesSheet.tsx';
export { WritePage } from './WritePage.tsx';
export { YouPage } from './YouPage.tsx';
