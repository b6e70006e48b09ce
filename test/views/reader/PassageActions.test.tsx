// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ArticleReader } from '../../../src/views/reader/ArticleReader.tsx';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { dataset } from '../../filters/story.ts';

function open(start: number, end: number) {
  const user = userEvent.setup();
  window.history.replaceState(null, '', `/?q=help&read=a2@${start}-${end}`);
  render(<ArticleReader place={{ article: 'a2', start, end }} lookup={buildLookup(dataset)} />);
  return user;
}

async function copied(user: ReturnType<typeof userEvent.setup>, name: string): Promise<string> {
  await user.click(screen.getByRole('button', { name, hidden: true }));
  return decodeURIComponent(await navigator.clipboard.readText());
}

describe('what is taken from the reader', () => {
  it('is the passage that the link names, until a step makes it the statement that stands out', async () => {
    const user = open(0, 36);
    expect(await copied(user, 'Copy link to this passage')).toMatch(/\?q=help&read=a2@0-36$/u);
    expect(screen.getByText('Copied.')).toBeVisible();
    expect(screen.getByText('Cite this passage')).toBeVisible();
    expect(await copied(user, 'Copy the citation')).toContain('“Pål Berg, a minister, promised help.”');
    for (const step of ['Next j', 'Next j']) await user.click(screen.getByRole('button', { name: step }));
    expect(screen.getByText('Statement 2 of 2')).toBeVisible();
    expect(screen.queryAllByText('Copied.')).toEqual([]);
    expect(await copied(user, 'Copy link to statement 2')).toMatch(/\?q=help&read=a2@37-66$/u);
    expect(screen.getByText('Cite statement 2')).toBeVisible();
    expect(await copied(user, 'Copy the citation')).toContain('“Ada Holm doubted the promise.”');
    await user.click(screen.getByRole('button', { name: 'Previous k' }));
    expect(await copied(user, 'Copy link to statement 1')).toMatch(/read=a2@0-36$/u);
  });

  it('names whose words the passage holds, and nobody for the article', async () => {
    const user = open(0, 0);
    expect(await copied(user, 'Copy the citation')).toMatch(/^“Help is promised”, Evening Star/u);
    for (const begins of ['Pål Berg, reported: “Pål Berg,', 'Ada Holm, reported: “Ada Holm doubted']) {
      await user.click(screen.getByRole('button', { name: 'Next j' }));
      expect((await copied(user, 'Copy the citation')).startsWith(begins)).toBe(true);
    }
  });

  it('is the article where the link names no passage, and the statement after a step', async () => {
    const user = open(0, 0);
    expect(screen.getByText('Cite this article')).toBeVisible();
    await user.click(screen.getByText('Cite this article'));
    await user.click(screen.getByRole('button', { name: 'Next j' }));
    expect(screen.getByText('Cite statement 1').closest('details')).toHaveAttribute('open');
    expect(await copied(user, 'Copy link to statement 1')).toMatch(/read=a2@0-36$/u);
  });

  it('is the statement after a step where the link names a passage beyond the text', async () => {
    const user = open(9000, 9001);
    expect(screen.getByText('Cite this article')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next j' }));
    expect(await copied(user, 'Copy link to statement 1')).toMatch(/read=a2@0-36$/u);
  });
});
