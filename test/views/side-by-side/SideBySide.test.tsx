// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Selection } from '../../../src/filters/dataset.ts';
import { parseView } from '../../../src/filters/url.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { SideBySide } from '../../../src/views/side-by-side/SideBySide.tsx';
import {
  from,
  makeArticle,
  makeOutlet,
  makeRecord,
  makeReport,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const outlets = ['Morning Post', 'Evening Star', 'Daily Sun', 'Echo', 'Noon Courier'];
const articles = outlets.map((name, index) => makeArticle({ id: `a${index + 1}`, outlet: makeOutlet(name) }));
const selection = makeSelection({
  articles,
  sources: [makeSource(), makeSource({ id: 'pal-berg', name: 'Pål Berg' })],
  statements: [
    makeStatement({ id: 's1' }),
    makeStatement({ id: 's2', article: 'a2' }),
    makeStatement({ id: 's3', article: 'a2', sources: from('pal-berg') }),
  ],
  utterances: [{ id: 'u1', statements: ['s1', 's2'] }],
});

function draw(search: string, left: Selection = selection) {
  window.history.replaceState(null, '', `/${search}`);
  const names = new Map(selection.sources.map(({ id, name }) => [id, name]));
  return render(
    <SideBySide selection={left} whole={selection} record={makeRecord()} points={[]} names={names} />,
  );
}

const compared = () => parseView(window.location.search).compare;
const heads = () =>
  screen
    .getAllByRole('columnheader')
    .map((head) => outlets.find((name) => head.textContent.startsWith(name)));

beforeEach(() => {
  useEvidence.setState(useEvidence.getInitialState());
});

describe('SideBySide', () => {
  it('sets the articles of a link side by side in its order', () => {
    draw('?compare=a3~a1');
    expect(heads()).toEqual(['Daily Sun', 'Morning Post']);
    expect(screen.getByRole('checkbox', { name: /Daily Sun/u })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /Echo/u })).not.toBeChecked();
  });

  it('says which reports of its articles the filters leave out', async () => {
    window.history.replaceState(null, '', '/?compare=a3~a1');
    const reports = ['a1', 'a1', 'a4'].map((article, at) => makeReport({ id: `r${at}`, article }));
    const leftOut = { by: 'certainty', reports } as const;
    render(
      <SideBySide
        {...{ selection, leftOut }}
        whole={selection}
        record={makeRecord()}
        points={[]}
        names={new Map()}
      />,
    );
    const row = within(screen.getByRole('row', { name: /^Left out by the filters/u }));
    expect(row.getByRole('rowheader')).toHaveTextContent('not of the chosen certainty');
    expect(row.getAllByRole('gridcell').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Daily Sun–none/u),
      expect.stringMatching(/^Morning Post2 reports/u),
    ]);
    await userEvent.click(row.getByRole('button', { name: /^2 reports/u }));
    expect(useEvidence.getState().evidence?.entries).toEqual([
      { kind: 'report', id: 'r0' },
      { kind: 'report', id: 'r1' },
    ]);
  });

  it('writes a choice into the address, the proposal’s articles with it', async () => {
    draw('');
    expect(heads()).toEqual(['Morning Post', 'Evening Star']);
    expect(screen.getByRole('status')).toHaveTextContent('A first suggestion');
    await userEvent.click(screen.getByRole('checkbox', { name: /Echo/u }));
    expect(compared()).toEqual(['a1', 'a2', 'a4']);
    expect(heads()).toEqual(['Morning Post', 'Evening Star', 'Echo']);
  });

  it('lets one go down to none, and says what to do', async () => {
    draw('?compare=a1~a2');
    await userEvent.click(screen.getByRole('checkbox', { name: /Evening Star/u }));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent(
      'Tick another article to compare with Morning Post.',
    );
    await userEvent.click(screen.getByRole('checkbox', { name: /Morning Post/u }));
    expect(screen.getByRole('status')).toHaveTextContent('Tick two to four articles.');
    expect(compared()).toEqual([]);
  });

  it('has no fifth', () => {
    draw('?compare=a1~a2~a3~a4');
    expect(screen.getByRole('checkbox', { name: /Noon Courier/u })).toBeDisabled();
    expect(screen.getByRole('status')).toHaveTextContent('Four is the most');
  });

  it.each([
    ['?compare=a1~a2~gone', 'One of the articles that the link names is not in this story.'],
    ['?compare=lost~a1~a2~gone', 'Two of the articles that the link names are not in this story.'],
    ['?compare=a1~a2~a3~a4~a5', 'The link names one more than the four that fit.'],
  ])('says of %s what it passes over', (search, told) => {
    draw(search);
    expect(screen.getByRole('status')).toHaveTextContent(told);
    expect(screen.getByRole('grid')).toBeVisible();
  });

  it('says whom the filters leave out, and where they leave too few', () => {
    const { unmount } = draw('?compare=a1~a2~a3', { ...selection, articles: articles.slice(0, 2) });
    expect(screen.getByRole('status')).toHaveTextContent('left out by the filters: Daily Sun.');
    unmount();
    draw('?compare=a1~a2', { ...selection, articles: articles.slice(0, 1) });
    expect(screen.getByRole('status')).toHaveTextContent('The filters leave fewer than two articles');
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('lines up what a source says, and opens each statement and each silence', async () => {
    draw('?compare=a2~a3~a1');
    const [head] = screen.getAllByRole('rowheader', { name: /^Ada Holm/u });
    const row = within(head?.closest('tr') ?? document.body);
    const [, silent] = row.getAllByRole('gridcell');
    await userEvent.click(within(silent ?? document.body).getByRole('button'));
    expect(useEvidence.getState().evidence?.lookedFor).toContain('Daily Sun attributes to Ada Holm');
    await userEvent.click(
      row.getAllByRole('button', { name: /Ada Holm in Morning Post/u })[0] ?? document.body,
    );
    expect(useEvidence.getState().evidence?.entries).toEqual([{ kind: 'statement', id: 's1' }]);
  });

  it('says who was first of those chosen, of an utterance but not of a source', () => {
    const day = (n: number) => ({ earliest: `2031-05-0${n}`, latest: `2031-05-0${n}`, basis: 'the desk' });
    const dated = articles.map((article, index) => ({ ...article, published: day(index + 1) }));
    draw('?compare=a1~a2', { ...selection, articles: dated });
    const lines = screen.getAllByRole('button', { name: /first: Morning Post/u });
    expect(lines.map(({ textContent }) => textContent.split(' – ')[0])).toEqual([
      'first: Morning Post, 1 May 2031',
      'of these, first: Morning Post, 1 May 2031',
    ]);
    expect(lines[0]?.closest('p')).toHaveTextContent(/^Of these, first:/u);
  });

  it('gives of an utterance the first words by source, and the whole by utterance', () => {
    const words = 'the gap was a worry for every minister of the alliance';
    const text = `Ada Holm said ${words}. She said little else.`;
    const content = [{ start: 14, end: 14 + words.length }];
    const said = (id: string, article: string) => makeStatement({ id, article, content });
    draw('?compare=a1~a2', {
      ...selection,
      articles: articles.map((article) => ({ ...article, text })),
      statements: [
        said('s1', 'a1'),
        said('s2', 'a2'),
        makeStatement({ id: 's3', content: [{ start: text.length - 21, end: text.length - 1 }] }),
      ],
    });
    expect(screen.getAllByText(/the gap was a worry for/u).map(({ textContent }) => textContent)).toEqual([
      'the gap was a worry for …',
      'the gap was a worry for …',
      words,
      words,
    ]);
    expect(screen.getAllByText('in full under “By utterance”')).toHaveLength(2);
    expect(screen.getByText('She said little else')).toBeVisible();
  });

  it('opens an article at its headline and its days at their basis', async () => {
    draw('?compare=a1~a2');
    const [head] = screen.getAllByRole('columnheader');
    const [headline, days] = within(head ?? document.body).getAllByRole('button');
    await userEvent.click(days ?? document.body);
    expect(useEvidence.getState().evidence?.entries).toEqual([{ kind: 'article', id: 'a1' }]);
    await userEvent.click(headline ?? document.body);
    expect(parseView(window.location.search).reading).toEqual({ article: 'a1', start: 0, end: 0 });
  });

  it('shows the first sources that one has alone, and the rest behind a button', async () => {
    const own = ['Bea Lind', 'Cai Orr', 'Dag Ruud', 'Eli Vann', 'Fay Moss'];
    const several = {
      ...selection,
      sources: own.map((name) => makeSource({ id: name, name })),
      statements: own.map((name) => makeStatement({ id: name, sources: from(name) })),
      utterances: [],
    };
    draw('?compare=a1~a2', several);
    const shown = () => own.filter((name) => screen.queryByText(name) !== null);
    expect(shown()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'two more sources' }));
    expect(shown()).toEqual(own);
  });

  it('keeps names that turn their direction from turning ours', () => {
    const turning = '\u202Eyalp';
    const odd = makeArticle({ id: 'a2', outlet: { ...makeOutlet(turning), id: 'odd' } });
    draw('?compare=a1~a2', {
      ...selection,
      articles: [makeArticle(), odd],
      sources: [makeSource({ name: `Ada ${turning}` })],
    });
    expect(document.body.textContent).toContain('Ada yalp');
    const shown = [...document.querySelectorAll('th, td, label, [role="status"]')].map((element) => {
      const copy = element.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent;
    });
    expect(shown.filter((text) => text.includes('\u202E'))).toEqual([]);
  });

  it('finds one of many articles by typing', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      makeArticle({ id: `m${index}`, outlet: makeOutlet(`Paper ${index}`) }),
    );
    draw('', { ...selection, articles: [...articles, ...many] });
    expect(screen.getAllByRole('checkbox')).toHaveLength(12);
    await userEvent.type(screen.getByRole('searchbox'), 'paper 37');
    const names = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(names).toHaveLength(3);
    expect(names[2]).toContain('Paper 37');
  });
});
