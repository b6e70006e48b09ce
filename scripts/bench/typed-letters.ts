import type { Browser, Page } from 'playwright-core';
import { array, looseObject, number, object, optional, parse, string } from 'valibot';

/** Milliseconds of the main thread’s processor time: what else the machine does is no part of it. */
export interface Letter {
  /** Which letter of the search, from nought. */
  readonly at: number;
  /** From the input event to the commit of what is found. */
  readonly answer: number;
  /** From the input event until that is laid out and painted. */
  readonly shown: number;
  /** The longest task after it, for so long the page answers nothing. */
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

/** Types one letter and marks in the page’s trace when it began, was answered, and the page had followed. */
function typeLetter(page: Page, letter: string): Promise<void> {
  return page.evaluate(async (typed) => {
    const box = document.querySelector<HTMLInputElement>('[role="search"] input[type="search"]');
    const main = document.querySelector('main');
    if (box === null || main === null) throw new Error('The page has no search box: look at its address');
    const idle = () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => done());
      });
    await idle();
    const wanted = box.value + typed;
    const isAnswered = () =>
      document.querySelector<HTMLElement>('[role="search"] [data-search]')?.dataset['search'] === wanted;
    const answered = new Promise<void>((done) => {
      const watch = new MutationObserver(() => {
        if (!isAnswered()) return;
        watch.disconnect();
        performance.mark('letter-answered');
        done();
      });
      watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    performance.mark('letter-began');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, wanted);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, data: typed }));
    await answered;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    performance.mark('letter-shown');
    do await new Promise((done) => setTimeout(done, 20));
    while (main.getAttribute('aria-busy') === 'true');
    await idle();
    performance.mark('letter-settled');
  }, letter);
}

const MICRO = 1000;

const traceSchema = object({
  traceEvents: array(
    looseObject({
      name: string(),
      pid: number(),
      tid: number(),
      ts: number(),
      tts: optional(number()),
      tdur: optional(number()),
    }),
  ),
});

/** What the marks of each letter and the tasks between them took of their thread’s time. */
function lettersOf(trace: Buffer): readonly Letter[] {
  const { traceEvents: events } = parse(traceSchema, JSON.parse(trace.toString()));
  const marked = (name: string) =>
    events.filter((event) => event.name === name).toSorted((a, b) => a.ts - b.ts);
  const [began, answered, shown, settled] = ['began', 'answered', 'shown', 'settled'].map((name) =>
    marked(`letter-${name}`),
  );
  return (began ?? []).flatMap((start, at) => {
    const [answer, frame, end] = [answered?.[at], shown?.[at], settled?.[at]];
    if (answer === undefined || frame === undefined || end === undefined) return [];
    const tasks = events.filter(
      ({ name, pid, tid, ts }) =>
        name === 'RunTask' && pid === start.pid && tid === start.tid && ts > frame.ts && ts < end.ts,
    );
    const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0);
    const since = ({ tts = Number.NaN }: { readonly tts?: number | undefined }) =>
      (tts - (start.tts ?? Number.NaN)) / MICRO;
    return [
      { at, answer: since(answer), shown: since(frame), longest: longest / MICRO, settled: since(end) },
    ];
  });
}

/** Types a search letter by letter into the empty box, and empties it again. */
export async function typeSearch(browser: Browser, page: Page, search: string): Promise<readonly Letter[]> {
  await browser.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  for (const letter of search) await typeLetter(page, letter);
  const letters = lettersOf(await browser.stopTracing());
  await page.locator('[role="search"] input[type="search"]').fill('');
  await page.locator('main[aria-busy="false"]').waitFor();
  return letters;
}
