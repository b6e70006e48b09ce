import type { Article } from '../../articles/article.ts';
import { voiceTexts } from '../../catalogue/comparison.ts';
import { sliceOf, type Span } from '../../common/span.ts';
import type { Source, Spelling, Statement } from '../../corpus/corpus.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted } from './counted.ts';

/** How an article spells a source whose name another article gives differently. */
export interface Spelt {
  readonly name: string;
  readonly evidence: Evidence;
}

/** Where the spelling stands in a text: its paragraph, so that a reader sees it in use. */
function paragraphWith(article: Article, name: string): Span | null {
  const holds = (part: Span): boolean => sliceOf(article.text, part).includes(name);
  const paragraph = article.parts.find((part) => part.kind === 'paragraph' && holds(part));
  return paragraph ?? article.parts.find(holds) ?? null;
}

/** A sentence of the source that prints the spelling, else the paragraph that does. */
function entryFor(name: string, article: Article, statements: readonly Statement[]): EvidenceEntry | null {
  const said = statements.find(
    ({ article: id, passage }) => id === article.id && sliceOf(article.text, passage).includes(name),
  );
  if (said !== undefined) return { kind: 'statement', id: said.id };
  const span = paragraphWith(article, name);
  return span === null ? null : { kind: 'passage', article: article.id, start: span.start, end: span.end };
}

function entryOf(
  spelling: Spelling,
  articles: readonly Article[],
  statements: readonly Statement[],
): readonly EvidenceEntry[] {
  const carrying = articles.filter(({ id }) => spelling.articles.includes(id));
  for (const article of carrying) {
    const entry = entryFor(spelling.name, article, statements);
    if (entry !== null) return [entry];
  }
  return [];
}

/** The article's spelling of the source where it is not the usual one; opens a sentence for each spelling in view. */
export function speltIn(
  source: Source,
  article: Article,
  articles: readonly Article[],
  statements: readonly Statement[],
): Spelt | null {
  const own = source.spellings.find((spelling) => spelling.articles.includes(article.id));
  if (own === undefined || own.name === source.name || source.spellings.length < 2) return null;
  const names = source.spellings.map(({ name }) => name);
  return {
    name: own.name,
    evidence: counted(
      voiceTexts.spellings(names),
      source.spellings.flatMap((spelling) => entryOf(spelling, articles, statements)),
      voiceTexts.spellingsSought(names),
    ),
  };
}
