import { queryOptions } from '@tanstack/react-query';
import { nothingKnown, parseDesk, type Desk, type DeskEntry } from '../articles/desk.ts';
import { parseNinjsArticle } from '../articles/parse-ninjs.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { settledInTurn } from '../common/settled-in-turn.ts';
import { parseCorpus } from '../corpus/parse-corpus.ts';
import { parseCorrections } from '../corpus/parse-corrections.ts';
import { parseStory } from '../corpus/parse-story.ts';
import { parseMinisterials, parseOfficeHolders } from '../record/parse-record.ts';
import type { LoadedArticle } from '../filters/assemble.ts';
import { useArticlesRead } from './articles-read.ts';
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
function articleQuery(id: string, desk: DeskEntry) {
  const parse = async (_: string, input: unknown): Promise<Parsed<LoadedArticle | null>> => {
    const { value: article, refusals } = parseNinjsArticle(id, input, desk);
    return { value: article === null ? null : { article, hash: await hashText(article.text) }, refusals };
  };
  return fileQuery(`articles/${id}.json`, parse, desk);
}

/** All articles that could be had, in order; the files that could not, each with why. */
export interface LoadedArticles {
  readonly articles: readonly LoadedArticle[];
  readonly refusals: readonly Refusal[];
  readonly failed: readonly string[];
}

/** A browser refuses to ask for some thousand files at once. */
const AT_ONCE = 40;

const reasonOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** One query for all articles, so that ten thousand cost the page one drawing; asked again, it fetches what failed. */
export function articlesQuery(ids: () => readonly string[], desk: Desk | undefined, of: readonly unknown[]) {
  return queryOptions({
    queryKey: ['articles', ...of],
    queryFn: async ({ client }): Promise<LoadedArticles> => {
      const all = ids();
      let answered = 0;
      const results = await settledInTurn(all, AT_ONCE, async (id) => {
        try {
          return await client.query(articleQuery(id, desk?.get(id) ?? nothingKnown));
        } finally {
          answered += 1;
          useArticlesRead.setState({ read: answered, of: all.length });
        }
      });
      const read = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
      return {
        articles: read.flatMap(({ value }) => value ?? []),
        refusals: read.flatMap(({ refusals }) => refusals),
        failed: results.flatMap((result) => (result.status === 'rejected' ? reasonOf(result.reason) : [])),
      };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    structuralSharing: false,
  });
}
