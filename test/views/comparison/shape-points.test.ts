import { describe, expect, it } from 'vitest';
import { shapePoints } from '../../../src/views/comparison/shape-points.ts';
import {
  makeArticle,
  makeMinisterial,
  makeOutlet,
  makePoint,
  makeRecord,
  makeSelection,
} from '../../makers.ts';

const AWAY = { id: 'away', name: 'Brandt stays away', phrases: ['stays away', 'will not come'] };
const articles = [
  makeArticle(),
  makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') }),
  makeArticle({ id: 'a3', outlet: makeOutlet('Noon Courier') }),
];
const record = makeRecord();
const ELSA = { name: 'Elsa Stein', office: 'Deputy Secretary' };
const names = new Map([
  ['ada-holm', 'Ada Holm'],
  ['ben-lund', 'Ben Lund'],
]);

function rowFor(answers: Parameters<typeof makePoint>[0][]) {
  const selection = makeSelection({ articles, points: answers.map((each) => makePoint(each)) });
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
        entries: [{ kind: 'passage', article: 'a1', start: 35, end: 63, point: 'away' }],
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

  it('says what a choice of certainty leaves out, opens it, and does not count it', () => {
    const selection = makeSelection({
      articles,
      points: [{ ...makePoint(), isLeftOut: true }, makePoint({ article: 'a2' })],
    });
    const [row] = shapePoints(selection, [AWAY], record, names);
    expect(row?.cells[0]).toEqual({
      kind: 'left-out',
      evidence: {
        title: 'Brandt stays away, in Morning Post',
        entries: [{ kind: 'passage', article: 'a1', start: 35, end: 63, point: 'away' }],
      },
    });
    expect(row?.total.entries).toEqual([
      { kind: 'passage', article: 'a2', start: 35, end: 63, point: 'away' },
    ]);
  });

  it('says for “not mentioned” by which phrases it was looked for, without an answer too', () => {
    const silent = { form: 'not-mentioned', answer: null, passages: [] } as const;
    for (const row of [rowFor([silent]), rowFor([])]) {
      expect(row.cells[0]).toEqual({
        kind: 'not-mentioned',
        evidence: {
          title: 'Brandt stays away, in Morning Post',
          entries: [],
          lookedFor: '“Brandt stays away” in Morning Post, by the phrases “stays away” and “will not come”',
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
      { kind: 'passage', article: 'a1', start: 0, end: 34, point: 'away' },
      { kind: 'passage', article: 'a3', start: 35, end: 63, point: 'away' },
    ]);
    expect(rowFor([]).total.lookedFor).toContain('Brandt stays away');
  });

  it.each([
    ['attendance', {}, 'Rolf Brandt attended'],
    [
      'attendance',
      { attendance: 'absent', usRepresentative: ELSA },
      'Rolf Brandt was absent; Elsa Stein sat in',
    ],
    ['stand-in', { attendance: 'absent', usRepresentative: ELSA }, 'Elsa Stein sat in'],
    ['stand-in', { attendance: 'unknown', usRepresentative: null }, 'does not say who sat in'],
    ['stand-in', {}, 'Rolf Brandt came'],
    ['reason', {}, 'gives no reason'],
    ['reason', { reasonGiven: 'Illness.' }, 'gives a reason'],
    ['reason', { reasonGiven: 'Illness.', reasonGivenBy: 'his office' }, 'gives a reason, from his office'],
  ] as const)('says what the record holds to a point of %s: %j', (asks, entry, text) => {
    const point = { ...AWAY, report: { asks, ministerial: 'dm-2031-05-12', statuses: [] } };
    const held = makeRecord({ ministerials: [makeMinisterial(entry)] });
    const [row] = shapePoints(makeSelection({ articles }), [point], held, names);
    expect(row?.recordSays).toMatchObject({
      text,
      evidence: { entries: [{ kind: 'ministerial', id: 'dm-2031-05-12' }] },
    });
  });

  it('says nothing of the record to a point that no report on one entry answers', () => {
    const report = { asks: 'attendance', statuses: ['absent'] } as const;
    for (const asked of [{}, { report }, { report: { ...report, ministerial: 'no-such-entry' } }]) {
      const [row] = shapePoints(makeSelection({ articles }), [{ ...AWAY, ...asked }], record, names);
      expect(row?.recordSays).toBeNull();
    }
  });

  it('names every way in which a point was looked for', () => {
    const point = {
      ...AWAY,
      near: ['talks'],
      none: ['no comment'],
      documents: ['Spring Plan'],
      report: { asks: 'reason', statuses: ['absent', 'expected-absent'] },
    } as const;
    const [row] = shapePoints(makeSelection({ articles: articles.slice(0, 1) }), [point], record, names);
    expect(row?.cells[0]?.evidence.lookedFor).toBe(
      '“Brandt stays away” in Morning Post, by an attendance report on the meeting in question that says “absent or expected to stay away” and why; words of “Spring Plan”; the phrases “stays away” and “will not come”, near one of “talks”; words for an answer withheld: “no comment”',
    );
    const bare = { id: 'away', name: 'Brandt stays away', phrases: [] };
    const [empty] = shapePoints(makeSelection({ articles }), [bare], record, names);
    expect(empty?.cells[0]?.evidence.lookedFor).toContain('story.json gives no phrases');
  });
});
