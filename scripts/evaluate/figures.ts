import type { ArticleScore, SetScore } from './score-set.ts';
import type { LabelVerdict } from './score-statements.ts';

/** One line of the table: `right` of `n`. */
export interface Figure {
  readonly kind: string;
  readonly n: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

const plain = (kind: string, checks: readonly boolean[]): Figure => ({
  kind,
  n: checks.length,
  right: checks.filter(Boolean).length,
  precision: null,
  recall: null,
});

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export const isFull = ({ found, source, group, stance }: LabelVerdict) =>
  found !== null && source && group && stance;

function structureFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  return [
    plain(
      'headline',
      articles.map(({ headline }) => headline.right),
    ),
    plain(
      'outlet',
      articles.map(({ outlet }) => outlet.right),
    ),
    plain(
      'published',
      articles.map(({ published }) => published.right),
    ),
    plain(
      'parts',
      articles.flatMap(({ parts }) => parts.map(({ right }) => right)),
    ),
    plain(
      'not in body',
      articles.flatMap(({ notInBody }) => notInBody.map(({ right }) => right)),
    ),
  ];
}

function statementFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  const labels = articles.flatMap(({ statements }) => statements.labels);
  const finds = articles.flatMap(({ statements }) => statements.finds);
  const wrong = finds.filter(({ verdict }) => verdict === 'false').length;
  const measured = (
    kind: string,
    of: readonly LabelVerdict[],
    isRight: (one: LabelVerdict) => boolean,
  ): Figure => {
    const right = of.filter(isRight).length;
    const whole = of.length === labels.length;
    const scored = finds.filter(({ verdict }) => verdict === 'right' || verdict === 'false').length;
    return {
      kind,
      n: of.length,
      right,
      precision: whole ? ratio(right, scored) : null,
      recall: ratio(right, of.length),
    };
  };
  const matched = labels.filter(({ found }) => found !== null);
  return [
    measured('statements found', labels, ({ found }) => found !== null),
    measured('with source, group, stance', labels, isFull),
    measured(
      'direct with source',
      labels.filter(({ label }) => label.kind === 'direct'),
      ({ found, source }) => found !== null && source,
    ),
    { kind: 'false finds', n: finds.length, right: wrong, precision: null, recall: null },
    plain(
      '  source, of those found',
      matched.map(({ source }) => source),
    ),
    plain(
      '  group, of those found',
      matched.map(({ group }) => group),
    ),
    plain(
      '  stance, of those found',
      matched.map(({ stance }) => stance),
    ),
    plain(
      '  naming, of those found',
      matched.map(({ naming }) => naming),
    ),
    plain(
      '  kind of speech, of those found',
      matched.map(({ kind }) => kind),
    ),
  ];
}

function attendanceFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  const labels = articles.flatMap(({ attendance }) => attendance.labels);
  const isRight = ({ status, standIn }: { status: boolean; standIn: boolean }) => status && standIn;
  const others = articles.flatMap(({ attendance }) => attendance.others);
  return [
    plain('attendance, required', labels.filter(({ label }) => label.required).map(isRight)),
    plain('attendance, not required', labels.filter(({ label }) => !label.required).map(isRight)),
    { kind: 'reports beyond the labels', n: others.length, right: 0, precision: null, recall: null },
  ];
}

function ownVoiceFigures(articles: readonly ArticleScore[]): readonly Figure[] {
  const labels = articles.flatMap(({ ownVoice }) => ownVoice);
  return [
    plain(
      'own voice not allied reassurance',
      labels.map(({ alliedReassurance }) => !alliedReassurance),
    ),
    plain(
      'own voice apart from statements',
      labels.map(({ apart }) => apart),
    ),
    plain(
      'own voice found',
      labels.map(({ stance }) => stance !== null),
    ),
    plain(
      'own voice found with stance',
      labels.map(({ stance, wanted }) => stance === wanted),
    ),
  ];
}

export function figuresOf({ articles, people, spellings, falseMerges }: SetScore): readonly Figure[] {
  return [
    ...structureFigures(articles),
    ...statementFigures(articles),
    ...attendanceFigures(articles),
    ...ownVoiceFigures(articles),
    plain(
      'people merged',
      people.map(({ right }) => right),
    ),
    plain(
      'spellings marked',
      spellings.map(({ right }) => right),
    ),
    { kind: 'spellings joined wrongly', n: falseMerges.length, right: 0, precision: null, recall: null },
  ];
}
