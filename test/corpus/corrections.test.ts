import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { replayCorrections } from '../../src/corpus/corrections.ts';
import { parseCorrections, type Correction } from '../../src/corpus/parse-corrections.ts';
import { emptyRecord, emptyStory, makeAnalysed, makeAttribution } from './makers.ts';

const speakers = [makeAttribution('Ada Holm'), makeAttribution('Bo Ek')].map(
  (each) => [each, 'direct'] as const,
);
const corpus = buildCorpus([makeAnalysed('a', speakers)], emptyStory, emptyRecord);
const [statement] = corpus.statements;

function makeCorrection(over: Partial<Correction> = {}): unknown {
  return {
    what: 'stance',
    value: 'concern',
    statement: statement?.id,
    by: 'Mia Berg',
    when: '2031-03-04',
    why: 'irony',
    ...over,
  };
}

function replayed(...inputs: readonly unknown[]) {
  const { value: corrections, refusals } = parseCorrections('corrections.json', inputs);
  expect(refusals).toEqual([]);
  return replayCorrections(corpus, corrections);
}

describe('replayCorrections', () => {
  it('changes the stance and says who did, when and why', () => {
    const { value, refusals } = replayed(makeCorrection());
    expect(refusals).toEqual([]);
    expect(value.statements[0]).toMatchObject({
      stance: { value: 'concern', cues: [] },
      corrections: [{ what: 'stance', by: 'Mia Berg', when: '2031-03-04', why: 'irony' }],
    });
    expect(value.statements.slice(1)).toEqual(corpus.statements.slice(1));
    expect(corpus.statements[0]?.stance.value).toBe('neutral');
  });

  it('changes the source', () => {
    const { value } = replayed(makeCorrection({ what: 'source', value: 'bo-ek' }));
    expect(value.statements[0]?.sources.map(({ source }) => source)).toEqual(['bo-ek']);
  });

  it('lets the latest of a kind win, whatever the order of the file', () => {
    const late = makeCorrection({ value: 'reassurance', when: '2031-04-01' });
    const { value } = replayed(late, makeCorrection(), makeCorrection({ what: 'source', value: 'bo-ek' }));
    expect(value.statements[0]?.stance.value).toBe('reassurance');
    expect(value.statements[0]?.corrections?.map(({ what, when }) => `${what} ${when}`)).toEqual([
      'source 2031-03-04',
      'stance 2031-04-01',
    ]);
  });

  it.each([
    { what: 'a statement that is gone', over: { statement: 'a:s900-901' } },
    { what: 'a source that is gone', over: { what: 'source' as const, value: 'nobody' } },
  ])('lists $what and changes nothing', ({ over }) => {
    const { value, refusals } = replayed(makeCorrection(over));
    expect(value).toEqual(corpus);
    expect(refusals).toMatchObject([{ file: 'corrections.json' }]);
    expect(refusals[0]?.remedy).toContain('kept in the file');
  });
});

describe('parseCorrections', () => {
  it.each([
    { what: 'an unknown kind', over: { what: 'headline' } },
    { what: 'an unknown stance', over: { value: 'glee' } },
    { what: 'a day the calendar lacks', over: { when: '2031-02-30' } },
    { what: 'no author', over: { by: '' } },
    { what: 'no reason', over: { why: ' ' } },
  ])('refuses one with $what and keeps the others', ({ over }) => {
    const good = makeCorrection();
    const { value, refusals } = parseCorrections('corrections.json', [
      { ...makeObject(good), ...over },
      good,
    ]);
    expect(value).toEqual([good]);
    expect(refusals).toHaveLength(1);
  });
});

function makeObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
