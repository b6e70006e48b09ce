import { coverage } from '../common/coverage.ts';
import { ownVoiceTopics, reportingVerbs } from './lexicon/stance-targets.ts';
import type { StanceGroup } from './lexicon/stance-groups.ts';
import type { OwnVoiceSentence, StanceJudgement } from './findings.ts';
import { moodOf } from './own-voice-mood.ts';
import { leadMoods } from './own-voice-leads.ts';
import type { ToldStatement } from './own-voice-leads.ts';
import { judgeOwnVoice } from './stance.ts';
import { formsOf, indexPhrases, matchPhrases } from './stance-match.ts';
import { has } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';
import { readSentence } from './stance-words.ts';
import type { Sentence, TokenisedText } from './tokenised.ts';

const topicIndex = indexPhrases([['asset', ownVoiceTopics]]);
const reporting = new Set(reportingVerbs);
const quotationMark = /[“”"«»„‘]/u;

/** A sentence that quotes or reports someone is no own voice, even where no statement was found in it. */
function reportsSomeone(sentence: Sentence): boolean {
  if (sentence.tokens.some((token) => quotationMark.test(token.text))) return true;
  return sentence.tokens.some(
    (token) => token.pos === 'VERB' && formsOf(token).some((form) => reporting.has(form)),
  );
}

function bearsOnCommitment({ words, hits }: StanceSentence, stanceFires: boolean): boolean {
  const names = (group: StanceGroup): boolean => hits.some((hit) => has(hit, group));
  if (names('united-states') && matchPhrases(words, topicIndex).length > 0) return true;
  return stanceFires && (names('united-states') || names('alliance') || names('member'));
}

/** Body sentences of the outlet itself, outside every statement, that bear on the commitment of the United States. */
export function findOwnVoice(
  tokenised: TokenisedText,
  statements: readonly ToldStatement[],
): OwnVoiceSentence[] {
  const isTold = coverage(statements.flatMap(({ passage, content }) => [passage, ...content]));
  const led = leadMoods(tokenised, statements);
  return tokenised.sentences.flatMap((sentence) => {
    if (reportsSomeone(sentence) || isTold(sentence)) return [];
    const passage = { start: sentence.start, end: sentence.end };
    const mood: StanceJudgement | null = moodOf(sentence, tokenised.text) ?? led(sentence);
    if (mood !== null) return [{ passage, stance: mood }];
    const pieces = readSentence(sentence, [sentence], null);
    const stance = judgeOwnVoice(pieces);
    if (!pieces.some((piece) => bearsOnCommitment(piece, stance.value !== 'neutral'))) return [];
    return [{ passage, stance }];
  });
}
