// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noFilters } from '../../src/filters/filters.ts';
import { setFilters } from '../../src/state/view-url.ts';
import { ViewLink } from '../../src/views/ViewLink.tsx';

function show() {
  const open = vi.fn<() => void>();
  render(
    <ViewLink to={(view) => ({ ...view, made: true })} open={open}>
      How
    </ViewLink>,
  );
  return { open, link: screen.getByRole('link', { name: 'How' }) };
}

const search = (text: string): void => setFilters({ ...noFilters, text });

afterEach(() => search(''));

describe('ViewLink', () => {
  it.each([
    ['a pointer comes over it', async (link: HTMLElement) => userEvent.hover(link)],
    [
      'it gets the focus',
      async () => {
        await userEvent.tab();
      },
    ],
  ])('leads on from the view that the address holds once %s', async (_, turnTo) => {
    search('a');
    const { link } = show();
    expect(link).toHaveAttribute('href', '?q=a&made=1');
    search('ab');
    await turnTo(link);
    expect(link).toHaveAttribute('href', '?q=ab&made=1');
  });

  it('is up to date where a key opens it in another tab', async () => {
    const { link } = show();
    link.focus();
    search('z');
    await userEvent.keyboard('{Control>}');
    expect(link).toHaveAttribute('href', '?q=z&made=1');
  });

  it('opens here at a plain click, and leaves any other to the browser', async () => {
    const { link, open } = show();
    link.addEventListener('click', (event) => event.preventDefault());
    const user = userEvent.setup();
    await user.keyboard('{Control>}');
    await user.click(link);
    expect(open).not.toHaveBeenCalled();
    await user.keyboard('{/Control}');
    await user.click(link);
    expect(open).toHaveBeenCalledOnce();
  });
});
