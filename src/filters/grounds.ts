import { groupBy } from '../common/group-by.ts';
import { overlaps, type Span } from '../common/span.ts';
import { reportCertainty, statementCertainty, type Certainty } from '../corpus/certainty.ts';
import type { AttendanceReport, Disagreement, DisagreementSide, Statement } from '../corpus/corpus.ts';

/** The findings that others rest on. */
export interface Findings {
  readonly statements: readonly Statement[];
  readonly reports: readonly AttendanceReport[];
}

type Trusts = (certainty: Certainty) => boolean;

/** What rests on nothing needs nobody’s trust. */
export function stands(grounds: readonly Certainty[], trusts: Trusts): boolean {
  return grounds.length === 0 || grounds.some(trusts);
}

/**
 * Whether a wording keeps, under a choice of certainty, what it rests on: the statement whose words it holds, or the report
 * by which its sentence is about the ministerial. Names, numbers and roles rest on what is printed.
 */
export function sideTest(
  { statements, reports }: Findings,
  trusts: Trusts,
): (disagreement: Disagreement, side: DisagreementSide) => boolean {
  const said = groupBy(statements, ({ article }) => article);
  const told = groupBy(reports, ({ article }) => article);
  return ({ kind, about }, { article, span }) => {
    const isHere = (each: Span) => overlaps(each, span);
    const saying = kind === 'altered-quotation' ? (said.get(article) ?? []) : [];
    const telling = (told.get(article) ?? []).filter(({ ministerial }) => ministerial === about);
    return stands(
      [
        ...saying.filter(({ content }) => content.some(isHere)).map(statementCertainty),
        ...telling.filter(({ sentence }) => isHere(sentence)).map(reportCertainty),
      ],
      trusts,
    );
  };
}
