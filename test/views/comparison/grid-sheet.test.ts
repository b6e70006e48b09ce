import { describe, expect, it } from 'vitest';
import { composeText } from '../../../src/articles/compose-text.ts';
import type { Point } from '../../../src/corpus/story.ts';
import { markdownOf } from '../../../src/export/markdown.ts';
import type { Filters } from '../../../src/filters/filters.ts';
import { shapeBriefing } from '../../../src/views/briefing/shape-briefing.ts';
import { comparisonSheet } from '../../../src/views/take-away/sheets.ts';
import { shapeSuggested } from '../../../src/views/comparison/shape-suggested.ts';
import { dataset, screenOf } from '../briefing/screen.ts';
import {
  makeArticle,
  makeMinisterial,
  makeOutlet,
  makePoint,
  makeRecord,
  makeReport,
  makeSelection,
} from '../../makers.ts';

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
  const names = comparisonSheet(screenOf({}, told)).rows.map(([, name]) => name);
  expect(names).toContain(TOLD[0]);
  expect(names.filter((name) => String(name).includes('…'))).toEqual([]);
  const briefing = markdownOf(shapeBriefing(screenOf({}, told)));
  expect(briefing).toMatch(
    /### Told by several, asked by no question\s+- “The ports agreed .*” \(Outlet 0.*; Outlet 1.*\)/u,
  );
});

describe('the note of a point', () => {
  const CLAIM = 'His absence is the second in a row, and it is highly unusual.';
  const passage = { start: 0, end: CLAIM.length };
  const absent = { attendance: 'absent', startDate: '2031-04-01', endDate: '2031-04-01' } as const;
  const given = {
    articles: [makeArticle({ text: CLAIM, parts: [{ kind: 'paragraph', ...passage }] })],
    corpus: {
      ...dataset.corpus,
      statements: [],
      ownVoice: [],
      disagreements: [],
      points: [makePoint({ answer: passage, passages: [passage] })],
      reports: [makeReport({ ministerial: 'd2', status: 'absent', passage, sentence: passage })],
    },
    record: makeRecord({
      ministerials: [
        makeMinisterial({ id: 'd1', startDate: '2031-02-01', endDate: '2031-02-01' }),
        makeMinisterial({ id: 'f1', kind: 'foreign', ...absent }),
        makeMinisterial({ id: 'd2', attendance: 'absent' }),
      ],
    }),
  };
  const VERDICT = '“second in a row”, record: yes, both kinds together / no, defence alone';
  const SAYS = { ministerial: 'd2', asks: 'attendance', statuses: ['absent'] } as const;

  function noteOf(changes: Partial<Filters>, report?: Point['report']) {
    const screen = screenOf(changes, given);
    const points = screen.points.map((point) => (report === undefined ? point : { ...point, report }));
    return comparisonSheet({ ...screen, points }).rows.find(([, name]) => name === 'Brandt away')?.[2];
  }

  it('holds what the record says to claims in its answers', () => {
    expect(noteOf({})).toBe(VERDICT);
  });

  it('has it after what the record says to the point itself', () => {
    expect(noteOf({}, SAYS)).toMatch(new RegExp(`^record: .*; ${VERDICT}$`, 'u'));
  });

  it('is empty where the filters leave no such answer', () => {
    expect(noteOf({ certainties: ['tentative'] })).toBeNull();
  });

  it('stands in the briefing too', () => {
    expect(markdownOf(shapeBriefing(screenOf({}, given)))).toContain(`| Brandt away | ${VERDICT} |`);
  });
});
