import type { PersonId } from '../../shared/dialogue/model.ts';
import { useDesks } from '../live/hooks.ts';
import { moderatorWords } from '../words/en.ts';
import { platformNamesOf } from './speaker.ts';

/** Under which name somebody is found on the platform, where that is known [F29]. */
export function OnPlatform({ person }: { person: PersonId | undefined }) {
  return platformNamesOf(useDesks(), person).map((name) => (
    <span key={name} className="hint">
      {moderatorWords.onPlatform(name)}
    </span>
  ));
}
