import type { Span } from '../common/span.ts';
import type { Attribution } from './findings.ts';
import { speakerGroupOf } from './findings.ts';
import { plainWords, negatingWords } from './lexicon/stance-plain-words.ts';
import type { StanceToken } from './stance-tokens.ts';
import { stanceTokens } from './stance-tokens.ts';
import type { Vote } from './stance-votes.ts';
import type { StanceSentence } from './stance-words.ts';

export type Speaker = Pick<Attribution, 'naming' | 'side'>;

/** Something the learned chooser weighs, and the words it stands on. */
export interface StanceFeature {
  readonly name: string;
  readonly value: number;
  readonly spans: readonly Span[];
}

export type WordRole = 'plain' | 'negated' | 'around';

/** A word's share in the mean of its kind: what it means is weighed apart from which word it is. */
export interface WordShare {
  readonly word: string;
  readonly role: WordRole;
  readonly value: number;
  readonly span: Span;
}

export interface StanceFeatures {
  readonly named: readonly StanceFeature[];
  readonly shares: readonly WordShare[];
  readonly tokens: readonly StanceToken[];
}

/** One statement, read. */
export interface StanceReading {
  readonly pieces: readonly StanceSentence[];
  readonly votes: readonly Vote[];
  readonly isAside: boolean;
  readonly speaker: Speaker | null;
}

/** What is said before `but` counts by half. */
const GRANTED = 0.5;
/** The words together weigh as much in a long statement as in a short one. */
const ALL_WORDS = 3;
const PAIR = 0.7;
const LONGEST_STEP = 5;
const WORDS_A_STEP = 6;
const MOST = 2;
const FIRES = 0.35;

const named = ['US', 'ALLIANCE', 'ALLY', 'EUROPE', 'PLACE', 'ELSEWHERE', 'NUMBER', 'we', 'i', 'you', 'they'];
const atIssue = ['US', 'ALLIANCE', 'ALLY'];

const plain = (name: string, value = 1): StanceFeature => ({ name, value, spans: [] });

function standing({ stands }: StanceToken): number {
  return stands ? 1 : GRANTED;
}

function wordFeatures(tokens: readonly StanceToken[]): readonly StanceFeature[] {
  const words = tokens.filter(({ content, word }) => content && word !== '?');
  const norm = Math.sqrt(words.reduce((sum, token) => sum + standing(token) ** 2, 0));
  return words.map((token) => ({
    name: `${token.negated && !plainWords.has(token.word) ? 'n' : 'w'}:${token.word}`,
    value: (ALL_WORDS * standing(token)) / norm,
    spans: [token.source],
  }));
}

/** Two words that stand side by side in what is said. */
function pairFeatures(tokens: readonly StanceToken[]): readonly StanceFeature[] {
  const words = tokens.filter(({ content }) => content);
  return words.slice(1).flatMap((token, at) => {
    const before = words[at];
    return before === undefined
      ? []
      : [
          {
            name: `p:${before.word} ${token.word}`,
            value: PAIR,
            spans: [{ start: before.source.start, end: token.source.end }],
          },
        ];
  });
}

function aroundFeatures(tokens: readonly StanceToken[]): readonly StanceFeature[] {
  return tokens
    .filter(({ content }) => !content)
    .map(({ word, cue, source }) => ({
      name: `${cue ? 'v' : 'o'}:${word}`,
      value: cue ? 1 : GRANTED,
      spans: [source],
    }));
}

function roleOf({ content, negated }: StanceToken): WordRole {
  return content ? (negated ? 'negated' : 'plain') : 'around';
}

function sharesIn(tokens: readonly StanceToken[], role: WordRole): readonly WordShare[] {
  const own = tokens.filter((token) => roleOf(token) === role && !plainWords.has(token.word));
  const total = 1 + own.reduce((sum, token) => sum + standing(token), 0);
  return own.map((token) => ({
    word: token.word,
    role,
    value: standing(token) / total,
    span: token.source,
  }));
}

function speakerFeatures(speaker: Speaker | null): readonly StanceFeature[] {
  if (speaker === null) return [];
  const { naming, side } = speaker;
  return [plain(`group:${speakerGroupOf(naming, side)}`), plain(`side:${side}`), plain(`naming:${naming}`)];
}

function shapeFeatures(content: readonly StanceToken[], sentences: number): readonly StanceFeature[] {
  const words = new Set(content.map(({ word }) => word));
  const negations = content.filter(({ word }) => negatingWords.has(word)).length;
  const length = Math.min(LONGEST_STEP, Math.floor(content.length / WORDS_A_STEP));
  return [
    ...named.filter((word) => words.has(word)).map((word) => plain(`has:${word}`)),
    ...(atIssue.some((word) => words.has(word)) ? [] : [plain('has:nothing at issue')]),
    ...(words.has('?') ? [plain('question')] : []),
    ...(negations > 0 ? [plain('negation')] : []),
    ...(negations > 1 ? [plain('negations')] : []),
    ...(content.some(({ stands }) => !stands) ? [plain('contrast')] : []),
    plain(`length:${length}`),
    plain('sentences', sentences - 1),
  ];
}

/** What the lexicon says with negation, contrast and condition worked out. */
function voteFeatures({ votes, isAside }: StanceReading): readonly StanceFeature[] {
  const side = (sign: number) => votes.filter(({ weight }) => weight * sign > 0);
  const sum = (own: readonly Vote[]) => own.reduce((total, { weight }) => total + Math.abs(weight), 0);
  const spans = (own: readonly Vote[]) => own.flatMap((vote) => vote.spans);
  const [calm, worry] = [side(1), side(-1)];
  const [up, down] = [sum(calm), sum(worry)];
  const feature = (name: string, own: readonly Vote[], value = 1) => ({ name, value, spans: spans(own) });
  return [
    feature('calm', calm, Math.min(MOST, up)),
    feature('worry', worry, Math.min(MOST, down)),
    ...(up > FIRES ? [feature('calm fires', calm)] : []),
    ...(down > FIRES ? [feature('worry fires', worry)] : []),
    ...(up > down + FIRES ? [feature('calm leads', calm)] : []),
    ...(down > up + FIRES ? [feature('worry leads', worry)] : []),
    ...(votes.length === 0 ? [plain('no cue')] : []),
    ...(isAside ? [plain('other matter')] : []),
  ];
}

function roleFeatures(pieces: readonly StanceSentence[]): readonly StanceFeature[] {
  return pieces.flatMap(({ hits, inContent, inCue }) =>
    hits
      .filter(({ start }) => inContent[start] === true || inCue[start] === true)
      .flatMap(({ roles }) =>
        [...roles].map(([role, weight]) => plain(`role:${role}`, GRANTED * Math.min(1, weight))),
      ),
  );
}

/** Everything that the learned chooser weighs in a statement. Names of people are no part of it. */
export function stanceFeatures(reading: StanceReading): StanceFeatures {
  const { pieces, speaker } = reading;
  const tokens = pieces.flatMap(stanceTokens);
  const content = tokens.filter((token) => token.content);
  const sentences = pieces.filter(({ inContent }) => inContent.includes(true)).length;
  return {
    named: [
      plain('always'),
      ...wordFeatures(tokens),
      ...pairFeatures(tokens),
      ...aroundFeatures(tokens),
      ...speakerFeatures(speaker),
      ...shapeFeatures(content, sentences),
      ...voteFeatures(reading),
      ...roleFeatures(pieces),
    ],
    shares: (['plain', 'negated', 'around'] as const).flatMap((role) => sharesIn(tokens, role)),
    tokens,
  };
}
