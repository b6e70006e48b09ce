// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { currentView, setFilters } from '../../../src/state/view-url.ts';
import { noFilters } from '../../../src/filters/filters.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { SentimentPanel } from '../../../src/views/sentiment/SentimentPanel.tsx';
import { from, makeArticle, makeOutlet, makeSelection, makeSource, makeStatement } from '../../makers.ts';

const reassurance = { value: 'reassurance', cues: [], confidence: 0.9 } as const;
const selection = makeSelection({
  articles: [makeArticle(), makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun'), published: null })],
  sources: [
    makeSource({ roles: ['fellow'] }),
    makeSource({ id: 'eva-rask', name: 'Eva Rask', side: 'allied' }),
    makeSource({ id: 'ben-lund', name: 'Ben Lund' }),
  ],
  statements: [
    ...[1, 2, 3, 4].map((n) => makeStatement({ id: `s${n}` })),
    makeStatement({
      id: 's5',
      article: 'a2',
      kind: 'direct',
      sources: from('ben-lund'),
      stance: { value: 'concern', cues: [{ start: 9, end: 13 }], confidence: 0.3 },
    }),
    makeStatement({ id: 's6', sources: from('eva-rask', 'ben-lund'), stance: reassurance }),
  ],
});

async function draw(shown = selection) {
  const drawn = render(<SentimentPanel selection={shown} whole={selection} />);
  await screen.findByRole('img', {}, { timeout: 10_000 });
  return drawn;
}

const column = (name: string) => within(screen.getByRole('region', { name }));
const opened = () => useEvidence.getState().evidence;

beforeEach(() => {
  useEvidence.setState(useEvidence.getInitialState());
  setFilters(noFilters);
});

describe('SentimentPanel', () => {
  it('says its finding', async () => {
    await draw();
    expect(
      screen.getByRole('region', {
        name: 'Allies and NATO reassure in the only statement with a stance; analysts worry in five of six',
      }),
    ).toBeVisible();
  });

  it('quotes with cue words marked, says who, where and when, and what is tentative', async () => {
    await draw();
    const analysts = column('Analyst concern');
    await userEvent.click(analysts.getByRole('button', { name: '4 of 5 shown, show all' }));
    expect(analysts.getAllByText('worry', { selector: 'mark' })).toHaveLength(4);
    expect(analysts.getAllByRole('blockquote').at(-1)).toHaveTextContent('said “the gap was a worry”');
    expect(analysts.getByText(/Evening Sun, date not known/u)).toBeVisible();
    expect(analysts.getByText('said', { selector: 'mark' })).toBeVisible();
    expect(analysts.getByText(/confidence 30 %/u)).toBeVisible();
    expect(analysts.getByText('· tentative')).toBeVisible();
    expect(analysts.getByText('fellow')).toBeVisible();
  });

  it('shows the first four, all, and the first four again', async () => {
    await draw();
    const analysts = column('Analyst concern');
    expect(analysts.getAllByRole('blockquote')).toHaveLength(4);
    await userEvent.click(analysts.getByRole('button', { name: '4 of 5 shown, show all' }));
    expect(analysts.getAllByRole('blockquote')).toHaveLength(5);
    await userEvent.click(analysts.getByRole('button', { name: 'All 5 shown, show only 4' }));
    expect(analysts.getAllByRole('blockquote')).toHaveLength(4);
  });

  it.each([
    ['5 statements', 'statement', 5],
    ['2 sources', 'source', 2],
    ['2 outlets', 'article', 2],
  ])('opens “%s”', async (name, kind, n) => {
    await draw();
    await userEvent.click(
      column('Analyst concern').getByRole('button', { name: new RegExp(`^${name}`, 'u') }),
    );
    expect(opened()?.entries.map((entry) => entry.kind)).toEqual(Array.from({ length: n }, () => kind));
  });

  it('shows in every button the number that it opens', async () => {
    const { container } = await draw();
    const buttons = [...container.querySelectorAll('td [data-count]')];
    expect(buttons).toHaveLength(12);
    for (const button of buttons) {
      expect(button.textContent.split(' –')[0]).toBe(button.getAttribute('data-count'));
    }
  });

  it('says of a statement with sources of two groups that it counts in both', async () => {
    await draw();
    expect(screen.getByText(/with sources of different groups counts in each/u)).toBeVisible();
    expect(column('Allied reassurance').getByText(/with Ben Lund/u)).toBeVisible();
  });

  it('tells where a column is empty what there is without filters', async () => {
    await draw(makeSelection());
    const allies = column('Allied reassurance');
    expect(allies.getByText(/None in this view; without filters/u)).toBeVisible();
    await userEvent.click(allies.getByRole('button', { name: /^0 statements/u }));
    expect(opened()?.lookedFor).toContain('allied or NATO official');
  });

  it('names one-sided outlets and admits what is not measured', async () => {
    await draw();
    expect(screen.getByText(/reassurance only: none; concern only:/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /show Evening Sun, concern only/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's5' }]);
    expect(screen.getByText('Error on unseen text: not yet measured.')).toBeVisible();
  });

  it('names the analyst who reassures, and says where no ally worries', async () => {
    await draw();
    expect(screen.getByText(/^Analysts who reassure:/u).textContent.replaceAll(/ – show [^;.]*/gu, '')).toBe(
      'Analysts who reassure: Ben Lund (1); allied and NATO officials who worry: none.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: /^Ben Lund \(1\).*show Ben Lund, reassurance/u }),
    );
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's6' }]);
    await userEvent.click(screen.getByRole('button', { name: /^none.*show allied and NATO officials/u }));
    expect(opened()?.lookedFor).toBe('a worried statement by an allied or NATO official');
  });

  it('says how many stances are tentative and how those look', async () => {
    await draw();
    await userEvent.click(screen.getByRole('button', { name: /^1 statement.*is tentative$/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's5' }]);
  });

  it('puts the statements in the order asked for, in both columns', async () => {
    await draw();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Statements' }), 'the surest first');
    const analysts = column('Analyst concern');
    expect(analysts.getAllByText(/confidence 80 %/u)).toHaveLength(4);
    expect(column('Allied reassurance').getByText(/confidence 90 %/u)).toBeVisible();
  });

  it('admits that articles of overlapping or unknown days cannot be ordered', async () => {
    await draw();
    expect(screen.queryByText(/cannot be ordered among themselves/u)).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Statements' }), 'the newest first');
    expect(screen.getByText(/cannot be ordered among themselves/u)).toBeVisible();
  });

  it('shows an utterance once, says who else carries it, and counts its statements', async () => {
    await draw({
      ...selection,
      utterances: [
        { id: 'u1', statements: ['s1', 's5'] },
        { id: 'u2', statements: ['s2', 's6'] },
      ],
    });
    const analysts = column('Analyst concern');
    expect(analysts.getAllByRole('blockquote')).toHaveLength(4);
    expect(analysts.getByRole('button', { name: /^4 utterances/u })).toBeVisible();
    expect(analysts.getByText(/also in.*, word for word, judged “reassurance” there/u)).toBeVisible();
    await userEvent.click(analysts.getByRole('button', { name: /^5 statements/u }));
    expect(opened()?.entries).toHaveLength(5);
    await userEvent.click(analysts.getByRole('button', { name: /^Evening Sun, date not known/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's5' }]);
    await userEvent.click(analysts.getByRole('button', { name: /show Ben Lund in Morning Post/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's1' }]);
  });

  it('filters the page by a group and a stance from the table’s headings, and takes it back', async () => {
    await draw();
    const analysts = screen.getByRole('button', { name: 'Analysts' });
    analysts.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(within(screen.getByRole('columnheader', { name: /concern/u })).getByRole('button'));
    expect(currentView().filters).toMatchObject({ groups: ['analyst'], stances: ['concern'] });
    expect(analysts).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(analysts);
    expect(currentView().filters).toMatchObject({ groups: [], stances: ['concern'] });
  });
});
