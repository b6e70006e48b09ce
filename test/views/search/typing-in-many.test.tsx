// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeUpStory } from '../../../scripts/made-up-story.ts';
import { inDigits } from '../../../src/common/words.ts';
import type { Dataset } from '../../../src/filters/dataset.ts';
import { filterCorpus } from '../../../src/filters/filter-corpus.ts';
import { noFilters } from '../../../src/filters/filters.ts';
import { readAhead } from '../../../src/filters/search.ts';
import { useTypedSearch } from '../../../src/state/typed-search.ts';
import { setFilters, useView } from '../../../src/state/view-url.ts';
import { SearchBox } from '../../../src/views/search/SearchBox.tsx';

/** More than two thousand statements: the page follows when the typing rests. */
const many = makeUpStory(300);

function Page({ story }: { readonly story: Dataset }) {
  const { filters } = useView();
  return (
    <>
      <SearchBox dataset={story} filters={filters} />
      <button type="button">Elsewhere</button>
    </>
  );
}

const box = () => screen.getByRole('searchbox');
const inAddress = () => new URLSearchParams(window.location.search).get('q');
const type = (value: string): Promise<void> =>
  act(async () => {
    box().focus();
    fireEvent.change(box(), { target: { value } });
  });
const rest = (ms: number): Promise<void> => act(async () => void vi.advanceTimersByTime(ms));

beforeAll(async () => {
  await import('../../../src/views/search/SearchResults.tsx');
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window.history.replaceState(null, '', '/');
  act(() => useTypedSearch.setState({ typed: null }));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('typing in a large story', () => {
  it('lists at once, and moves the address and the page when it rests', async () => {
    readAhead(many, () => true);
    render(<Page story={many} />);
    await type('al');
    await rest(250);
    await type('all');
    await rest(250);
    expect(box()).toHaveValue('all');
    expect(inAddress()).toBeNull();
    expect(screen.getByRole('region', { name: 'Found' })).toBeVisible();
    expect(useTypedSearch.getState().typed).not.toBeNull();
    await rest(60);
    expect(box()).toHaveValue('all');
    expect(inAddress()).toBe('all');
    expect(useTypedSearch.getState().typed).toBeNull();
  });

  it.each([
    ['Enter', () => fireEvent.keyDown(box(), { key: 'Enter' })],
    ['leaving the box', () => act(() => screen.getByRole('button', { name: 'Elsewhere' }).focus())],
  ])('moves the address at once by %s', async (_, leave) => {
    render(<Page story={many} />);
    await type('all');
    expect(inAddress()).toBeNull();
    leave();
    expect(inAddress()).toBe('all');
  });

  it('keeps marks alone in the box, and them out of the address', async () => {
    readAhead(many, () => true);
    window.history.replaceState(null, '', '/?q=alp');
    render(<Page story={many} />);
    await type('?');
    await rest(350);
    expect(box()).toHaveValue('?');
    expect(window.location.search).toBe('');
    expect(useTypedSearch.getState().typed).toBeNull();
  });

  it('makes one step of the history, however often it rests', async () => {
    readAhead(many, () => true);
    render(<Page story={many} />);
    const before = window.history.length;
    for (const text of ['al', 'all', '', 'be', 'bet']) {
      await type(text);
      await rest(350);
      expect(inAddress() ?? '').toBe(text);
    }
    expect(window.history.length).toBe(before + 1);
  });

  it('does not bring back what another choice has taken away', async () => {
    window.history.replaceState(null, '', '/?q=alp');
    render(<Page story={many} />);
    await type('alph');
    act(() => setFilters(noFilters));
    expect(box()).toHaveValue('');
    await rest(1000);
    expect(inAddress()).toBeNull();
  });

  it('keeps a choice that was made while the words were typed', async () => {
    render(<Page story={many} />);
    await type('all');
    act(() => setFilters({ ...noFilters, outlets: ['outlet-1'] }));
    expect(box()).toHaveValue('all');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(window.location.search).toBe('?q=all&outlet=outlet-1');
  });

  it('looks through the texts in slices where no finding holds the words, and then says so', async () => {
    readAhead(many, () => true);
    render(<Page story={many} />);
    await type('quagzz');
    const status = within(screen.getByRole('region', { name: 'Found' })).getByRole('status');
    expect(status).toHaveTextContent('Looking further…');
    for (let slice = 0; slice < 300 && /Looking/u.test(status.textContent); slice += 1) await rest(1500);
    expect(status).toHaveTextContent('No source, headline or statement holds “quagzz”.');
  });

  it('says how much is read until all is, and then has found as much as the page', async () => {
    const slow = { ...many };
    let time = 0;
    // Each look at the clock finds less than half a millisecond gone: some twenty looks are a slice.
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 0.4));
    render(<Page story={slow} />);
    await type('al');
    const status = within(screen.getByRole('region', { name: 'Found' })).getByRole('status');
    const said = new Set<string>();
    for (let slice = 0; slice < 100 && /Reading/u.test(status.textContent); slice += 1) {
      said.add(status.textContent);
      await rest(1);
    }
    expect([...said][0]).toMatch(/^Reading the articles: [1-9]0 % done, more may be found\.$/u);
    expect(said.size).toBeGreaterThan(1);
    const { statements, ownVoice } = filterCorpus(many, { ...noFilters, text: 'al' });
    const inRest = new Set(ownVoice.map(({ article }) => article)).size;
    expect(status).toHaveTextContent(`headlines and ${inDigits(statements.length)} statements found.`);
    // The rest of the texts comes once the letter has been answered.
    await rest(1500);
    expect(status).toHaveTextContent(
      `${inDigits(statements.length)} statements and ${inRest} articles in the rest of their texts found.`,
    );
  });
});
