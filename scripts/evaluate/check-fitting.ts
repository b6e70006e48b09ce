import { join } from 'node:path';
import type { Figure } from './figures.ts';
import {
  isLong,
  labelledNames,
  lexiconTexts,
  namesOutsideLexicon,
  storyTexts,
  type Fault,
} from './fitting.ts';
import type { Labels } from './labels.ts';
import { readJson } from './pipeline.ts';

export interface FittingCheck {
  readonly longPhrases: readonly Fault[];
  readonly names: readonly Fault[];
  readonly figures: readonly Figure[];
}

const figure = (kind: string, n: number, faults: readonly Fault[]): Figure => ({
  kind,
  n,
  right: n - faults.length,
  precision: null,
  recall: null,
});

/** Is a sentence or a name of the labelled articles written into the code? */
export async function checkFitting(root: string, labels: readonly Labels[]): Promise<FittingCheck> {
  const story = join('public', 'data', 'story.json');
  const texts = [...(await lexiconTexts(root)), ...storyTexts(story, readJson(root, story))];
  const longPhrases = texts.filter(({ words }) => isLong(words));
  const sought = labelledNames(labels);
  const names = await namesOutsideLexicon(root, sought);
  const written = new Set(names.map(({ words }) => words)).size;
  return {
    longPhrases,
    names,
    figures: [
      figure('phrases of four words or fewer', texts.length, longPhrases),
      { ...figure('no names outside the lexicon', sought.length, []), right: sought.length - written },
    ],
  };
}
