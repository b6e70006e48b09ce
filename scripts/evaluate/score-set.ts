import type { FoundArticle } from './found.ts';
import type { ArticleLabel, Labels } from './labels.ts';
import { scoreAttendance, type AttendanceScore } from './score-attendance.ts';
import { scoreOwnVoice, type OwnVoiceVerdict } from './score-own-voice.ts';
import { checkPerson, checkSpelling, falseMerges, type People } from './score-people.ts';
import { scoreStatements, type StatementScore } from './score-statements.ts';
import {
  checkHeadline,
  checkNotInBody,
  checkOutlet,
  checkParts,
  checkPublished,
  type Check,
} from './score-structure.ts';

export interface ArticleScore {
  readonly file: string;
  readonly headline: Check;
  readonly outlet: Check;
  readonly published: Check;
  readonly parts: readonly Check[];
  readonly notInBody: readonly Check[];
  readonly statements: StatementScore;
  readonly ownVoice: readonly OwnVoiceVerdict[];
  readonly attendance: AttendanceScore;
}

export interface SetScore {
  readonly articles: readonly ArticleScore[];
  readonly people: readonly Check[];
  readonly spellings: readonly Check[];
  readonly falseMerges: readonly Check[];
}

export function scoreArticle(
  found: FoundArticle,
  label: ArticleLabel,
  headlineFromAddress: string | null,
): ArticleScore {
  return {
    file: label.file,
    headline: checkHeadline(found, label, headlineFromAddress),
    outlet: checkOutlet(found, label),
    published: checkPublished(found, label),
    parts: checkParts(found, label),
    notInBody: checkNotInBody(found, label),
    statements: scoreStatements(found, label),
    ownVoice: scoreOwnVoice(found, label),
    attendance: scoreAttendance(found, label),
  };
}

/** `foundOf` gives what the pipeline found in a label's article, and the headline that its address spells. */
export function scoreSet(
  labels: Labels,
  corpus: People,
  foundOf: (label: ArticleLabel) => { found: FoundArticle; headlineFromAddress: string | null },
): SetScore {
  return {
    articles: labels.articles.map((label) => {
      const { found, headlineFromAddress } = foundOf(label);
      return scoreArticle(found, label, headlineFromAddress);
    }),
    people: labels.people.map((person) => checkPerson(corpus, person)),
    spellings: labels.people.map((person) => checkSpelling(corpus, person)),
    falseMerges: falseMerges(corpus, labels.people),
  };
}
