/** Words of the list of one's own devices. */
export const devicesWords = {
  say: 'You are signed in on these devices. If one of them is not yours, sign it out.',
  since: (when: string) => `since ${when}`,
  loading: 'Looking who is signed in',
  add: 'Add a device',
  codeSay: (until: string) =>
    `Open the address on the other device or scan the square. The code works once, until ${until}.`,
  codeLabel: (link: string) => `Opens ${link}`,
  signOutThis: 'Sign out this device',
  signOutNamed: (name: string) => `Sign out ${name}`,
  thisDevice: 'this device',
} as const;
