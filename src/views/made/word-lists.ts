import { wordGroups } from '../../catalogue/made.ts';

export interface WordList {
  readonly name: string;
  readonly words: readonly string[];
}

type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const files: Modules = {
  ...import.meta.glob<Readonly<Record<string, unknown>>>('../../analysis/lexicon/*.ts', { eager: true }),
  ...import.meta.glob<Readonly<Record<string, unknown>>>('../../corpus/lexicon/*.ts', { eager: true }),
};

const WORD = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .’'&/-]*$/u;

/** Every word or phrase that a value of a lexicon holds, however it keeps them: lists, sets, tables by word. */
export function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return WORD.test(value) ? [value] : [];
  if (value instanceof Map) return [...value].flatMap(wordsIn);
  if (value instanceof Set) return [...value].flatMap(wordsIn);
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    typeof held === 'string' || typeof held === 'number' ? wordsIn([key, held]) : wordsIn(held),
  );
}

const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace('.ts', '');

function groupOf(path: string): string {
  return wordGroups.find((group) => group.files.test(nameOf(path)))?.name ?? '';
}

/** The lists as the rules read them, by what they are for; each word once in its list. */
export function wordLists(): readonly WordList[] {
  return wordGroups.flatMap(({ name }) => {
    const held = Object.entries(files).filter(([path]) => groupOf(path) === name);
    const words = new Set(held.flatMap(([, module]) => wordsIn(Object.values(module))));
    return words.size === 0 ? [] : [{ name, words: [...words].toSorted((a, b) => a.localeCompare(b, 'en')) }];
  });
}
