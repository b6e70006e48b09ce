import { fold } from '../../common/fold.ts';

/** A stretch of a wording: what it shares with the others, or what differs. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
  /** Where it starts in the wording, which no other run shares. */
  readonly start: number;
}

/** What is compared: whole words, or the letters of a name. */
export type Grain = 'word' | 'letter';

interface Token {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const GRAINS: Record<Grain, RegExp> = {
  word: /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu,
  letter: /[\p{L}\p{N}]\p{M}*/gu,
};

/** `U.S.` and `US` are one word; `3.5` and `35` are two numbers. */
const ABBREVIATING = /(?<=\p{L})\.(?=\p{L})/gu;

/** Beyond it two wordings are too long to be set word against word while someone waits. */
const MAX_CELLS = 1_000_000;

export function tokensOf(text: string, grain: Grain): readonly Token[] {
  return Array.from(text.matchAll(GRAINS[grain]), ({ 0: found, index }) => ({
    folded: fold(found).replace(ABBREVIATING, ''),
    start: index,
    end: index + found.length,
  }));
}

/** `table[i][j]`, row after row: how many tokens the rest of `a` from i and of `b` from j have in common, in order. */
function restInCommon(a: readonly Token[], b: readonly Token[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const same = a[i]?.folded === b[j]?.folded;
      table[at] = same
        ? 1 + (table[at + width + 1] ?? 0)
        : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

/** The longest common sequence of tokens: place in `a` to place in `b`. */
function matched(a: readonly Token[], b: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  if (a.length * b.length > MAX_CELLS) return pairs;
  const table = restInCommon(a, b);
  const width = b.length + 1;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    if (a[i]?.folded === b[j]?.folded) {
      pairs.set(i, j);
      i += 1;
      j += 1;
    } else if ((table[at + width] ?? 0) >= (table[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Differing tokens side by side make one run, with what stands between them. */
function runsOf(text: string, tokens: readonly Token[], common: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  const add = (start: number, end: number, differs: boolean): void => {
    if (end > start) runs.push({ text: text.slice(start, end), differs, start });
  };
  let at = 0;
  tokens.forEach(({ start }, index) => {
    if (common.has(index) || (index > 0 && !common.has(index - 1))) return;
    const next = tokens.findIndex((_, later) => later > index && common.has(later));
    const last = tokens[(next === -1 ? tokens.length : next) - 1];
    if (last === undefined) return;
    add(at, start, false);
    add(start, last.end, true);
    at = last.end;
  });
  add(at, text.length, false);
  return runs;
}

/**
 * Each wording in runs, so that the words outside the differing runs are the same in all of them, in the same order.
 * Wordings with nothing in common differ as a whole.
 */
export function compareWordings(wordings: readonly string[], grain: Grain): readonly (readonly Run[])[] {
  const [first = [], ...others] = wordings.map((wording) => tokensOf(wording, grain));
  const matches = others.map((other) => matched(first, other));
  const shared = first.map((_, index) => index).filter((index) => matches.every((pairs) => pairs.has(index)));
  const placesIn = (pairs: ReadonlyMap<number, number>): readonly number[] =>
    shared.flatMap((index) => pairs.get(index) ?? []);
  const common = [shared, ...matches.map(placesIn)];
  return wordings.map((wording, index) =>
    runsOf(wording, index === 0 ? first : (others[index - 1] ?? []), new Set(common[index])),
  );
}

/** Alone they say nothing of what differs; beside another word they belong to it. */
const FUNCTION_WORDS = new Set(['a', 'an', 'the', 'in', 'of', 'on', 'at', 'to', 'for', 'by']);

function isFunctionWord({ text }: Run): boolean {
  return FUNCTION_WORDS.has(text.toLowerCase());
}

/** A run in pieces, with the words that `spared` holds unmarked. */
function sparing(run: Run, spared: ReadonlySet<string>): readonly Run[] {
  const tokens = tokensOf(run.text, 'word');
  const common = new Set(tokens.flatMap(({ folded }, index) => (spared.has(folded) ? [index] : [])));
  if (!run.differs || common.size === 0) return [run];
  return runsOf(run.text, tokens, common).map((piece) => ({ ...piece, start: run.start + piece.start }));
}

function anyWord(wordings: readonly (readonly Run[])[], differs: boolean): boolean {
  return wordings.some((runs) =>
    runs.some((run) => run.differs === differs && /[\p{L}\p{N}]/u.test(run.text)),
  );
}

function unmarked(text: string): readonly Run[] {
  return [{ text, differs: false, start: 0 }];
}

/** Whether all print the same words in the same order. */
export function areSameWords(wordings: readonly string[]): boolean {
  return !anyWord(compareWordings(wordings, 'word'), true);
}

/**
 * As `compareWordings`, for the eye: unmarked where nothing is in common (marked from end to end shows nothing), a
 * function word only where nothing else differs, and never the words of `about`, whom all the wordings are about.
 */
export function markDiffering(
  wordings: readonly string[],
  grain: Grain,
  about = '',
): readonly (readonly Run[])[] {
  const runs = compareWordings(wordings, grain);
  if (!anyWord(runs, false)) return wordings.map(unmarked);
  const spared = new Set(tokensOf(about, 'word').map(({ folded }) => folded));
  const marked = runs.map((each) => each.flatMap((run) => sparing(run, spared)));
  const quiet = marked.map((each) =>
    each.map((run) => (grain === 'word' && isFunctionWord(run) ? { ...run, differs: false } : run)),
  );
  return anyWord(quiet, true) ? quiet : marked;
}
