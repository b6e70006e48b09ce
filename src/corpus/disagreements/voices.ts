import { groupBy } from '../../common/group-by.ts';
import { finderAt, sliceOf, type Span } from '../../common/span.ts';
import { contentWords } from '../content-words.ts';
import type { Source, Statement } from '../corpus.ts';
import { commonDescriptions } from '../lexicon/weighty-words.ts';

/** Who says what stands at one place, as far as the statements there know. */
export interface Voice {
  /** Ids of the named and of the documents. */
  readonly named: ReadonlySet<string>;
  /** The text names them there, and not as `he` or `the minister`. */
  readonly isByName: boolean;
  /** What the others are called, word by word. */
  readonly described: ReadonlySet<string>;
  readonly statements: readonly Statement[];
}

export type Kinship = 'one' | 'of-one-kind' | 'may-be-one' | 'two';

/** Finds who speaks at a place of an article. */
export function voiceFinder(
  statements: readonly Statement[],
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): (article: string, spans: readonly Span[]) => Voice {
  const finders = new Map(
    [...groupBy(statements, ({ article }) => article)].map(
      ([article, own]) => [article, finderAt(own, ({ content }) => content)] as const,
    ),
  );
  const byId = new Map(sources.map((source) => [source.id, source]));
  return (article, spans) => {
    const find = finders.get(article) ?? (() => []);
    const here = [...new Set(spans.flatMap(find))];
    const known = here.flatMap(({ sources: all }) => all.flatMap(({ source }) => byId.get(source) ?? []));
    const isNamed = ({ naming }: Source) => naming === 'named' || naming === 'document';
    const others = known.filter((source) => !isNamed(source));
    const text = texts.get(article) ?? '';
    const mentions = here.flatMap(({ sources: all }) => all.map(({ mention }) => sliceOf(text, mention)));
    return {
      isByName: mentions.some((words) => /^\p{Lu}|\s\p{Lu}/u.test(words)),
      named: new Set(known.filter(isNamed).map(({ id }) => id)),
      described: new Set(others.flatMap(({ name }) => contentWords(name).map(({ stem }) => stem))),
      statements: here,
    };
  };
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

function areDescribedAlike(a: Voice, b: Voice): boolean {
  return [...a.described].some((word) => b.described.has(word) && !commonDescriptions.has(word));
}

/** One voice by name, two by name, or what cannot be told: the unnamed may be one, more so where a word of what they are called agrees. */
export function kinshipOf(a: Voice, b: Voice): Kinship {
  if (meet(a.named, b.named)) return 'one';
  if (a.named.size > 0 && b.named.size > 0) return a.isByName && b.isByName ? 'two' : 'may-be-one';
  return areDescribedAlike(a, b) ? 'of-one-kind' : 'may-be-one';
}
