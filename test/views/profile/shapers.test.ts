import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Dataset } from '../../../src/filters/dataset.ts';
import { filterCorpus } from '../../../src/filters/filter-corpus.ts';
import { noFilters } from '../../../src/filters/filters.ts';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { printedWhere } from '../../../src/views/profile/printed-where.ts';
import { shapeOutlet } from '../../../src/views/profile/shape-outlet.ts';
import { shapeSource } from '../../../src/views/profile/shape-source.ts';
import {
  outletInWords,
  profileTitle,
  sidesInWords,
  sourceInWords,
} from '../../../src/views/profile/words.ts';
import { arbitrarySelection } from '../../arbitrary-selection.ts';
import { dataset } from '../../filters/story.ts';
import { makeArticle, makeRecord, makeSource, makeStatement } from '../../makers.ts';

const lookup = buildLookup(dataset);

function sourceOf(id: string, using = lookup) {
  const source = using.sources.get(id);
  if (source === undefined) throw new Error(`the story has no source ${id}`);
  return source;
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join(' ');

describe('shapeSource', () => {
  it('holds all that a source says, by outlet in order of their days', () => {
    const shape = shapeSource(sourceOf('ada-holm'), lookup);
    expect(shape.outlets.map(({ outlet, statements }) => [outlet.name, ids(statements)])).toEqual([
      ['Morning Post', 's1'],
      ['Evening Star', 's3'],
    ]);
    expect(ids(shape.shared)).toBe('s1');
    expect(sourceInWords(shape)).toMatch(
      /^2 statements in 2 articles of 2 outlets, 4 May\s–\s30 Jun 2031\.$/u,
    );
  });

  it('finds each spelling in the articles that print it', () => {
    const spelt = makeSource({
      spellings: [
        { name: 'Ada Holm', articles: ['a1', 'a3'] },
        { name: 'Ada Holme', articles: ['a2', 'gone'] },
      ],
    });
    const printed = shapeSource(spelt, lookup).spellings;
    expect(printed.map(({ words, places }) => [words, ...places.map(({ place }) => place)])).toEqual([
      ['Ada Holm', { article: 'a1', start: 0, end: 8 }],
      ['Ada Holme'],
    ]);
  });

  it('finds a role where it stands beside the name, and nowhere else', () => {
    const minister = makeSource({ id: 'pal-berg', name: 'Pål Berg', roles: ['a minister', 'chair'] });
    const { roles } = shapeSource(minister, lookup);
    expect(roles.map(({ words, places }) => [words, ...places.map(({ place }) => place.start)])).toEqual([
      ['a minister', 10],
      ['chair', 71],
    ]);
    const text = `A minister wept. ${'So it went on. '.repeat(10)}Ada Holm, a minister, slept.`;
    expect(
      printedWhere('minister', ['Holm'], [makeArticle({ text })]).places.map(({ place }) => place.start),
    ).toEqual([text.lastIndexOf('minister')]);
  });

  it('names who else bears the description of a group, and where', () => {
    const group = (id: string) =>
      makeSource({ id, name: id === 'g1' ? 'Diplomats' : 'diplomats', naming: 'anonymous' });
    const [mine, other] = [group('g1'), group('a1-diplomats')];
    expect(shapeSource(mine, lookup).namesakes).toEqual([
      { id: other.id, name: 'diplomats', outlets: ['Morning Post'] },
    ]);
    expect(shapeSource(sourceOf('ada-holm'), lookup).namesakes).toEqual([]);
  });

  it('is empty, with no days, for a source whose articles did not load', () => {
    const bare = buildLookup({ ...dataset, articles: [] });
    const shape = shapeSource(sourceOf('ada-holm', bare), bare);
    expect(sourceInWords(shape)).toBe('0 statements in 0 articles of 0 outlets, date not known.');
  });
});

describe('shapeOutlet', () => {
  it('tells whom it quotes, in which naming, and which side they take', () => {
    const shape = shapeOutlet('morning-post', lookup);
    expect(shape?.quoted.map(({ source, statements }) => [source.name, ids(statements)])).toEqual([
      ['Ada Holm', 's1'],
      ['diplomats', 's1'],
    ]);
    expect(
      shape?.namings.map(({ naming, sources, statements }) => [naming, sources, ids(statements)]),
    ).toEqual([
      ['named', 1, 's1'],
      ['collective', 0, ''],
      ['anonymous', 1, 's1'],
      ['document', 0, ''],
    ]);
    expect(shape === null ? '' : outletInWords(shape)).toBe(
      '2 articles, 4 May 2031: 1 statement by 2 sources.',
    );
  });

  it('keeps the outlet’s own voice apart', () => {
    const shape = shapeOutlet('evening-star', lookup);
    expect(ids(shape?.ownVoice ?? [])).toBe('o1');
    expect(shape?.stances.map(({ stance, statements }) => [stance, statements.length])).toEqual([
      ['reassurance', 1],
      ['concern', 1],
    ]);
  });

  it('knows no outlet without articles', () => {
    expect(shapeOutlet('gone', lookup)).toBeNull();
  });
});

describe('a view and the filter by it', () => {
  const asDataset = (selection: ReturnType<typeof filterCorpus>): Dataset => {
    const { articles, statements, sources, ownVoice, reports, disagreements, points } = selection;
    const corpus: Corpus = {
      ...dataset.corpus,
      ...{ statements, sources, ownVoice, reports, disagreements, points },
    };
    return { articles, corpus, record: makeRecord() };
  };

  it('hold the same statements, in every story', () => {
    fc.assert(
      fc.property(arbitrarySelection, (selection) => {
        const story = asDataset(selection);
        const using = buildLookup(story);
        const sorted = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).toSorted();
        for (const source of selection.sources) {
          const filtered = filterCorpus(story, { ...noFilters, sources: [source.id] });
          const shape = shapeSource(source, using);
          expect(sorted(shape.statements)).toEqual(sorted(filtered.statements));
          expect(sorted(shape.outlets.flatMap(({ statements }) => statements))).toEqual(
            sorted(shape.statements),
          );
          expect(sorted(shape.stances.flatMap(({ statements }) => statements))).toEqual(
            sorted(shape.statements),
          );
        }
        for (const { outlet } of selection.articles) {
          const filtered = filterCorpus(story, { ...noFilters, outlets: [outlet.id] });
          const shape = shapeOutlet(outlet.id, using);
          expect(sorted(shape?.statements ?? [])).toEqual(sorted(filtered.statements));
          expect(sorted(shape?.quoted.map(({ source }) => source) ?? [])).toEqual(sorted(filtered.sources));
        }
      }),
    );
  });
});

describe('words', () => {
  const share = (stance: 'concern' | 'reassurance' | 'neutral') => ({ stance, statements: [] });
  const guessed = (stance: 'concern' | 'neutral') => ({
    stance,
    statements: [makeStatement({ stance: { value: stance, cues: [], confidence: 0.4 } })],
  });
  it.each([
    [[share('concern'), share('reassurance')], /^Both sides/],
    [[share('concern'), share('neutral')], /^One side: its sources worry/],
    [[share('reassurance')], /^One side: its sources reassure/],
    [[share('neutral')], /^Neither side/],
    [[], /^Neither side/],
    [[guessed('concern'), share('reassurance')], /^Both sides.* All of its concern is tentative\.$/],
    [[guessed('neutral')], /worries or reassures\.$/],
  ])('say the sides of %j', (shares, expected) => {
    expect(sidesInWords(shares)).toMatch(expected);
  });

  it.each([
    [{ kind: 'source', id: 'a1-diplomats' }, 'Diplomats'],
    [{ kind: 'source', id: 'gone' }, 'No such source in this story'],
    [{ kind: 'outlet', id: 'evening-star' }, 'Evening Star'],
    [{ kind: 'outlet', id: 'gone' }, 'No such outlet in this story'],
  ] as const)('head the view of %j', (place, title) => {
    expect(profileTitle(place, lookup)).toBe(title);
  });
});
