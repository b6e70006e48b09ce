import type { Article } from '../articles/article.ts';
import type {
  AttendanceReport,
  Corpus,
  Disagreement,
  Origin,
  OwnVoice,
  PointAnswer,
  Source,
  Statement,
  Utterance,
} from '../corpus/corpus.ts';
import type { AttendanceRecord, Ministerial } from '../record/record.ts';

/** All that the page has loaded. An article whose file failed is missing here, and so is what was found in it. */
export interface Dataset {
  readonly articles: readonly Article[];
  readonly corpus: Corpus;
  readonly record: AttendanceRecord;
}

/** An answer to a point; marked where it rests on findings that a choice of certainty leaves out. */
export interface SelectedPoint extends PointAnswer {
  readonly isLeftOut?: boolean;
}

/** What the filters leave: every section of the page is shaped from this and nothing else. */
export interface Selection {
  readonly articles: readonly Article[];
  readonly statements: readonly Statement[];
  /** With the statements that are left; at least two. */
  readonly utterances: readonly Utterance[];
  /** Those with at least one statement left, in the corpus's order. */
  readonly sources: readonly Source[];
  readonly ownVoice: readonly OwnVoice[];
  readonly reports: readonly AttendanceReport[];
  /** With the sides that are left; at least two. */
  readonly disagreements: readonly Disagreement[];
  /** With the articles that are left; at least two. */
  readonly origins: readonly Origin[];
  /** One for each point and article left. */
  readonly points: readonly SelectedPoint[];
  /** Filtered by dates, meeting and kind only: the record is not what an outlet says. */
  readonly ministerials: readonly Ministerial[];
}
