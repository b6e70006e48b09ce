import { groupBy } from '../../common/group-by.ts';
import { overlaps, type Span } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import type { Source, Statement } from '../corpus.ts';

/** Who says what stands at one place, as far as the statements there know. */
export interface Voice {
  /** Ids of the named and of the documents. */
  readonly named: ReadonlySet<string>;
  /** What the others are called, word by word. */
  readonly described: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

export type Kinship = 'one' | 'may-be-one' | 'two';

/** Finds who speaks at a place of an article. */
export function voiceFinder(
  statements: readonly Statement[],
  sources: readonly Source[],
): (article: string, spans: readonly Span[]) => Voice {
  const byArticle = groupBy(statements, ({ article }) => article);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (article, spans) => {
    const here = (byArticle.get(article) ?? []).filter(({ content }) =>
      content.some((part) => spans.some((span) => overlaps(part, span))),
    );
    const known = here.flatMap(({ sources: all }) => all.flatMap(({ source }) => byId.get(source) ?? []));
    const isNamed = ({ naming }: Source) => naming === 'named' || naming === 'document';
    const others = known.filter((source) => !isNamed(source));
    return {
      named: new Set(known.filter(isNamed).map(({ id }) => id)),
      described: new Set(others.flatMap(({ name }) => contentWords(name).map(({ stem }) => stem))),
      statements: here,
    };
  };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

/** One voice by name, two by name, or what cannot be told: the unnamed may be one where a word of what they are called agrees. */
export function kinshipOf(a: Voice, b: Voice): Kinship {
  if (meet(a.named, b.named)) return 'one';
  if (a.named.size > 0 && b.named.size > 0) return 'two';
  return 'may-be-one';
}
