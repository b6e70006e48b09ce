import type { Disagreement } from '../../../src/corpus/corpus.ts';
import type { StoryEvaluation } from './evaluate-points.ts';
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

function findLine(find: Disagreement, right: boolean): string {
  const sides = find.sides.map(({ article, text }) => `\n             ${article.slice(0, 12)}: ${text}`);
  return `    ${right ? 'right' : 'FALSE'}  ${find.kind}${find.name === undefined ? '' : ` (${find.name})`}${sides.join('')}`;
}

/** The matrix cell by cell, then every disagreement found and every one missed. */
export function storyLines({ set, cells, disagreements }: StoryEvaluation): readonly string[] {
  const missed = disagreements.labels.filter(({ found }) => found.length === 0);
  return [
    `\n== ${set}: points`,
    ...matrixLines(cells),
    `\n== ${set}: disagreements`,
    ...disagreements.finds.map(({ find, right }) => findLine(find, right)),
    ...missed.map(
      ({ label }) => `    MISSED ${label.kind}: ${label.sides.map(([, words]) => words).join(' / ')}`,
    ),
  ];
}
