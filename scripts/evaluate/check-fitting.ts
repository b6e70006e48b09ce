import { join } from 'node:path';
import { counted, type Figure } from './measure.ts';
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
      counted('phrases of four words or fewer', texts.length, texts.length - longPhrases.length),
      counted('no names outside the lexicon', sought.length, sought.length - written),
    ],
  };
}
