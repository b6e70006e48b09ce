import { useQuery } from '@tanstack/react-query';
import { parseBackgrounds } from '../record/parse-backgrounds.ts';
import type { Background } from '../record/record.ts';
import { fileQuery } from './files.ts';

const query = fileQuery('citations.json', parseBackgrounds);

const NONE: Background = { remark: null, citations: [] };

/** What one entry of the record rests on; the file is fetched when the first entry is opened. */
export function useBackground(ministerial: string) {
  return useQuery({ ...query, select: ({ value }) => value.get(ministerial) ?? NONE });
}
