// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Ministerial } from '../../../src/record/record.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { makeArticle, makeSelection } from '../../makers.ts';
import { entriesOf, quillTerm, recordOf } from '../../record/sample.ts';

beforeEach(() => useEvidence.getState().close());

function show(entries: readonly Ministerial[], all = entries) {
  const selection = makeSelection({ ministerials: entries, articles: [makeArticle()] });
  return render(<Timeline selection={selection} record={recordOf(all, [quillTerm])} />);
}

function readable(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return copy.textContent;
}

async function rowTexts(): Promise<readonly string[]> {
  await userEvent.click(screen.getByLabelText('Table'));
  const table = screen.getByRole('grid', { name: 'Every entry of the record, the latest first' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
}

const TERM = 'one term of office, shaded or plain';
const LETTERS = 'ppppvvpapp';

describe('Timeline', () => {
  it('says the finding, the counts and the table from the same entries', async () => {
    const { container } = show(entriesOf(LETTERS));
    expect(readable(screen.getByRole('heading', { level: 2 }))).toBe(
      'The US minister was absent from one of the last three; before that, from none of seven',
    );
    expect(container.textContent).toContain('away from');
    const rows = await rowTexts();
    expect(rows).toHaveLength(10);
    expect(rows.filter((row) => row.includes('away'))).toHaveLength(1);
  });

  it('follows one attended entry changed to absent in heading, sentence and tables', async () => {
    show(entriesOf(LETTERS.replace('pp', 'ap')));
    expect(readable(screen.getByRole('heading', { level: 2 }))).toContain('before that, from one of seven');
    const total = screen.getByRole('row', { name: /^Both kinds together/ });
    expect(readable(total)).toBe('Both kinds together6 of 1022');
    expect((await rowTexts()).filter((row) => row.includes('away'))).toHaveLength(2);
  });

  it('opens as many entries behind every number as the number says', async () => {
    const { container } = show(entriesOf(LETTERS));
    await userEvent.click(screen.getByLabelText('Table'));
    const buttons = [...container.querySelectorAll<HTMLElement>('button[data-count]')];
    expect(buttons.length).toBeGreaterThan(20);
    for (const button of buttons) {
      fireEvent.click(button);
      const opened = useEvidence.getState().evidence?.entries.length;
      expect(opened).toBe(Number(button.dataset['count']));
      expect(/^\d+$/.exec(readable(button))?.[0] ?? String(opened)).toBe(String(opened));
    }
  });

  it('says so where the dates leave nothing', async () => {
    const all = entriesOf(LETTERS);
    show([], all);
    expect(readable(screen.getByRole('heading', { level: 2 }))).toBe(
      'No ministerial of the record is left by the filters',
    );
    expect(await rowTexts()).toEqual([]);
  });

  it('is shaped anew only where entries or articles change, not with every new list of them', () => {
    let shaped = 0;
    const entries = entriesOf(LETTERS);
    const articles = [makeArticle()];
    const record = {
      ministerials: entries,
      get terms() {
        shaped += 1;
        return [quillTerm];
      },
    };
    const draw = (left: readonly Ministerial[]) => (
      <Timeline
        selection={makeSelection({ ministerials: [...left], articles: [...articles] })}
        record={record}
      />
    );
    const { rerender } = render(draw(entries));
    const first = shaped;
    rerender(draw(entries));
    expect(shaped).toBe(first);
    rerender(draw(entries.slice(1)));
    expect(shaped).toBeGreaterThan(first);
  });

  it('has a legend of exactly the marks in use', () => {
    show(entriesOf('ppu'));
    const items = screen.getAllByRole('listitem').map(readable);
    expect(items.map((item) => item.trim())).toEqual(['in person 2', 'not known 1', TERM]);
  });

  it('counts the months shown against all where the chart does not show all', () => {
    show(entriesOf(`${'p'.repeat(40)}vapa`));
    const items = screen.getAllByRole('listitem').map((item) => readable(item).trim());
    expect(items).toEqual([
      'In the months shown, of all:',
      'in person 28 of 41',
      'by video 1',
      'away 2',
      TERM,
    ]);
  });

  it('has a bar in the legend where an article came out in the months shown', () => {
    const published = { earliest: '2015-01-01', latest: '2015-03-01', basis: 'the address' };
    const entries = entriesOf('p');
    const selection = makeSelection({ ministerials: entries, articles: [makeArticle({ published })] });
    render(<Timeline selection={selection} record={recordOf(entries)} />);
    expect(screen.getAllByRole('listitem').map(readable).at(-1)?.trim()).toBe(
      'article: came out between these days 1',
    );
  });

  it('lists the articles and their days beside the entries', async () => {
    show(entriesOf('p'));
    await userEvent.click(screen.getByLabelText('Table'));
    const table = screen.getByRole('grid', { name: 'The loaded articles and when they came out' });
    expect(within(table).getByRole('cell', { name: '4 May 2031' })).toBeVisible();
  });

  it('has one tab stop in each table, in either form, and arrow keys lead from figure to figure', async () => {
    const { container } = show(entriesOf(LETTERS));
    await userEvent.click(screen.getByLabelText('Table'));
    const tables = screen.getAllByRole('grid');
    expect(tables.length).toBeGreaterThan(4);
    expect(tables.map((table) => table.querySelectorAll('button[tabindex="0"]').length)).toEqual(
      tables.map(() => 1),
    );
    expect(container.querySelectorAll('table button:not([tabindex])')).toHaveLength(0);
    const [first, second] = tables[0]?.querySelectorAll('button') ?? [];
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(second).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(useEvidence.getState().evidence?.entries).toEqual([{ kind: 'ministerial', id: 'e8' }]);
    expect(tables[0]).toHaveAccessibleDescription(/Arrow keys/);
  });

  it('says over the table how many entries it lists, and once what an entry is', async () => {
    const { container } = show(entriesOf(LETTERS));
    await userEvent.click(screen.getByLabelText('Table'));
    expect(readable(container)).toContain('10 entries, the latest first');
    expect(readable(container).match(/one is a ministerial of one kind/gu)).toHaveLength(1);
  });
});
