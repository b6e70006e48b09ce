import { textWidth, type Plot } from './geometry.ts';

export interface LabelWish {
  readonly id: string;
  /** Where the mark stands that the label belongs to. */
  readonly x: number;
  readonly text: string;
}

export interface PlacedLabel extends LabelWish {
  readonly left: number;
  readonly right: number;
  /** 0 is nearest to the lane. */
  readonly row: number;
}

const ROWS = 4;
const GAP = 10;
const LEAN = 8;
const TRIES = 5000;

function positionsOf(x: number, width: number, plot: Plot): readonly number[] {
  const clamp = (left: number) => Math.max(0, Math.min(left, plot.width - width));
  return [x - width / 2, x - LEAN, x - width + LEAN].map(clamp);
}

function covers(label: PlacedLabel, x: number): boolean {
  return label.left - GAP / 2 < x && x < label.right + GAP / 2;
}

/** Neither text over text, nor the line from a mark to its label through another text. */
function clash(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.row === b.row) return a.left < b.right + GAP && b.left < a.right + GAP;
  const [near, far] = a.row < b.row ? [a, b] : [b, a];
  return covers(near, far.x);
}

function candidatesOf(wish: LabelWish, plot: Plot): readonly PlacedLabel[] {
  const width = textWidth(wish.text);
  return Array.from({ length: ROWS }, (_, row) =>
    positionsOf(wish.x, width, plot).map((left) => ({ ...wish, left, right: left + width, row })),
  ).flat();
}

function isFree(candidate: PlacedLabel, placed: readonly PlacedLabel[]): boolean {
  return placed.every((other) => !clash(candidate, other));
}

/** Tries every way to place the rest beside `placed`, the nearest first, until the tries are used up. */
function placeAll(
  rest: readonly LabelWish[],
  placed: readonly PlacedLabel[],
  plot: Plot,
  tries: { left: number },
): readonly PlacedLabel[] | null {
  const [wish, ...others] = rest;
  if (wish === undefined) return placed;
  for (const candidate of candidatesOf(wish, plot)) {
    tries.left -= 1;
    if (tries.left < 0) return null;
    const whole = isFree(candidate, placed) ? placeAll(others, [...placed, candidate], plot, tries) : null;
    if (whole !== null) return whole;
  }
  return null;
}

function placeMost(wishes: readonly LabelWish[], plot: Plot): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const free = candidatesOf(wish, plot).find((candidate) => isFree(candidate, placed));
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

/** Labels near to their marks with all of them legible; where that cannot be, those that fit from left to right. */
export function placeLabels(wishes: readonly LabelWish[], plot: Plot): readonly PlacedLabel[] {
  const inOrder = wishes.toSorted((a, b) => a.x - b.x);
  return placeAll(inOrder, [], plot, { left: TRIES }) ?? placeMost(inOrder, plot);
}

export function rowsOf(labels: readonly PlacedLabel[]): number {
  return Math.max(0, ...labels.map(({ row }) => row + 1));
}
