import type { Locator, Page } from 'playwright-core';

export async function timelineOf(page: Page): Promise<Locator> {
  const section = page.locator('section', { has: page.getByRole('group', { name: 'Show the timeline as' }) });
  await section.locator('[data-ministerial]').first().waitFor();
  return section;
}

/** The text as a reader sees it: what a button says to a screen reader alone is left out. */
export async function readable(element: Locator): Promise<string> {
  return element.evaluate((found) => {
    const copy = found.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
  });
}
