// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PointAnswer } from '../../../src/corpus/corpus.ts';
import type { Point } from '../../../src/corpus/story.ts';
import type { Dataset } from '../../../src/filters/dataset.ts';
import { ReportEntry } from '../../../src/views/reader/entries/ReportEntry.tsx';
import { SourceEntry } from '../../../src/views/reader/entries/SourceEntry.tsx';
import { StatementEntry } from '../../../src/views/reader/entries/StatementEntry.tsx';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { dataset } from '../../filters/story.ts';
import { makeArticle, makePoint, makeReport, makeSource } from '../../makers.ts';

const WHY: Point = {
  id: 'why',
  name: 'Why he stays away',
  phrases: [],
  report: { asks: 'reason', ministerial: 'dm-2031-05-12', statuses: ['absent', 'expected-absent'] },
};

const TEXT = 'Brandt will stay away. He gave no reason. Ada Holm cited “a full diary”.';
const article = makeArticle({ text: TEXT });

function reasonShown(found: Partial<PointAnswer>, report: Parameters<typeof makeReport>[0] = {}): string {
  const points = [makePoint({ point: 'why', ...found })];
  const data: Dataset = { ...dataset, articles: [article], corpus: { ...dataset.corpus, points } };
  const told = makeReport({ passage: { start: 0, end: 21 }, sentence: { start: 0, end: 22 }, ...report });
  render(<ReportEntry report={told} lookup={buildLookup(data, [WHY])} />);
  return screen.getByText('Reason').nextElementSibling?.textContent ?? '';
}

const none = { answer: { start: 23, end: 40 }, passages: [{ start: 23, end: 41 }] };

describe('the reason of a report', () => {
  it('is the report’s own where it has one', () => {
    expect(reasonShown(none, { reason: { start: 7, end: 11 } })).toBe('will');
  });

  it('else that the article says none was given, with its sentence and the way there', () => {
    expect(reasonShown(none)).toBe('He gave no reason. Read it in the article');
  });

  it('is none where they only decline to comment, with the sentence that says so', () => {
    const text = 'Brandt will stay away. The Pentagon declined to comment.';
    const points = [
      makePoint({ point: 'why', answer: { start: 23, end: 55 }, passages: [{ start: 23, end: 56 }] }),
    ];
    const data: Dataset = {
      ...dataset,
      articles: [makeArticle({ text })],
      corpus: { ...dataset.corpus, points },
    };
    const told = makeReport({ passage: { start: 0, end: 21 }, sentence: { start: 0, end: 22 } });
    const point = { ...WHY, none: ['gave no … reason', 'declined to comment'] };
    render(<ReportEntry report={told} lookup={buildLookup(data, [point])} />);
    expect(screen.getByText('Reason').nextElementSibling?.textContent).toBe(
      'none given: The Pentagon declined to comment. Read it in the article',
    );
  });

  it('else what the article answers elsewhere, and according to whom', () => {
    const answer = { start: 57, end: 71 };
    const shown = reasonShown({ answer, passages: [{ start: 42, end: 72 }], to: ['ada-holm'] });
    expect(shown).toBe('Ada Holm cited “a full diary”. (according to Ada Holm) Read it in the article');
    expect(screen.getByText('“a full diary”')).toHaveProperty('tagName', 'MARK');
  });

  it.each([
    ['of another ministerial', { ministerial: 'fm-2031-06-02' }],
    ['that somebody left early', { status: 'left-early' }],
  ] as const)('is not found for a report %s', (_, report) => {
    expect(reasonShown(none, report)).toBe('no reason found in this article');
  });

  it.each(['attended', 'expected-to-attend'] as const)(
    'is not asked of a chair that is taken: %s',
    (status) => {
      const lookup = buildLookup({ ...dataset, articles: [article] }, [WHY]);
      const report = makeReport({ status, passage: { start: 0, end: 21 }, sentence: { start: 0, end: 22 } });
      const { rerender } = render(<ReportEntry report={report} lookup={lookup} />);
      expect(screen.getByText('Against the record')).toBeVisible();
      expect(screen.queryByText('Reason')).toBeNull();
      expect(screen.queryByText('Stand-in')).toBeNull();

      const standIn = { name: 'Ada Holm', mention: { start: 41, end: 49 } };
      const told = { ...report, standIn, reason: { start: 7, end: 11 } };
      rerender(<ReportEntry report={told} lookup={lookup} />);
      expect(screen.getByText('Reason').nextElementSibling).toHaveTextContent('will');
      expect(screen.getByText('Stand-in').nextElementSibling).toHaveTextContent('Ada Holm');
    },
  );

  it('is not found where the article does not mention it', () => {
    expect(reasonShown({ form: 'not-mentioned', answer: null, passages: [] })).toBe(
      'no reason found in this article',
    );
  });
});

describe('a statement', () => {
  const lookup = buildLookup({
    ...dataset,
    corpus: { ...dataset.corpus, utterances: [{ id: 'u1', statements: ['s1', 's3'] }] },
  });

  function show(id: string) {
    const statement = lookup.statements.get(id);
    if (statement === undefined) throw new Error(`The story has no statement ${id}`);
    return render(<StatementEntry statement={statement} lookup={lookup} />);
  }

  it('shows who carries the same utterance in which words, the differing ones marked', () => {
    show('s1');
    const item = screen.getByRole('listitem');
    expect(item).toHaveTextContent('Evening Star, reported:the promise');
    expect(item.querySelector('mark')).toHaveTextContent('promise');
    expect(within(item).getByRole('link', { name: 'Evening Star' })).toHaveAttribute(
      'href',
      expect.stringContaining('read=a2'),
    );
  });

  it('says nothing of others where it stands alone', () => {
    show('s2');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('gives foreign words their language and direction', () => {
    const articles = dataset.articles.map((each) => ({ ...each, language: 'he' }));
    const using = buildLookup({ ...dataset, articles });
    const [statement] = dataset.corpus.statements;
    if (statement === undefined) throw new Error('The story has no statement');
    const { container } = render(<StatementEntry statement={statement} lookup={using} />);
    const foreign = [...container.querySelectorAll('[lang="he"][dir="auto"]')];
    expect(foreign.map(({ textContent }) => textContent)).toEqual([
      'Ada Holm said the gap was a worry.',
      'Ada Holm',
      'diplomats',
    ]);
  });
});

describe('a source', () => {
  it('cannot turn the line round by its name, role or spelling', () => {
    const turning = '\u2069\u202Emloh';
    const source = makeSource({
      name: turning,
      roles: [turning],
      decidedBy: [turning],
      spellings: [
        { name: turning, articles: ['a1'] },
        { name: 'Holm', articles: ['a2'] },
      ],
    });
    const { container } = render(
      <SourceEntry source={source} statements={[]} lookup={buildLookup(dataset)} />,
    );
    expect(container.textContent).toContain('mloh');
    expect(container.textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
  });
});
