import type { Plot } from './geometry.ts';

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

/** Wide enough for the label's face at 13 px in the bundled and the fallback fonts. */
export function textWidth(text: string): number {
  return text.length * 7;
}

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

/** Labels from left to right, each as near to its mark as leaves all others legible; what fits nowhere is left out. */
export function placeLabels(wishes: readonly LabelWish[], plot: Plot): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes.toSorted((a, b) => a.x - b.x)) {
    const free = candidatesOf(wish, plot).find((candidate) =>
      placed.every((other) => !clash(candidate, other)),
    );
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

export function rowsOf(labels: readonly PlacedLabel[]): number {
  return Math.max(0, ...labels.map(({ row }) => row + 1));
}
