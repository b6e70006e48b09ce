// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
  if (shown.statements.length > 0) await screen.findByRole('img', {}, { timeout: 10_000 });
  else await screen.findByText(/^No statement in this view takes a side/u, {}, { timeout: 10_000 });
  return drawn;
}

const column = (name: string) => within(screen.getByRole('region', { name }));
/** What stands on the page, without what is only read out. */
function seen(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  return copy.textContent;
}
/** The line under a quotation: where it stands, who else carries it. */
function metaOf(quote: HTMLElement): HTMLElement {
  const meta = quote.nextElementSibling;
  if (!(meta instanceof HTMLElement)) throw new Error('the quotation has no line beneath');
  return meta;
}

function lastMetaOf(within: ReturnType<typeof column>): HTMLElement {
  return metaOf(within.getAllByRole('blockquote').at(-1) ?? document.body);
}

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
    expect(seen(lastMetaOf(analysts))).toBe(
      'Evening Sun, date not known · tentative · 3 % sure that it is right',
    );
    expect(analysts.getByText('said', { selector: 'mark' })).toBeVisible();
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

  it('shows all of one source on demand', async () => {
    await draw();
    const analysts = column('Analyst concern');
    await userEvent.click(analysts.getByRole('button', { name: '3 of 4 shown, show all by Ada Holm' }));
    expect(analysts.getAllByRole('blockquote')).toHaveLength(5);
  });

  it('leads from the names of sources and outlets to their own views', async () => {
    await draw();
    const analysts = column('Analyst concern');
    await userEvent.click(analysts.getByRole('link', { name: 'Ada Holm' }));
    expect(currentView().profile).toEqual({ kind: 'source', id: 'ada-holm' });
    await userEvent.click(analysts.getByRole('link', { name: 'Evening Sun' }));
    expect(currentView().profile).toEqual({ kind: 'outlet', id: 'evening-sun' });
  });

  it('makes nothing of one-sided outlets and changes of side while one side is chosen', async () => {
    setFilters({ ...noFilters, stances: ['concern'] });
    await draw();
    expect(screen.getByText(/^While a stance is chosen/u)).toBeVisible();
    expect(screen.queryByText(/both sides/u)).toBeNull();
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
    expect(seen(lastMetaOf(column('Allied reassurance')))).toBe('Morning Post, 4 May 2031 · with Ben Lund');
  });

  it('tells where a column is empty what there is without filters', async () => {
    await draw(makeSelection());
    const allies = column('Allied reassurance');
    expect(allies.getByText(/None in this view; without filters/u)).toBeVisible();
    await userEvent.click(allies.getByRole('button', { name: /^0 statements/u }));
    expect(opened()?.lookedFor).toContain('allied or NATO official');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('names one-sided outlets', async () => {
    await draw();
    expect(screen.getByText(/whose sources only reassure: none; only worry:/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /show Evening Sun, concern only/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's5' }]);
  });

  it('names the analyst who reassures, and says where no ally worries', async () => {
    await draw();
    expect(seen(screen.getByText(/^Analysts who reassure:/u))).toBe(
      'Analysts who reassure: Ben Lund, 1 statement.',
    );
    expect(seen(screen.getByText(/^Allied and NATO officials who worry:/u))).toBe(
      'Allied and NATO officials who worry: none.',
    );
    expect(screen.queryByText(/^Unnamed officials who worry/u)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^1 statement.*show Ben Lund, reassurance/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's6' }]);
    await userEvent.click(screen.getByRole('button', { name: /^none.*show allied and NATO officials/u }));
    expect(opened()?.lookedFor).toBe('a worried statement by an allied or NATO official');
  });

  it('says how many stances are tentative and how those look', async () => {
    await draw();
    await userEvent.click(screen.getByRole('button', { name: /^1 statement.*that are tentative$/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's5' }]);
    expect(screen.getByText(/a broken line stands beside it/u)).toBeVisible();
  });

  it('says nothing of a tentative stance that neither column holds', async () => {
    const official = makeSource({ id: 'cara', name: 'Cara Voss', side: 'us' });
    const guess = { ...reassurance, confidence: 0.3 };
    await draw({
      ...selection,
      sources: [...selection.sources, official],
      statements: [
        ...selection.statements.filter(({ id }) => id !== 's5'),
        makeStatement({ id: 's7', sources: from('cara'), stance: guess }),
      ],
    });
    expect(screen.queryByRole('button', { name: /that are tentative$/u })).toBeNull();
  });

  it('says of unnamed officials who worry that they are a group apart', async () => {
    const envoy = makeSource({ id: 'a1:envoy', name: 'an envoy', side: 'allied', naming: 'anonymous' });
    await draw({
      ...selection,
      sources: [...selection.sources, envoy],
      statements: [...selection.statements, makeStatement({ id: 's7', sources: from('a1:envoy') })],
    });
    expect(seen(screen.getByText(/^Allied and NATO officials who worry:/u))).toBe(
      'Allied and NATO officials who worry: none by name.',
    );
    expect(seen(screen.getByText(/^Unnamed officials who worry:/u))).toBe(
      'Unnamed officials who worry: an envoy in Morning Post, 1 statement.',
    );
    await userEvent.click(screen.getByRole('button', { name: /^1 statement.*show an envoy, concern/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's7' }]);
  });

  it('stands whole on paper', async () => {
    const listeners: (() => void)[] = [];
    let isPaper = false;
    vi.stubGlobal('matchMedia', (query: string) => ({
      get matches() {
        return isPaper && query === 'print';
      },
      addEventListener: (_: string, announce: () => void) => listeners.push(announce),
      removeEventListener: () => undefined,
    }));
    await draw();
    const analysts = column('Analyst concern');
    expect(analysts.getAllByRole('blockquote')).toHaveLength(4);
    isPaper = true;
    act(() => {
      for (const announce of listeners) announce();
    });
    expect(analysts.getAllByRole('blockquote')).toHaveLength(5);
    expect(analysts.queryByRole('button', { name: /shown/u })).toBeNull();
    vi.unstubAllGlobals();
  });

  it('puts the statements in the order asked for, in both columns', async () => {
    await draw();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Statements' }), 'the surest first');
    const analysts = column('Analyst concern');
    expect(analysts.getAllByText(/98 % sure/u)).toHaveLength(4);
    expect(column('Allied reassurance').getByText(/99 % sure/u)).toBeVisible();
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
    const metas = analysts.getAllByRole('blockquote').map((quote) => seen(metaOf(quote)));
    expect(metas).toContain(
      'Morning Post, 4 May 2031 · also in Morning Post, word for word, judged “reassurance” there',
    );
    await userEvent.click(analysts.getByRole('button', { name: /^5 statements/u }));
    expect(opened()?.entries).toHaveLength(5);
    await userEvent.click(analysts.getByRole('button', { name: /^date not known/u }));
    expect(opened()?.entries).toEqual([{ kind: 'statement', id: 's5' }]);
    await userEvent.click(
      analysts.getByRole('button', { name: /^word for word.*show Ben Lund in Morning Post/u }),
    );
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
    await userEvent.click(screen.getByRole('button', { name: 'Show all groups and stances again' }));
    expect(currentView().filters).toEqual(noFilters);
  });
});
