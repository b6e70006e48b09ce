import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';

/** What a press of an export’s button hands to the browser, and under which name. */
export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

async function read(download: Download): Promise<Taken> {
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Presses what `press` presses and waits for the file. */
export async function takeFile(page: Page, press: () => Promise<void>): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return read(download);
}

export async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('button', { name: 'Comparison: CSV' }).waitFor();
}

/** Presses one button of the open export menu. */
export async function takeAway(page: Page, button: string): Promise<Taken> {
  return takeFile(page, () => page.getByRole('button', { name: button, exact: true }).click());
}

/**
 * Presses many at once, for fifty sets of filters: what is handed to the browser is read in the page, before it would be saved.
 */
export async function takeTexts(
  page: Page,
  buttons: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (names) => {
    const texts: Record<string, string> = {};
    const [make, save] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
    HTMLAnchorElement.prototype.click = () => undefined;
    for (const name of names) {
      const button = [...document.querySelectorAll<HTMLElement>('[popover] button')].find(
        (each) => each.getAttribute('aria-label') === name,
      );
      const content = new Promise<string>((resolve) => {
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob) resolve(blob.text());
          return make.call(URL, blob);
        };
      });
      button?.click();
      texts[name] = await content;
    }
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = save;
    return texts;
  }, buttons);
}
