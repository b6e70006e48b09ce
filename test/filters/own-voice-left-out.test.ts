import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterCorpus } from '../../src/filters/filter-corpus.ts';
import { noFilters } from '../../src/filters/filters.ts';
import { ownVoiceLeftOut, ownVoiceUntrusted } from '../../src/filters/own-voice-left-out.ts';
import { anyFilters, dataset } from './story.ts';

const whole = filterCorpus(dataset, noFilters);

describe('ownVoiceUntrusted', () => {
  it('is, of the articles shown, what taking back the choice of certainty would bring', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const asked = { ...filters, sources: [], groups: [], namings: [] };
        const shown = filterCorpus(dataset, asked);
        const ids = new Set(shown.articles.map(({ id }) => id));
        const all = filterCorpus(dataset, { ...asked, certainties: [] });
        const brought = all.ownVoice.filter(({ article }) => ids.has(article));
        const left = ownVoiceUntrusted(asked, shown, whole);
        expect(new Set([...shown.ownVoice, ...left])).toEqual(new Set(brought));
        expect(left).toHaveLength(brought.length - shown.ownVoice.length);
      }),
    );
  });
});

describe('ownVoiceLeftOut', () => {
  it('is, of the articles shown, what taking back the choice of sources would bring', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const shown = filterCorpus(dataset, filters);
        const ids = new Set(shown.articles.map(({ id }) => id));
        const unasked = filterCorpus(dataset, { ...filters, sources: [], groups: [], namings: [] });
        const brought = unasked.ownVoice.filter(({ article }) => ids.has(article));
        const left = ownVoiceLeftOut(filters, shown, whole);
        expect([...shown.ownVoice, ...left]).toEqual(brought);
      }),
    );
  });

  it('holds something where a source is chosen, by stance and search too', () => {
    const ids = (filters: Partial<typeof noFilters>) => {
      const all = { ...noFilters, ...filters };
      return ownVoiceLeftOut(all, filterCorpus(dataset, all), whole).map(({ id }) => id);
    };
    expect(ids({})).toEqual([]);
    expect(ids({ sources: ['pal-berg'] })).toEqual(['o1']);
    expect(ids({ sources: ['pal-berg'], stances: ['reassurance'] })).toEqual([]);
    expect(ids({ sources: ['pal-berg'], text: 'promised' })).toEqual([]);
  });
});
