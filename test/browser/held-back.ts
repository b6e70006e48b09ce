import type { Page, Route } from 'playwright-core';
import { addressOf } from './page.ts';

export interface HeldBack {
  /** What waits, or waited. */
  readonly held: readonly Route[];
  readonly letGo: () => Promise<void>;
}

/** Keeps back what a tab asks for at such paths, until it is let go. */
export async function holdBack(page: Page, isHeld: (path: string) => boolean): Promise<HeldBack> {
  const held: Route[] = [];
  let isOver = false;
  await page.context().route(
    ({ pathname }) => !isOver && isHeld(pathname),
    (route) => void held.push(route),
  );
  const letGo = async (): Promise<void> => {
    isOver = true;
    await Promise.all(held.map((route) => route.continue()));
  };
  return { held, letGo };
}

/** Whether a path is of code that the document itself does not name: what comes after the first view. */
export async function lateCode(): Promise<(path: string) => boolean> {
  const document = await (await fetch(addressOf())).text();
  return (path) => path.endsWith('.js') && !document.includes(path.slice(path.lastIndexOf('/')));
}
