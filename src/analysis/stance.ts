import type { Span } from '../common/span.ts';
import type { Attribution, StanceJudgement } from './findings.ts';
import { pullsBeside } from './stance-beside.ts';
import { chooseStance, weighStatement } from './stance-chooser.ts';
import { passagesWithLeads } from './stance-lead.ts';
import type { Speaker, StanceReading } from './stance-features.ts';
import { stanceFeatures } from './stance-features.ts';
import { has } from './stance-scope.ts';
import { balance, cueVotes, statementVotes } from './stance-votes.ts';
import { titlesIn } from './stance-titles.ts';
import type { StanceSentence } from './stance-words.ts';
import { readSentence } from './stance-words.ts';
import type { TokenisedText } from './tokenised.ts';
import { sentencesOver } from './tokenised.ts';

/** A statement as it stands in its article. */
export interface Said {
  readonly content: readonly Span[];
  readonly passage: Span;
  readonly cue: Span | null;
}

interface Attributed {
  readonly statement: Said;
  readonly attributions: readonly Attribution[];
}

/** Where an outlet’s own sentence stands. To name reassurance as a topic is not to give it. */
export function judgeOwnVoice(pieces: readonly StanceSentence[]): StanceJudgement {
  const votes = pieces.flatMap((piece) =>
    cueVotes({ ...piece, hits: piece.hits.filter((hit) => !has(hit, 'act')) }),
  );
  return balance(votes);
}

const outlet: Speaker = { naming: 'named', side: 'media' };

/** Where the learned chooser sees an outlet’s own sentence: as if the outlet said all of it. */
export function judgeMood(tokenised: TokenisedText, sentence: Span): StanceJudgement {
  const { start, end } = sentence;
  const said = { content: [{ start, end }], passage: { start, end }, cue: null };
  return judgeStance(tokenised, said, outlet);
}

export function readStatement(
  tokenised: TokenisedText,
  said: Said,
  speaker: Speaker | null = null,
): StanceReading {
  const pieces = sentencesOver(tokenised, said.passage).flatMap((sentence) =>
    readSentence(sentence, said.content, said.cue),
  );
  return { pieces, ...statementVotes(pieces), speaker };
}

/** Where the word lists alone see a statement. */
export function judgeByLexicon(tokenised: TokenisedText, said: Said): StanceJudgement {
  return balance(readStatement(tokenised, said).votes);
}

/** Where one statement stands on the commitment of the United States and the cohesion of the alliance. */
export function judgeStance(
  tokenised: TokenisedText,
  said: Said,
  speaker: Speaker | null = null,
): StanceJudgement {
  return chooseStance(weighStatement(stanceFeatures(readStatement(tokenised, said, speaker))));
}

/** The same for all statements of an article: who reassures in one sentence seldom worries in the next. */
export function judgeStances<One extends Attributed>(
  tokenised: TokenisedText,
  statements: readonly One[],
): readonly (readonly [One, StanceJudgement])[] {
  const passages = passagesWithLeads(
    tokenised,
    statements.map(({ statement }) => statement.passage),
  );
  const weighed = statements.map(({ statement, attributions }, at) => {
    const said = { ...statement, passage: passages[at] ?? statement.passage };
    return weighStatement(stanceFeatures(readStatement(tokenised, said, attributions[0] ?? null)));
  });
  const beside = pullsBeside(
    statements.map(({ attributions }) => attributions.map(({ name }) => name)),
    weighed.map(({ pull }) => pull),
  );
  return statements.flatMap((one, at) => {
    const own = weighed[at];
    if (own === undefined) return [];
    const { statement, attributions } = one;
    const shown = { within: statement.passage, titles: titlesIn(tokenised, statement, attributions) };
    return [[one, chooseStance(own, beside[at], shown)] as const];
  });
}
