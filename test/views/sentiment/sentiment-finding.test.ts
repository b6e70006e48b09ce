import { describe, expect, it } from 'vitest';
import type { Stance } from '../../../src/analysis/findings.ts';
import { textOf } from '../../../src/views/comparison/counted.ts';
import { sentimentFinding } from '../../../src/views/sentiment/sentiment-finding.ts';
import { from, makeSelection, makeSource, makeStatement } from '../../makers.ts';

const sources = [
  makeSource({ id: 'ally', side: 'allied' }),
  makeSource({ id: 'staff', side: 'nato' }),
  makeSource({ id: 'analyst' }),
  makeSource({ id: 'envoy', side: 'allied', naming: 'anonymous' }),
];

type Said = readonly [source: string, stance: Stance, times: number, confidence?: number];

function selectionOf(said: readonly Said[]) {
  const statements = said.flatMap(([source, value, times, confidence = 0.7]) =>
    Array.from({ length: times }, (_, index) =>
      makeStatement({
        id: `${source}-${value}-${confidence}-${index}`,
        sources: from(source),
        stance: { value, cues: [], confidence },
      }),
    ),
  );
  return makeSelection({ sources, statements });
}

function finding(...said: readonly Said[]): string {
  return textOf(sentimentFinding(selectionOf(said)));
}

describe('sentimentFinding', () => {
  it.each<[readonly Said[], string]>([
    [
      [
        ['ally', 'reassurance', 5],
        ['staff', 'reassurance', 2],
        ['analyst', 'concern', 7],
        ['analyst', 'reassurance', 1],
      ],
      'Allies and NATO reassure in all seven statements with a stance; analysts worry in seven of eight',
    ],
    [
      [
        ['ally', 'reassurance', 1],
        ['analyst', 'concern', 1],
      ],
      'Allies and NATO reassure in the only statement with a stance; analysts worry in the only one',
    ],
    [
      [
        ['ally', 'reassurance', 2],
        ['analyst', 'concern', 2],
      ],
      'Allies and NATO reassure in both statements with a stance; analysts worry in both',
    ],
    [
      [
        ['ally', 'concern', 3],
        ['analyst', 'reassurance', 1],
      ],
      'Allies and NATO reassure in none of three statements with a stance; analysts worry in none of one',
    ],
    [
      [
        ['ally', 'neutral', 3],
        ['analyst', 'concern', 3],
      ],
      'Analysts worry in all three statements with a stance; allies and NATO take no stance',
    ],
    [
      [
        ['staff', 'reassurance', 1],
        ['staff', 'concern', 1],
        ['analyst', 'cannot-tell', 3],
      ],
      'Allies and NATO reassure in one of two statements with a stance; analysts take no stance',
    ],
    [
      [['analyst', 'concern', 2]],
      'Analysts worry in both statements with a stance; allies and NATO are not quoted in this view',
    ],
    [
      [['ally', 'reassurance', 1]],
      'Allies and NATO reassure in the only statement with a stance; analysts are not quoted in this view',
    ],
    [[['envoy', 'reassurance', 4]], 'Neither allies and NATO nor analysts are quoted with a stance'],
    [[], 'Neither allies and NATO nor analysts are quoted with a stance'],
  ])('case %#', (said, sentence) => {
    expect(finding(...said)).toBe(sentence);
  });
  it.each<[string, readonly Said[], string]>([
    [
      'one guess among the sure',
      [
        ['ally', 'reassurance', 1, 0.3],
        ['ally', 'reassurance', 1],
        ['analyst', 'concern', 2, 0.49],
      ],
      'Allies and NATO reassure in both statements with a stance; analysts worry in both (a tentative reading)',
    ],
    [
      'guesses alone',
      [['staff', 'reassurance', 3, 0.2]],
      'Allies and NATO reassure in all three statements with a stance (a tentative reading); analysts are not quoted in this view',
    ],
    [
      'a guess against what is sure',
      [
        ['analyst', 'concern', 1, 0.2],
        ['analyst', 'reassurance', 1],
      ],
      'Analysts worry in one of two statements with a stance (a tentative reading); allies and NATO are not quoted in this view',
    ],
  ])('says what rests on %s', (_, said, sentence) => {
    expect(finding(...said)).toBe(sentence);
  });

  it.each<[readonly Stance[], readonly Said[], string]>([
    [
      ['concern'],
      [['analyst', 'concern', 7]],
      'Among the chosen stances allies and NATO reassure in no statements, analysts worry in seven statements',
    ],
    [
      ['reassurance', 'neutral'],
      [
        ['ally', 'reassurance', 1, 0.4],
        ['ally', 'neutral', 1],
      ],
      'Among the chosen stances allies and NATO reassure in one statement (a tentative reading), analysts worry in no statements',
    ],
    [
      ['neutral'],
      [['ally', 'neutral', 2]],
      'Among the chosen stances no ally reassures and no analyst worries',
    ],
    [
      ['concern', 'reassurance'],
      [['ally', 'reassurance', 1]],
      'Allies and NATO reassure in the only statement with a stance; analysts are not quoted in this view',
    ],
  ])('makes no share of a choice of one side: %j', (chosen, said, sentence) => {
    expect(textOf(sentimentFinding(selectionOf(said), chosen))).toBe(sentence);
  });
});
