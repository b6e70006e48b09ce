import { sliceOf } from '../common/span.ts';
import { candidatePairs, joined, sharedWords } from './alike.ts';
import { contentWords, meaningOf } from './content-words.ts';
import type { Source, Statement, Utterance } from './corpus.ts';
import { voiceOf } from './voice-of.ts';

const LEAST_SHARED = 4;
/** Short sayings: all but one of some words. */
const LEAST_SHARED_IN_SHORT = 3;
const LEAST_SHARED_IN_FULL = 2;

/** What a statement says, as it is compared. */
interface Said {
  readonly statement: Statement;
  readonly words: ReadonlySet<string>;
}

export function wordsOfStatement(statement: Statement, text: string): ReadonlySet<string> {
  const contents = statement.content.map((span) => sliceOf(text, span));
  return new Set(contents.flatMap((words) => contentWords(words).map(({ stem }) => meaningOf(stem))));
}

/** Half of the shorter one’s words and a third of the longer one’s; a few words only where nearly all of them agree. */
export function saySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedWords(a, b);
  const [short, long] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (shared < LEAST_SHARED_IN_SHORT) return shared >= LEAST_SHARED_IN_FULL && shared === long;
  if (shared < LEAST_SHARED) return shared + 1 >= long;
  return shared * 2 >= short && shared * 3 >= long;
}

function saidBy(
  statements: readonly Statement[],
  sources: ReadonlyMap<string, Source>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Said[]> {
  const byVoice = new Map<string, Said[]>();
  for (const statement of statements) {
    const said = { statement, words: wordsOfStatement(statement, texts.get(statement.article) ?? '') };
    const known = statement.sources.flatMap(({ source }) => sources.get(source) ?? []);
    for (const voice of new Set(known.map(voiceOf))) {
      const group = byVoice.get(voice);
      if (group === undefined) byVoice.set(voice, [said]);
      else group.push(said);
    }
  }
  return byVoice;
}

function pairsIn(said: readonly Said[]): readonly (readonly [string, string])[] {
  const pairs = candidatePairs(
    said.map(({ words }) => words),
    LEAST_SHARED_IN_FULL,
  );
  return pairs.flatMap(([left, right]) => {
    const [a, b] = [said[left], said[right]];
    if (a === undefined || b === undefined || a.statement.article === b.statement.article) return [];
    return saySame(a.words, b.words) ? [[a.statement.id, b.statement.id] as const] : [];
  });
}

/** Statements of one source in several articles that say the same, as one utterance; the same for every order. */
export function findUtterances(
  statements: readonly Statement[],
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): readonly Utterance[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const pairs = [...saidBy(statements, known, texts).values()].flatMap(pairsIn);
  const places = new Map(statements.map(({ id }, at) => [id, at]));
  const placed = pairs.map(([a, b]) => [places.get(a) ?? 0, places.get(b) ?? 0] as const);
  return joined(statements.length, placed).flatMap((group) => {
    const ids = group.flatMap((at) => statements[at]?.id ?? []);
    return ids[0] === undefined ? [] : [{ id: `utterance:${ids[0]}`, statements: ids }];
  });
}
