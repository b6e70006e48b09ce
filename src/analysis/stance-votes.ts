import type { Span } from '../common/span.ts';
import type { StanceJudgement } from './findings.ts';
import { cueVerbPriors } from './lexicon/stance-cue-verbs.ts';
import { isOfOtherMatter } from './commitment.ts';
import { findCues } from './stance-cues.ts';
import { formsOf } from './stance-match.ts';
import type { WeighedCue } from './stance-neighbours.ts';
import { clauseWeights, concededWords, has } from './stance-scope.ts';
import type { StanceSentence } from './stance-words.ts';
import type { Token } from './tokenised.ts';

/** What one cue adds to the balance, and where it stands. */
export interface Vote {
  readonly weight: number;
  readonly spans: readonly Span[];
}

/** Words around the content are the narrator's picture of the speaker: half a word's worth. */
const AROUND_CONTENT = 0.5;
/** Below this nothing has been said either way. */
const FIRES = 0.35;
/** Nearer than this to an even balance it cannot be told. */
const MARGIN = 0.2;

const undecided: StanceJudgement = { value: 'neutral', cues: [], confidence: 0 };

function spansOf(sentence: StanceSentence, cue: WeighedCue): readonly Span[] {
  return cue.hits.flatMap((hit) => {
    const first = sentence.words[hit.start];
    const last = sentence.words[hit.end - 1];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
}

export function cueVotes(sentence: StanceSentence, contentAlone = false): readonly Vote[] {
  const clauses = clauseWeights(sentence);
  const conceded = concededWords(sentence);
  return findCues(sentence).flatMap((cue) => {
    const within = cue.hits.some((hit) => sentence.inContent[hit.start] === true);
    const at = cue.hits.at(-1)?.start ?? 0;
    if (!within && (contentAlone || conceded[at] === true)) return [];
    const attributing = cue.hits.some((hit) => sentence.inCue[hit.start] === true);
    const share = within ? (clauses[at] ?? 1) : attributing ? 1 : AROUND_CONTENT;
    return [{ weight: cue.weight * share, spans: spansOf(sentence, cue) }];
  });
}

function priorOf(word: Token): number | undefined {
  return formsOf(word)
    .map((form) => cueVerbPriors[form])
    .find((prior) => prior !== undefined);
}

/** The attributing verb counts in full where what it governs names the alliance or the United States, else by half. */
function priorVotes(sentences: readonly StanceSentence[]): readonly Vote[] {
  const content = sentences.flatMap(({ hits, inContent }) =>
    hits.filter((hit) => inContent[hit.start] === true),
  );
  const named = content.some((hit) => has(hit, 'united-states') || has(hit, 'alliance') || has(hit, 'asset'));
  return sentences.flatMap(({ words, inCue, inContent }) =>
    words.flatMap((word, at) => {
      const attributes = inCue[at] === true && inContent[at] !== true;
      const prior = attributes && words[at + 1]?.text !== 'against' ? priorOf(word) : undefined;
      if (prior === undefined) return [];
      return [{ weight: prior * (named ? 0.8 : 0.4), spans: [{ start: word.start, end: word.end }] }];
    }),
  );
}

/** What the word lists alone say. */
export function balance(votes: readonly Vote[]): StanceJudgement {
  const sum = (sign: number): number =>
    votes.reduce((total, { weight }) => (weight * sign > 0 ? total + weight * sign : total), 0);
  const reassuring = sum(1);
  const worrying = sum(-1);
  const total = reassuring + worrying;
  if (Math.max(reassuring, worrying) < FIRES) return undecided;
  const margin = Math.abs(reassuring - worrying) / total;
  const value = reassuring > worrying ? 'reassurance' : 'concern';
  if (margin < MARGIN) return { value: 'cannot-tell', cues: cuesOf(votes), confidence: 0 };
  const sign = reassuring > worrying ? 1 : -1;
  const deciding = votes.filter(({ weight }) => weight * sign > 0);
  return { value, cues: cuesOf(deciding), confidence: round(margin * (total / (total + 0.6))) };
}

function cuesOf(votes: readonly Vote[]): readonly Span[] {
  const spans = votes.flatMap((vote) => vote.spans).toSorted((a, b) => a.start - b.start || a.end - b.end);
  return spans.filter((span, at) => at === 0 || span.start >= (spans[at - 1]?.end ?? 0));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Every vote of a statement's sentences; `isAside` where it is on another matter alone. */
export function statementVotes(pieces: readonly StanceSentence[]): {
  votes: readonly Vote[];
  isAside: boolean;
} {
  const isAside = isOfOtherMatter(pieces);
  const votes = [
    ...pieces.flatMap((piece) => cueVotes(piece, isAside)),
    ...(isAside ? [] : priorVotes(pieces)),
  ];
  return { votes, isAside };
}
