import { counted, measured, shared, type Figure, type Tally } from './measure.ts';
import type { LabelVerdict, StatementScore } from './score-statements.ts';

type IsRight = (verdict: LabelVerdict) => boolean;

export const isFound: IsRight = ({ found }) => found !== null;
export const hasSource: IsRight = ({ found, source }) => found !== null && source;
export const isFull: IsRight = (verdict) => hasSource(verdict) && verdict.group && verdict.stance;

/** Labels and finds of one article; an acceptable or second find is not judged. */
export function statementTally({ labels, finds }: StatementScore, isRight: IsRight): Tally {
  const right = labels.filter(isRight).length;
  const judged = finds.filter(({ verdict }) => verdict === 'right' || verdict === 'false').length;
  return { told: right, wanted: labels.length, right, judged };
}

/** Only direct speech: what the label calls so, else what the find itself does. */
export function directTally(score: StatementScore): Tally {
  const labels = score.labels.filter(({ label }) => label.kind === 'direct');
  const wrong = score.finds.filter(
    ({ find, verdict }) => verdict === 'false' && find.statement.kind === 'direct',
  );
  const right = labels.filter(hasSource).length;
  return { told: right, wanted: labels.length, right, judged: labels.filter(isFound).length + wrong.length };
}

export function statementFigures(articles: readonly StatementScore[]): readonly Figure[] {
  const whole = (kind: string, isRight: IsRight) =>
    measured(
      kind,
      articles.map((article) => statementTally(article, isRight)),
    );
  const ofFound = (what: string, isRight: IsRight) =>
    shared(
      `  ${what}, of those found`,
      articles.map(({ labels }) => labels.filter(isFound).map(isRight)),
    );
  const finds = articles.flatMap((article) => article.finds);
  const wrong = finds.filter(({ verdict }) => verdict === 'false').length;
  return [
    whole('statements found', isFound),
    whole('with source', hasSource),
    whole('with source, group, stance', isFull),
    measured('direct with source', articles.map(directTally)),
    counted('false finds', finds.length, wrong),
    ofFound('source', ({ source }) => source),
    ofFound('group', ({ group }) => group),
    ofFound('stance', ({ stance }) => stance),
    ofFound('naming', ({ naming }) => naming),
    ofFound('kind of speech', ({ kind }) => kind),
  ];
}
