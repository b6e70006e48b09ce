import { describe, expect, it } from 'vitest';
import { shapePoints } from '../../../src/views/comparison/shape-points.ts';
import {
  makeArticle,
  makeMinisterial,
  makeOutlet,
  makePoint,
  makeRecord,
  makeReport,
  makeSelection,
} from '../../makers.ts';

const AWAY = { id: 'away', name: 'Brandt stays away', phrases: ['stays away', 'will not come'] };
const articles = [
  makeArticle(),
  makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') }),
  makeArticle({ id: 'a3', outlet: makeOutlet('Noon Courier') }),
];
const record = makeRecord();
const names = new Map([
  ['ada-holm', 'Ada Holm'],
  ['ben-lund', 'Ben Lund'],
]);

function rowFor(answers: Parameters<typeof makePoint>[0][], reports = [makeReport()]) {
  const selection = makeSelection({ articles, points: answers.map((each) => makePoint(each)), reports });
  const [row] = shapePoints(selection, [AWAY], record, names);
  if (row === undefined) throw new Error('no row for the point');
  return row;
}

function cellFor(answer: Parameters<typeof makePoint>[0]) {
  return rowFor([answer]).cells[0];
}

describe('shapePoints', () => {
  it('answers in the article’s words and opens their sentences', () => {
    expect(cellFor({})).toEqual({
      kind: 'answered',
      answer: 'meet again in May',
      quoted: true,
      language: 'en',
      voice: 'own voice',
      evidence: {
        title: 'Brandt stays away, in Morning Post',
        entries: [{ kind: 'passage', article: 'a1', start: 35, end: 63 }],
      },
    });
  });

  it.each([
    [{ form: 'attributed', to: ['ada-holm'] }, 'Ada Holm'],
    [{ form: 'attributed', to: ['ada-holm', 'ben-lund'] }, 'Ada Holm and Ben Lund'],
    [{ form: 'attributed', to: [] }, 'attributed'],
    [{ form: 'attributed', to: ['gone'] }, 'a source that is not loaded'],
    [{ form: 'quoted', to: ['ada-holm'] }, 'quoted from Ada Holm'],
    [{ form: 'quoted', to: [] }, 'quoted'],
    [{ form: 'denied', to: ['ben-lund'] }, 'denied by Ben Lund'],
    [{ form: 'denied', to: [] }, 'denied'],
  ] as const)('says in whose voice %j answers', (answer, voice) => {
    expect(cellFor(answer)).toMatchObject({ kind: 'answered', voice });
  });

  it('says for “not mentioned” by which phrases it was looked for, without an answer too', () => {
    const silent = { form: 'not-mentioned', answer: null, passages: [] } as const;
    for (const row of [rowFor([silent]), rowFor([])]) {
      expect(row.cells[0]).toEqual({
        kind: 'not-mentioned',
        evidence: {
          title: 'Brandt stays away, in Morning Post',
          entries: [],
          lookedFor:
            'Morning Post was searched for “Brandt stays away” by the phrases “stays away” and “will not come”. None shows an answer.',
        },
      });
    }
  });

  it('shows the sentence where no words are picked out of it', () => {
    expect(cellFor({ answer: null })).toMatchObject({ answer: 'Ministers meet again in May.' });
  });

  it('leaves the article’s own quotation marks as they are', () => {
    const text = 'She “will not come” to it.';
    const [row] = shapePoints(
      makeSelection({
        articles: [makeArticle({ text })],
        points: [makePoint({ answer: { start: 4, end: 19 }, passages: [{ start: 0, end: text.length }] })],
      }),
      [AWAY],
      record,
      names,
    );
    expect(row?.cells[0]).toMatchObject({ answer: '“will not come”', quoted: false });
  });

  it('counts each article that mentions the point once', () => {
    const two = [
      { start: 0, end: 34 },
      { start: 35, end: 63 },
    ];
    const row = rowFor([{ passages: two }, { article: 'a3' }, { article: 'a2', form: 'not-mentioned' }]);
    expect(row.cells[0]?.evidence.entries).toHaveLength(2);
    expect(row.total.entries).toEqual([
      { kind: 'passage', article: 'a1', start: 0, end: 34 },
      { kind: 'passage', article: 'a3', start: 35, end: 63 },
    ]);
    expect(rowFor([]).total.lookedFor).toContain('Brandt stays away');
  });

  it('says what the record holds where most answers are words of a report on one entry', () => {
    const both = [makeReport(), makeReport({ id: 'r2', article: 'a2' })];
    const answers = [{}, { article: 'a2' }, { article: 'a3' }];
    expect(rowFor(answers, both).recordSays).toMatchObject({
      text: 'Rolf Brandt attended',
      evidence: { entries: [{ kind: 'ministerial', id: makeMinisterial().id }] },
    });
    expect(rowFor(answers, both.slice(0, 1)).recordSays).toBeNull();
    expect(rowFor(answers, []).recordSays).toBeNull();
  });

  it('says nothing of the record where the report stands elsewhere in the sentence', () => {
    const elsewhere = makeReport({ passage: { start: 35, end: 44 } });
    expect(rowFor([{}], [elsewhere]).recordSays).toBeNull();
  });
});
