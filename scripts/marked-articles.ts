import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Span } from '../src/common/span.ts';

const quoteSchema = v.object({
  start: v.number(),
  end: v.number(),
  spans: v.optional(v.array(v.tuple([v.number(), v.number()]))),
  verb: v.optional(v.nullable(v.string())),
  core: v.boolean(),
});
const articleSchema = v.object({ id: v.string(), text: v.string(), quotes: v.array(quoteSchema) });

export type MarkedQuote = v.InferOutput<typeof quoteSchema>;
export type MarkedArticle = v.InferOutput<typeof articleSchema>;

/** Articles with quotations marked by hand, one JSON object a line. */
export function readMarked(path: string): MarkedArticle[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => v.parse(articleSchema, JSON.parse(line)));
}

export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

export function wordOffsets(text: string): [number, number][] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
