import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/common/json.ts';

const LIMITS = { characters: 100, depth: 3 };

function reasonOf(text: string): string {
  const result = parseJson('x.json', text, LIMITS);
  return result.kind === 'refused' ? result.refusal.reason : 'taken';
}

describe('parseJson', () => {
  it.each(['[[[1]]]', '{"a":{"b":[]}}', '"[[[[["', '["\\"[[[["]', 'null', '7'])('takes %s', (text) => {
    const value: unknown = JSON.parse(text);
    expect(parseJson('x.json', text, LIMITS)).toEqual({ kind: 'read', value });
  });

  it.each([
    ['[[[[1]]]]', /deeper than 3/u],
    ['{"a":{"b":{"c":{}}}}', /deeper than 3/u],
    [`"${'x'.repeat(100)}"`, /longer than 100/u],
    ['{"a":', /no JSON/u],
    ['', /no JSON/u],
  ])('refuses %s', (text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });

  it('refuses a million levels before they are parsed', () => {
    const text = '['.repeat(1_000_000);
    expect(parseJson('x.json', text)).toMatchObject({ kind: 'refused', refusal: { file: 'x.json' } });
  });
});
