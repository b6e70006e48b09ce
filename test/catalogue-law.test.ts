import { describe, expect, it } from 'vitest';
import { textsIn } from './catalogue-law.ts';
import { readSources } from './import-law.ts';

/** Reasons for refusing a file stay beside the schema that refuses. */
const BOUND = /^(?:record\/(?!parse-)|state|views|app)/;

describe('the catalogue', () => {
  it('holds every text that the page shows', async () => {
    const files = (await readSources('src')).filter(({ path }) => BOUND.test(path));
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(textsIn)).toEqual([]);
  });

  it.each([
    ['a text between tags', '<p>none</p>', 'none'],
    ['a label', '<button aria-label="Close" />', 'Close'],
    ['a string of two words', 'const a = "no such thing";', 'no such thing'],
    ['a template', 'const a = `${n} of them likely`;', 'of them likely'],
  ])('misses %s', (_, text, found) => {
    expect(textsIn({ path: 'views/a.tsx', text })).toEqual([`views/a.tsx: ${found}`]);
  });

  it.each([
    'import { a } from "./a b.ts";',
    '<p className="one two">{texts.none}</p>',
    '<path d="M0 0 L10 10" />',
    'throw new Error(`The page has no element ${id}`);',
    'const kind = "own-voice";',
    'const a = `${first} – ${last}`;',
  ])('has nothing to hold of %s', (text) => {
    expect(textsIn({ path: 'views/a.tsx', text })).toEqual([]);
  });
});
