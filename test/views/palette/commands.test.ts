import { describe, expect, it } from 'vitest';
import { actionNames } from '../../../src/catalogue/palette.ts';
import { sectionLinks } from '../../../src/catalogue/page.ts';
import { facets, noFilters, type Filters } from '../../../src/filters/filters.ts';
import { sectionIds } from '../../../src/filters/section-ids.ts';
import { namedOptions } from '../../../src/views/filterbar/options.ts';
import type { SavedView } from '../../../src/filters/saved-views.ts';
import type { Choices } from '../../../src/views/palette/actions.ts';
import type { ActionId, Command, Deed } from '../../../src/views/palette/command.ts';
import { commandsOf } from '../../../src/views/palette/commands.ts';
import { findable, matching } from '../../../src/views/palette/matching.ts';
import type { Dataset } from '../../../src/filters/dataset.ts';
import { dataset } from '../../filters/story.ts';
import { makeArticle, makeOutlet } from '../../makers.ts';

const CHOICES: Choices = { theme: 'system', areSingleKeysOn: true };

interface Given extends Partial<Choices> {
  readonly story?: Dataset;
  readonly filters?: Partial<Filters>;
  readonly views?: readonly SavedView[];
}

function offered({ story = dataset, filters, views = [], ...choices }: Given = {}): readonly Command[] {
  return commandsOf(story, { ...noFilters, ...filters }, views, { ...CHOICES, ...choices });
}

const commands = offered();
const deeds = (kind: Deed['kind']) => commands.flatMap(({ deed }) => (deed.kind === kind ? [deed] : []));

function named(names: readonly string[]): readonly Command[] {
  return names.map((name) => ({
    key: name,
    name,
    note: 'source, analyst',
    deed: { kind: 'profile', profile: { kind: 'source', id: name } },
  }));
}

const found = (names: readonly string[], typed: string) =>
  matching(findable(named(names)), typed).map(({ name }) => name);

describe('the commands', () => {
  it.each(facets)('hold every choice of the filter %s', (facet) => {
    const choices = commands.flatMap(({ deed }) =>
      deed.kind === 'filter' && deed.facet === facet ? [deed.id] : [],
    );
    expect(choices).toEqual(namedOptions(dataset, facet).map(({ id }) => id));
    expect(choices.length).toBeGreaterThan(0);
  });

  it('hold every source and outlet once, by its view', () => {
    expect(deeds('profile')).toEqual([
      ...['ada-holm', 'pal-berg', 'a1-diplomats'].map((id) => ({
        kind: 'profile',
        profile: { kind: 'source', id },
      })),
      ...['morning-post', 'evening-star'].map((id) => ({
        kind: 'profile',
        profile: { kind: 'outlet', id },
      })),
    ]);
  });

  it('hold every article, also one without a headline, and every ministerial, the latest first', () => {
    expect(deeds('article')).toEqual(['a1', 'a2', 'a3'].map((id) => ({ kind: 'article', id })));
    expect(commands.find(({ key }) => key === 'article a3')?.name).toBe('No headline found');
    expect(deeds('ministerial')).toEqual(
      ['fm-2031-06-02', 'dm-2031-05-12'].map((id) => ({ kind: 'ministerial', id })),
    );
  });

  it('hold every section by its name', () => {
    expect(deeds('section')).toEqual(sectionIds.map((id) => ({ kind: 'section', id })));
    const names = commands.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(sectionIds.map((id) => sectionLinks[id])));
  });

  it.each<[string, Given, readonly ActionId[]]>([
    ['at first', {}, ['clear', 'keysOn', 'system']],
    ['with filters', { filters: { text: 'a' } }, ['keysOn', 'system']],
    ['in the dark', { theme: 'dark' }, ['clear', 'keysOn', 'dark']],
    ['in the light', { theme: 'light' }, ['clear', 'keysOn', 'light']],
    ['without single keys', { areSingleKeysOn: false }, ['clear', 'keysOff', 'system']],
  ])('hold every action but what would change nothing, %s', (_, given, without) => {
    const all = offered(given).flatMap(({ name, deed }) => (deed.kind === 'action' ? [name] : []));
    const expected = Object.entries(actionNames).flatMap(([id, name]) =>
      without.some((each) => each === id) ? [] : [name],
    );
    expect(all).toEqual(expected);
  });

  it('hold the saved views by name, with the day they are of', () => {
    const views = [
      { name: 'Doubt', query: '?stance=concern', saved: '2031-06-01' },
      { name: 'Clear all filters', query: '', saved: '2031-06-02' },
    ];
    const held = offered({ views }).filter(({ deed }) => deed.kind === 'view');
    expect(held).toEqual([
      {
        key: 'view Doubt',
        name: 'Doubt',
        note: 'saved view of 1 Jun 2031',
        deed: { kind: 'view', query: '?stance=concern' },
      },
      expect.objectContaining({ key: 'view Clear all filters', deed: { kind: 'view', query: '' } }),
    ]);
  });

  it('hold the years of the articles, and any date, but not what is in force', () => {
    const datesOf = (filters: Partial<Filters>) =>
      offered({ filters }).flatMap(({ name, note, deed }) =>
        deed.kind === 'dates' ? [[name, note, deed.from, deed.to]] : [],
      );
    const years = [
      ...new Set(dataset.articles.flatMap(({ published }) => published?.earliest.slice(0, 4) ?? [])),
    ];
    expect(years).toHaveLength(1);
    const [year] = years;
    const whole = [`Dates: ${year}`, 'filter: Dates', `${year}-01-01`, `${year}-12-31`];
    const none = ['Dates: any', 'take away the filter: Dates', null, null];
    expect(datesOf({})).toEqual([whole]);
    expect(datesOf({ from: '2031-02-03' })).toEqual([none, whole]);
    expect(datesOf({ from: `${year}-01-01`, to: `${year}-12-31` })).toEqual([none]);
  });

  it('have a key of their own each', () => {
    expect(new Set(commands.map(({ key }) => key)).size).toBe(commands.length);
  });

  it('say of a filter in force that it goes', () => {
    const inForce = offered({ filters: { stances: ['concern'] } });
    const noteOf = (key: string) => inForce.find((each) => each.key === key)?.note;
    expect(noteOf('stances concern')).toBe('take away the filter: Stance');
    expect(noteOf('stances reassurance')).toBe('filter: Stance');
  });

  it('carry names of the world as they are, for the page to isolate', () => {
    const hostile = '</script>\u202E=1+1';
    const story = {
      ...dataset,
      articles: [
        makeArticle({ outlet: makeOutlet(hostile), headline: { value: hostile, basis: 'in the text' } }),
      ],
    };
    const names = offered({ story }).filter(({ name }) => name === hostile);
    expect(names.map(({ deed }) => deed.kind).toSorted()).toEqual(['article', 'filter', 'profile']);
    expect(matching(findable(names), 'script 1+1')).toHaveLength(3);
  });
});

describe('everyday words', () => {
  it.each([
    ['csv', 'Export'],
    ['json', 'Export'],
    ['download', 'Export'],
    ['png', 'Export'],
    ['svg', 'Export'],
    ['dark', 'Colours: dark'],
    ['theme', 'Colours: light'],
    ['print', 'Print the page'],
    ['print', 'Briefing'],
    ['markdown', 'Briefing'],
    ['link', 'Copy the link to this view'],
    ['share', 'Copy the link to this view'],
    ['embed', 'Embed a section in another page'],
    ['iframe', 'Embed a section in another page'],
    ['shortcuts', 'Keys'],
    ['shortcuts', 'Keys pressed alone: switch off'],
    ['brandt', '12 May 2031'],
  ])('%j finds “%s”', (typed, name) => {
    expect(matching(findable(commands), typed).map((each) => each.name)).toContain(name);
  });

  it.each(['vg', 'ark down', 'csv nonsense'])('%j, which begins none, finds nothing by them', (typed) => {
    expect(matching(findable(commands), typed)).toEqual([]);
  });

  it('come after what is called so', () => {
    expect(matching(findable(commands), 'print')[0]?.name).toBe('Print the page');
  });
});

describe('what is typed', () => {
  const names = ['Bo Aldane', 'Renalda Boll', 'Aldane Crewe', 'Old Aldane', 'Cy Dunn'];

  it.each([
    ['ald', ['Aldane Crewe', 'Bo Aldane', 'Old Aldane', 'Renalda Boll']],
    ['ALD bo', ['Bo Aldane', 'Renalda Boll']],
    ['  ', names],
    ['', names],
    ['nobody', []],
    ['(ald', ['Aldane Crewe', 'Bo Aldane', 'Old Aldane', 'Renalda Boll']],
    ['source cy', ['Cy Dunn']],
    ['.*', names],
  ])('%j finds the nearest first', (typed, expected) => {
    expect(found(names, typed)).toEqual(expected);
  });

  it.each([
    ['Pål Ærø', 'pal aero'],
    ['Jean-Noël Defence', 'noel defense'],
    ['Łódź Courier', 'lodz'],
  ])('finds %j by %j', (name, typed) => {
    expect(found([name], typed)).toEqual([name]);
  });
});
