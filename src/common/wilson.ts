/** Two standard deviations, nearly: 95 %. */
const Z = 1.959_964;

/** The 95 % Wilson score interval of a share: also where all or none are right it has a width. Null where nothing was judged. */
export function wilson(right: number, of: number): readonly [number, number] | null {
  if (of === 0) return null;
  const share = right / of;
  const square = Z ** 2 / of;
  const middle = (share + square / 2) / (1 + square);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + square / of / 4)) / (1 + square);
  return [Math.min(share, Math.max(0, middle - half)), Math.max(share, Math.min(1, middle + half))];
}
