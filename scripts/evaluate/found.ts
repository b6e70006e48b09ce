import type { Article } from '../../src/articles/article.ts';
import type { OwnVoice, Source, Statement } from '../../src/corpus/corpus.ts';
import type { ReportStatus } from '../../src/analysis/findings.ts';
import type { Span } from '../../src/common/span.ts';
import { wordsIn, wordsOf, type Word, type WordSet } from './words.ts';

export interface FoundReportView {
  readonly passage: Span;
  readonly official: string;
  readonly ministerial: string | null;
  readonly status: ReportStatus;
  readonly standIn: string | null;
  readonly confidence: number;
}

/** One article with all that the pipeline found in it, as the scorer reads it. */
export interface FoundArticle {
  readonly article: Article;
  readonly published: { readonly earliest: string; readonly latest: string } | null;
  readonly words: readonly Word[];
  readonly statements: readonly FoundStatementView[];
  readonly ownVoice: readonly OwnVoice[];
  readonly reports: readonly FoundReportView[];
}

export interface FoundStatementView {
  readonly statement: Statement;
  readonly sources: readonly Source[];
  /** The words of its content, and of its passage. */
  readonly content: WordSet;
  readonly passage: WordSet;
}

/** A statement with its sources looked up; an id that leads nowhere is a fault of the pipeline and stops the run. */
export function viewOf(
  words: readonly Word[],
  statement: Statement,
  sources: ReadonlyMap<string, Source>,
): FoundStatementView {
  return {
    statement,
    sources: statement.sources.map(({ source }) => {
      const known = sources.get(source);
      if (known === undefined)
        throw new Error(`statement ${statement.id} names source ${source}, which the corpus has not`);
      return known;
    }),
    content: wordsIn(words, statement.content),
    passage: wordsIn(words, [statement.passage]),
  };
}

export function wordsOfArticle(article: Article): readonly Word[] {
  return wordsOf(article.text);
}
