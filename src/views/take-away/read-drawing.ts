import { pictureTexts } from '../../catalogue/export.ts';
import type { Drawing } from '../../export/picture.ts';
import { TakeAwayError } from './take-away-error.ts';

/** What a style sheet says of a drawing and a file of its own could not know. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
] as const;

const DRAWN = new Set(['svg', 'g', 'path', 'rect', 'line', 'circle', 'text', 'tspan', 'polygon', 'polyline']);

const GEOMETRY = new Set(
  'x,y,x1,x2,y1,y2,dx,dy,cx,cy,r,rx,ry,d,width,height,points,transform,viewBox'.split(','),
);

/** The element without classes, handlers and what is not seen, and with its looks written on it. */
function plain(element: Element): Element | null {
  const style = getComputedStyle(element);
  if (!DRAWN.has(element.localName) || style.display === 'none' || style.visibility === 'hidden') return null;
  const copy = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
  for (const { name, value } of element.attributes) if (GEOMETRY.has(name)) copy.setAttribute(name, value);
  for (const look of LOOKS) {
    const value = style.getPropertyValue(look);
    if (value !== '' && value !== 'none 0px' && value !== 'normal') copy.setAttribute(look, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const own = plain(child);
      if (own !== null) copy.append(own);
    } else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

/** A drawn SVG element as markup that looks the same anywhere. */
export function readDrawing(svg: SVGSVGElement): Drawing {
  const { width, height } = svg.getBoundingClientRect();
  const copy = plain(svg);
  if (copy === null) throw new TakeAwayError(pictureTexts.notDrawn);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { markup: new XMLSerializer().serializeToString(copy), width, height };
}
