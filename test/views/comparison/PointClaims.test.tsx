// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PointClaims } from '../../../src/views/comparison/PointClaims.tsx';
import { makeArticle, makeOutlet, makePoint, makeRecord, makeSelection } from '../../makers.ts';

const dated = (day: string) => ({ earliest: day, latest: day, basis: 'the desk' });
const post = makeArticle({ published: dated('2031-05-04') });
const star = makeArticle({ id: 'a2', outlet: makeOutlet('Evening Star'), published: dated('2031-05-06') });
const sun = makeArticle({ id: 'a3', outlet: makeOutlet('Daily Sun'), published: dated('2031-05-09') });
const whole = makeSelection({
  articles: [post, star, sun],
  points: ['a1', 'a2', 'a3'].map((article) => makePoint({ article })),
});

it.each([
  ['all', ['a1', 'a2', 'a3']],
  ['the first left out', ['a2', 'a3']],
  ['one alone', ['a3']],
  ['none', []],
])('names who was first of all articles, whatever the filters leave: %s', (_, ids) => {
  const shown = {
    ...whole,
    articles: whole.articles.filter(({ id }) => ids.includes(id)),
    points: whole.points.filter(({ article }) => ids.includes(article)),
    whole,
    certainties: [],
  };
  render(<PointClaims point={makePoint().point} selection={shown} record={makeRecord()} />);
  expect(screen.getByRole('button', { name: /^first: / })).toHaveTextContent(
    /^first: Morning Post, 4 May 2031 .*of all articles of the story/u,
  );
});
