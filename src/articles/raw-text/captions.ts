import { fold } from '../../common/fold.ts';
import { creditNames } from '../lexicon/furniture.ts';
import { captionBeginnings } from '../lexicon/labels.ts';
import { hasStarted, headlineOf, one, textAt, type Rule } from './rules.ts';
import { isOneSentence, isProse, namesIn, wordsOf } from './shapes.ts';

const LONGEST = 500;
const NUMBERED = /^(?:figure|fig\.?|photo|image|picture|table|chart|map) \d{1,3}\s?[:.)-]/iu;
const CREDIT = `(?:photo|photograph|file|courtesy|handout|${creditNames.join('|')})`;
const CREDIT_END = new RegExp(`[(\\[|][^()[\\]|]{0,60}\\b${CREDIT}\\b[^()[\\]|]{0,60}[)\\]]?$`, 'iu');
const LONGEST_ALT_TEXT = 25;

export function isCaption(text: string): boolean {
  if (text.length > LONGEST) return false;
  const folded = fold(text).replace(/^[[(]/u, '');
  return (
    NUMBERED.test(text) ||
    captionBeginnings.some((beginning) => folded.startsWith(fold(beginning))) ||
    (CREDIT_END.test(text) && wordsOf(text).length >= 6)
  );
}

/** A picture's description: one sentence that names nobody and nothing. */
export function isAltText(text: string): boolean {
  return isOneSentence(text) && wordsOf(text).length <= LONGEST_ALT_TEXT && namesIn(text).length === 0;
}

export const caption: Rule = (reading) => {
  const text = textAt(reading);
  if (isCaption(text)) return one('caption', text);
  const beforeStory = !hasStarted(reading) && headlineOf(reading) !== null;
  return beforeStory && isAltText(text) && !isProse(textAt(reading, 1)) ? one('caption', text) : null;
};
