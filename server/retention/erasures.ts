import type { House } from '../access/house.ts';
import type { Clock } from '../clock.ts';
import type { Hall } from '../hall/hall.ts';

/** Where the command that erases tells a running server of it. */
export interface Erasures {
  /** Something sealed in this dialogue was erased. */
  note(dialogue: string): void;
  /** The number of the last note. */
  last(): number;
  /** The dialogues noted after that number. */
  since(number: number): readonly { number: number; dialogue: string }[];
}

export function erasuresIn({ db }: House): Erasures {
  db.exec(
    'CREATE TABLE IF NOT EXISTS erasures (number INTEGER PRIMARY KEY AUTOINCREMENT, dialogue TEXT NOT NULL) STRICT',
  );
  const add = db.prepare('INSERT INTO erasures (dialogue) VALUES (?)');
  const last = db.prepare('SELECT ifnull(max(number), 0) AS number FROM erasures');
  const since = db.prepare('SELECT number, dialogue FROM erasures WHERE number > ? ORDER BY number');
  return {
    note: (dialogue) => void add.run(dialogue),
    last: () => (last.get() as { number: number }).number,
    since: (number) => since.all(number) as { number: number; dialogue: string }[],
  };
}

/** How often a running server looks whether something was erased. */
const LOOK_EVERY = 60_000;

/**
 * Drops what was erased from the memory of a running server: at the first look at which nobody has the floor the hall reads
 * its journal anew, and its consoles open anew. Returns how to stop.
 */
export function dropErased(
  erasures: Erasures,
  {
    halls,
    clock,
    openAnew,
    onFault,
  }: {
    halls: ReadonlyMap<string, Hall>;
    clock: Clock;
    openAnew: (dialogue: string) => void;
    onFault: (error: unknown) => void;
  },
): () => void {
  let heard = erasures.last();
  const waiting = new Set<string>();
  const look = async () => {
    for (const { number, dialogue } of erasures.since(heard)) {
      heard = number;
      waiting.add(dialogue);
    }
    for (const id of waiting) {
      const hall = halls.get(id);
      if (hall && hall.dialogue().record.floor.stage !== 'vacant') continue;
      waiting.delete(id);
      await hall?.readAnew();
      openAnew(id);
    }
  };
  let stop = () => {};
  const arm = () => {
    stop = clock.ring(clock.now() + LOOK_EVERY, () => void look().catch(onFault).then(arm));
  };
  arm();
  return () => stop();
}
