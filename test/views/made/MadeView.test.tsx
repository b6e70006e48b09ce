// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentView } from '../../../src/state/view-url.ts';
import { setMade } from '../../../src/state/view-steps.ts';
import { MadeLink } from '../../../src/views/made/MadeLink.tsx';
import { MadeView } from '../../../src/views/made/MadeView.tsx';

const measured = {
  unseen: {
    measured: '2026-11-22',
    articles: 8,
    what: 'invented articles',
    kinds: [
      {
        kind: 'attendance',
        right: 18,
        of: 20,
        precision: 0.9,
        recall: 0.855,
        told: 53,
        wanted: 62,
        f1: 0.877,
        interval: [0.7, 0.98],
      },
      { kind: 'people', right: 18, of: 18, precision: 1, recall: null, f1: 1, interval: [1, 1] },
      { kind: 'tentative', right: 30, of: 60, precision: 0.5, recall: null, f1: null, interval: null },
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
      <MadeView isNamed={false} />
    </QueryClientProvider>,
  );
}

async function cellsOf(row: RegExp): Promise<readonly string[]> {
  const cells = within(await screen.findByRole('row', { name: row })).getAllByRole('cell');
  return cells.map(({ textContent }) => textContent.replaceAll('\u00A0', ' '));
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
    expect(await cellsOf(/^Attendance reports/u)).toEqual([
      '18 of 20',
      '90 % 70 to 97 %',
      '86 % 75 to 92 %',
      '88 % 70 to 98 %',
    ]);
    expect(screen.getByRole('row', { name: /^Differences not yet measured$/u })).toBeVisible();
    expect(screen.getByText(/^Measured on 8 articles, on 22 Nov 2026: invented articles\./u)).toBeVisible();
  });

  it('gives a share that is whole an interval of some width, whatever an older file says of it', async () => {
    draw(measured);
    expect(await cellsOf(/^People told apart/u)).toEqual(['18 of 18', '100 % 82 to 100 %', '–', '100 %']);
  });

  it('says how often tentative findings are right', async () => {
    draw(measured);
    expect(await cellsOf(/^Tentative findings, in every respect/u)).toEqual([
      '30 of 60',
      '50 % 38 to 62 %',
      '–',
      '–',
    ]);
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
