import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { halves, storiesOf, type LabelledStory } from '../../../scripts/evaluate/labelled/halves.ts';
import { idOf } from '../../../scripts/evaluate/pipeline.ts';

const root = process.cwd();
const spaced = (text: string) => text.replace(/\s+/gu, ' ');

/** Whether a file's labels stand as they should: told as yes or no, so that a failure shows no words of a text. */
type Checks = ReadonlyMap<string, boolean>;

function checksOf({ labels, texts }: LabelledStory): Checks {
  const textOf = (id: string) => {
    const file = join(root, texts.rawTexts, `${id}.txt`);
    return existsSync(file) ? spaced(readFileSync(file, 'utf8')) : '';
  };
  const articles = labels.articles.map((label) => {
    const text = textOf(idOf(label.file));
    const passages = [...label.statements, ...label.ownVoice, ...label.acceptable, ...label.attendance];
    const contents = label.statements.flatMap(({ passage, content, contentAlso }) =>
      [content, ...contentAlso].flat().map((piece) => spaced(passage).includes(spaced(piece))),
    );
    const stand = passages.every(({ passage }) => text.includes(spaced(passage)));
    return [label.file, text !== '' && stand && contents.every(Boolean)] as const;
  });
  const sides = [...labels.disagreements, ...labels.disagreementsAlso].flatMap((one) => one.sides);
  const whole = [
    ...sides.map(([id, words]) => textOf(id).includes(spaced(words))),
    ...labels.origins.flat().map((id) => textOf(id) !== ''),
    ...labels.people.flatMap(({ spellings, articles: ids }) =>
      spellings.map((name) => ids.some((id) => textOf(id).includes(name))),
    ),
    ...labels.points.map(({ form, to }) => form.length === 4 && to.length === 4),
  ];
  return new Map([...articles, [`${texts.name} as a whole`, whole.every(Boolean)]]);
}

const stories = halves.flatMap((half) => storiesOf(root, half));

it('there are stories of four articles, ten to learn from and eight to measure with', () => {
  expect(halves.map((half) => storiesOf(root, half).length)).toEqual([10, 8]);
  expect(stories.map(({ labels }) => labels.articles.length)).toEqual(Array(18).fill(4));
});

it.each(stories.map((story) => ({ id: story.id, story })))(
  'the labels of $id stand in its texts',
  ({ story }) => {
    const wrong = [...checksOf(story)].flatMap(([file, right]) => (right ? [] : [file]));
    expect(wrong).toEqual([]);
  },
);

describe('each story', () => {
  it.each(stories.map(({ id, labels, texts }) => ({ id, labels, texts })))(
    '$id has a label for every text',
    ({ labels, texts }) => {
      const files = readdirSync(join(root, texts.rawTexts)).toSorted();
      expect(labels.articles.map(({ file }) => file).toSorted()).toEqual(files);
    },
  );
});
