import { texts } from '../../catalogue/timeline.ts';
import { surnameOf } from '../../record/people.ts';
import { nameWidth, type Plot } from './geometry.ts';

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
  return nameWidth(form) + INSET + AFTER <= right - left;
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
  return nameAnchor === 'end' ? nameX : nameX + nameWidth(name);
}

export const NAMELESS: PlacedName = { name: '', nameX: 0, nameAnchor: 'start' };

interface Room {
  readonly lines: readonly number[];
  readonly end: number;
}

function isYoung(last: NameableBand, { lines, end }: Room): boolean {
  return placedIn(last, partedAt({ left: last.left, right: end }, lines)) === null;
}

/** The fullest form that leaves room for the name of the latest term, which stands before its band; else the fullest. */
function placedBefore(band: NameableBand, last: NameableBand, { lines, end }: Room): PlacedName | null {
  const stretch = { left: band.left, right: band.right };
  const start = end - nameWidth(surnameOf(last.name)) - AFTER;
  const beside = { left: band.left, right: Math.min(band.right, start) };
  return placedIn(band, partedAt(beside, lines)) ?? placedIn(band, partedAt(stretch, lines));
}

/** Each band's name where it fits and no line strikes it through; bands from left to right, the latest’s name up to `end`. */
export function nameBands(
  bands: readonly NameableBand[],
  lines: readonly number[],
  plot: Plot,
  end: number,
): readonly PlacedName[] {
  const room = { lines, end };
  let taken = plot.left;
  const latest = bands.findLast(({ right }) => right >= plot.right);
  return bands.map((band) => {
    const isLast = band === latest;
    const stretch = { left: band.left, right: isLast ? end : band.right };
    const before = latest !== undefined && !isLast && isYoung(latest, room);
    const inside = before ? placedBefore(band, latest, room) : placedIn(band, partedAt(stretch, lines));
    const isClear = lines.every((x) => x < end - nameWidth(surnameOf(band.name)) - AFTER);
    const atEnd = isLast && isClear ? placedAtEnd(band, { left: taken, right: end }) : null;
    const placed = inside ?? atEnd ?? NAMELESS;
    taken = Math.max(taken, endOf(placed));
    return placed;
  });
}
