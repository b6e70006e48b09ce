import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { contains } from '../../src/common/span.ts';
import { bodyArticle } from './body.ts';

const record = { ministerials: [], terms: [] };

const sentences = [
  '“We will stay,” Ada Voss said.',
  '“And we will pay.”',
  'Analysts warned that the gap would widen.',
  'According to a NATO diplomat, the plan is ‘dead’.',
  'The troops, he said, never stopped.',
  'Ada Voss, a former envoy, told the Lantern: "Nobody asked us.',
  'It was late (very late. Too late).',
  'He said “no.” She said ‘maybe,’ adding that time was short.',
  '\n',
  '“',
  '"',
  ',” said the minister.',
  ': “',
  'U.S. officials, who — as ever — declined to comment, left.',
];

describe('analyse', () => {
  it('keeps every content inside its passage and every passage inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 8 }), (chosen) => {
        const article = bodyArticle(chosen.join(' '));
        const whole = { start: 0, end: article.text.length };
        for (const { content, passage, cue, attributions } of analyse(article, record).statements) {
          expect(contains(whole, passage)).toBe(true);
          expect(content.length).toBeGreaterThan(0);
          expect(attributions.length).toBeGreaterThan(0);
          for (const span of [...content, ...(cue === null ? [] : [cue])]) {
            expect(span.start).toBeLessThan(span.end);
            expect(contains(passage, span)).toBe(true);
          }
          for (const { mention } of attributions) expect(contains(whole, mention)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same in the same text', () => {
    const article = bodyArticle(sentences.join(' '));
    expect(analyse(article, record)).toEqual(analyse(article, record));
  });

  it('finds nothing in an empty body', () => {
    expect(analyse(bodyArticle(''), record)).toEqual({
      statements: [],
      ownVoice: [],
      reports: [],
      people: [],
    });
  });

  it.each([
    ['The Halloran administration is new. President Mara Halloran said that the talks were over.', 'us'],
    ['President Mara Halloran said that the talks were over.', 'unknown'],
    ['The Halloran administration is new. Former President Mara Halloran said that it was over.', 'analyst'],
    ['The Halloran administration is new. Polish President Mara Halloran said that it was over.', 'allied'],
  ])('places the president in “%s”: %s', (text, side) => {
    expect(analyse(bodyArticle(text), record).statements[0]?.attributions[0]?.side).toBe(side);
  });

  it('reads a long hostile paragraph in linear time', () => {
    const article = bodyArticle(`${'“a, '.repeat(2000)}${'the of said, '.repeat(1000)}`);
    const started = performance.now();
    analyse(article, record);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
