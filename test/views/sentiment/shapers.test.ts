import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sureFrom } from '../../../src/corpus/certainty.ts';
import { stances, type Stance } from '../../../src/analysis/findings.ts';
import {
  alliedConcern,
  alliedReassurance,
  analystConcern,
  analystReassurance,
} from '../../../src/views/sentiment/column-kinds.ts';
import { firstOf, shapeColumn } from '../../../src/views/sentiment/shape-column.ts';
import { shapeDissent } from '../../../src/views/sentiment/shape-dissent.ts';
import { shapeGroups } from '../../../src/views/sentiment/shape-groups.ts';
import { shapeOneSided } from '../../../src/views/sentiment/shape-outlets.ts';
import { shapeOwnVoice } from '../../../src/views/sentiment/shape-own-voice.ts';
import { arbitrarySelection } from '../../arbitrary-selection.ts';
import {
  from,
  makeArticle,
  makeOutlet,
  makeOwnVoice,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const reassurance = { value: 'reassurance', cues: [], confidence: 0.9 } as const;
const ada = makeSource();
const ben = makeSource({ id: 'ben-lund', name: 'Ben Lund' });
const ally = makeSource({ id: 'ally', name: 'Eva Rask', side: 'allied' });
const envoy = makeSource({ id: 'a1:envoy', name: 'an envoy', side: 'allied', naming: 'anonymous' });

const selection = makeSelection({
  articles: [
    makeArticle(),
    makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') }),
    makeArticle({ id: 'a3', outlet: makeOutlet('Evening Sun') }),
  ],
  sources: [ada, ben, ally, envoy],
  statements: [
    makeStatement(),
    makeStatement({ id: 's2', article: 'a2', sources: from('ben-lund') }),
    makeStatement({ id: 's3', article: 'a3', sources: from('ben-lund', 'ada-holm') }),
    makeStatement({ id: 's4', article: 'a3', sources: from('ben-lund') }),
    makeStatement({ id: 's5', sources: from('ally', 'ada-holm'), stance: reassurance }),
    makeStatement({ id: 's6', sources: from('a1:envoy'), stance: reassurance }),
  ],
  ownVoice: [makeOwnVoice(), makeOwnVoice({ id: 'o2' }), makeOwnVoice({ id: 'o3', stance: reassurance })],
});

describe('shapeColumn', () => {
  it('groups by source, the most quoted first, a statement of two once and with the other named', () => {
    const column = shapeColumn(selection, analystConcern);
    expect(
      column.sources.map(({ source, items }) => [
        source.name,
        ...items.map((item) => [item.statement.id, ...item.with.map(({ name }) => name)]),
      ]),
    ).toEqual([
      ['Ben Lund', ['s2'], ['s3', 'Ada Holm'], ['s4']],
      ['Ada Holm', ['s1']],
    ]);
  });

  it('puts named voices before groups and documents, these before the unnamed; then the most said, then the surest', () => {
    const voices = [
      makeSource({ id: 'unnamed', name: 'a fellow', naming: 'anonymous', group: 'analyst' }),
      makeSource({ id: 'group', name: 'Analysts', naming: 'collective' }),
      makeSource({ id: 'paper', name: 'Annual Survey', naming: 'document' }),
      makeSource({ id: 'unsure', name: 'Aage Unsure' }),
      makeSource({ id: 'sure', name: 'Zoe Sure' }),
      makeSource({ id: 'often', name: 'Zoe Often' }),
    ];
    const said = (source: string, confidence: number, time = 1) =>
      makeStatement({
        id: `${source}${time}`,
        sources: from(source),
        stance: { value: 'concern', cues: [], confidence },
      });
    const statements = [
      ...[1, 2, 3].map((time) => said('unnamed', 0.9, time)),
      ...[1, 2].map((time) => said('group', 0.9, time)),
      said('paper', 0.9),
      said('unsure', 0.5),
      said('sure', 0.8),
      ...[1, 2].map((time) => said('often', 0.3, time)),
    ];
    const made = makeSelection({ articles: [makeArticle()], sources: voices, statements });
    const names = shapeColumn(made, analystConcern).sources.map(({ source }) => source.id);
    expect(names).toEqual(['often', 'sure', 'unsure', 'group', 'paper', 'unnamed']);
  });

  it('counts statements, sources and outlets, an outlet of two articles once', () => {
    const { statements, sourceCount, outlets } = shapeColumn(selection, analystConcern);
    expect([statements, sourceCount, outlets].map(({ entries }) => entries.length)).toEqual([4, 2, 2]);
    expect(sourceCount.entries[1]).toEqual({ kind: 'source', id: 'ada-holm', statements: ['s1', 's3'] });
  });

  it('leaves unnamed officials out of the allies', () => {
    const { statements } = shapeColumn(selection, alliedReassurance);
    expect(statements.entries).toEqual([{ kind: 'statement', id: 's5' }]);
  });

  it('says what was looked for where nothing is left', () => {
    const { statements } = shapeColumn(makeSelection(), alliedReassurance);
    expect(statements).toMatchObject({ entries: [], lookedFor: alliedReassurance.lookedFor });
  });

  it('shows every statement once, and the first few of them on demand', () => {
    fc.assert(
      fc.property(arbitrarySelection, fc.nat(8), (any, limit) => {
        const column = shapeColumn(any, analystConcern);
        const ids = (groups: typeof column.sources) =>
          groups.flatMap(({ items }) => items.map((item) => item.statement.id));
        const all = ids(column.sources);
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(column.statements.entries.length);
        const first = firstOf(column.sources, limit);
        const shown = ids(first);
        expect(shown).toEqual(all.filter((id) => shown.includes(id)));
        expect(shown).toHaveLength(Math.min(limit, all.length));
        expect(first).toHaveLength(Math.min(limit, column.sources.length));
      }),
      { numRuns: 60 },
    );
  });
});

describe('utterances', () => {
  const quoted = makeArticle({
    id: 'a2',
    text: 'Ada Holm: “The gap WAS a worry.” A gap that frets, she said.',
  });
  const neutral = { value: 'neutral', cues: [], confidence: 0 } as const;
  const shown = makeSelection({
    articles: [makeArticle(), quoted],
    sources: [ada],
    statements: [
      makeStatement(),
      makeStatement({ id: 's2', article: 'a2', kind: 'direct', content: [{ start: 10, end: 32 }] }),
      makeStatement({ id: 's3', article: 'a2', content: [{ start: 33, end: 49 }], stance: neutral }),
      makeStatement({ id: 's4', article: 'a2' }),
    ],
    utterances: [{ id: 'u1', statements: ['s1', 's2', 's3'] }],
  });
  const items = (of: typeof shown) =>
    shapeColumn(of, analystConcern).sources.flatMap((group) =>
      group.items.map(({ statement, also }) => [
        statement.id,
        ...also.map(({ statement: { id }, wordForWord }) => `${id} ${wordForWord}`),
      ]),
    );

  it('stand once, in the closest words, with whoever else carries them', () => {
    expect(items(shown)).toEqual([['s2', 's1 true', 's3 false'], ['s4']]);
  });

  it('count as many statements as carry them', () => {
    const { statements, utterances } = shapeColumn(shown, analystConcern);
    expect([statements, utterances].map(({ entries }) => entries.length)).toEqual([3, 2]);
  });

  it('come before what one article alone carries', () => {
    const late = { ...shown, utterances: [{ id: 'u1', statements: ['s3', 's4'] }] };
    expect(items(late).map(([first]) => first)).toEqual(['s4', 's1', 's2']);
  });

  it('stand twice where nothing ties them', () => {
    expect(items({ ...shown, utterances: [] })).toEqual([['s1'], ['s2'], ['s4']]);
  });
});

describe('shapeGroups', () => {
  it('counts a statement with sources of two groups in both, and once among all', () => {
    const { rows, all, inSeveral } = shapeGroups(selection, selection);
    expect(
      rows.map(({ name, figures }) => [
        name,
        figures.concern.entries.length,
        figures.reassurance.entries.length,
      ]),
    ).toEqual([
      ['Allied officials', 0, 1],
      ['Analysts', 4, 1],
      ['Unnamed officials', 0, 1],
    ]);
    expect(all.figures.reassurance.entries).toHaveLength(2);
    expect(inSeveral.entries).toEqual([{ kind: 'statement', id: 's5' }]);
  });

  it('keeps the rows of groups that a filter empties', () => {
    const { rows } = shapeGroups(makeSelection(), selection);
    expect(rows.map(({ name }) => name)).toEqual(['Allied officials', 'Analysts', 'Unnamed officials']);
    expect(
      rows.every(({ figures }) => stances.every((stance) => figures[stance].lookedFor !== undefined)),
    ).toBe(true);
  });
});

describe('shapeOneSided', () => {
  it('names the outlets whose sources stand on one side', () => {
    expect(
      shapeOneSided(selection, 'concern').map(({ name, evidence }) => [name, evidence.entries.length]),
    ).toEqual([['Evening Sun', 3]]);
    expect(shapeOneSided(selection, 'reassurance')).toEqual([]);
  });

  it('says where a side rests on guesses alone', () => {
    const guess = (id: string, confidence: number) =>
      makeStatement({ id, stance: { value: 'concern', cues: [], confidence } });
    const tentative = (...confidences: readonly number[]) =>
      shapeOneSided(
        makeSelection({
          articles: [makeArticle()],
          sources: [ada],
          statements: confidences.map((each, index) => guess(`s${index}`, each)),
        }),
        'concern',
      ).map((outlet) => outlet.tentative);
    expect(tentative(0.3, 0.49)).toEqual([true]);
    expect(tentative(0.3, 0.5)).toEqual([false]);
  });

  it('names no outlet whose sources take no side', () => {
    const neutral = makeStatement({ stance: { value: 'neutral', cues: [], confidence: 0 } });
    const shown = makeSelection({ articles: [makeArticle()], sources: [ada], statements: [neutral] });
    expect(shapeOneSided(shown, 'concern')).toEqual([]);
  });
});

describe('shapeOwnVoice', () => {
  it('counts by stance, with concern and reassurance always said', () => {
    const figures = (of: typeof selection) =>
      shapeOwnVoice(of).map(({ stance, evidence }) => `${evidence.entries.length} ${stance}`);
    expect(figures(selection)).toEqual(['2 concern', '1 reassurance']);
    expect(figures(makeSelection())).toEqual(['0 concern', '0 reassurance']);
    const neutral = makeOwnVoice({ stance: { value: 'neutral', cues: [], confidence: 0 } });
    expect(figures(makeSelection({ ownVoice: [neutral] }))).toContain('1 neutral');
  });

  it('counts what is tentative among those that take a side', () => {
    const judged = (id: string, value: Stance, confidence: number) =>
      makeOwnVoice({ id, stance: { value, cues: [], confidence } });
    const ownVoice = [
      judged('o1', 'concern', sureFrom.statement - 0.01),
      judged('o2', 'concern', sureFrom.statement),
      judged('o3', 'neutral', 0),
      judged('o4', 'reassurance', 0.27),
    ];
    expect(
      shapeOwnVoice(makeSelection({ ownVoice })).map(({ stance, tentative }) => [
        stance,
        ...tentative.entries.map((entry) => (entry.kind === 'own-voice' ? entry.id : entry.kind)),
      ]),
    ).toEqual([['concern', 'o1'], ['reassurance', 'o4'], ['neutral']]);
  });
});

describe('shapeDissent', () => {
  const group = makeSource({ id: 'a2:analysts', name: 'analysts', naming: 'collective' });
  const worried = makeStatement({ id: 's7', article: 'a2', sources: from('ally') });
  const shown = makeSelection({
    ...selection,
    sources: [...selection.sources, group],
    statements: [
      ...selection.statements,
      worried,
      makeStatement({ id: 's8', article: 'a2', sources: from('a2:analysts'), stance: reassurance }),
    ],
  });

  it('names each analyst who reassures, a group with its outlet', () => {
    const { sources, statements } = shapeDissent(shown, analystReassurance);
    expect(sources.map(({ source, outlet }) => [source.name, outlet?.name ?? null])).toEqual([
      ['Ada Holm', null],
      ['analysts', 'Evening Sun'],
    ]);
    expect(statements.entries.map(({ kind }) => kind)).toEqual(['statement', 'statement']);
  });

  it('names each ally who worries, and what was looked for where none does', () => {
    expect(shapeDissent(shown, alliedConcern).sources).toMatchObject([
      { source: { name: 'Eva Rask' }, evidence: { entries: [{ kind: 'statement', id: 's7' }] } },
    ]);
    expect(shapeDissent(selection, alliedConcern)).toMatchObject({
      sources: [],
      statements: { entries: [], lookedFor: alliedConcern.lookedFor },
    });
  });
});
