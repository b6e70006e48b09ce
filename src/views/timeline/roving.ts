/** Where the chart's one tab stop stands: among the record's entries or among the articles' bars. */
export interface Place {
  readonly row: 'entries' | 'articles';
  readonly index: number;
}

export interface RowSizes {
  readonly entries: number;
  readonly articles: number;
}

/** Holds a place within what there is: filters may have taken its row away. */
export function placeWithin(place: Place, sizes: RowSizes): Place {
  const row = sizes[place.row] === 0 ? 'entries' : place.row;
  return { row, index: Math.max(0, Math.min(place.index, sizes[row] - 1)) };
}

/** The place that a key leads to; null for a key that leads nowhere. */
export function placeAfter(key: string, place: Place, sizes: RowSizes): Place | null {
  const { row, index } = placeWithin(place, sizes);
  switch (key) {
    case 'ArrowLeft':
      return placeWithin({ row, index: index - 1 }, sizes);
    case 'ArrowRight':
      return placeWithin({ row, index: index + 1 }, sizes);
    case 'Home':
      return placeWithin({ row, index: 0 }, sizes);
    case 'End':
      return placeWithin({ row, index: sizes[row] - 1 }, sizes);
    case 'ArrowDown':
      return row === 'articles' || sizes.articles === 0 ? { row, index } : { row: 'articles', index: 0 };
    case 'ArrowUp':
      return row === 'entries' ? { row, index } : { row: 'entries', index: sizes.entries - 1 };
  }
  return null;
}
