import { useQuery } from '@tanstack/react-query';
import type { Citation } from '../record/record.ts';
import { citationsQuery } from './files.ts';

const NONE: readonly Citation[] = [];

/** The citations of one entry of the record; their file is fetched when the first entry is opened. */
export function useCitations(ministerial: string) {
  return useQuery({ ...citationsQuery, select: ({ value }) => value.get(ministerial) ?? NONE });
}
