import { queryOptions } from '@tanstack/react-query';
import { parseDesk, type DeskEntry } from '../articles/desk.ts';
import { parseNinjsArticle } from '../articles/parse-ninjs.ts';
import type { Parsed } from '../common/refusal.ts';
import { parseCorpus } from '../corpus/parse-corpus.ts';
import { parseCorrections } from '../corpus/parse-corrections.ts';
import { parseStory } from '../corpus/parse-story.ts';
import { parseMinisterials, parseOfficeHolders } from '../record/parse-record.ts';
import type { LoadedArticle } from '../filters/assemble.ts';
import { fetchJson } from './fetch-json.ts';
import { hashText } from './hash-text.ts';

/** One file of public/data/, fetched once, parsed at the border; its refused items come along. */
export function fileQuery<T>(
  file: string,
  parse: (file: string, input: unknown) => Parsed<T> | Promise<Parsed<T>>,
  parsedWith: unknown = null,
) {
  return queryOptions({
    queryKey: ['data', file, parsedWith],
    queryFn: async ({ signal }) => parse(file, await fetchJson(file, signal)),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}

export const storyQuery = fileQuery('story.json', parseStory);
export const deskQuery = fileQuery('desk.json', parseDesk);
export const corpusQuery = fileQuery('corpus.json', parseCorpus);
export const correctionsQuery = fileQuery('corrections.json', parseCorrections);
export const ministerialsQuery = fileQuery('ministerials.json', parseMinisterials);
export const officeHoldersQuery = fileQuery('office-holders.json', parseOfficeHolders);

/** An article is parsed with what the desk knows of it: another desk entry is another query. */
export function articleQuery(id: string, desk: DeskEntry) {
  const parse = async (_: string, input: unknown): Promise<Parsed<LoadedArticle | null>> => {
    const { value: article, refusals } = parseNinjsArticle(id, input, desk);
    return { value: article === null ? null : { article, hash: await hashText(article.text) }, refusals };
  };
  return fileQuery(`articles/${id}.json`, parse, desk);
}
