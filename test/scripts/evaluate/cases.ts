import type { ArticleLabel, StatementLabel } from '../../../scripts/evaluate/labels.ts';
import { viewOf, type FoundArticle } from '../../../scripts/evaluate/found.ts';
import { wordsOf } from '../../../scripts/evaluate/words.ts';
import type { Source, Statement } from '../../../src/corpus/corpus.ts';
import type { Span } from '../../../src/common/span.ts';
import { from, makeArticle, makeSource, makeStatement } from '../../makers.ts';

export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`the case's text has no “${words}”`);
  return { start, end: start + words.length };
}

export function labelOf(overrides: Partial<StatementLabel>): StatementLabel {
  return {
    passage: '',
    content: [],
    contentAlso: [],
    kind: 'indirect',
    source: 'Ada Holm',
    sourceAlso: [],
    naming: 'named',
    namingAlso: [],
    side: 'analyst',
    group: 'analyst',
    stance: 'concern',
    stanceAlso: [],
    ...overrides,
  };
}

export function articleLabelOf(overrides: Partial<ArticleLabel>): ArticleLabel {
  return {
    file: 'a1.txt',
    record: 'bundled',
    outlet: 'Morning Post',
    headline: 'Ministers meet without a guest',
    published: { earliest: '2031-05-04', latest: '2031-05-04' },
    dateline: null,
    parts: { summary: null, keyTakeaways: 0, editorsAnalysis: null, headings: [] },
    notInBody: [],
    people: [],
    statements: [],
    ownVoice: [],
    acceptable: [],
    attendance: [],
    ...overrides,
  };
}

/** A statement that covers these words of the text, said by the source of this id. */
export function findOf(
  text: string,
  content: readonly string[],
  source = 'ada-holm',
  overrides: Partial<Statement> = {},
) {
  const spans = content.map((words) => spanOf(text, words));
  return makeStatement({
    content: spans,
    passage: spans[0] ?? { start: 0, end: 0 },
    sources: from(source),
    ...overrides,
  });
}

export function foundOf(
  text: string,
  statements: readonly Statement[],
  sources: readonly Source[] = [makeSource()],
  overrides: Partial<FoundArticle> = {},
): FoundArticle {
  const words = wordsOf(text);
  const known = new Map(sources.map((source) => [source.id, source]));
  return {
    article: makeArticle({ text }),
    published: null,
    words,
    statements: statements.map((statement) => viewOf(words, statement, known)),
    ownVoice: [],
    reports: [],
    ...overrides,
  };
}
