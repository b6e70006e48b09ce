import type { FoundStatement, StanceJudgement } from './findings.ts';
import { passagesWithLeads } from './stance-lead.ts';
import { judgeMood } from './stance.ts';
import { stanceTokens } from './stance-tokens.ts';
import { readSentence } from './stance-words.ts';
import type { Sentence, TokenisedText } from './tokenised.ts';

/** A statement for what stands before it; one whose stance is not known bears nothing out. */
export interface ToldStatement extends Pick<FoundStatement, 'passage' | 'content'> {
  readonly stance?: StanceJudgement;
}

/** Longer sentences tell more than a mood. */
const LONGEST = 14;
/** Below this the sentence might as well mean the other side. */
const LEAST = 0.5;

const notPlain = /[\d?“”"«»„:]/u;
const somebody = /^(?:s?he|his|her|i|we|you|my|our)$/iu;

/** Who is named is no mood of many: only names that the chooser knows as the alliance, a state or a place may stand in it. */
function namesNobody(sentence: Sentence): boolean {
  const known = readSentence(sentence, [sentence], null).flatMap(stanceTokens);
  const starts = new Set(known.map(({ source }) => source.start));
  return sentence.tokens.every(
    ({ text, pos, start }) =>
      !somebody.test(text) && (pos !== 'PROPN' || !/^\p{Lu}/u.test(text) || starts.has(start)),
  );
}

function tellsMood(text: string, sentence: Sentence): boolean {
  return (
    sentence.tokens.length <= LONGEST &&
    !notPlain.test(text.slice(sentence.start, sentence.end)) &&
    namesNobody(sentence)
  );
}

/**
 * What an outlet’s short sentence before a statement says of the mood; null where there is none, or where the statement it
 * leads to does not bear it out.
 */
export function leadMoods(
  tokenised: TokenisedText,
  statements: readonly ToldStatement[],
): (sentence: Sentence) => StanceJudgement | null {
  const led = passagesWithLeads(
    tokenised,
    statements.map(({ passage }) => passage),
  );
  const borneOut = new Map(
    statements.flatMap(({ passage, stance }, at) => {
      const start = led[at]?.start ?? passage.start;
      return start < passage.start ? [[start, stance?.value] as const] : [];
    }),
  );
  return (sentence) => {
    const wanted = borneOut.get(sentence.start);
    if (wanted !== 'reassurance' && wanted !== 'concern') return null;
    if (!tellsMood(tokenised.text, sentence)) return null;
    const mood = judgeMood(tokenised, sentence);
    return mood.value === wanted && mood.confidence >= LEAST ? mood : null;
  };
}
