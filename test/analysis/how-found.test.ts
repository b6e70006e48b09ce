import { describe, expect, it } from 'vitest';
import { attributionForm, sourceReading } from '../../src/analysis/how-found.ts';
import type { Naming } from '../../src/analysis/findings.ts';

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`${words} does not stand in ${text}`);
  return { start, end: start + words.length };
}

describe('attributionForm', () => {
  it.each([
    ['Ada Holm said the gap was a worry.', ['the gap was a worry'], 'said', 'source-first'],
    ['“A gap”, said Ada Holm.', ['A gap'], 'said', 'cue-then-source'],
    ['“A gap”, Ada Holm said.', ['A gap'], 'said', 'source-then-cue'],
    ['“A gap”, Ada Holm said, “is a gap.”', ['A gap', 'is a gap'], 'said', 'split'],
    ['The gap grows, according to Ada Holm.', ['The gap grows'], 'according to', 'according-to'],
    ['Ada Holm: “A gap.” “It grows.”', ['It grows'], null, 'no-cue'],
  ])('%s', (text, content, cue, form) => {
    const shown = {
      kind: 'direct' as const,
      content: content.map((words) => spanOf(text, words)),
      cue: cue === null ? null : spanOf(text, cue),
    };
    expect(attributionForm(text, shown, spanOf(text, 'Ada Holm'))).toBe(form);
  });
});

describe('sourceReading', () => {
  it.each<[string, string, Naming, string]>([
    ['Ada Holm', 'Ada Holm', 'named', 'full-name'],
    ['Holm', 'Ada Holm', 'named', 'part-of-name'],
    ['Minister Holm', 'Ada Holm', 'named', 'part-of-name'],
    ['She', 'Ada Holm', 'named', 'pronoun'],
    ['They', 'diplomats', 'anonymous', 'pronoun'],
    ['the minister', 'Ada Holm', 'named', 'office'],
    ['two diplomats', 'two diplomats', 'anonymous', 'description'],
    ['the report', 'Gap Report', 'document', 'description'],
  ])('%s for %s', (words, name, naming, reading) => {
    const text = `${words} said so.`;
    expect(sourceReading(text, { mention: spanOf(text, words), name, naming })).toBe(reading);
  });
});
