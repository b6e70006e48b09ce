// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
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
