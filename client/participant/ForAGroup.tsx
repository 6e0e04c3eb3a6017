import { useState } from 'react';
import { Act } from '../parts/Act.tsx';
import { participantWords } from '../words/en.ts';
import { GroupSheet } from './further.tsx';
import type { Table } from './moment.ts';

/** Asking in the name of several organizations, each named one by one [F21]. */
export function ForAGroup({ table }: { table: Table }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Act onAct={() => setOpen(true)}>{participantWords.forAGroup}</Act>
      {open && <GroupSheet table={table} onClose={() => setOpen(false)} />}
    </>
  );
}
