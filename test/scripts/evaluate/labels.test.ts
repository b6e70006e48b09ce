import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLabels, type ArticleLabel } from '../../../scripts/evaluate/labels.ts';
import { fiveArticles, inventedArticles, type DataSet } from '../../../scripts/evaluate/sets.ts';

const labelsOf = (set: DataSet) => parseLabels(set.labels, JSON.parse(readFileSync(set.labels, 'utf8')));

/** Every string of a label that must stand in its text as it is. */
function verbatim(label: ArticleLabel): readonly string[] {
  const parts = label.parts ?? { summary: null, editorsAnalysis: null, headings: [] };
  return [
    ...[label.headline, label.dateline, parts.summary, parts.editorsAnalysis].filter((text) => text !== null),
    ...parts.headings,
    ...label.notInBody,
    ...label.people.map(([spelling]) => spelling),
    ...label.statements.map(({ passage }) => passage),
    ...[...label.ownVoice, ...label.acceptable, ...label.attendance].map(({ passage }) => passage),
  ];
}

const sets = [fiveArticles, inventedArticles].filter((set) => existsSync(set.rawTexts));
const cases = sets.flatMap((set) =>
  labelsOf(set).articles.map((label) => ({ set, label, file: label.file })),
);

describe.each(cases)('the labels of $file', ({ set, label }) => {
  const text = readFileSync(join(set.rawTexts, label.file), 'utf8');

  it('stand in its text word for word', () => {
    expect(verbatim(label).filter((words) => !text.includes(words))).toEqual([]);
  });

  it('have their contents within their passages, piece after piece', () => {
    const outside = label.statements.flatMap(({ passage, content, contentAlso }) =>
      [content, ...contentAlso].filter((pieces) => {
        let from = 0;
        return !pieces.every((piece) => {
          const at = passage.indexOf(piece, from);
          from = at + piece.length;
          return at !== -1;
        });
      }),
    );
    expect(outside).toEqual([]);
  });

  it('give as many sides as sources, and the group that follows', () => {
    const odd = label.statements.filter(({ source, side, naming, group }) => {
      const unnamed = naming === 'anonymous';
      return (
        source.split('; ').length !== side.split('; ').length || unnamed !== (group === 'unnamed-official')
      );
    });
    expect(odd).toEqual([]);
  });
});

it('the invented set has a label for every text, and no text stands without one', () => {
  const files = labelsOf(inventedArticles).articles.map(({ file }) => file);
  const metadata: unknown = JSON.parse(readFileSync(inventedArticles.metadata, 'utf8'));
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(metadata).toMatchObject({ articles: files.map((file) => ({ file })) });
});

it('a label that is none stops the run and says where', () => {
  expect(() => parseLabels('x.json', { people: [], articles: [{ file: 1 }] })).toThrow(
    /x\.json, articles\[0\]/,
  );
});
