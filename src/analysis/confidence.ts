import { sliceOf } from '../common/span.ts';
import type { Attribution, FoundReport, FoundStatement } from './findings.ts';
import { speakerGroupOf } from './findings.ts';
import { attributionForm, sourceReading } from './how-found.ts';
import weights from './lexicon/confidence-weights.json' with { type: 'json' };
import type { Weights } from './weights.ts';
import { scoreOf } from './weights.ts';

/** `name>=1`, `name>=2`, …: every step that a measure reaches counts by itself. */
function steps(name: string, value: number, bounds: readonly number[]): readonly string[] {
  return bounds.filter((bound) => value >= bound).map((bound) => `${name}>=${bound}`);
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const STANCE_STEPS = [0.45, 0.55, 0.65, 0.75, 0.85, 0.92, 0.97];

const PLAIN = /^(?:said|says|told|added|adds)$/iu;

function ofSource(text: string, statement: FoundStatement, attribution: Attribution): readonly string[] {
  const { naming, side, role, mention, decidedBy } = attribution;
  const group = speakerGroupOf(naming, side);
  const reading = sourceReading(text, attribution);
  return [
    `form:${attributionForm(text, statement, mention)}`,
    `source:${reading}`,
    `naming:${naming}`,
    `group:${group}`,
    `source:${reading}|${group}`,
    `stance:${statement.stance.value}|${group}`,
    `role:${naming === 'named' ? role !== null : 'none'}`,
    `decided-by:${Math.min(decidedBy.length, 2)}`,
    ...steps('source-words', wordsIn(sliceOf(text, mention)), [3, 5, 8]),
  ];
}

/** What of a statement tells how likely it is right; `score` is the weights' for its cue. */
export function statementFeatures(
  text: string,
  statement: FoundStatement,
  score: number | null,
): readonly string[] {
  const { kind, content, passage, cue, stance, attributions } = statement;
  const words = content.reduce((sum, span) => sum + wordsIn(sliceOf(text, span)), 0);
  const rest = wordsIn(sliceOf(text, passage)) - words;
  const verb = cue === null ? 'none' : PLAIN.test(sliceOf(text, cue)) ? 'plain' : 'other';
  const [first] = attributions;
  return [
    'bias',
    `kind:${kind}`,
    `cue:${verb}`,
    `cue:${verb}|${kind}`,
    `pieces:${Math.min(content.length, 3)}`,
    `sources:${Math.min(attributions.length, 2)}`,
    `stance:${stance.value}`,
    `stance:${stance.value}|${kind}`,
    ...(score === null ? ['score:none'] : steps('score', score, [0, 0.5, 1, 2, 3, 4, 6])),
    ...steps('stance-confidence', stance.confidence, STANCE_STEPS),
    ...steps(`stance-confidence:${stance.value}`, stance.confidence, STANCE_STEPS),
    ...steps('stance-cues', stance.cues.length, [1, 2, 3]),
    ...steps('words', words, [4, 8, 14, 22, 32]),
    ...steps('rest', rest, [4, 8, 14, 22]),
    ...(first === undefined ? [] : ofSource(text, statement, first)),
  ];
}

const MODAL =
  /\b(?:will|would|could|may|might|should|plan(?:s|ned)?|expect(?:s|ed)?|intend(?:s|ed)?|set to|due to)\b/iu;
const NEGATED = /\b(?:not|no|never|neither|without)\b|n[’']t\b/iu;
const NAMED_MEETING = /\bminist(?:ers?|erial)\b/iu;
const DAY = /\b\d{1,2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
const RELATIVE = /\b(?:last|next|this|previous|earlier|coming|upcoming)\b/iu;
const PRONOUN = /\b(?:s?he|his|her|him)\b/iu;

/** What of an attendance report tells how likely it is right. */
export function reportFeatures(text: string, report: FoundReport): readonly string[] {
  const { passage, sentence, official, ministerial, inferred, status, standIn, reason, givenBy } = report;
  const [clause, whole] = [sliceOf(text, passage), sliceOf(text, sentence)];
  const surname = official.split(' ').at(-1) ?? official;
  const named = clause.includes(surname) ? 'surname' : PRONOUN.test(clause) ? 'pronoun' : 'office';
  const fact = (name: string, holds: boolean) => `${name}:${holds}`;
  return [
    'bias',
    `status:${status}`,
    `official:${named}`,
    fact('in-record', ministerial !== null),
    fact('inferred', inferred),
    fact('modal', MODAL.test(clause)),
    fact('negated', NEGATED.test(clause)),
    fact('stand-in', standIn !== null),
    fact('reason', reason !== null),
    fact('attributed', givenBy !== null),
    fact('meeting-in-clause', NAMED_MEETING.test(clause)),
    fact('meeting-in-sentence', NAMED_MEETING.test(whole)),
    fact('day', DAY.test(whole)),
    fact('month', MONTH.test(whole)),
    fact('relative', RELATIVE.test(clause)),
    `status:${status}|${named}`,
    ...steps('words', wordsIn(clause), [4, 8, 14, 22]),
  ];
}

function likelihood(of: Weights, features: readonly string[]): number {
  return Math.round(100 / (1 + Math.exp(-scoreOf(of, features)))) / 100;
}

/** How likely the words, the sources, their groups and the stance are all right. */
export function confidenceOfStatement(text: string, statement: FoundStatement, score: number | null): number {
  return likelihood(weights.statement, statementFeatures(text, statement, score));
}

/** How likely official, ministerial, status and stand-in are all right. */
export function confidenceOfReport(text: string, report: FoundReport): number {
  return likelihood(weights.report, reportFeatures(text, report));
}
