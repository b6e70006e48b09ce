import type { Disagreement } from '../../../src/corpus/corpus.ts';
import type { StoryEvaluation } from './evaluate-points.ts';
import type { CheckScore, CheckVerdict } from './score-checks.ts';
import type { FindVerdict } from './score-disagreements.ts';
import type { OriginScore } from './score-origins.ts';
import type { Cell } from './score-points.ts';

function cellLine({ article, wanted, found, form, to, toFound, answer }: Cell): string {
  const right = form && to !== false;
  const voice = toFound.length === 0 ? '' : ` to ${toFound.join('; ')}`;
  const instead = form ? '' : `, not ${wanted}`;
  const words = answer === '' ? '' : `: “${answer.replace(/\s+/gu, ' ').slice(0, 110)}”`;
  return `    ${right ? 'right' : 'WRONG'}  ${article.slice(0, 16).padEnd(16)}  ${found}${instead}${voice}${words}`;
}

function matrixLines(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap((cell, at) => [
    ...(cells[at - 1]?.point === cell.point ? [] : [`  ${cell.point}`]),
    cellLine(cell),
  ]);
}

function checkLine({ claim, article, population, wanted, found, right }: CheckVerdict): string {
  const instead = right ? found : `${found}, not ${wanted}`;
  return `    ${right ? 'right' : 'WRONG'}  ${article.slice(0, 16).padEnd(16)}  “${claim}”, ${population}: ${instead}`;
}

function checkLines(set: string, { checks, beyond }: CheckScore): readonly string[] {
  return [
    `\n== ${set}: record checks`,
    ...checks.map(checkLine),
    ...beyond.map(
      ({ article, superlative }) => `    beyond ${article.slice(0, 16).padEnd(16)}  ${superlative.kind}`,
    ),
  ];
}

const findMarks: Readonly<Record<FindVerdict, string>> = { right: 'right', also: 'also ', false: 'FALSE' };

function findLine(find: Disagreement, verdict: FindVerdict): string {
  const sides = find.sides.map(({ article, text }) => `\n             ${article.slice(0, 12)}: ${text}`);
  return `    ${findMarks[verdict]}  ${find.kind}${find.name === undefined ? '' : ` (${find.name})`}${sides.join('')}`;
}

const pairWords = (pair: readonly [string, string]) => pair.join(' = ');

function originLines(set: string, { labels, finds }: OriginScore): readonly string[] {
  return [
    `\n== ${set}: origins`,
    ...finds.map(({ pair, right }) => `    ${right ? 'right' : 'FALSE'}  ${pairWords(pair)}`),
    ...labels.filter(({ found }) => !found).map(({ pair }) => `    MISSED ${pairWords(pair)}`),
  ];
}

/** The matrix cell by cell, then every disagreement found and every one missed. */
export function storyLines({
  set,
  cells,
  disagreements,
  checks,
  origins,
}: StoryEvaluation): readonly string[] {
  const missed = disagreements.labels.filter(({ found }) => found.length === 0);
  return [
    `\n== ${set}: points`,
    ...matrixLines(cells),
    ...(checks === null ? [] : checkLines(set, checks)),
    ...(origins === null ? [] : originLines(set, origins)),
    `\n== ${set}: disagreements`,
    ...disagreements.finds.map(({ find, verdict }) => findLine(find, verdict)),
    ...missed.map(
      ({ label }) => `    MISSED ${label.kind}: ${label.sides.map(([, words]) => words).join(' / ')}`,
    ),
  ];
}
