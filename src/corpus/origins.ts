import type { Article } from '../articles/article.ts';
import type { Span } from '../common/span.ts';
import { joined } from './alike.ts';
import { bodyRows, WORDS_IN_ROW, type BodyRows, type BodyWord } from './body-rows.ts';
import type { Origin, OriginArticle } from './corpus.ts';

/** Of the shorter body’s words outside quotation marks: two who quote one speech at length still wrote two articles. */
const LEAST_SHARE = 1 / 3;
/** A paragraph of background that two desks keep is no origin. */
const LEAST_WORDS = 25;
/** A row that very many hold is compared with the next few of them alone: that joins them all, and the time stays linear. */
const MOST_COMPARED = 8;

/** For each row of words that several bodies hold, their indices, in order. */
type Holders = ReadonlyMap<string, readonly number[]>;

function holdersOf(bodies: readonly BodyRows[]): Holders {
  const first = new Map<string, number>();
  const holders = new Map<string, number[]>();
  bodies.forEach(({ rows }, index) => {
    for (const row of rows) {
      const before = first.get(row);
      if (before === undefined) first.set(row, index);
      if (before === undefined || before === index) continue;
      const found = holders.get(row);
      if (found === undefined) holders.set(row, [before, index]);
      else if (found.at(-1) !== index) found.push(index);
    }
  });
  return holders;
}

/** Pairs of bodies that share enough rows to be worth a look. */
function pairsIn(holders: Holders, size: number): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const indices of holders.values()) {
    indices.forEach((index, at) => {
      for (const other of indices.slice(at + 1, at + 1 + MOST_COMPARED)) {
        const pair = index * size + other;
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...counts]
    .filter(([, shared]) => shared * WORDS_IN_ROW >= LEAST_WORDS)
    .map(([pair]) => [Math.floor(pair / size), pair % size] as const);
}

/** The words that stand in a shared row. */
function sharedIn({ words, rows }: BodyRows, isShared: (row: string) => boolean): readonly BodyWord[] {
  let sharedTo = 0;
  return words.filter((_, at) => {
    const row = rows[at];
    if (row !== undefined && isShared(row)) sharedTo = at + WORDS_IN_ROW;
    return at < sharedTo;
  });
}

function unquoted(words: readonly BodyWord[]): number {
  return words.filter(({ isQuoted }) => !isQuoted).length;
}

function areOfOneOrigin(a: BodyRows, b: BodyRows): boolean {
  const [short, long] = unquoted(a.words) <= unquoted(b.words) ? [a, b] : [b, a];
  const rows = new Set(long.rows);
  const shared = unquoted(sharedIn(short, (row) => rows.has(row)));
  return shared >= LEAST_WORDS && shared >= LEAST_SHARE * unquoted(short.words);
}

/** Words that follow one another in one paragraph as one stretch. */
function stretchesOf(shared: readonly BodyWord[], words: readonly BodyWord[]): readonly Span[] {
  const after = new Map(words.map((word, at) => [word, words[at + 1]]));
  const stretches: { start: number; end: number }[] = [];
  shared.forEach((word, at) => {
    const before = shared[at - 1];
    const last = stretches.at(-1);
    const follows = before !== undefined && after.get(before) === word && before.paragraph === word.paragraph;
    if (follows && last !== undefined) last.end = word.end;
    else stretches.push({ start: word.start, end: word.end });
  });
  return stretches;
}

function carriedBy(
  body: BodyRows,
  index: number,
  group: ReadonlySet<number>,
  holders: Holders,
): OriginArticle {
  const shared = sharedIn(body, (row) =>
    (holders.get(row) ?? []).some((other) => other !== index && group.has(other)),
  );
  const share = Math.round((shared.length / body.words.length) * 100) / 100;
  return { article: body.article, share, passages: stretchesOf(shared, body.words) };
}

/** Articles, given in order, that carry largely the same text; what one of them took over joins all three. */
export function findOrigins(articles: readonly Article[]): readonly Origin[] {
  const bodies = articles.map(bodyRows);
  const holders = holdersOf(bodies);
  const pairs = pairsIn(holders, bodies.length).filter(([left, right]) => {
    const [a, b] = [bodies[left], bodies[right]];
    return a !== undefined && b !== undefined && areOfOneOrigin(a, b);
  });
  return joined(bodies.length, pairs).map((places) => {
    const group = new Set(places);
    const carried = places.flatMap((at) => {
      const body = bodies[at];
      return body === undefined ? [] : [carriedBy(body, at, group, holders)];
    });
    return { id: `origin:${carried[0]?.article ?? ''}`, articles: carried };
  });
}
