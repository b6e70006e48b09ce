import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stances } from '../../../src/analysis/findings.ts';
import { shapeGrid } from '../../../src/views/comparison/shape-grid.ts';
import type { VoiceRow } from '../../../src/views/comparison/shape-voices.ts';
import { alliedReassurance, analystConcern } from '../../../src/views/sentiment/column-kinds.ts';
import { shapeColumn } from '../../../src/views/sentiment/shape-column.ts';
import { shapeGroups } from '../../../src/views/sentiment/shape-groups.ts';
import { arbitrarySelection } from '../../arbitrary-selection.ts';
import {
  from,
  makeArticle,
  makeOutlet,
  makeRecord,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const numberOf = (evidence: { readonly entries: readonly unknown[] }): number => evidence.entries.length;
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function marked({ cells }: VoiceRow, stance?: string): number {
  return sum(
    cells.flatMap((cell) =>
      cell.kind === 'heard'
        ? cell.marks
            .filter((mark) => stance === undefined || mark.stance === stance)
            .map((mark) => numberOf(mark.evidence))
        : [],
    ),
  );
}

const ada = makeSource();
const ben = makeSource({ id: 'ben-lund', name: 'Ben Lund', side: 'allied', roles: ['defence minister'] });
const envoys = makeSource({ id: 'a2:envoys', name: 'envoys', naming: 'anonymous', side: 'allied' });
const post = makeArticle();
const sun = makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') });
const selection = makeSelection({
  articles: [post, sun],
  sources: [ada, ben, envoys],
  statements: [
    makeStatement(),
    makeStatement({ id: 's2', sources: from('ada-holm', 'ben-lund') }),
    makeStatement({
      id: 's3',
      article: 'a2',
      sources: from('ben-lund'),
      stance: { value: 'neutral', cues: [], confidence: 0 },
    }),
    makeStatement({ id: 's4', article: 'a2', sources: from('a2:envoys') }),
    makeStatement({ id: 's5', article: 'a2', sources: from('ben-lund') }),
  ],
});
const grid = shapeGrid(selection, makeRecord());

describe('shapeGrid', () => {
  it('orders the voices by statements, then by name', () => {
    expect(grid.voices.map(({ source, total }) => `${source.name} ${numberOf(total)}`)).toEqual([
      'Ben Lund 3',
      'Ada Holm 2',
      'envoys 1',
    ]);
  });

  it('counts the sources behind each article, one person once in the last column', () => {
    expect(grid.restsOn.map(({ id, cells, total }) => [id, ...cells.map(numberOf), numberOf(total)])).toEqual(
      [
        ['named', 2, 1, 2],
        ['groups', 0, 0, 0],
        ['unnamed', 0, 1, 1],
      ],
    );
  });

  it('says for nought what was looked for', () => {
    expect(grid.restsOn[1]?.total.lookedFor).toMatch(/group/u);
    const cell = grid.voices[2]?.cells[0];
    expect(cell).toMatchObject({ kind: 'not-heard', evidence: { entries: [] } });
    expect(cell?.kind === 'not-heard' && cell.evidence.lookedFor).toContain(
      'Morning Post attributes to envoys',
    );
  });

  it('lets a statement with two sources stand in both rows, tells with whom, and counts it once at the foot', () => {
    expect(grid.shared.entries).toEqual([{ kind: 'statement', id: 's2' }]);
    expect(grid.voices[0]?.cells[0]).toMatchObject({ kind: 'heard', sharedWith: ['Ada Holm'] });
    expect(grid.foot.cells.map(numberOf)).toEqual([2, 3]);
    expect(numberOf(grid.foot.total)).toBe(5);
  });

  it('says who a source is: the role as printed, else the side', () => {
    expect(grid.voices.map(({ who }) => who)).toEqual(['defence minister', 'analyst', 'unnamed, allied']);
  });

  it('is empty for an empty selection', () => {
    const empty = shapeGrid(makeSelection(), makeRecord());
    expect(empty.voices).toEqual([]);
    expect(empty.reports).toEqual([]);
    expect(numberOf(empty.foot.total)).toBe(0);
  });
});

describe('spelling', () => {
  const spelt = makeSource({
    spellings: [
      { name: 'Ada Holm', articles: ['a1'] },
      { name: 'Ada Holme', articles: ['a2'] },
    ],
  });
  const text = 'Ada Holme warned of a gap.';
  const other = makeArticle({ id: 'a2', text, outlet: makeOutlet('Evening Sun') });
  const theirs = makeStatement({ id: 's2', article: 'a2', passage: { start: 0, end: text.length } });

  it('marks the article that differs from the usual name and opens a sentence of each', () => {
    const both = makeSelection({
      articles: [post, other],
      sources: [spelt],
      statements: [makeStatement(), theirs],
    });
    const cells = shapeGrid(both, makeRecord()).voices[0]?.cells ?? [];
    expect(cells.map((cell) => cell.kind === 'heard' && cell.spelt?.name)).toEqual([undefined, 'Ada Holme']);
    const [, second] = cells;
    expect(second?.kind === 'heard' && second.spelt?.evidence.entries).toEqual([
      { kind: 'statement', id: 's1' },
      { kind: 'statement', id: 's2' },
    ]);
  });

  it('opens the paragraph that prints the name where the statement itself does not', () => {
    const later = makeStatement({ id: 's2', article: 'a2', passage: { start: 10, end: text.length } });
    const alone = makeSelection({ articles: [other], sources: [spelt], statements: [later] });
    const cell = shapeGrid(alone, makeRecord()).voices[0]?.cells[0];
    expect(cell?.kind === 'heard' && cell.spelt?.evidence.entries).toEqual([
      { kind: 'passage', article: 'a2', start: 0, end: text.length },
    ]);
  });
});

describe('laws of any selection', () => {
  it('a row’s marks add up to its total, the total to the source’s statements', () => {
    fc.assert(
      fc.property(arbitrarySelection, (any) => {
        for (const row of shapeGrid(any, makeRecord()).voices) {
          const own = any.statements.filter(({ sources }) =>
            sources.some((at) => at.source === row.source.id),
          );
          expect(marked(row)).toBe(numberOf(row.total));
          expect(numberOf(row.total)).toBe(own.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the foot counts each statement once', () => {
    fc.assert(
      fc.property(arbitrarySelection, (any) => {
        const { foot } = shapeGrid(any, makeRecord());
        expect(sum(foot.cells.map(numberOf))).toBe(any.statements.length);
        expect(numberOf(foot.total)).toBe(any.statements.length);
      }),
      { numRuns: 60 },
    );
  });

  it('the panel’s columns and groups agree with the grid’s rows', () => {
    fc.assert(
      fc.property(arbitrarySelection, (any) => {
        const rows = shapeGrid(any, makeRecord()).voices;
        for (const kind of [alliedReassurance, analystConcern]) {
          const column = shapeColumn(any, kind);
          const heard = rows.filter(
            (row) => kind.groups.includes(row.source.group) && marked(row, kind.stance) > 0,
          );
          expect(numberOf(column.sourceCount)).toBe(heard.length);
          for (const entry of column.sourceCount.entries) {
            const row = rows.find(({ source }) => entry.kind === 'source' && source.id === entry.id);
            expect(entry.kind === 'source' && entry.statements.length).toBe(row && marked(row, kind.stance));
          }
        }
        const { all } = shapeGroups(any, any);
        expect(sum(stances.map((stance) => numberOf(all.figures[stance])))).toBe(any.statements.length);
      }),
      { numRuns: 60 },
    );
  });
});
