import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { replayCorrections } from '../corpus/corrections.ts';
import { emptyCorpus } from '../corpus/parse-corpus.ts';
import type { Story } from '../corpus/story.ts';
import { assembleDataset } from '../filters/assemble.ts';
import type { Dataset } from '../filters/dataset.ts';
import type { AttendanceRecord } from '../record/record.ts';
import {
  articlesQuery,
  corpusQuery,
  correctionsQuery,
  deskQuery,
  ministerialsQuery,
  officeHoldersQuery,
  storyQuery,
  type LoadedArticles,
} from './files.ts';

/** A file that could not be had, and the way to ask for it again. */
export interface Failure {
  readonly message: string;
  readonly retry: () => void;
}

export type PartStatus = 'loading' | 'ready' | 'failed';

export interface LoadedStory {
  /** A file is still on its way. */
  readonly isPending: boolean;
  readonly story: Story | null;
  readonly dataset: Dataset;
  /** The articles with what was found in them: `failed` only where none can be shown. */
  readonly articles: PartStatus;
  readonly record: PartStatus;
  readonly failures: readonly Failure[];
  readonly refusals: readonly Refusal[];
}

type FileResult = UseQueryResult<Parsed<unknown>>;

function failuresOf(results: readonly FileResult[]): readonly Failure[] {
  return results.flatMap((result) =>
    result.isError ? [{ message: result.error.message, retry: () => void result.refetch() }] : [],
  );
}

const NONE: LoadedArticles = { articles: [], refusals: [], failed: [] };

/** The articles that corpus.json names; where that file is missing, those that the desk knows. */
function useArticles() {
  const desk = useQuery(deskQuery);
  const corpus = useQuery(corpusQuery);
  const isWaiting = desk.isPending || corpus.isPending;
  const loaded = useQuery({
    ...articlesQuery(
      () => corpus.data?.value.articles.map(({ id }) => id) ?? [...(desk.data?.value.keys() ?? [])],
      desk.data?.value,
      [corpus.dataUpdatedAt, desk.dataUpdatedAt],
    ),
    enabled: !isWaiting,
  });
  const { articles, refusals, failed } = loaded.data ?? NONE;
  const failures = failed.map((message) => ({ message, retry: () => void loaded.refetch() }));
  return { articles, refusals, failures, isPending: isWaiting || loaded.isPending };
}

function useRecord() {
  const ministerials = useQuery(ministerialsQuery);
  const holders = useQuery(officeHoldersQuery);
  const record = useMemo(
    (): AttendanceRecord => ({
      ministerials: ministerials.data?.value ?? [],
      terms: holders.data?.value.terms ?? [],
    }),
    [ministerials.data, holders.data],
  );
  const status: PartStatus =
    ministerials.isPending || holders.isPending ? 'loading' : ministerials.isError ? 'failed' : 'ready';
  return { record, status };
}

/** All that the page shows, as far as it could be loaded: one broken file leaves the rest standing. */
export function useStory(): LoadedStory {
  const story = useQuery(storyQuery);
  const corpus = useQuery(corpusQuery);
  const corrections = useQuery(correctionsQuery);
  const { articles, isPending, refusals, failures } = useArticles();
  const { record, status } = useRecord();
  const found = corpus.data?.value;
  const corrected = useMemo(
    () => replayCorrections(found ?? emptyCorpus, corrections.data?.value ?? []),
    [found, corrections.data],
  );
  const assembled = useMemo(
    () => assembleDataset(articles, corrected.value, record),
    [articles, corrected, record],
  );
  const files: readonly FileResult[] = [
    story,
    useQuery(deskQuery),
    corpus,
    corrections,
    useQuery(ministerialsQuery),
    useQuery(officeHoldersQuery),
  ];
  return {
    isPending: isPending || files.some((file) => file.isPending),
    story: story.data?.value ?? null,
    dataset: assembled.value,
    articles:
      isPending || corrections.isPending
        ? 'loading'
        : corpus.isError || articles.length === 0
          ? 'failed'
          : 'ready',
    record: status,
    failures: [...failuresOf(files), ...failures],
    refusals: [
      ...files.flatMap(({ data }) => data?.refusals ?? []),
      ...refusals,
      ...corrected.refusals,
      ...assembled.refusals,
    ],
  };
}
