import { describe, expect, it } from 'vitest';
import type { Naming, Side } from '../../src/analysis/findings.ts';
import { headNoun, namingOf, withoutLeading } from '../../src/analysis/descriptions.ts';
import { sideOf } from '../../src/analysis/sides.ts';

describe('sideOf', () => {
  const cases: readonly (readonly [string, Side])[] = [
    ['a senior U.S. official', 'us'],
    ['the Pentagon', 'us'],
    ['U.S. ambassador to NATO', 'us'],
    ['a NATO diplomat', 'nato'],
    ['NATO Secretary-General', 'nato'],
    ['the alliance’s secretary general', 'nato'],
    ['NATO ministers', 'allied'],
    ['NATO delegations', 'allied'],
    ['Belgium’s ambassador to NATO', 'allied'],
    ['European allies', 'allied'],
    ['German and Dutch defence leaders', 'allied'],
    ['former NATO spokesperson', 'analyst'],
    ['retired American general', 'analyst'],
    ['fellow at the Fjord Institute', 'analyst'],
    ['analysts', 'analyst'],
    ['Chinese state media', 'media'],
    ['diplomatic sources', 'unknown'],
    ['sources in Brussels', 'unknown'],
    ['Ukrainian officials', 'unknown'],
    ['Secretary', 'us'],
    ['Latvia’s state secretary', 'allied'],
    ['speaker of Poland’s Senate', 'allied'],
    ['Norway’s former defence chief, now state secretary', 'allied'],
    ['the alliance’s outgoing head of planning', 'nato'],
    ['alliance ministers', 'allied'],
    ['Foreign Minister', 'allied'],
    ['Ukraine’s foreign minister', 'unknown'],
    ['who was Norway’s envoy until 2014', 'analyst'],
    ['Ridgeway Centre', 'analyst'],
    ['official at the Pentagon press center', 'us'],
  ];
  it.each(cases)('%s: %s', (description, side) => {
    expect(sideOf(description).side).toBe(side);
  });

  it('keeps the words that decide', () => {
    expect(sideOf('a senior Danish official').decidedBy).toEqual(['Danish']);
    expect(sideOf('diplomatic sources').decidedBy).toEqual([]);
  });
});

describe('namingOf', () => {
  const cases: readonly (readonly [string, Naming])[] = [
    ['a NATO diplomat', 'anonymous'],
    ['diplomats', 'anonymous'],
    ['Pentagon sources', 'anonymous'],
    ['three eastern envoys', 'anonymous'],
    ['one of the ministers', 'anonymous'],
    ['European ministers', 'collective'],
    ['analysts', 'collective'],
    ['Chinese state media', 'collective'],
    ['the strategy', 'document'],
    ['the Pentagon', 'named'],
    ['the United Kingdom', 'named'],
    ['the secretary-general', 'named'],
    ['Latvia’s defence minister', 'named'],
    ['a Latvian minister', 'anonymous'],
    ['two of the diplomats', 'anonymous'],
    ['three diplomats present', 'anonymous'],
  ];
  it.each(cases)('%s: %s', (phrase, naming) => {
    expect(namingOf(phrase, '')).toBe(naming);
  });

  it('takes officials who speak in public for a group', () => {
    expect(namingOf('senior officials', 'Recent public statements by')).toBe('collective');
  });
});

describe('descriptions', () => {
  it('drops article words at the front and nothing else', () => {
    expect(withoutLeading('many NATO delegations')).toBe('NATO delegations');
    expect(withoutLeading('A senior diplomat')).toBe('senior diplomat');
    expect(withoutLeading('one of the envoys')).toBe('one of the envoys');
  });

  it('turns on the noun before the first preposition', () => {
    expect(headNoun('sources in Brussels')).toBe('sources');
    expect(headNoun('the Prime Minister of Norway')).toBe('minister');
  });
});
