import { describe, expect, it } from 'vitest';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { paragraphsOf } from './body.ts';

function contentsIn(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  const tokenised = tokeniseText(text, paragraphs);
  return findStatements(tokenised, findQuotedRegions(text, paragraphs)).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}

describe('what goes on behind a source that breaks it off', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'He saw no ground for doubt, Jan Korn said, nor was he hunting for any.',
      'He saw no ground for doubt … nor was he hunting for any',
    ],
    [
      'The decision had been taken before lunch, Jan Korn noted, with the American vote among them.',
      'The decision had been taken before lunch … with the American vote among them',
    ],
    [
      'With two towns flooded, Jan Korn said, he did not suppose his colleagues would mind.',
      'With two towns flooded … he did not suppose his colleagues would mind',
    ],
    [
      'America’s word, the Slovak minister continued, “does not board a plane.”',
      'America’s word … does not board a plane.',
    ],
    ['It was over, Jan Korn said, with a broad smile.', 'It was over'],
    ['It was over, Jan Korn said, leaving the room with his aides.', 'It was over'],
  ];
  it.each(cases)('%s', (text, content) => {
    expect(contentsIn(text)).toEqual([content]);
  });
});
