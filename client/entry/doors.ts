/** The two doors, fetched together by whoever is not inside yet. */

export { EnterPage } from './EnterPage.tsx';
export { JoinPage } from './JoinPage.tsx';
