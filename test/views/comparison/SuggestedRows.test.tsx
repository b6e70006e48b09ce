// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { composeText } from '../../../src/articles/compose-text.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { SuggestedRows } from '../../../src/views/comparison/SuggestedRows.tsx';
import { makeArticle, makeOutlet, makeSelection } from '../../makers.ts';

const told = [
  'The ports agreed a standing patrol in the northern strait, eleven ships strong, from September.',
  'Eleven ships will sail in the northern strait from September, in a patrol that the ports have agreed.',
  'Traffic around the old customs house will stay closed until late on Wednesday night.',
];
const articles = told.map((text, at) =>
  makeArticle({
    id: `a${at}`,
    outlet: makeOutlet(`Outlet ${at}`),
    ...composeText([{ kind: 'paragraph', text }]),
  }),
);

function draw(shown: typeof articles): void {
  const selection = makeSelection({ articles: shown, points: [], origins: [] });
  render(
    <table>
      <tbody>
        <SuggestedRows selection={selection} />
      </tbody>
    </table>,
  );
}

afterEach(() => vi.unstubAllGlobals());

it('stands closed, opens a row with what each article tells, and each figure opens its sentences', () => {
  draw(articles);
  const toggle = screen.getByRole('button', { name: /suggested: 1 more point/iu });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getAllByRole('row')).toHaveLength(1);
  fireEvent.click(toggle);
  expect(screen.getByText(told[0] ?? '')).toHaveAttribute('lang', 'en');
  const figures = screen.getAllByRole('button').filter((button) => button.hasAttribute('data-count'));
  expect(figures.map((button) => button.getAttribute('data-count'))).toEqual(['1', '1', '0', '2']);
  for (const figure of figures) {
    fireEvent.click(figure);
    const { evidence } = useEvidence.getState();
    expect(evidence?.entries.length).toBe(Number(figure.getAttribute('data-count')));
    expect((evidence?.entries.length ?? 0) > 0 || evidence?.lookedFor?.includes('sentence')).toBe(true);
  }
});

it('says of each sentence what another article’s holds too', () => {
  draw(articles);
  fireEvent.click(screen.getByRole('button', { name: /suggested/iu }));
  const [first] = screen.getAllByRole('button').filter((button) => button.hasAttribute('data-count'));
  if (first === undefined) throw new Error('No figure is shown');
  fireEvent.click(first);
  const shared = ['agreed', 'patrol', 'northern', 'strait', 'eleven', 'September'];
  expect(useEvidence.getState().evidence?.entries).toMatchObject([{ article: 'a0', shared }]);
});

const LONG = `${told[0]?.replace('.', ',')} so that every trawler of the outer islands comes home.`;

it.each([
  ['screen', /^The ports agreed .* …$/u],
  ['print', LONG],
])('names what is told on %s: %s', (medium, words) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === medium,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  draw(
    articles
      .slice(0, 2)
      .map((article) => ({ ...article, ...composeText([{ kind: 'paragraph', text: LONG }]) })),
  );
  const toggle = screen.queryByRole('button', { name: /suggested/iu });
  if (toggle !== null) fireEvent.click(toggle);
  expect(screen.getByText(words)).toHaveAttribute('lang', 'en');
});

it('shows nothing where one article stands alone', () => {
  draw(articles.slice(1));
  expect(screen.queryAllByRole('row')).toEqual([]);
});
