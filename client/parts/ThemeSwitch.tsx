import { switchTheme } from '../theme.ts';
import { actWords } from '../words/en.ts';
import { Act } from './Act.tsx';

/** Light or dark, remembered on this device. */
export function ThemeSwitch() {
  return (
    <Act small weight="quiet" onAct={switchTheme}>
      {actWords.lightOrDark}
    </Act>
  );
}
