/** Words of the order of a list, for everyone: the rule in force, and why an entry stands where it stands. */
export const orderWords = {
  rule: {
    none: 'In the order of asking',
    states_first: 'States first, then in the order of asking',
    stakeholders_first: 'Stakeholders first, then in the order of asking',
    alternate_channels: 'Room and online in turn, in the order of asking',
    drawn_lots: 'In the order of drawn lots',
  },
  seed: (seed: string) => `The lots were drawn with ${seed}.`,
  firstTime: {
    off: 'those who have not spoken today go first',
    segment: 'those who have not spoken in this part go first',
    item: 'those who have not spoken on this item go first',
    day: 'those who have not spoken today go first',
  },
  whole: (rule: string, firstTime: string) => (firstTime ? `${rule}; ${firstTime}.` : `${rule}.`),
  because: {
    states_first: 'States first',
    stakeholders_first: 'Stakeholders first',
    alternate_channels: 'Room and online in turn',
    drawn_lots: 'By lot',
  },
  carried: 'Carried over from the earlier list',
  group: (count: number) => `For ${count} ${count === 1 ? 'organization' : 'organizations'}`,
  reply: 'Right of reply, at the end',
  secondReply: 'Second right of reply, at the end',
  lineLost: 'line lost',
  calledInVain: 'called twice in vain',
  awaits: 'Subject awaits the Chair',
} as const;
