import type { Day } from '../common/day.ts';
import { capitalised, dayInWords, listOf } from '../common/words.ts';

/** What each rate counts, in the middle of a sentence. */
export const rateNames = {
  statements: 'statements found',
  direct: 'direct quotations with their source',
  attributions: 'statements with their source',
  groups: 'speaker groups',
  stances: 'stances',
  attendance: 'attendance reports',
  disagreements: 'differences',
  points: 'answers to points',
  utterances: 'utterances',
  people: 'people told apart',
  sure: 'findings of high certainty, in every respect',
  tentative: 'tentative findings, in every respect',
} as const;

const percent = (share: number) => `${Math.round(100 * share)}\u00A0%`;

export const rateTexts = {
  /** `Right on articles the rules were not made on: stances 120 of 160.` */
  line: (rates: readonly string[]) => `Right on articles the rules were not made on: ${listOf(rates)}.`,
  rate: (name: string, right: number, of: number) => `${name} ${right} of ${of}`,
  notYet: (name: string) => `${name} not yet measured`,
  noneYet: (names: readonly string[]) =>
    `How often ${listOf(names)} are right on articles the rules were not made on is not yet measured.`,
  failed: 'The error rates could not be loaded.',
  how: 'How this is made',
  loading: 'How often this is right…',
  heading: 'How often it is right',
  measuredOn: (articles: number, what: string, day: Day | undefined) =>
    `Measured on ${articles} articles${day === undefined ? '' : `, on ${dayInWords(day)}`}: ${what}. The texts and their labels were put aside before the rules were made and are scored for this table alone.`,
  notMeasured: 'Not yet measured on text that the rules were not made on.',
  caption: 'Right on articles the rules were not made on, by kind of finding',
  kind: 'Kind of finding',
  rightOf: 'Right, of those found',
  rightShort: 'Right',
  precision: 'Precision',
  recall: 'Recall',
  f1: 'F1',
  none: '–',
  share: percent,
  between: ([low, high]: readonly [number, number]) =>
    `${Math.round(100 * low)}\u00A0to\u00A0${percent(high)}`,
  of: (right: number, of: number) => `${right} of ${of}`,
  notYetCell: 'not yet measured',
  named: (name: string) => capitalised(name),
  explained:
    'Precision: how many of the findings are right. Recall: how many of what a careful reader finds is found. F1: the mean of both that the worse one pulls down; of stances, the mean over reassurance, concern and neutral. Beneath each rate stands its own 95\u00A0% interval: of precision and recall the Wilson score interval, which has a width also where all are right; of F1 a bootstrap by article or story, left out where no article has an error to draw. “In every respect” counts statements and attendance reports. Checks against the record are not measured apart: they are right where the attendance report is.',
} as const;
