import { onceFor } from '../common/once-for.ts';
import { overlaps, type Span } from '../common/span.ts';
import type { Dataset } from './dataset.ts';
import { indexOf } from './dataset-index.ts';
import type { Filters } from './filters.ts';
import type { FoundPart } from './found-part.ts';
import { asksForSources } from './passes.ts';
import { markArticles, type PlacesLeft } from './places-left.ts';
import type { Hits } from './search.ts';

/** A sentence in which an article holds the words beside what is listed of it, by the finding that it is. */
export interface FoundSentence {
  readonly kind: 'own-voice' | 'report';
  readonly id: string;
  readonly article: string;
  readonly span: Span;
}

const NONE = -1;

/** The last statement of each article, and of each statement the one before it: a list for each article would cost a frame. */
const chains = onceFor((dataset: Dataset) => {
  const of = indexOf(dataset).articleAt.statements;
  const last = new Int32Array(dataset.articles.length).fill(NONE);
  const before = new Int32Array(of.length);
  for (let at = 0; at < of.length; at += 1) {
    const article = of[at] ?? NONE;
    before[at] = last[article] ?? NONE;
    last[article] = at;
  }
  return { last, before };
});

/** Whether a statement stands in the sentence of a report. */
function isSaid(dataset: Dataset, report: number): boolean {
  const { statements, reports } = dataset.corpus;
  const { last, before } = chains(dataset);
  const sentence = reports[report]?.sentence;
  if (sentence === undefined) return false;
  let at = last[indexOf(dataset).articleAt.reports[report] ?? NONE] ?? NONE;
  for (; at !== NONE; at = before[at] ?? NONE) {
    const statement = statements[at];
    if (statement !== undefined && overlaps(statement.passage, sentence)) return true;
  }
  return false;
}

/** The place of the first flagged item of each article in its list; `NONE` where there is none. */
function firstPlaces(flags: Uint8Array, articleAt: Int32Array, articles: number): Int32Array {
  const first = new Int32Array(articles).fill(NONE);
  for (let at = flags.length - 1; at >= 0; at -= 1) if (flags[at] === 1) first[articleAt[at] ?? NONE] = at;
  return first;
}

/** One flag for each article: 1 where a headline or a statement leads to it. */
function ledTo(dataset: Dataset, left: PlacesLeft, hits: Hits): Uint8Array {
  const flags = hits.articles.slice();
  markArticles(flags, left.statements, indexOf(dataset).articleAt.statements);
  return flags;
}

/** The reports that hold the words: of an article that a statement leads to, those of no statement’s sentence. */
function reportsHit(dataset: Dataset, left: PlacesLeft, hits: Hits, skips: Int32Array): Uint8Array {
  const of = indexOf(dataset).articleAt.reports;
  const isLedTo = ledTo(dataset, left, hits);
  const flags = new Uint8Array(of.length);
  for (let at = 0; at < of.length; at += 1) {
    if (left.reports[at] !== 1 || hits.reports[at] !== 1) continue;
    const article = of[at] ?? NONE;
    if (skips[article] === NONE) flags[at] = Number(isLedTo[article] !== 1 || !isSaid(dataset, at));
  }
  return flags;
}

function sentenceAt({ corpus }: Dataset, voiceAt: number, reportAt: number): readonly FoundSentence[] {
  const [voice, report] = [corpus.ownVoice[voiceAt], corpus.reports[reportAt]];
  if (voice !== undefined)
    return [{ kind: 'own-voice', id: voice.id, article: voice.article, span: voice.passage }];
  if (report === undefined) return [];
  return [{ kind: 'report', id: report.id, article: report.article, span: report.sentence }];
}

/**
 * One sentence for each article that is left in which the words stand beside its statements: in its own voice, else in a
 * report of attendance. With headlines and statements they lead to every article that a search leaves.
 */
export function foundElsewhere(
  dataset: Dataset,
  filters: Filters,
  left: PlacesLeft,
  hits: Hits,
  most: number,
): FoundPart<FoundSentence> {
  const { articleAt } = indexOf(dataset);
  const all = dataset.articles.length;
  const voices = firstPlaces(left.ownVoice, articleAt.ownVoice, all);
  // As on the page: who chooses a source or a stance asks for what is said, and no report is.
  const asks = asksForSources(filters) || filters.stances.length > 0;
  const told = asks ? new Uint8Array() : reportsHit(dataset, left, hits, voices);
  const reports = firstPlaces(told, articleAt.reports, all);
  const sentence = (at: number) => sentenceAt(dataset, voices[at] ?? NONE, reports[at] ?? NONE);
  const found: number[] = [];
  for (let at = 0; at < all; at += 1)
    if (left.articles[at] === 1 && (voices[at] !== NONE || reports[at] !== NONE)) found.push(at);
  return {
    count: found.length,
    first: found.slice(0, most).flatMap(sentence),
    all: () => found.flatMap(sentence),
  };
}
