import type { Locator, Page } from 'playwright-core';
import { openADiscussion } from '../test/journeys/support/aDiscussion.ts';
import { type Browsing, LAPTOP, PHONE, PROJECTOR } from '../test/journeys/support/browsing.ts';
import { act, reads } from '../test/journeys/support/seen.ts';
import type { TheDay } from '../test/journeys/support/theDay.ts';
import { type Console, enter } from '../test/support/console.ts';

/** The example day, played to the moments of the pictures; whoever does something does it on a page of her own. */

type Pages = Readonly<Record<string, Page>>;

export interface Moment {
  /** A turn in which a State was mentioned. */
  speaking(): Promise<Pages>;
  /** The turn has ended; a subject waits for a ruling. */
  askedWhatIsNext(): Promise<Pages>;
  /** The rulings of the day. */
  lookedBack(): Promise<Pages>;
  close(): Promise<void>;
}

/** What the clock shows at the first picture, in seconds, and how long the pages need until then. */
const LEFT = 102;
const OPENING = 25;
const SEGMENT = '3.3';

const CONTRIBUTIONS: Readonly<Record<string, [item: number, title: string, text: string]>> = {
  Zerouali: [3, 'Shelter after the trial', 'A trial ends on one day. Shelter, papers and work begin on the next.'],
  Lindholm: [3, 'Children who travel alone', 'A child needs a guardian before the first interview, not after it.'],
  Cáceres: [4, 'What seafarers are told', 'Crews ask one question first: whom do we call, and who answers at night?'],
};
const NOTES = [
  ['Chowdhury', 'question', 'Who pays for the interpreter when a hearing is by video link?'],
  ['Larrauri', 'input', 'Judges ask for one page that explains the victim’s rights, in six languages.'],
] as const;
const OF_OTHERS = [
  ['challenge', 'Registration of boats differs from shore to shore'],
  ['recommendation', 'Give every victim a lawyer before the first interview'],
  ['good_practice', 'Women mediators meet newcomers before brokers do'],
] as const;
const OWN = ['r One hotline number along the whole route', 'g Plain cards in nine languages at each port'];
const DURING_THE_TURN = ['c Shelters close before a trial ends'];
const SPOKEN = [
  'we have learned that a shelter is not enough',
  'in Norway a victim waits two years until a court hears her',
];

/** Opens all consoles and plays to about two minutes to twelve, when the sixth speaker has the floor. */
export async function openTheMoment(browsing: Browsing): Promise<Moment> {
  const open: Record<string, Page> = {};
  const page = (name: string) => open[name] as Page;
  let address = '';
  const others: Console[] = [];
  const sit = async (day: TheDay, name: string) => {
    const one = await enter(day.url, day.linkOf(name));
    others.push(one);
    return one;
  };

  async function prepare(day: TheDay): Promise<void> {
    open.place = await askOnThePhone(day, browsing);
    open.secretary = await browsing.enter(day.link('secretary'), LAPTOP);
    open.moderator = await browsing.enter(day.link('technical_moderator'), LAPTOP);
    open.rapporteur = await browsing.enter(day.link('rapporteur'), LAPTOP);
    address = await designate(page('secretary'));
    for (const name of Object.keys(CONTRIBUTIONS)) await contribute(await sit(day, name), day.url, name);
    await publish(page('secretary'), 2);
    for (const [name, kind, words] of NOTES)
      await must(await sit(day, name), { type: 'writeNote', segment: SEGMENT, kind, words });
    await noteOfEarlierTurns(await sit(day, 'Njoroge'), page('rapporteur'));
    await matchNames(page('moderator'));
  }

  const onPages = { 'Owusu-Mensah': prepare, Hadžić: (day: TheDay) => askWithAState(day, browsing) };
  const discussion = await openADiscussion(LEFT + OPENING, onPages);
  const { day } = discussion;
  const chair = await browsing.enter(day.link('co_chair'), LAPTOP);
  await act(chair, 'Take the presidency').click();
  await reads(chair, 'You preside.');

  return {
    async speaking() {
      open.display = await browsing.enter(day.link('room_display'), PROJECTOR);
      open.officer = await browsing.enter(day.link('conference_officer'), LAPTOP);
      open.live = await browsing.enter(day.linkOf('Akinyi Odhiambo'), PHONE);
      open.write = await browsing.enter(day.linkOf('Hanane Zerouali'), PHONE);
      await readNotices(page('officer'));
      await page('officer').getByRole('combobox').fill('legal');
      await page('write').getByRole('link', { name: 'Write', exact: true }).click();
      await page('write').getByLabel('In your words').fill('Is there one number to call, day and night?');
      await noteInTheLine(page('rapporteur'), DURING_THE_TURN);
      await page('rapporteur').keyboard.type('g Hearings by video, with a person of trust beside the vic');
      open.public = await (await browsing.device(LAPTOP)).newPage();
      await page('public').goto(`${day.url}/public/som-2024`);
      for (const [index, line] of SPOKEN.entries())
        await fetch(`${address}?seq=${index + 1}&lang=en-US`, { method: 'POST', body: line });
      await reads(chair, 'Country rule: Norway');
      const {
        display,
        officer,
        moderator,
        rapporteur,
        place,
        live,
        write,
        public: published,
      } = open as Record<string, Page>;
      return {
        chair,
        'participant-live': live!,
        'participant-place': place!,
        'participant-write': write!,
        rapporteur: rapporteur!,
        'conference-officer': officer!,
        'technical-moderator': moderator!,
        display: display!,
        public: published!,
      };
    },

    async askedWhatIsNext() {
      await pressUntil(chair, '2', () => chair.locator('.plate[data-state="paused"]'));
      await pressUntil(chair, 'i', () => chair.locator('.plate:not([data-state="paused"])'));
      await fetch(`${address}?seq=3&lang=en-US`, {
        method: 'POST',
        body: 'and the police of Peru beat those who come',
      });
      await reads(chair, 'Country rule: Peru');
      await pressUntil(chair, 'd', () => chair.locator('.rule.still'));
      await pressUntil(chair, 'e', () => chair.getByText('The floor is free', { exact: true }));
      return { 'chair-free': chair };
    },

    async lookedBack() {
      await pressUntil(chair, 'r', () => act(chair, 'Return it'));
      await act(chair, 'Return it').click();
      await act(chair, 'Return it').waitFor({ state: 'hidden' });
      const secretary = page('secretary');
      await readNotices(secretary);
      await act(secretary, 'Rulings of the day').click();
      await reads(secretary.getByRole('dialog'), 'Only the bureau sees this.');
      return { rulings: secretary };
    },

    async close() {
      for (const one of others) one.close();
      await discussion.close();
    },
  };
}

/** Presses a key until it has its outcome: just after an act the desk lets keys rest for a moment. */
async function pressUntil(page: Page, key: string, seen: () => Locator): Promise<void> {
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press(key);
    const outcome = seen().filter({ visible: true }).first().waitFor({ timeout: 1_000 });
    if (await outcome.then(() => true).catch(() => false)) return;
  }
  throw new Error(`${key} has no outcome.`);
}

/** Further devices of those who are on two pages here are announced; that is no part of a picture. */
async function readNotices(desk: Page): Promise<void> {
  const notices = act(desk.getByRole('banner'), 'Close');
  while ((await notices.count()) > 0) await notices.first().click();
}

async function must(one: Console, command: Parameters<Console['act']>[0]): Promise<void> {
  const answer = await one.act(command);
  if ('refused' in answer) throw new Error(answer.sentence);
}

/** One delegate asks with her own thumb, and adds what she will speak on. */
async function askOnThePhone({ linkOf }: TheDay, { enter }: Browsing): Promise<Page> {
  const phone = await enter(linkOf('Owusu-Mensah'), PHONE);
  await act(phone, 'Ask for the floor').tap();
  await phone.getByLabel('Subject, if you wish').fill('Legal aid before the first interview');
  await act(phone, 'Keep the subject').tap();
  await reads(phone, 'Kept.');
  return phone;
}

/** Another names a State in hers, is told so, and sends it to the Chair all the same. */
async function askWithAState({ linkOf }: TheDay, { enter }: Browsing): Promise<void> {
  const phone = await enter(linkOf('Hadžić'), PHONE);
  await act(phone, 'Ask for the floor').tap();
  await phone.getByLabel('Subject, if you wish').fill('What the new law in Iceland changes for victims');
  await act(phone, 'Send it to the Chair anyway').tap();
  await reads(phone, 'Your subject awaits the Chair.');
  await phone.close();
}

/** The Secretary notes which State speaks of its own review, and has an address made for captions. */
async function designate(secretary: Page): Promise<string> {
  await act(secretary, 'Rulings of the day').click();
  await act(secretary, 'States under review').click();
  await secretary.getByLabel('State', { exact: true }).selectOption({ label: 'Angola' });
  await secretary
    .getByLabel('Who confirmed that it is voluntary')
    .fill('Mr. Quissanga, Permanent Mission, in the room');
  await act(secretary, 'Designate it').click();
  await reads(secretary, /confirmed by Mr\. Quissanga/);
  await act(secretary, 'Close').click();
  await act(secretary, 'Address for captions').click();
  await act(secretary, 'Make an address').click();
  const address = await secretary.getByLabel('Address', { exact: true }).inputValue();
  await act(secretary, 'Close').click();
  await act(secretary, 'Close').click();
  return address;
}

async function contribute({ slot, cookie }: Console, url: string, name: string): Promise<void> {
  const [item, title, text] = CONTRIBUTIONS[name]!;
  const answer = await fetch(`${url}/contributions/som-2024?slot=${slot}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie },
    body: JSON.stringify({ id: crypto.randomUUID(), item, title, text, consent: true }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** The Secretary publishes the first of those that have come. */
async function publish(secretary: Page, many: number): Promise<void> {
  await secretary.keyboard.press('t');
  await act(secretary, /^Written contributions/).click();
  for (let nth = 0; nth < many; nth += 1) {
    await act(secretary, /^Read /)
      .first()
      .click();
    await act(secretary, 'Publish it').click();
    await act(secretary, 'Take back its publication').waitFor();
    await act(secretary, 'All contributions').click();
  }
  await act(secretary.getByRole('dialog'), 'Close').click();
  await secretary.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** Two rapporteurs have noted what was said in the turns so far. */
async function noteOfEarlierTurns(other: Console, own: Page): Promise<void> {
  await other.until(({ record }) => record.turns.length >= OF_OTHERS.length);
  const { turns } = other.dialogue().record;
  for (const [index, [kind, words]] of OF_OTHERS.entries())
    await must(other, { type: 'noteInput', turn: turns[index]!.turn, kind, words });
  await act(own, /^Input on /)
    .first()
    .click();
  await noteInTheLine(own, OWN);
  await own.keyboard.press('Escape');
}

async function noteInTheLine(rapporteur: Page, inputs: readonly string[]): Promise<void> {
  const line = rapporteur.locator('.line input');
  for (const words of inputs) {
    await rapporteur.keyboard.type(words);
    await rapporteur.keyboard.press('Enter');
    await reads(rapporteur, words.slice(2));
    if ((await line.inputValue()) !== '') throw new Error(`It was not noted: ${words}`);
  }
}

/** The platform's list, of which one name is written as agreed. */
async function matchNames(moderator: Page): Promise<void> {
  await act(moderator, /^Names/).click();
  await moderator
    .getByLabel('The platform’s list, one name a line')
    .fill(['iPad of Kossi', 'Savannah Legal Aid Collective – Adjoa OWUSU-MENSAH', 'Guest 14'].join('\n'));
  await act(moderator, 'Note the names').click();
  await reads(moderator, /^3 names noted/);
  await act(moderator, /^Written/).click();
}
