import { expect, it } from 'vitest';
import { composeText } from '../../../src/articles/compose-text.ts';
import { gridSheets } from '../../../src/views/take-away/sheets.ts';
import { shapeSuggested } from '../../../src/views/comparison/shape-suggested.ts';
import { dataset, screenOf } from '../briefing/screen.ts';
import { makeArticle, makeOutlet, makeSelection } from '../../makers.ts';

const TOLD = [
  'The ports agreed a standing patrol in the northern strait, eleven ships strong, from September, so that every trawler of the outer islands comes home before the ice.',
  'Eleven ships will sail in the northern strait from September, in a patrol that the ports have agreed, so that every trawler of the outer islands comes home before the ice does.',
];
const articles = TOLD.map((text, at) =>
  makeArticle({
    id: `a${at}`,
    outlet: makeOutlet(`Outlet ${at}`),
    ...composeText([{ kind: 'paragraph', text }]),
  }),
);

it('holds a suggested point in all its words, for nobody can open a file’s', () => {
  const [point] = shapeSuggested(makeSelection({ articles, points: [], origins: [] }));
  expect(point?.name).toMatch(/^The ports agreed .* …$/u);
  const told = { ...dataset, articles, corpus: { ...dataset.corpus, statements: [], points: [] } };
  const names = gridSheets(screenOf({}, told)).grid.rows.map(([, name]) => name);
  expect(names).toContain(TOLD[0]);
  expect(names.filter((name) => String(name).includes('…'))).toEqual([]);
});
