import type { Page } from 'playwright-core';

/** What of a page does not fit: it scrolls sideways, words are cut, something lies beyond the edge. */
export function misfitsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (one: Element) => `${one.tagName}.${one.className} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const within = document.querySelector('dialog[open]') ?? document.body;
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    for (const one of within.querySelectorAll<HTMLElement>('*')) {
      const { right, width, height } = one.getBoundingClientRect();
      if (width <= 1 || height <= 1 || one.closest('.sr') || !one.textContent?.trim()) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      if (right > innerWidth + 1) found.push(`beyond the edge: ${said(one)}`);
      if (cuts(overflowX) && one.scrollWidth > one.clientWidth + 1) found.push(`cut: ${said(one)}`);
      if (cuts(overflowY) && one.scrollHeight > one.clientHeight + 2) found.push(`cut: ${said(one)}`);
    }
    return found;
  });
}

/** Targets of a page that are smaller than so many pixels; a row or a label that presses for one counts as its target. */
export function smallTargetsOf(page: Page, least: number): Promise<string[]> {
  return page.evaluate((pixels) => {
    const within = document.querySelector('dialog[open]') ?? document.body;
    const targets = 'button, a[href], summary, input, textarea, select, [role="option"]';
    return [...within.querySelectorAll<HTMLElement>(targets)].flatMap((one) => {
      const label = one.closest('label') ?? document.querySelector(`label[for="${one.id}"]`);
      const row = one.matches('.opens') ? one.closest('.entry, .next-card') : null;
      const pressed = row ?? (one.matches('[type="radio"], [type="checkbox"]') ? label : null) ?? one;
      const { width, height } = pressed.getBoundingClientRect();
      const isShown = one.checkVisibility() && one.getBoundingClientRect().width > 1;
      if (!isShown || (width >= pixels - 0.5 && height >= pixels - 0.5)) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${one.textContent || one.ariaLabel || one.tagName}`];
    });
  }, least);
}

/** Tabs once through the page; what has the focus and lies behind something else, or has no ring. */
export async function hiddenFocusOn(page: Page, most = 60): Promise<string[]> {
  const found: string[] = [];
  let first = '';
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    const { where, trouble } = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return { where: 'page', trouble: '' };
      const { left, top, width, height } = one.getBoundingClientRect();
      const seen = [0.1, 0.5, 0.9].some((part) => {
        const at = document.elementFromPoint(left + width * part, top + height * part);
        return at !== null && one.contains(at);
      });
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const ring = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || one.closest('.field') !== null;
      const name = `${one.tagName} “${one.textContent?.trim().slice(0, 40)}”`;
      const place = `${name} ${Math.round(left)} ${Math.round(top + scrollY)}`;
      return { where: place, trouble: seen ? (ring ? '' : `no ring: ${name}`) : `hidden: ${name}` };
    });
    if (where === first || (where === 'page' && pressed > 2)) break;
    first ||= where;
    if (trouble) found.push(trouble);
  }
  return found;
}

/** Acts and plates that only a ground or a shadow sets apart, which forced colours take away; the first act has 3 pixels. */
export function edgelessOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.act:not(.quiet), .plate')].flatMap((one) => {
      if (!one.checkVisibility() || one.getBoundingClientRect().width <= 1) return [];
      const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth } = getComputedStyle(one);
      const border = borderTopStyle === 'none' ? 0 : Number.parseFloat(borderTopWidth);
      const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      const least = one.matches('.act.primary:not([aria-disabled])') ? 3 : 1;
      return Math.max(border, outline) >= least ? [] : [`${one.className}: ${one.textContent?.trim().slice(0, 40)}`];
    }),
  );
}
