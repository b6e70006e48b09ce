import { parseCorpus } from '../src/corpus/parse-corpus.ts';
import { placeIds } from '../src/corpus/place-ids.ts';

function bare<T extends { readonly id: string }>(items: readonly T[], idOf: (item: T) => string) {
  return items.map((item) => {
    const { id, ...rest } = item;
    return id === idOf(item) ? rest : item;
  });
}

/** Spans as where they start and how long they are. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== 'object' || value === null) return value;
  if ('start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number')
    return [value.start, value.end - value.start];
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, brief(held)]));
}

const DIGITS = 16;

/** corpus.json without what whoever reads it tells from the findings’ places and the articles’ texts; a file with faults as it is. */
export function withoutTold(data: unknown, texts: ReadonlyMap<string, string>): unknown {
  const { value, refusals } = parseCorpus('corpus.json', data);
  if (refusals.length > 0) return data;
  return brief({
    ...value,
    articles: value.articles.map((article) => ({ ...article, hash: article.hash.slice(0, DIGITS) })),
    disagreements: value.disagreements.map((each) => ({
      ...each,
      sides: each.sides.map(({ text, ...side }) =>
        text === texts.get(side.article)?.slice(side.span.start, side.span.end) ? side : { ...side, text },
      ),
    })),
    statements: bare(value.statements, placeIds.statements),
    ownVoice: bare(value.ownVoice, placeIds.ownVoice),
    reports: bare(value.reports, placeIds.reports),
    points: bare(value.points, placeIds.points),
  });
}
