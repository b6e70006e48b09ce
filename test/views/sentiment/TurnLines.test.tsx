// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/articles/article.ts';
import { TurnLines } from '../../../src/views/sentiment/TurnLines.tsx';
import { makeArticle, makeOutlet, makeSelection, makeSource, makeStatement } from '../../makers.ts';

type Said = readonly [article: 'a1' | 'a2' | 'a3', stance: string, confidence?: number];

const names = { a1: 'Morning Post', a2: 'Evening Sun', a3: 'Noon Courier' } as const;

function days(earliest: string, latest = earliest): Published {
  return { earliest, latest, basis: 'the address' };
}

function lineOf(published: Readonly<Record<string, Published | null>>, said: readonly Said[]): string {
  const articles = (['a1', 'a2', 'a3'] as const).map((id) =>
    makeArticle({ id, outlet: makeOutlet(names[id]), published: published[id] ?? null }),
  );
  const statements = said.map(([article, stance, confidence = 0.8], index) =>
    makeStatement({
      id: `s${index}`,
      article,
      stance: {
        value: stance === 'concern' ? 'concern' : stance === 'neutral' ? 'neutral' : 'reassurance',
        cues: [],
        confidence,
      },
    }),
  );
  const { container } = render(
    <TurnLines selection={makeSelection({ articles, sources: [makeSource()], statements })} />,
  );
  for (const hidden of container.querySelectorAll('.visually-hidden')) hidden.remove();
  return container.textContent.replaceAll('\u2009', '');
}

const NONE = 'Sources that reassure in one article and worry in another: none.';
const may = { a1: days('2031-05-04'), a2: days('2031-05-06', '2031-05-08'), a3: days('2031-05-08') };

describe('TurnLines', () => {
  it.each<[string, readonly Said[], string]>([
    [
      'two articles, the later one first in the corpus',
      [
        ['a2', 'concern', 0.5],
        ['a1', 'reassurance'],
      ],
      'On both sides: Ada Holm, reassurance in Morning Post, 4 May 2031; then concern in Evening Sun, 6–8 May 2031.',
    ],
    [
      'days that touch',
      [
        ['a2', 'concern'],
        ['a3', 'reassurance'],
      ],
      'On both sides: Ada Holm, concern in Evening Sun, 6–8 May 2031; reassurance in Noon Courier, 8 May 2031; the days of the articles do not tell which came first.',
    ],
    [
      'both sides in one of them',
      [
        ['a1', 'concern'],
        ['a1', 'reassurance'],
        ['a2', 'concern'],
      ],
      'On both sides: Ada Holm, concern and reassurance in Morning Post, 4 May 2031; then concern in Evening Sun, 6–8 May 2031.',
    ],
    [
      'both sides in one article alone',
      [
        ['a1', 'concern'],
        ['a1', 'reassurance'],
      ],
      NONE,
    ],
    [
      'neutral is no side',
      [
        ['a1', 'concern'],
        ['a2', 'neutral'],
      ],
      NONE,
    ],
    ['nothing said', [], NONE],
    [
      'a side that is a guess',
      [
        ['a1', 'reassurance'],
        ['a2', 'concern', 0.49],
      ],
      `${NONE}Tentatively on both sides: Ada Holm, reassurance in Morning Post, 4 May 2031; then concern (tentative) in Evening Sun, 6–8 May 2031.`,
    ],
    [
      'a guess beside what is sure',
      [
        ['a1', 'reassurance'],
        ['a2', 'concern', 0.3],
        ['a2', 'concern', 0.7],
      ],
      'On both sides: Ada Holm, reassurance in Morning Post, 4 May 2031; then concern in Evening Sun, 6–8 May 2031.',
    ],
  ])('%s', (_, said, line) => {
    expect(lineOf(may, said)).toBe(line);
  });

  it('does not order an article of unknown date, nor three of which two overlap', () => {
    const said: readonly Said[] = [
      ['a1', 'concern'],
      ['a2', 'reassurance'],
    ];
    expect(lineOf({ a1: days('2031-05-04') }, said)).toContain(
      'date not known; the days of the articles do not tell',
    );
    const long = { a1: days('2031-01-01', '2031-12-31'), a2: days('2031-02-01'), a3: days('2031-03-01') };
    expect(lineOf(long, [...said, ['a3', 'concern']])).toContain('do not tell which came first');
  });
});
