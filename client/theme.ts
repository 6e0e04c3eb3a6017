/** Light or dark: the system's choice until a person makes one, by the switch or by `?theme=` in the address. */

export type Theme = 'light' | 'dark';

const KEPT_AS = 'rostrum.theme';

function isTheme(value: string | null): value is Theme {
  return value === 'light' || value === 'dark';
}

function kept(): Theme | null {
  try {
    const value = localStorage.getItem(KEPT_AS);
    return isTheme(value) ? value : null;
  } catch {
    return null; // a browser may keep nothing for us; the system's choice is good enough
  }
}

/** The theme on the screen now. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme ?? null;
  if (isTheme(chosen)) return chosen;
  return window.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Puts the person's choice on the page, if there is one. Called once, before the first paint. */
export function startTheme(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  const chosen = isTheme(asked) ? asked : kept();
  if (chosen) show(chosen);
}

/** Changes to the other theme and keeps the choice on this device. */
export function switchTheme(): void {
  const next = currentTheme() === 'dark' ? 'light' : 'dark';
  show(next);
  try {
    localStorage.setItem(KEPT_AS, next);
  } catch {
    // shown now, forgotten at the next visit
  }
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--ground').trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    if (ground) meta.content = ground;
  }
}
