import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { emptyRecord, emptyStory, makeAnalysed, makeAttribution } from './makers.ts';

function sideWith(role: string, decidedBy: readonly string[]) {
  const attribution = makeAttribution('Mara Lindqvist', { side: 'unknown', decidedBy });
  const quoted = makeAnalysed('a', [[attribution, 'indirect']]);
  const told = makeAnalysed('b', [], [{ name: 'Mara Lindqvist', role }]);
  const [source] = buildCorpus([quoted, told], emptyStory, emptyRecord).sources;
  return { side: source?.side, decidedBy: source?.decidedBy };
}

describe('the side of a person whom another article introduces', () => {
  it('is told by the role that stands there', () => {
    expect(sideWith('Danish defence minister', [])).toEqual({ side: 'allied', decidedBy: ['Danish'] });
  });

  it('stays unknown where the article that quotes them says why', () => {
    expect(sideWith('Danish defence minister', ['Ukraine'])).toEqual({
      side: 'unknown',
      decidedBy: ['Ukraine'],
    });
  });
});
