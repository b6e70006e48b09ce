import { splitDateline } from './dateline.ts';
import { isFurniture, labelForm } from './furniture.ts';
import { tailLabels } from '../lexicon/labels.ts';
import { asides, hasStarted, one, textAt, type Reading, type Rule } from './rules.ts';
import { isProse, isSectionTitle, isTitle, wordsOf } from './shapes.ts';

const LEAST_WORDS = 4;

/** The next block that is not the page's furniture. */
function nextText({ blocks, at }: Reading): string {
  return blocks.slice(at + 1).find(({ text }) => !isFurniture(text))?.text ?? '';
}

/** A short title with running text beneath it. */
export const heading: Rule = (reading) => {
  if (!hasStarted(reading)) return null;
  const text = textAt(reading);
  const next = nextText(reading);
  const opensText = isProse(next) || (!isTitle(next) && wordsOf(next).length >= LEAST_WORDS);
  const isHeading = isSectionTitle(text) && opensText && !tailLabels.has(labelForm(text));
  return isHeading && reading.blocks[reading.at]?.bullet === false ? one('heading', text) : null;
};

/** All that is left: running text; the first paragraph gives up its dateline. A title with nothing beneath it is set aside. */
export const paragraph: Rule = (reading) => {
  const text = textAt(reading);
  const isBullet = reading.blocks[reading.at]?.bullet === true;
  if (!isProse(text) && !isBullet && (isSectionTitle(text) || wordsOf(text).length < LEAST_WORDS))
    return asides(1);
  const split = hasStarted(reading) ? null : splitDateline(text);
  if (split === null) return one('paragraph', text);
  return {
    parts: [
      { kind: 'dateline', text: split.dateline },
      { kind: 'paragraph', text: split.rest },
    ],
    blocks: 1,
  };
};
