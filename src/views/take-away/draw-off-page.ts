import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { pictureTexts } from '../../catalogue/export.ts';
import type { Drawing } from '../../export/picture.ts';
import { TakeAwayError } from './take-away-error.ts';
import { readDrawing } from './read-drawing.ts';
import styles from './take-away.module.css';

const PATIENCE_MS = 5000;

async function nextFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });
}

/** The drawings that `element` holds, once as many as `count` are drawn. */
async function drawnIn(place: HTMLElement, count: number): Promise<readonly SVGSVGElement[]> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE_MS) {
    const found = [...place.querySelectorAll<SVGSVGElement>('svg')].filter(
      (svg) => svg.parentElement?.closest('svg') === null && svg.querySelector('text,path,rect') !== null,
    );
    if (found.length >= count) return found;
    await nextFrame();
  }
  throw new TakeAwayError(pictureTexts.late);
}

/** Draws beside the page, on paper’s colours and out of sight, and reads what was drawn. `width` in pixels. */
export async function drawOffPage(
  element: ReactElement,
  width: number,
  count: number,
): Promise<readonly Drawing[]> {
  const place = document.createElement('div');
  place.className = styles.offPage ?? '';
  place.style.width = `${width}px`;
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  document.body.append(place);
  const root = createRoot(place);
  try {
    root.render(element);
    await drawnIn(place, count);
    await nextFrame();
    return (await drawnIn(place, count)).map(readDrawing);
  } finally {
    root.unmount();
    place.remove();
  }
}
