/**
 * What the elements of a table are of their own accord, said once more: laid out as anything but a table, Safari
 * forgets it.
 */
export const roles = {
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  gridcell: { role: 'gridcell' },
} as const;
