import { splitDateline } from './dateline.ts';
import { isFurniture, isSignature, labelForm } from './furniture.ts';
import { summaryLabels, takeawayLabels } from '../lexicon/labels.ts';
import { kickers, ledeWords, titleWords } from '../lexicon/story-words.ts';
import {
  asides,
  has,
  hasStarted,
  headlineOf,
  one,
  textAhead,
  textAt,
  type Reading,
  type Rule,
} from './rules.ts';
import { isOneSentence, isProse, isTitle, wordsOf } from './shapes.ts';
import { isAltText, isCaption } from './captions.ts';

const LEAST_HEADLINE_WORDS = 4;

export const repeatedHeadline: Rule = (reading) => {
  const headline = headlineOf(reading);
  return headline !== null && labelForm(textAt(reading)) === labelForm(headline) ? asides(1) : null;
};

function withoutKicker(text: string): string {
  const bar = text.indexOf('|');
  return bar > 0 && kickers.has(labelForm(text.slice(0, bar))) ? text.slice(bar + 1).trim() : text;
}

/** The first title before the story; a shorter one above it (`World`, `Analysis`) is the page's label. */
export const headline: Rule = (reading) => {
  const text = textAt(reading);
  if (hasStarted(reading) || headlineOf(reading) !== null || !isTitle(text)) return null;
  const isKicker = wordsOf(text).length < LEAST_HEADLINE_WORDS && isTitle(textAt(reading, 1));
  return isKicker ? asides(1) : one('headline', withoutKicker(text));
};

/** Running text above the headline. */
export const summaryBeforeHeadline: Rule = (reading) => {
  if (hasStarted(reading) || headlineOf(reading) !== null || has(reading, 'summary')) return null;
  const [text, next] = [textAt(reading), textAt(reading, 1)];
  const headlineNext = isTitle(next) && wordsOf(next).length >= LEAST_HEADLINE_WORDS;
  const storyAhead = headlineNext && textAhead(reading, isProse) !== '';
  return isProse(text) && storyAhead && splitDateline(text) === null ? one('summary', text) : null;
};

/** `Summary` on a line of its own, with the text beneath. */
export const labelledSummary: Rule = (reading) => {
  if (hasStarted(reading) || !summaryLabels.has(labelForm(textAt(reading)))) return null;
  const text = textAt(reading, 1);
  return isProse(text) ? { parts: [{ kind: 'summary', text }], blocks: 2 } : asides(1);
};

function beforeTakeaways(reading: Reading): boolean {
  const ahead = isAltText(textAt(reading, 1)) ? 2 : 1;
  return takeawayLabels.has(labelForm(textAt(reading, ahead)));
}

function bareNames(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.replace(/['’]s?\P{L}*$|\P{L}+$/gu, '').replace(/^\P{L}+/u, ''));
}

/** Surnames that stand behind a first name: `Byron` of `Ada Byron`. */
function fullNames(text: string): ReadonlySet<string> {
  const names = bareNames(text);
  return new Set(
    names.filter((word, index) => {
      const before = names[index - 1] ?? '';
      return (
        /^\p{Lu}\p{Ll}/u.test(word) &&
        /^\p{Lu}\p{Ll}+$/u.test(before) &&
        !titleWords.has(before.toLowerCase())
      );
    }),
  );
}

/** A story names people in full at first mention: text above that already has the surname is none of it. */
function namesAgainInFull(text: string, next: string): boolean {
  const inFull = fullNames(next);
  return bareNames(text).some((word) => inFull.has(word));
}

/** The line or two under a headline: the lede that follows tells the same from the start. */
export const standfirst: Rule = (reading) => {
  const ruledOut = (['summary', 'takeaway', 'analysis'] as const).some((kind) => has(reading, kind));
  if (hasStarted(reading) || headlineOf(reading) === null || ruledOut) return null;
  const text = textAt(reading);
  const next = textAhead(reading, (ahead) => isProse(ahead) && !isFurniture(ahead) && !isCaption(ahead));
  if (next === '' || splitDateline(text) !== null) return null;
  if (isTitle(text)) return wordsOf(text).length > LEAST_HEADLINE_WORDS ? one('summary', text) : null;
  if (beforeTakeaways(reading)) return one('summary', text);
  const signed = isSignature(textAt(reading, 1));
  const reports = wordsOf(text).some((word) => ledeWords.has(labelForm(word)));
  const startsAgain = splitDateline(next) !== null || namesAgainInFull(text, next);
  return signed || (isOneSentence(text) && !reports && startsAgain) ? one('summary', text) : null;
};
