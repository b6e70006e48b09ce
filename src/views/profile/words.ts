import type { Stance } from '../../analysis/findings.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import { outletTexts, sourceTexts } from '../../catalogue/profile.ts';
import { capitalised } from '../../common/words.ts';
import { areAllTentative } from '../sentiment/tentative.ts';
import type { ProfilePlace } from '../../filters/url.ts';
import type { Lookup } from '../reader/lookup.ts';
import type { OutletShape } from './shape-outlet.ts';
import type { SourceShape, StanceShare } from './shape-source.ts';

function nameOf({ kind, id }: ProfilePlace, lookup: Lookup): string | undefined {
  switch (kind) {
    case 'source':
      return lookup.sources.get(id)?.name;
    case 'outlet':
      return [...lookup.articles.values()].find(({ outlet }) => outlet.id === id)?.outlet.name;
  }
}

export function isInStory(place: ProfilePlace, lookup: Lookup): boolean {
  return nameOf(place, lookup) !== undefined;
}

const noSuchTitles = { source: sourceTexts.noSuchTitle, outlet: outletTexts.noSuchTitle };

/** The heading of a view, which says so where the story has no such source or outlet. */
export function profileTitle(place: ProfilePlace, lookup: Lookup): string {
  const name = nameOf(place, lookup) ?? noSuchTitles[place.kind];
  return place.kind === 'source' ? capitalised(name) : name;
}

export function sourceInWords({ statements, articles, outlets, days }: SourceShape): string {
  return sourceTexts.finding(statements.length, articles, outlets.length, days);
}

export function outletInWords({ statements, quoted, articles, days }: OutletShape): string {
  return outletTexts.finding(articles.length, days, statements.length, quoted.length);
}

/** Whether those quoted worry, reassure or do both. */
export function sidesInWords(shares: readonly StanceShare[]): string {
  const has = (wanted: Stance) => shares.some(({ stance }) => stance === wanted);
  const [worries, reassures] = [has('concern'), has('reassurance')];
  const guessed = shares
    .filter(({ statements }) => areAllTentative(statements))
    .map(({ stance }) => outletTexts.isTentative(stanceMarks[stance].word))
    .join('');
  if (worries && reassures) return outletTexts.bothSides + guessed;
  if (worries) return outletTexts.onlyWorry + guessed;
  if (reassures) return outletTexts.onlyReassure + guessed;
  return outletTexts.neitherSide;
}
