/** What a participant sees beside the first act, and once she has asked: the list, her place, her turn. In one piece. */

export { Called } from './Called.tsx';
export { RuleHere } from './FromTheChair.tsx';
export { LineLost } from './LineLost.tsx';
export { ListPage, PublicList } from './List.tsx';
export { Listed } from './Listed.tsx';
export { Next } from './Next.tsx';
export { Panellist } from './Panellist.tsx';
export { Speaking } from './Speaking.tsx';
export { Subject } from './Subject.tsx';
export { Adjourned, Suspended } from './Suspended.tsx';
export { Listening, Waiting } from './Waiting.tsx';
export { WhatBecame } from './WhatBecame.tsx';
export { Wishes } from './Wishes.tsx';
