import { texts } from '../../catalogue/timeline.ts';
import type { Ministerial } from '../../record/record.ts';
import { entryInWords } from '../../record/wording.ts';
import type { Evidence } from '../../state/evidence.ts';
import type { StripBar } from './shape-strip.ts';

/** An empty list says what would have stood in it. */
export function evidenceOf(title: string, entries: readonly Ministerial[]): Evidence {
  const listed = entries.map(({ id }) => ({ kind: 'ministerial', id }) as const);
  if (entries.length > 0) return { title, entries: listed };
  return { title, entries: listed, lookedFor: texts.entriesSought(title) };
}

export function evidenceOfEntry(entry: Ministerial): Evidence {
  return evidenceOf(entryInWords(entry), [entry]);
}

export function evidenceOfArticles(title: string, articles: readonly string[]): Evidence {
  return { title, entries: articles.map((id) => ({ kind: 'article', id }) as const) };
}

export function evidenceOfBar(bar: StripBar): Evidence {
  return evidenceOfArticles(bar.words, bar.articles);
}
