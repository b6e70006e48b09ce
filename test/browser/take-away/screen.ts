import type { Page } from 'playwright-core';

/** Closed rows are opened: an export holds them too, as paper does. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const button of document.querySelectorAll<HTMLElement>(
      '#comparison tr button[aria-expanded="false"], #differences > button[aria-expanded="false"], #sentiment section > button[aria-expanded="false"]',
    ))
      button.click();
    await new Promise((done) => setTimeout(done));
  });
}

export interface GridOnScreen {
  /** Each row: its head without what stands in small, and its cells. */
  readonly rows: readonly {
    readonly name: string;
    /** What the record says to it and who was first, in small beneath its name. */
    readonly notes: readonly string[];
    readonly cells: readonly string[];
  }[];
  readonly outlets: readonly string[];
}

/** The comparison grid as a reader sees it; a dash is nothing or nought. */
export async function gridOnScreen(page: Page): Promise<GridOnScreen | null> {
  return page.evaluate(() => {
    const table = document.querySelector('#comparison table[role="grid"]');
    if (table === null) return null;
    const seen = (element: Element): string => {
      const copy = element.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
      return texts.join(' ').replace(/\s+/gu, ' ').trim();
    };
    const rows = [
      ...table.querySelectorAll('tbody tr:has(> th[scope="row"]):not(:has([aria-expanded]))'),
    ].map((row) => ({
      name: seen(row.querySelector('th') ?? row),
      notes: [...row.querySelectorAll('th > span')]
        .map(seen)
        .filter((line) => /\brecord:|\bfirst\b/u.test(line)),
      cells: [...row.querySelectorAll('td')].map(seen),
    }));
    const outlets = [...table.querySelectorAll('thead th[scope="col"]')].map((head) =>
      seen(head.querySelector('a') ?? head),
    );
    return { rows, outlets: outlets.slice(0, -1) };
  });
}

/** The rows of the panel’s table: name and figures. */
export async function panelOnScreen(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => {
    const caption = [...document.querySelectorAll('#sentiment caption')].find((node) =>
      /speaker group and stance/u.test(node.textContent),
    );
    return [...(caption?.closest('table')?.querySelectorAll('tbody tr, tfoot tr') ?? [])].map((row) => [
      row.querySelector('th')?.textContent.trim() ?? '',
      ...[...row.querySelectorAll<HTMLElement>('td button')].map(({ dataset }) => dataset['count'] ?? ''),
    ]);
  });
}

/** How many statements and which entries of the record the page counts. */
export async function countsOnScreen(
  page: Page,
): Promise<{ statements: number; headings: readonly string[] }> {
  return page.evaluate(() => ({
    statements: Number(
      document.querySelector<HTMLElement>('[role="search"] [role="status"] button, [role="search"] p button')
        ?.dataset['count'] ?? Number.NaN,
    ),
    headings: [...document.querySelectorAll('main h2')].map((heading) =>
      heading.textContent.replace(/\s+/gu, ' ').trim(),
    ),
  }));
}

export interface DifferenceOnScreen {
  /** Whom or what it is about, and whether it is within one article. */
  readonly notes: readonly string[];
  /** Each with the words that stand there and how many places all its buttons open. */
  readonly wordings: readonly { readonly words: string; readonly places: number }[];
}

/** What differs, row by row. */
export async function differencesOnScreen(page: Page): Promise<readonly DifferenceOnScreen[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#differences dl > div')].map((row) => ({
      notes: [...row.querySelectorAll('dt span')].map(({ textContent }) => textContent),
      wordings: [...row.querySelectorAll('dd')].map((side) => ({
        words: side.querySelector('[lang]')?.textContent ?? '',
        places: [...side.querySelectorAll<HTMLElement>('button')].reduce(
          (sum, { dataset }) => sum + Number(dataset['count']),
          0,
        ),
      })),
    })),
  );
}
