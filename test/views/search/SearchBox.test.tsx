// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useEvidence } from '../../../src/state/evidence.ts';
import { useView } from '../../../src/state/view-url.ts';
import { SearchBox } from '../../../src/views/search/SearchBox.tsx';
import { dataset } from '../../filters/story.ts';
import { makeArticle, makeOwnVoice } from '../../makers.ts';

function Page({ story = dataset }) {
  const { filters } = useView();
  return (
    <>
      <SearchBox dataset={story} filters={filters} />
      <button type="button">Elsewhere</button>
    </>
  );
}

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  act(() => useEvidence.setState(useEvidence.getInitialState()));
});

const box = () => screen.getByRole('searchbox');
const list = () => screen.queryByRole('region', { name: 'Found' });
const query = (name: string) => new URLSearchParams(window.location.search).get(name);

async function search(text: string, story = dataset): Promise<HTMLElement> {
  render(<Page story={story} />);
  await userEvent.type(box(), text);
  return screen.findByRole('region', { name: 'Found' });
}

describe('the list beneath the search box', () => {
  it('opens with what is typed: sources, headlines and statements, the hits marked', async () => {
    const found = await search('promise');
    expect(query('q')).toBe('promise');
    expect(
      within(found)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['1 headline', '2 statements']);
    const marks = [...found.querySelectorAll('mark')].map(({ textContent }) => textContent.toLowerCase());
    expect(marks).toHaveLength(3);
    expect(new Set(marks)).toEqual(new Set(['promise']));
    expect(within(found).getByRole('status')).toHaveTextContent('1 headline and 2 statements found.');
  });

  it('leads to the sentence of an article that is no statement’s, the hits marked', async () => {
    const found = await search('chair');
    expect(within(found).getByRole('heading')).toHaveTextContent('1 article in the rest of its text');
    expect(within(found).getByRole('status')).toHaveTextContent('1 article in the rest of its text found.');
    const entry = within(found).getByRole('listitem');
    expect(entry).toHaveTextContent('Evening Star');
    expect(entry.querySelector('mark')).toHaveTextContent('chair');
    await userEvent.click(within(entry).getByRole('link', { name: 'The chair was empty.' }));
    expect(query('read')).toBe('a2@67-87');
  });

  it('leads to a paragraph where no finding holds the words', async () => {
    const text = 'Snow fell.\nThe port was shut all day.';
    const parts = [
      { kind: 'paragraph' as const, start: 0, end: 10 },
      { kind: 'paragraph' as const, start: 11, end: 37 },
    ];
    const plain = makeArticle({ id: 'p1', text, parts, headline: null });
    const found = await search('port shut', { ...dataset, articles: [...dataset.articles, plain] });
    expect(within(found).getByRole('status')).toHaveTextContent('No finding holds “port shut”');
    expect(within(found).getByRole('heading')).toHaveTextContent('In the text of the articles');
    await userEvent.click(within(found).getByRole('link', { name: 'The port was shut all day.' }));
    expect(query('read')).toBe('p1@11-37');
  });

  it('lists the first of the texts alone, and says that there are more', async () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      makeArticle({ id: `p${at}`, text: 'Snow fell.', headline: null }),
    );
    const found = await search('snow', { ...dataset, articles: many });
    expect(within(found).getAllByRole('link')).toHaveLength(5);
    expect(found).toHaveTextContent('More articles hold it too.');
    await userEvent.type(box(), ' gap');
    expect(within(found).getByRole('status')).toHaveTextContent('No source, headline or statement holds');
    expect(within(found).queryAllByRole('link')).toEqual([]);
  });

  it('opens all sentences of the rest behind one button', async () => {
    const many = Array.from({ length: 7 }, (_, at) => makeArticle({ id: `m${at}`, headline: null }));
    const ownVoice = many.map(({ id }) =>
      makeOwnVoice({ id: `${id}:v`, article: id, passage: { start: 35, end: 63 } }),
    );
    const corpus = { ...dataset.corpus, statements: [], ownVoice, reports: [] };
    const found = await search('again', { ...dataset, articles: many, corpus });
    expect(within(found).getAllByRole('link')).toHaveLength(5);
    await userEvent.click(within(found).getByRole('button', { name: /show all 7 articles/u }));
    expect(useEvidence.getState().evidence?.entries).toEqual(
      ownVoice.map(({ id }) => ({ kind: 'own-voice', id })),
    );
  });

  it.each(['?', '"', ' - '])(
    'is none of %s alone, which stays in the box and is no search',
    async (marks) => {
      render(<Page />);
      const before = window.history.length;
      await userEvent.type(box(), marks);
      expect([list(), box().getAttribute('value'), window.location.search]).toEqual([null, marks, '']);
      await userEvent.type(box(), 'gap');
      expect(query('q')).toBe(`${marks}gap`);
      expect(box()).toHaveValue(`${marks}gap`);
      await userEvent.type(box(), '{Backspace}{Backspace}{Backspace}');
      expect([box().getAttribute('value'), window.location.search]).toEqual([marks, '']);
      await userEvent.keyboard('{Escape}');
      expect(box()).toHaveValue('');
      expect(box()).toHaveFocus();
      expect(window.history.length).toBe(before + 1);
    },
  );

  it('is none where nothing is typed', async () => {
    render(<Page />);
    await userEvent.type(box(), '  ');
    expect(list()).toBeNull();
  });

  it('says that nothing is found', async () => {
    const found = await search('zzz');
    expect(within(found).getByRole('status')).toHaveTextContent('holds “zzz”');
    expect(within(found).queryAllByRole('link')).toEqual([]);
  });

  it('says where other filters narrow what is searched', async () => {
    window.history.replaceState(null, '', '/?outlet=evening-star');
    expect(await search('gap')).toHaveTextContent('Only what the other filters leave');
  });

  it('is walked by arrow keys, and left by Esc with the words still in the box', async () => {
    const found = await search('holm');
    const links = within(found).getAllByRole('link');
    expect(links.length).toBeGreaterThan(1);
    await userEvent.keyboard('{ArrowUp}');
    expect(box()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(links[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(links[1]).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(box()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    expect(list()).toBeNull();
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue('holm');
    await userEvent.type(box(), 'x');
    expect(list()).toBeVisible();
  });

  it('goes by Esc, then the words, then the focus, so that keys pressed alone are free', async () => {
    await search('holm');
    const seen: unknown[] = [];
    for (let press = 0; press < 3; press += 1) {
      await userEvent.keyboard('{Escape}');
      seen.push([list() === null, query('q'), document.activeElement === box()]);
    }
    expect(seen).toEqual([
      [true, 'holm', true],
      [true, null, true],
      [true, null, false],
    ]);
  });

  it('opens a statement’s sentence, and the focus waits in the box', async () => {
    const found = await search('doubted');
    await userEvent.click(within(found).getByRole('link', { name: /doubted the promise/u }));
    expect(query('read')).toBe('a2@37-66');
    expect(box()).toHaveFocus();
  });

  it('opens a headline’s article and a source’s view', async () => {
    const found = await search('berg');
    await userEvent.click(within(found).getByRole('link', { name: 'Pål Berg' }));
    expect(query('profile')).toBe('source:pal-berg');
    await userEvent.clear(box());
    await userEvent.type(box(), 'opens');
    await userEvent.click(await screen.findByRole('link', { name: 'A gap opens' }));
    expect(query('read')).toBe('a1@0-0');
  });

  it('keeps the focus where it is while something in it is pressed, for a browser that gives it to nobody', async () => {
    const found = await search('berg');
    const link = within(found).getByRole('link', { name: 'Pål Berg' });
    expect(fireEvent.mouseDown(link)).toBe(false);
    expect(list()).toBeVisible();
    expect(fireEvent.mouseDown(box())).toBe(true);
  });

  it('closes where the focus goes elsewhere', async () => {
    await search('berg');
    await userEvent.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(list()).toBeNull();
  });

  it('shows all of many behind one button, whose passages are as many as it says', async () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      makeArticle({ id: `m${at}`, headline: { value: `Meeting ${at}`, basis: 'in the text' } }),
    );
    const found = await search('meeting', {
      ...dataset,
      articles: many,
      corpus: { ...dataset.corpus, statements: [], ownVoice: [], reports: [] },
    });
    expect(within(found).getAllByRole('link')).toHaveLength(5);
    await userEvent.click(within(found).getByRole('button', { name: /show all 9 headlines/u }));
    expect(useEvidence.getState().evidence?.entries).toHaveLength(9);
  });

  it('shows hostile headlines as text', async () => {
    const value = '</script><img src=x onerror=alert(1)>';
    const found = await search('onerror', {
      ...dataset,
      articles: [makeArticle({ headline: { value, basis: 'in the text' } })],
    });
    expect(within(found).getByRole('link')).toHaveTextContent(value);
    expect(found.querySelector('img, script')).toBeNull();
  });
});
