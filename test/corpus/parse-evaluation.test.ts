import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEvaluation } from '../../src/corpus/parse-evaluation.ts';

const rate = {
  kind: 'statements',
  right: 172,
  of: 210,
  precision: 0.819,
  recall: 0.784,
  f1: 0.801,
  interval: [0.76, 0.84],
};
const bare = { kind: 'people', right: 4, of: 5, precision: 0.8, recall: null, f1: null, interval: null };

const parse = (kinds: unknown) =>
  parseEvaluation('evaluation.json', { unseen: { articles: 32, what: 'invented articles', kinds } });

describe('parseEvaluation', () => {
  it('reads the file of public/data', () => {
    const file = join(import.meta.dirname, '../../public/data/evaluation.json');
    const input: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(parseEvaluation('evaluation.json', input).refusals).toEqual([]);
  });

  it('takes not yet measured for an answer', () => {
    expect(parseEvaluation('evaluation.json', { unseen: null })).toEqual({
      value: { unseen: null },
      refusals: [],
    });
  });

  it('reads the day of measuring, and does without', () => {
    const unseen = { articles: 1, what: 'articles', kinds: [] };
    const dated = { ...unseen, measured: '2026-11-22' };
    expect(parseEvaluation('evaluation.json', { unseen: dated }).value.unseen).toEqual(dated);
    expect(parseEvaluation('evaluation.json', { unseen }).value.unseen).toEqual(unseen);
    const wrong = parseEvaluation('evaluation.json', { unseen: { ...unseen, measured: '2026-02-30' } });
    expect(wrong.refusals).toMatchObject([{ path: 'unseen.measured' }]);
  });

  it('reads the rates, whole or with what was not measured', () => {
    expect(parse([rate, bare])).toEqual({
      value: { unseen: { articles: 32, what: 'invented articles', kinds: [rate, bare] } },
      refusals: [],
    });
  });

  it.each([
    ['a count below nought', { right: -1 }, '.right'],
    ['half a find', { of: 210.5 }, '.of'],
    ['more right than found', { right: 211 }, ''],
    ['more told than wanted', { told: 9, wanted: 8 }, ''],
    ['percent', { precision: 81.9 }, '.precision'],
    ['half an interval', { interval: [0.7] }, '.interval[1]'],
    ['an unknown kind', { kind: 'moods' }, '.kind'],
  ])('refuses %s and keeps the other rates', (_, change, path) => {
    const { value, refusals } = parse([{ ...rate, ...change }, bare]);
    expect(value.unseen?.kinds).toEqual([bare]);
    expect(refusals).toMatchObject([{ path: `unseen.kinds[0]${path}` }]);
  });

  it('refuses the second rate of a kind', () => {
    const { value, refusals } = parse([bare, rate, { ...bare, right: 1 }]);
    expect(value.unseen?.kinds).toEqual([bare, rate]);
    expect(refusals).toHaveLength(1);
  });

  it('prints nothing of a file of another kind', () => {
    const unseen = { wrong: 1, of: 20, what: 'statements' };
    const { value, refusals } = parseEvaluation('evaluation.json', { unseen });
    expect(value.unseen).toBeNull();
    expect(refusals).toMatchObject([{ path: 'unseen.articles' }, { path: 'unseen.kinds' }]);
  });
});
