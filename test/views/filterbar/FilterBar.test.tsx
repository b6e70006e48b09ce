// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { filterCorpus } from '../../../src/filters/filter-corpus.ts';
import { noFilters } from '../../../src/filters/filters.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { useView } from '../../../src/state/view-url.ts';
import { FilterBar } from '../../../src/views/filterbar/FilterBar.tsx';
import { dataset } from '../../filters/story.ts';

function Bar() {
  const { filters } = useView();
  return (
    <FilterBar
      dataset={dataset}
      filters={filters}
      selection={filterCorpus(dataset, filters)}
      whole={filterCorpus(dataset, noFilters)}
      isLoading={false}
      title="A story"
      points={[]}
    />
  );
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  useEvidence.setState(useEvidence.getInitialState());
});

async function openMenu(name: RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  await screen.findAllByRole('group', { hidden: true });
}

const option = (name: RegExp) => screen.getByRole('checkbox', { name, hidden: true });

describe('FilterBar', () => {
  it('says how much is shown, in singular and plural', async () => {
    render(<Bar />);
    const line = () =>
      screen
        .getAllByRole('status')
        .map((each) => each.textContent)
        .join('|');
    expect(line()).toContain('3 of 3 statements, 3 sources, 3 of 3 articles');
    await openMenu(/^Source/);
    await userEvent.click(option(/Pål Berg/));
    expect(line()).toContain('1 of 3 statements, 1 source, 1 of 3 articles');
  });

  it.each([
    ['/?stance=concern&q=chair', 'by its own voice alone', ['a2']],
    ['/?q=chair', 'without statements', ['a2']],
  ])('says under %s which articles are here without a statement', async (link, words, ids) => {
    window.history.replaceState(null, '', link);
    render(<Bar />);
    await userEvent.click(screen.getByRole('button', { name: /articles without a statement in this view/u }));
    expect(useEvidence.getState().evidence?.entries).toEqual(ids.map((id) => ({ kind: 'article', id })));
    expect(screen.getByRole('search')).toHaveTextContent(`${ids.length} ${words}`.replace(/^\d+ /u, ''));
  });

  it('says nothing of an article that quotes no one where neither a stance nor a search is chosen', () => {
    render(<Bar />);
    expect(screen.queryByRole('button', { name: /without a statement/u })).toBeNull();
  });

  it('keeps choices in the address and takes them back by their chips', async () => {
    render(<Bar />);
    await openMenu(/^Outlet/);
    await userEvent.click(option(/Evening Star/));
    await openMenu(/^Stance/);
    await userEvent.click(option(/concern/));
    expect(window.location.search).toBe('?outlet=evening-star&stance=concern');
    await userEvent.click(screen.getByRole('button', { name: /Remove filter:.*Evening Star/ }));
    expect(window.location.search).toBe('?stance=concern');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(window.location.search).toBe('');
    expect(screen.queryByRole('list', { name: 'Filters in force' })).toBeNull();
  });

  it('keeps speaker group and naming in one menu, meeting and its kind in another', async () => {
    render(<Bar />);
    await openMenu(/^Speaker/);
    await userEvent.click(option(/Analysts/));
    await userEvent.click(option(/^named/));
    await openMenu(/^Meeting/);
    await userEvent.click(option(/^Defence ministerial/));
    await userEvent.click(option(/12 May 2031/));
    expect(window.location.search).toBe('?group=analyst&naming=named&meeting=dm-2031-05-12&kind=defence');
    expect(screen.getByRole('button', { name: /^Speaker/ })).toHaveTextContent('Speaker (2)');
    const chips = within(screen.getByRole('list', { name: 'Filters in force' })).getAllByRole('listitem');
    expect(chips.map((chip) => chip.textContent?.replace('Remove filter: ', ''))).toEqual([
      'Speaker: Analysts ×',
      'Naming: named ×',
      'Meeting: Defence ministerial of 12 May 2031 ×',
      'Kind of meeting: Defence ministerial ×',
      'Clear all',
    ]);
  });

  it('shows a choice that the story no longer has, so that it can be taken back', () => {
    window.history.replaceState(null, '', '/?outlet=gone');
    render(<Bar />);
    expect(
      screen.getByRole('button', { name: /Remove filter:.*gone \(not in this story\)/ }),
    ).toBeInTheDocument();
  });

  it('says what of a link it cannot read, until that is dismissed, and then goes without it', async () => {
    window.history.replaceState(null, '', '/?from=rubbish&stance=concern~fury&entry=zzz');
    render(<Bar />);
    const line = await screen.findByText(/^Not understood in this address:/u);
    expect(line).toHaveTextContent('Not understood in this address: from=rubbish, stance=fury, entry=zzz.');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(line).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(line).not.toBeInTheDocument();
    expect(window.location.search).toBe('');
  });

  it('shortens what it names: links are anyone’s', async () => {
    const long = 'x'.repeat(300);
    const link = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => `${key}=${long}`).join('&');
    window.history.replaceState(null, '', `/?${link}`);
    render(<Bar />);
    const line = await screen.findByText(/^Not understood in this address:/u);
    expect(line).toHaveTextContent(/: a=x{58}…, b=x+….* and 2 more\./u);
  });

  it('opens the very statements that it counts', async () => {
    window.history.replaceState(null, '', '/?source=ada-holm');
    render(<Bar />);
    await userEvent.click(screen.getByRole('button', { name: /statements on the page/ }));
    expect(useEvidence.getState().evidence?.entries).toEqual([
      { kind: 'statement', id: 's1' },
      { kind: 'statement', id: 's3' },
    ]);
  });

  it('says what is wrong with days the wrong way round', async () => {
    window.history.replaceState(null, '', '/?from=2031-06-01&to=2031-05-01');
    render(<Bar />);
    await openMenu(/^Dates/);
    expect(screen.getByRole('alert', { hidden: true })).toHaveTextContent('Swap them');
  });
});
