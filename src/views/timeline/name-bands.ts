import { texts } from '../../catalogue/timeline.ts';
import { surnameOf } from '../../record/people.ts';
import { textWidth, type Plot } from './geometry.ts';

export interface PlacedName {
  readonly name: string;
  readonly nameX: number;
  readonly nameAnchor: 'start' | 'end';
}

export interface NameableBand {
  readonly name: string;
  readonly acting: boolean;
  readonly left: number;
  readonly right: number;
}

interface Stretch {
  readonly left: number;
  readonly right: number;
}

const INSET = 5;
const AFTER = 3;

/** Fullest first. */
function formsOf({ name, acting }: NameableBand): readonly string[] {
  return [...(acting ? [texts.acting(name)] : []), name, surnameOf(name)];
}

function fits(form: string, { left, right }: Stretch): boolean {
  return textWidth(form) + INSET + AFTER <= right - left;
}

/** What is left of a stretch where lines stand in it. */
function partedAt(stretch: Stretch, lines: readonly number[]): readonly Stretch[] {
  const within = lines.filter((x) => stretch.left < x && x < stretch.right).toSorted((a, b) => a - b);
  const edges = [stretch.left, ...within, stretch.right];
  return edges.slice(1).map((right, index) => ({ left: edges[index] ?? right, right }));
}

function placedIn(band: NameableBand, stretches: readonly Stretch[]): PlacedName | null {
  for (const form of formsOf(band)) {
    const stretch = stretches.find((each) => fits(form, each));
    if (stretch !== undefined) return { name: form, nameX: stretch.left + INSET, nameAnchor: 'start' };
  }
  return null;
}

/** The latest term is often too young for its name, which then ends with the drawing and begins before the band. */
function placedAtEnd(band: NameableBand, free: Stretch): PlacedName | null {
  const form = formsOf(band).findLast((each) => fits(each, free));
  return form === undefined ? null : { name: form, nameX: free.right, nameAnchor: 'end' };
}

function endOf({ name, nameX, nameAnchor }: PlacedName): number {
  return nameAnchor === 'end' ? nameX : nameX + textWidth(name);
}

export const NAMELESS: PlacedName = { name: '', nameX: 0, nameAnchor: 'start' };

/** Each band's name where it fits and no line strikes it through; bands from left to right. */
export function nameBands(
  bands: readonly NameableBand[],
  lines: readonly number[],
  plot: Plot,
): readonly PlacedName[] {
  let taken = plot.left;
  return bands.map((band, index) => {
    const isLast = index === bands.length - 1 && band.right >= plot.right;
    const stretch = { left: band.left, right: isLast ? Math.max(band.right, plot.width) : band.right };
    const inside = placedIn(band, partedAt(stretch, lines));
    const free = { left: taken, right: plot.width };
    const isClear = lines.every((x) => x < free.right - textWidth(surnameOf(band.name)) - AFTER);
    const placed = inside ?? (isLast && isClear ? placedAtEnd(band, free) : null) ?? NAMELESS;
    taken = Math.max(taken, endOf(placed));
    return placed;
  });
}
