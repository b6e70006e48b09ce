// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useEvidence } from '../../../src/state/evidence.ts';
import { ComparisonGrid } from '../../../src/views/comparison/ComparisonGrid.tsx';
import {
  from,
  makeArticle,
  makeOutlet,
  makePoint,
  makeRecord,
  makeReport,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const many = Array.from({ length: 15 }, (_, index) =>
  makeSource({ id: `p${index}`, name: `Person ${String(index).padStart(2, '0')}` }),
);
const selection = makeSelection({
  articles: [
    makeArticle(),
    makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun'), headline: null, published: null }),
  ],
  sources: many,
  statements: [
    ...many.map(({ id }, index) => makeStatement({ id: `s${index}`, sources: from(id) })),
    makeStatement({ id: 'both', article: 'a2', sources: from('p0', 'p1') }),
  ],
  reports: [makeReport()],
});

function draw(shown = selection) {
  return render(<ComparisonGrid selection={shown} record={makeRecord()} />);
}

const opened = () => useEvidence.getState().evidence;
const focusedText = () => document.activeElement?.textContent ?? '';

/** By its header's text: asking for rows by accessible name computes every cell of the table. */
function rowOf(header: string): HTMLElement {
  const headers = [...document.querySelectorAll<HTMLElement>('th[scope="row"]')];
  const row = headers.find(({ textContent }) => textContent.startsWith(header))?.closest('tr');
  if (!(row instanceof HTMLElement)) throw new Error(`no row is headed “${header}”`);
  return row;
}

beforeEach(() => {
  useEvidence.setState(useEvidence.getInitialState());
  window.history.replaceState(null, '', '/');
});

describe('ComparisonGrid', () => {
  it('is a grid with row and column headers', () => {
    draw();
    const grid = screen.getByRole('grid', {
      name: /One of two outlets reports that Brandt is expected to stay away/u,
    });
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(3);
    expect(within(grid).getByRole('rowheader', { name: /Person 00/u })).toBeVisible();
    expect(within(grid).getByRole('columnheader', { name: /Evening Sun/u })).toHaveTextContent(
      'Date not known',
    );
  });

  it('shows the number that it opens, everywhere', () => {
    const { container } = draw();
    const printed = [...container.querySelectorAll('td button[data-count]')].flatMap((button) => {
      const [number] = /\d+/u.exec(button.textContent.split(' – show')[0] ?? '') ?? [];
      return number === undefined ? [] : [[number, button.getAttribute('data-count')] as const];
    });
    expect(printed.map(([number]) => number)).toEqual(printed.map(([, opens]) => opens));
    expect(printed.length).toBeGreaterThan(30);
  });

  it('opens a mark’s statements, and for an empty cell what was looked for', async () => {
    draw();
    const row = within(rowOf('Person 05'));
    await userEvent.click(row.getByRole('button', { name: /concern 1/u }));
    expect(opened()).toEqual({
      title: 'Person 05 in Morning Post, concern',
      entries: [{ kind: 'statement', id: 's5' }],
    });
    await userEvent.click(row.getByRole('button', { name: /none/u }));
    expect(opened()?.entries).toEqual([]);
    expect(opened()?.lookedFor).toContain('Evening Sun attributes to Person 05');
  });

  it('says that a statement with two sources stands in both rows', () => {
    draw();
    expect(rowOf('Person 00')).toHaveTextContent('shared with Person 01');
    expect(rowOf('Statements, each once')).toHaveTextContent(/1 statement.* with two sources or more/u);
  });

  it('keeps a dozen voices open and opens the rest behind one button', async () => {
    draw();
    expect(screen.queryByRole('rowheader', { name: /Person 14/u })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '3 more voices' }));
    expect(screen.getByRole('rowheader', { name: /Person 14/u })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show only the first 12 voices' }));
    expect(screen.queryByRole('rowheader', { name: /Person 14/u })).toBeNull();
  });

  it('is one tab stop, and arrow keys lead from entry to entry', async () => {
    const { container } = draw();
    expect(container.querySelectorAll('table :is(button,a)[tabindex="0"]')).toHaveLength(1);
    within(rowOf('Person 00'))
      .getByRole('button', { name: /^concern 1.*Morning/u })
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(focusedText()).toContain('Person 00 in Evening Sun');
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedText()).toContain('Person 01 in Evening Sun');
    await userEvent.keyboard('{Home}');
    expect(focusedText()).toBe('Person 01');
    await userEvent.keyboard('{ArrowRight}');
    expect(focusedText()).toContain('Person 01 in Morning Post');
    await userEvent.keyboard('{End}');
    expect(focusedText()).toContain('Person 01 in all articles shown');
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focusedText()).toBe('Morning Post');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focusedText()).toBe('Morning Post');
    await userEvent.keyboard('{ArrowRight}');
    expect(focusedText()).toBe('Ministers meet without a guest');
    expect(container.querySelectorAll('table :is(button,a)[tabindex="0"]')).toHaveLength(1);
  });

  it('keeps its column over rows that have no entry there', async () => {
    draw();
    within(rowOf('Person 11')).getByRole('button', { name: /none/u }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedText()).toBe('3 more voices');
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedText()).toContain('all statements in Evening Sun');
  });

  it('opens with Enter', async () => {
    draw();
    within(rowOf('Named voices'))
      .getByRole('button', { name: /^15.*all articles/u })
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(opened()?.entries).toHaveLength(15);
  });

  it('keeps a tab stop when the filters take the old one away', () => {
    const { container, rerender } = draw();
    within(rowOf('Person 05')).getByRole('button', { name: /none/u }).focus();
    const fewer = { ...selection, sources: many.slice(0, 2), statements: selection.statements.slice(0, 2) };
    rerender(<ComparisonGrid selection={fewer} record={makeRecord()} />);
    expect(container.querySelectorAll('table :is(button,a)[tabindex="0"]')).toHaveLength(1);
  });

  it('has a row for each point of the story, told in the article’s words or not mentioned', async () => {
    render(
      <ComparisonGrid
        selection={{ ...selection, points: [makePoint({ form: 'attributed', to: ['p3'] })] }}
        record={makeRecord()}
        points={[{ id: 'away', name: 'The next talks', phrases: ['meet again'] }]}
      />,
    );
    const row = within(rowOf('The next talks'));
    const [answered, silent] = row.getAllByRole('cell');
    expect(answered).toHaveTextContent(/^“meet again in May”Person 03/u);
    await userEvent.click(within(silent ?? document.body).getByRole('button', { name: /^not mentioned/u }));
    expect(opened()?.lookedFor).toContain('“meet again”');
    await userEvent.click(row.getByRole('button', { name: /^1.*that mention/u }));
    expect(opened()?.entries).toEqual([
      { kind: 'passage', article: 'a1', start: 35, end: 63, point: 'away' },
    ]);
  });

  it('has no group of points where the story has none', () => {
    draw();
    expect(screen.queryByText('Points of the story')).toBeNull();
  });

  it('turns round on request: an article a row, the same figures, kept in the address', async () => {
    await import('../../../src/views/comparison/OutletsDown.tsx');
    draw();
    const across = screen.getByRole('grid');
    const counted = (grid: HTMLElement) =>
      [...grid.querySelectorAll('td button')]
        .filter((button) => /^\d/u.test(button.textContent))
        .map((button) => button.textContent)
        .filter((text) => /all statements|Named voices|Groups|Unnamed/u.test(text))
        .toSorted((a, b) => a.localeCompare(b));
    const before = counted(across);
    await userEvent.click(screen.getByRole('radio', { name: 'down' }));
    const sun = await waitFor(() => rowOf('Evening Sun'));
    expect(window.location.search).toBe('?layout=outlets-down');
    const down = screen.getByRole('grid');
    expect(counted(down)).toEqual(before);
    expect(before.length).toBe(12);
    expect(sun).toHaveTextContent(/Person 00.*concern.* 1.*shared with Person 01/u);
    expect(down.querySelectorAll(':is(button,a)[tabindex="0"]')).toHaveLength(1);
    within(down)
      .getByRole('link', { name: /Ministers meet without a guest/u })
      .focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedText()).toBe('Evening Sun');
    await userEvent.click(screen.getByRole('radio', { name: 'across' }));
    expect(window.location.search).toBe('');
    expect(screen.getByRole('columnheader', { name: /Evening Sun/u })).toBeVisible();
  });

  it('says that nothing is left, without a table', () => {
    draw(makeSelection());
    expect(screen.getByRole('heading', { name: 'No article is left to compare' })).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});
