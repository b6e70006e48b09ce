// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { ArticleReader } from '../../../src/views/reader/ArticleReader.tsx';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { dataset } from '../../filters/story.ts';
import { makeArticle } from '../../makers.ts';

const BASIS = '‘Thursday’: the ministers’ meeting behind';

function show(published: ReturnType<typeof makeArticle>['published']) {
  const article = makeArticle({ published });
  const lookup = { ...buildLookup(dataset), articles: new Map([[article.id, article]]) };
  render(<ArticleReader place={{ article: article.id, start: 0, end: 0 }} lookup={lookup} />);
}

/** The article of two statements, at 0–36 and 37–66, as a link to one of its places opens it. */
function open(start: number, end: number): void {
  render(
    <dialog open>
      <ArticleReader place={{ article: 'a2', start, end }} lookup={buildLookup(dataset)} />
    </dialog>,
  );
}

const foot = () => screen.getByText(/^Statement \d of 2$|^2 statements$/u).textContent;
const [first, second, none] = ['Statement 1 of 2', 'Statement 2 of 2', '2 statements'];

describe('the foot of an article that a link opened', () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it.each([
    ['the first statement', [0, 36], first, { next: second, before: first }],
    ['the second statement', [37, 66], second, { next: second, before: first }],
    ['a word of the first', [5, 9], none, { next: second, before: first }],
    ['a sentence behind both', [67, 87], none, { next: none, before: second }],
    ['the whole article', [0, 0], none, { next: first, before: second }],
    ['what the text does not have', [900, 999], none, { next: first, before: second }],
  ] as const)('says where one stands at %s, and goes on from there', async (_, [start, end], said, to) => {
    for (const [key, led] of [
      ['Next', to.next],
      ['Previous', to.before],
    ] as const) {
      open(start, end);
      expect(foot()).toBe(said);
      await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${key}`, 'u') }));
      expect(foot()).toBe(led);
      cleanup();
    }
  });
});

describe('the head of an article', () => {
  it('says its days in short, and on demand what they are worked out from', async () => {
    show({ earliest: '2031-05-04', latest: '2031-05-06', basis: BASIS });
    expect(screen.getByText(/4–6 May 2031$/u)).toBeVisible();
    const basis = screen.getByText(`Worked out from: ${BASIS}.`);
    expect(basis).not.toHaveAttribute('open');
    await userEvent.click(screen.getByText('Why these days'));
    expect(basis).toHaveAttribute('open');
  });

  it('gives no reason for days that nobody knows', () => {
    show(null);
    expect(screen.getByText(/date not known$/u)).toBeVisible();
    expect(screen.queryByText('Why these days')).toBeNull();
  });
});
