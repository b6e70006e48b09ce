import type { Naming, Stance } from '../../analysis/findings.ts';
import { capitalised, count, intervalInWords } from '../../common/words.ts';
import type { ProfilePlace } from '../../filters/url.ts';
import type { Lookup } from '../reader/lookup.ts';
import type { OutletShape } from './shape-outlet.ts';
import type { SourceShape, StanceShare } from './shape-source.ts';

export const namingHeads: Record<Naming, string> = {
  named: 'Named',
  collective: 'Groups',
  anonymous: 'Unnamed',
  document: 'Documents',
};

/** The heading of a view; the id as the link spells it where the story has no such source or outlet. */
export function profileTitle({ kind, id }: ProfilePlace, lookup: Lookup): string {
  switch (kind) {
    case 'source':
      return capitalised(lookup.sources.get(id)?.name ?? id);
    case 'outlet':
      return [...lookup.articles.values()].find(({ outlet }) => outlet.id === id)?.outlet.name ?? id;
  }
}

function whenInWords(days: SourceShape['days']): string {
  return days === null ? 'date not known' : intervalInWords(days);
}

/** `4 statements in 2 articles of 2 outlets, 3–11 Feb 2031`. */
export function sourceInWords({ statements, articles, outlets, days }: SourceShape): string {
  return `${count(statements.length, 'statement')} in ${count(articles, 'article')} of ${count(outlets.length, 'outlet')}, ${whenInWords(days)}.`;
}

export function outletInWords({ statements, quoted, articles, days }: OutletShape): string {
  return `${count(articles.length, 'article')}, ${whenInWords(days)}: ${count(statements.length, 'statement')} by ${count(quoted.length, 'source')}.`;
}

/** Whether those quoted worry, reassure or do both. */
export function sidesInWords(shares: readonly StanceShare[]): string {
  const has = (wanted: Stance) => shares.some(({ stance }) => stance === wanted);
  const [worries, reassures] = [has('concern'), has('reassurance')];
  if (worries && reassures) return 'Both sides: its sources worry and reassure.';
  if (worries) return 'One side: its sources worry, none reassures.';
  if (reassures) return 'One side: its sources reassure, none worries.';
  return 'Neither side: none of its sources worries or reassures.';
}
