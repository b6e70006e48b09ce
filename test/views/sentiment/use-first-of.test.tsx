// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useFirstOf } from '../../../src/views/sentiment/use-first-of.tsx';

function Row({ all }: { readonly all: number }) {
  const { shown, more } = useFirstOf(
    Array.from({ length: all }, (_, at) => at),
    2,
  );
  return (
    <>
      <ol>
        {shown.map((at) => (
          <li key={at}>{at}</li>
        ))}
      </ol>
      {more}
    </>
  );
}

const shown = (): number => screen.queryAllByRole('listitem').length;

describe('useFirstOf', () => {
  it.each([0, 1, 2])('shows %i without a button', (all) => {
    render(<Row all={all} />);
    expect(shown()).toBe(all);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows more at each press, and the first alone again after the last', async () => {
    render(<Row all={1204} />);
    const button = screen.getByRole('button', { name: '2 of 1,204 shown, show more', expanded: false });
    const seen: number[] = [];
    for (let press = 0; press < 5; press += 1) {
      await userEvent.click(button);
      seen.push(shown());
    }
    expect(seen).toEqual([10, 50, 250, 1204, 2]);
  });

  it('says that all are shown', async () => {
    render(<Row all={5} />);
    await userEvent.click(screen.getByRole('button'));
    expect(shown()).toBe(5);
    expect(screen.getByRole('button', { name: 'All 5 shown, show only 2', expanded: true })).toBeVisible();
  });
});
