import type { Article } from '../../articles/article.ts';
import { originTexts } from '../../catalogue/comparison.ts';
import type { Origin } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted } from './counted.ts';
import { onceFor } from '../../common/once-for.ts';

export interface OriginCell {
  /** `no text shared`, or how much of it stands in which other outlets. */
  readonly text: string;
  readonly isOwn: boolean;
  readonly evidence: Evidence;
  /** Whose text the article says it carries. */
  readonly carries: { readonly text: string; readonly evidence: Evidence | null } | null;
}

export interface OriginRow {
  readonly cells: readonly OriginCell[];
  /** An article an origin. */
  readonly total: Evidence;
}

type OriginsOf = ReadonlyMap<string, Origin>;

const originsByArticle = onceFor(({ origins }: Selection): OriginsOf => {
  return new Map(
    origins.flatMap((origin) => origin.articles.map(({ article }) => [article, origin] as const)),
  );
});

/** What the article says it carries, with the part of it that says so where one does. */
function carriesOf({ id, outlet, parts, text, via }: Article): OriginCell['carries'] {
  if (via === null) return null;
  const part = parts.find(({ start, end }) => text.slice(start, end).includes(via.value));
  if (part === undefined) return { text: originTexts.carriesFrom(via.value, via.basis), evidence: null };
  return {
    text: originTexts.carries(via.value),
    evidence: {
      title: originTexts.carriesTitle(outlet.name, via.value),
      entries: [{ kind: 'passage', article: id, start: part.start, end: part.end }],
    },
  };
}

function cellOf(article: Article, origin: Origin | undefined, among: readonly Article[]): OriginCell {
  const { id, outlet } = article;
  const own = origin?.articles.find((each) => each.article === id);
  const carries = carriesOf(article);
  if (origin === undefined || own === undefined) {
    const evidence = counted(originTexts.ownTitle(outlet.name), [], originTexts.ownSought);
    return { text: originTexts.own, isOwn: true, evidence, carries };
  }
  const others = new Set(origin.articles.map(({ article: other }) => other).filter((other) => other !== id));
  const outlets = [...new Set(among.filter((each) => others.has(each.id)).map((each) => each.outlet.name))];
  const entries = own.passages.map(({ start, end }): EvidenceEntry => ({
    kind: 'passage',
    article: id,
    start,
    end,
  }));
  const evidence = counted(originTexts.sharedTitle(outlet.name, outlets), entries, originTexts.ownSought);
  return { text: originTexts.shared(own.share, outlets), isOwn: false, evidence, carries };
}

/** Whether each article is a text of its own or stands in others too; in all, how many origins there are. */
export function shapeOrigin(selection: Selection, among: Selection): OriginRow {
  const origins = originsByArticle(among);
  const seen = new Set<string>();
  const firsts = among.articles.filter(({ id }) => {
    const origin = origins.get(id)?.id ?? id;
    if (seen.has(origin)) return false;
    seen.add(origin);
    return true;
  });
  return {
    cells: selection.articles.map((article) => cellOf(article, origins.get(article.id), among.articles)),
    total: counted(
      originTexts.totalTitle,
      firsts.map(({ id }) => ({ kind: 'article', id })),
      originTexts.totalSought,
    ),
  };
}
