import { pageTexts } from '../catalogue/page.ts';
import { useArticlesRead } from '../data/articles-read.ts';

/** Fewer are there before anybody could read how far they are. */
const MANY = 300;

/** index.html’s opening line, which stands until the page does. */
export const openingLine = (): Element | null => document.querySelector('#opening');

function barOf(line: Element): HTMLProgressElement {
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', pageTexts.articlesRead);
  const count = document.createElement('span');
  // The bar says it to who asks; read out at every step it would never end.
  count.setAttribute('aria-hidden', 'true');
  line.append(' ', bar, ' ', count);
  return bar;
}

/** Tells in the opening line how far a long story is, in steps of a hundredth, until what it gives back is called. */
export function tellProgress(): () => void {
  return useArticlesRead.subscribe(({ read, of }) => {
    const line = openingLine();
    if (line === null || of < MANY || read % Math.ceil(of / 100) !== 0) return;
    const bar = line.querySelector('progress') ?? barOf(line);
    bar.max = of;
    bar.value = read;
    if (bar.nextElementSibling !== null) bar.nextElementSibling.textContent = pageTexts.readSoFar(read, of);
  });
}
