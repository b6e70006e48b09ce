import type { Browser, Page } from 'playwright-core';

export interface Letter {
  /** Which letter of the search, from nought. */
  readonly at: number;
  /** Milliseconds from the input event to the commit of counts and results. */
  readonly answer: number;
  /** The longest stretch after it for which the main thread answers nothing. */
  readonly longest: number;
  /** From the input event until the whole page has followed. */
  readonly settled: number;
}

const PATIENCE_MS = 240_000;

/** Opens the page and waits until it has drawn and done what it does when idle; how long drawing took comes along. */
export async function openStory(browser: Browser, address: string) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE_MS);
  // The runner of the scripts names every function by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (made) => made');
  page.on('pageerror', (error) => console.error(error.stack));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  const began = performance.now();
  await page.goto(address);
  await page.locator('#opening').waitFor({ state: 'detached' });
  const loaded = performance.now() - began;
  await page.locator('[role="search"] input[type="search"]').focus();
  await page.locator('.recharts-wrapper').first().waitFor();
  await page.waitForTimeout(5000);
  return { page, loaded };
}

/** Types one letter and measures inside the page, where no other process gets between. */
function typeLetter(page: Page, letter: string): Promise<Omit<Letter, 'at'>> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('[role="search"] input[type="search"]');
    const main = document.querySelector('main');
    if (box === null || main === null) throw new Error('The page has no search box: look at its address');
    const idle = () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => done());
      });
    await idle();
    // A message comes whenever the main thread is free: what lies between two is the longest task.
    const { port1, port2 } = new MessageChannel();
    let last = 0;
    let longest = 0;
    let isOver = false;
    port1.addEventListener('message', () => {
      const now = performance.now();
      if (last > 0) longest = Math.max(longest, now - last);
      last = now;
      if (!isOver) port2.postMessage(null);
    });
    port1.start();
    const wanted = box.value + typed;
    const isAnswered = () =>
      document.querySelector<HTMLElement>('[role="search"] [data-search]')?.dataset['search'] === wanted;
    const answered = new Promise<number>((done) => {
      const watch = new MutationObserver(() => {
        if (!isAnswered()) return;
        watch.disconnect();
        done(performance.now());
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const began = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, wanted);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed }));
    const answer = (await answered) - began;
    last = performance.now();
    port2.postMessage(null);
    const isBusy = () => main.getAttribute('aria-busy') === 'true';
    do await new Promise((done) => setTimeout(done, 20));
    while (isBusy());
    const settled = performance.now() - began;
    await idle();
    isOver = true;
    return { answer, longest, settled };
  }, letter);
}

/** Types a search letter by letter into the empty box, and empties it again. */
export async function typeSearch(page: Page, search: string): Promise<readonly Letter[]> {
  const letters: Letter[] = [];
  for (const [at, letter] of [...search].entries()) letters.push({ at, ...(await typeLetter(page, letter)) });
  await page.locator('[role="search"] input[type="search"]').fill('');
  await page.locator('main[aria-busy="false"]').waitFor();
  return letters;
}
