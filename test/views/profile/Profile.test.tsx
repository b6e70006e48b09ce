// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProfilePlace } from '../../../src/filters/url.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { Profile } from '../../../src/views/profile/Profile.tsx';
import { dataset } from '../../filters/story.ts';

const lookup = buildLookup(dataset);

function show(place: ProfilePlace) {
  return render(<Profile place={place} lookup={lookup} />);
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  useEvidence.setState(useEvidence.getInitialState());
});

describe('a source’s view', () => {
  it('shows every statement under its outlet, and leads on to the outlet', async () => {
    const { container } = show({ kind: 'source', id: 'ada-holm' });
    expect(container.querySelectorAll('[data-profile-statement]')).toHaveLength(2);
    const part = screen.getByRole('region', { name: 'In Evening Star' });
    expect(part).toHaveTextContent('Ada Holm doubted the promise.');
    await userEvent.click(within(part).getByRole('link', { name: 'Evening Star' }));
    expect(window.location.search).toBe('?profile=outlet%3Aevening-star');
  });

  it('opens the very statements of each stance', async () => {
    show({ kind: 'source', id: 'ada-holm' });
    await userEvent.click(screen.getByRole('button', { name: /2.*show Ada Holm, concern/ }));
    expect(useEvidence.getState().evidence?.entries).toEqual([
      { kind: 'statement', id: 's1' },
      { kind: 'statement', id: 's3' },
    ]);
  });

  it('filters by the source alone, beside what else is chosen, and takes it back', async () => {
    window.history.replaceState(null, '', '/?source=pal-berg&stance=concern&profile=source:ada-holm');
    show({ kind: 'source', id: 'ada-holm' });
    await userEvent.click(screen.getByRole('button', { name: 'Filter by this source' }));
    expect(window.location.search).toBe('?source=ada-holm&stance=concern&profile=source%3Aada-holm');
    await userEvent.click(screen.getByRole('button', { name: 'Stop filtering by this source' }));
    expect(window.location.search).toBe('?stance=concern&profile=source%3Aada-holm');
  });

  it('says that it shows everything, and that the filters leave nothing out', () => {
    const { unmount } = show({ kind: 'source', id: 'ada-holm' });
    expect(screen.getByText('Everything in the story.')).toBeInTheDocument();
    unmount();
    window.history.replaceState(null, '', '/?stance=neutral&profile=source:ada-holm');
    const { container } = show({ kind: 'source', id: 'ada-holm' });
    expect(screen.getByText(/^Everything in the story: the filters in force/)).toBeInTheDocument();
    expect(container.querySelectorAll('[data-profile-statement]')).toHaveLength(2);
  });

  it('says that an unnamed source is one per article', () => {
    show({ kind: 'source', id: 'a1-diplomats' });
    expect(screen.getByText(/one per description and article/)).toBeInTheDocument();
  });

  it('says so where a link names a source that is gone', () => {
    show({ kind: 'source', id: 'gone' });
    expect(screen.getByRole('alert')).toHaveTextContent('the source “gone”');
  });
});

describe('an outlet’s view', () => {
  it('sets named against unnamed and opens each', async () => {
    show({ kind: 'outlet', id: 'morning-post' });
    expect(screen.getByText(/named in different ways counts in each line/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /sources: unnamed/ }));
    expect(useEvidence.getState().evidence?.entries).toEqual([{ kind: 'statement', id: 's1' }]);
  });

  it('says what was looked for where a kind of naming has none', async () => {
    show({ kind: 'outlet', id: 'morning-post' });
    await userEvent.click(screen.getByRole('button', { name: /sources: documents/ }));
    expect(useEvidence.getState().evidence).toMatchObject({
      entries: [],
      lookedFor: 'a statement by a source under “Documents”',
    });
  });

  it('lists whom it quotes, each leading to their own view', () => {
    show({ kind: 'outlet', id: 'evening-star' });
    const table = screen.getByRole('table', { name: 'Whom it quotes' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(within(table).getByRole('link', { name: 'Pål Berg' })).toHaveAttribute(
      'href',
      '?profile=source%3Apal-berg',
    );
    expect(screen.getByText(/Both sides/)).toBeInTheDocument();
  });

  it('says so where a link names an outlet that is gone', () => {
    show({ kind: 'outlet', id: 'gone' });
    expect(screen.getByRole('alert')).toHaveTextContent('the outlet “gone”');
  });
});
