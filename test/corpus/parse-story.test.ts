import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/corpus/parse-story.ts';

const story = {
  title: 'Empty chairs',
  question: 'Who stays away?',
  points: [{ id: 'who', name: 'Who sits in', phrases: ['sits in for'] }],
  usualNames: [{ name: 'Ada Holm', spellings: ['Ada Holn'] }],
  outlets: [{ id: 'fjord-review', name: 'Fjord Review' }],
};

function read(name: string): unknown {
  const value: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../public/data', name), 'utf8'),
  );
  return value;
}

describe('parseStory', () => {
  it('reads a story, and the one of public/data', () => {
    expect(parseStory('story.json', story)).toEqual({ value: story, refusals: [] });
    expect(parseStory('story.json', read('story.json'))).toMatchObject({
      value: { title: 'US attendance at NATO ministerials', usualNames: [], outlets: [] },
      refusals: [],
    });
  });

  it.each([
    { list: 'points', bad: { id: 'x', name: 'X' } },
    { list: 'usualNames', bad: { name: 'X', spellings: 'Y' } },
    { list: 'outlets', bad: { id: 7, name: 'X' } },
  ])('refuses a bad item of $list and keeps the rest', ({ list, bad }) => {
    const { points, usualNames, outlets } = story;
    const lists: Record<string, readonly unknown[]> = { points, usualNames, outlets };
    const { value, refusals } = parseStory('story.json', { ...story, [list]: [bad, ...(lists[list] ?? [])] });
    expect(value).toEqual(story);
    expect(refusals[0]?.path).toContain(`${list}[0].`);
  });

  it('refuses the second point of an id', () => {
    const { value, refusals } = parseStory('story.json', {
      ...story,
      points: [...story.points, ...story.points],
    });
    expect(value).toEqual(story);
    expect(refusals).toHaveLength(1);
  });

  it('refuses a file of another kind whole', () => {
    expect(parseStory('story.json', 'x').refusals).toMatchObject([{ file: 'story.json', path: '' }]);
  });
});
