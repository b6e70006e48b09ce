import type { ReportStatus } from '../analysis/findings.ts';

export const reportQuestions = ['attendance', 'reason', 'stand-in', 'repeated'] as const;
export type ReportQuestion = (typeof reportQuestions)[number];

/** What attendance reports answer a point: whether somebody came, why not, who sat in, or that it was not the first time. */
export interface ReportAnswer {
  readonly asks: ReportQuestion;
  /** Reports of this ministerial alone; of any where it is missing. */
  readonly ministerial?: string;
  /** Reports of this official alone, by surname; of any where it is missing. */
  readonly official?: string;
  readonly statuses: readonly ReportStatus[];
}

/** One question of the story, with what shows that an article answers it: findings first, then phrases. `…` in a phrase stands for up to three words. */
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly phrases: readonly string[];
  /** A phrase counts only in a sentence that holds one of these too. */
  readonly near?: readonly string[];
  /** Phrases that say that no answer is given: an answer as well. They too need one of `near` in their sentence or in the one before. */
  readonly none?: readonly string[];
  readonly report?: ReportAnswer;
  /** Names of documents whose own words answer. */
  readonly documents?: readonly string[];
}

/** What story.json holds: the story's title and question, and the desk's lists. */
export interface Story {
  readonly title: string;
  readonly question: string;
  readonly points: readonly Point[];
  /** The desk's usual form of names, each with spellings that mean it. */
  readonly usualNames: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  /** The desk's form of outlet names. */
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}
