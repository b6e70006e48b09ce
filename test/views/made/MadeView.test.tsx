// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentView, setMade } from '../../../src/state/view-url.ts';
import { MadeLink } from '../../../src/views/made/MadeLink.tsx';
import { MadeView } from '../../../src/views/made/MadeView.tsx';

const measured = {
  unseen: {
    articles: 8,
    what: 'invented articles',
    kinds: [
      {
        kind: 'attendance',
        right: 18,
        of: 20,
        precision: 0.9,
        recall: 0.855,
        f1: null,
        interval: [0.7, 0.98],
      },
    ],
  },
};

function draw(evaluation: unknown) {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(JSON.stringify(evaluation))),
  );
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={client}>
      <MadeLink>How this is made</MadeLink>
      <MadeView />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  act(() => setMade(false));
});

describe('MadeView', () => {
  it('gives each kind of finding its rates, and says what is not yet measured', async () => {
    draw(measured);
    const row = await screen.findByRole('row', { name: /^Attendance reports/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['18 of 20', '90\u00A0%', '86\u00A0%', '–', '70\u00A0% to 98\u00A0%']);
    expect(screen.getByRole('row', { name: /^Differences not yet measured$/u })).toBeVisible();
    expect(screen.getByText(/^Measured on 8 articles: invented articles\./u)).toBeVisible();
  });

  it('says that nothing is measured where nothing is', async () => {
    draw({ unseen: null });
    expect(
      await screen.findByText('Not yet measured on text that the rules were not made on.'),
    ).toBeVisible();
  });

  it('narrows the word lists to what is typed', async () => {
    draw({ unseen: null });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search the word lists' }), 'ambassad');
    expect(screen.getAllByText(/ambassador/u)).not.toHaveLength(0);
    expect(screen.queryByText(/^Words of concern/u)).toBeNull();
  });

  it('stands in the address, and Escape or the button takes it away', async () => {
    draw({ unseen: null });
    await userEvent.click(screen.getByRole('link', { name: 'How this is made', hidden: true }));
    expect(currentView().made).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(currentView().made).toBeUndefined();
    act(() => setMade(true));
    await userEvent.keyboard('{Escape}');
    expect(currentView().made).toBeUndefined();
  });
});
