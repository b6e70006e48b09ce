import { useQuery } from '@tanstack/react-query';
import { parseEvaluation } from '../corpus/parse-evaluation.ts';
import { fileQuery } from './files.ts';

const query = fileQuery('evaluation.json', parseEvaluation);

/** The error rates on unseen text; the file is fetched when the first of them is drawn. */
export function useEvaluation() {
  return useQuery({ ...query, select: ({ value }) => value.unseen });
}
