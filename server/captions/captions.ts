import type { Screen } from '../../shared/dialogue/countryRule/desk.ts';
import { screen } from '../../shared/screening/screen.ts';
import type { CaptionLine } from '../../shared/wire/names.ts';
import type { Clock } from '../clock.ts';
import type { Hall } from '../hall/hall.ts';
import { type Intake, openIntake } from './intake.ts';

/** The captions of all dialogues of the house. */
export interface Captions {
  /** Begins to follow the floors of these halls. */
  serve(halls: readonly Hall[]): void;
  of(dialogue: string): Intake | undefined;
  /** Tells every line as it is heard; returns how to stop listening. */
  onLine(listener: (dialogue: string, line: CaptionLine) => void): () => void;
  close(): void;
}

export interface CaptionsParts {
  clock: Clock;
  newId: () => string;
  onFault: (error: unknown) => void;
  screen?: Screen;
}

export function openCaptions(parts: CaptionsParts): Captions {
  const intakes = new Map<string, Intake>();
  const listeners = new Set<(dialogue: string, line: CaptionLine) => void>();
  return {
    serve(halls) {
      for (const hall of halls) {
        const tell = (line: CaptionLine) => {
          for (const listener of listeners) listener(hall.id, line);
        };
        intakes.set(hall.id, openIntake({ screen, ...parts, hall, tell }));
      }
    },
    of: (dialogue) => intakes.get(dialogue),
    onLine(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const intake of intakes.values()) intake.close();
    },
  };
}
