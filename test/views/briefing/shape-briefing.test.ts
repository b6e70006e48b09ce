import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf, type Block, type Line } from '../../../src/export/markdown.ts';
import type { Filters } from '../../../src/filters/filters.ts';
import { shapeBriefing } from '../../../src/views/briefing/shape-briefing.ts';
import { anyFilters } from '../../filters/story.ts';
import { makeArticle, makeSource } from '../../makers.ts';
import { dataset, screenOf } from './screen.ts';

const textOf = (line: Line) => line.map(({ text }) => text).join('');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.line)];
    case 'quote':
      return [`${block.text} / ${textOf(block.from)}`];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | '));
  }
}

/** What stands beneath a heading, up to the next of its level or above. */
function beneath(blocks: readonly Block[], name: string): readonly string[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === name);
  const start = blocks[from];
  if (start?.kind !== 'heading') throw new Error(`No heading ${name} in the briefing`);
  const rest = blocks.slice(from + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= start.level);
  return (end === -1 ? rest : rest.slice(0, end)).flatMap(linesOf);
}

/** A list or a line that holds nothing, a row that is longer or shorter than its head. */
function isLame(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return block.rows.some((row) => row.length !== block.head.length);
    case 'list':
      return block.items.length === 0;
    case 'heading':
    case 'paragraph':
    case 'quote':
      return linesOf(block).join('') === '';
  }
}

const briefing = (changes: Partial<Filters> = {}) => shapeBriefing(screenOf(changes));
const PARTS = ['What differs', 'Who reports what', 'The record', 'Both sides', 'Articles'];
const ALLIED = 'Allied reassurance';
const ANALYST = 'Analyst concern';

describe('a briefing', () => {
  it('has its parts in order, and says of when, of what and from where it is', () => {
    const blocks = briefing();
    expect(
      blocks.flatMap((each) => (each.kind === 'heading' && each.level === 2 ? [each.text] : [])),
    ).toEqual(PARTS);
    const about = beneath(blocks, 'Briefing: A story');
    expect(about.slice(0, 4)).toEqual([
      'Made on 1 Jul 2031 with Readout.',
      'Filters: no filter in force.',
      'Data: 3 articles, the latest of 30 Jun 2031; the record up to 3 Jun 2031.',
      'This view: https://desk.example/?stance=concern',
    ]);
    expect(JSON.stringify(blocks)).toContain('"address":"https://desk.example/?stance=concern"');
  });

  it('tells what differs, each wording with its outlet', () => {
    const spelt = {
      ...dataset,
      corpus: {
        ...dataset.corpus,
        disagreements: dataset.corpus.disagreements.map((each) => ({
          ...each,
          sides: each.sides.map((side, at) =>
            at === 0 ? side : { ...side, text: 'Help is', span: { start: 0, end: 7 } },
          ),
        })),
      },
    };
    const [finding, line] = beneath(shapeBriefing(screenOf({}, spelt)), 'What differs');
    expect(finding).toMatch(/^The outlets differ.*\.$/u);
    expect(line).toMatch(/Ada Holm.*\(Morning Post.*; .*Help is.*\(Evening Star/u);
  });

  it('tells who reports what: the points and reports, an outlet a column', () => {
    const [, head, ...rows] = beneath(briefing(), 'Who reports what');
    expect(head).toBe(
      'Question | Note | Morning Post, 4 May 2031 | Evening Star, June 2031 | Morning Post, date not known',
    );
    const [away] = rows.filter((row) => row.startsWith('Brandt away'));
    expect(away).toContain('own voice');
    expect(away).toContain('not mentioned');
    expect(rows.some((row) => row.includes('expected'))).toBe(true);
    expect(rows.every((row) => row.split(' | ').length === 5)).toBe(true);
  });

  it('tells the record, and every absence with who sat in', () => {
    const lines = beneath(briefing(), 'The record');
    expect(lines).toContain('Absences');
    expect(lines.filter((line) => line.startsWith('12 May 2031'))).toEqual([
      '12 May 2031, defence ministerial, Brussels, Belgium: Rolf Brandt away; sat in: Eva Grund, Deputy; reason: none given.',
    ]);
  });

  it('quotes both sides in their articles’ words', () => {
    const blocks = briefing();
    expect(beneath(blocks, ALLIED)).toEqual(['promised help / Pål Berg, in Evening Star, June 2031']);
    expect(beneath(blocks, ANALYST)).toEqual([
      expect.stringMatching(/^the gap was a worry \/ Ada Holm and diplomats, in Morning Post, 4 May 2031/u),
      expect.stringMatching(/^the promise \/ Ada Holm, in Evening Star, .* \(tentative\)$/u),
    ]);
  });

  it.each([
    ['indirect', 'promised help,', 'promised help'],
    ['direct', 'promised help,', '“promised help”'],
    ['mixed', 'promised help,', '“promised help”'],
    ['mixed', 'promised “help” soon', 'promised “help” soon'],
  ] as const)('tells %s speech apart as the screen does: %s', (kind, content, told) => {
    const text = `Pål Berg, a minister, ${content} and left.`;
    const start = text.indexOf(content);
    const given = {
      ...dataset,
      articles: dataset.articles.map((each) => (each.id === 'a2' ? { ...each, text } : each)),
      corpus: {
        ...dataset.corpus,
        statements: dataset.corpus.statements
          .filter(({ id }) => id === 's2')
          .map((each) => ({ ...each, kind, content: [{ start, end: start + content.length }] })),
      },
    };
    expect(beneath(shapeBriefing(screenOf({ stances: ['reassurance'] }, given)), ALLIED)).toEqual([
      `${told} / Pål Berg, in Evening Star, June 2031`,
    ]);
  });

  it('cites every article that is left', () => {
    expect(beneath(briefing(), 'Articles')).toEqual([
      '“A gap opens”, Morning Post, 4 May 2031 (read 1 Jul 2031).',
      '“Help is promised”, Evening Star, June 2031 (read 1 Jul 2031).',
      '“No headline”, Morning Post, no date (read 1 Jul 2031).',
    ]);
  });
});

describe('under filters', () => {
  it('holds what they leave, and says which they are', () => {
    const blocks = briefing({ stances: ['reassurance'], outlets: ['evening-star'] });
    const [, filters] = beneath(blocks, 'Briefing: A story');
    expect(filters).toMatch(/^Filters: .*Outlet: Evening Star.*Stance: reassurance.*\.$/u);
    expect(beneath(blocks, ANALYST)).toEqual(['No statement that the filters leave.']);
    expect(beneath(blocks, ALLIED)).toHaveLength(1);
    expect(beneath(blocks, 'Articles')).toHaveLength(1);
    expect(beneath(blocks, 'Who reports what').join()).not.toContain('Morning Post');
  });

  it('says so part by part where nothing is left', () => {
    const blocks = briefing({ text: 'zzz', kinds: ['foreign'] });
    expect(beneath(blocks, 'The record')).toContain(
      'No absence is among the entries that the filters leave.',
    );
    expect(beneath(blocks, ALLIED)).toEqual(['No statement that the filters leave.']);
    expect(beneath(blocks, 'Articles')).toEqual(['No article is left.']);
    expect(beneath(blocks, 'Who reports what')).toHaveLength(1);
    const nothing = briefing({ meetings: ['gone'] });
    expect(beneath(nothing, 'The record')).toEqual([
      'No ministerial of the record is left by the filters.',
      'Absences',
      'No absence is among the entries that the filters leave.',
    ]);
  });

  it('is whole under any: no part goes missing, no list is empty, every row is as long as its head', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const blocks = shapeBriefing(screenOf(filters));
        for (const part of PARTS) expect(beneath(blocks, part).length).toBeGreaterThan(0);
        expect(blocks.filter(isLame)).toEqual([]);
        expect(markdownOf(blocks)).not.toMatch(/undefined|NaN|\[object/u);
      }),
    );
  });
});

it('hostile names are in it as they are, for screen and Markdown to hold as text', () => {
  const hostile = '</script>\u202E | =1+1';
  const given = {
    ...dataset,
    articles: dataset.articles.map((article) =>
      makeArticle({ ...article, outlet: { ...article.outlet, name: hostile } }),
    ),
    corpus: {
      ...dataset.corpus,
      sources: dataset.corpus.sources.map((each) => makeSource({ ...each, name: hostile })),
    },
  };
  const markdown = markdownOf(shapeBriefing(screenOf({}, given)));
  expect(markdown).not.toMatch(/\u202E|(?<!\\)<\/script/u);
});

describe('a briefing of too many articles', () => {
  const withArticles = (n: number) => {
    const articles = Array.from({ length: n }, (_, at) => makeArticle({ id: `m${at}` }));
    const corpus = { ...dataset.corpus, statements: [], ownVoice: [], reports: [], points: [] };
    return shapeBriefing(screenOf({}, { ...dataset, articles, corpus }));
  };

  it('says what to do', () => {
    const said = withArticles(1201).flatMap(linesOf);
    expect(said.at(-1)).toBe(
      'The filters leave 1,201 articles, and a briefing is of 200 at most: choose outlets, dates or a search.',
    );
    expect(said).toContain('Filters: no filter in force.');
  });

  it('is none of as many as fit', () => {
    expect(beneath(withArticles(200), 'Articles')).toHaveLength(200);
  });
});
