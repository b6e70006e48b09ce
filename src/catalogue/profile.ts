import type { DayInterval } from '../common/day.ts';
import { count, listOf, nounFor, quotedListOf } from '../common/words.ts';
import { publishedInWords } from './findings.ts';

export const profileTexts = {
  whole: 'Everything in the story.',
  wholeBesideFilters: 'Everything in the story: the filters in force on the page leave nothing out here.',
  copyLink: 'Copy link to this view',
  filterBy: (noun: string) => `Filter by this ${noun}`,
  stopFiltering: (noun: string) => `Stop filtering by this ${noun}`,
  stanceOf: (who: string, stance: string) => `${who}, ${stance}`,
  none: 'none',
};

export const profileNouns = { sources: 'source', outlets: 'outlet' };

export const namingHeads = {
  named: 'Named',
  collective: 'Groups',
  anonymous: 'Unnamed',
  document: 'Documents',
};

export const sourceTexts = {
  noSuchTitle: 'No such source in this story',
  noSuch: (id: string) => `The link names the source “${id}”, which is not among those loaded.`,
  /** `4 statements in 2 articles of 2 outlets, 3–11 Feb 2031.` */
  finding: (statements: number, articles: number, outlets: number, days: DayInterval | null) =>
    `${count(statements, 'statement')} in ${count(articles, 'article')} of ${count(outlets, 'outlet')}, ${publishedInWords(days)}.`,
  ofOneArticle:
    'A group or an unnamed source is one per description and article: the same words elsewhere are another source.',
  is: 'Kind',
  isWhat: (naming: string, side: string) => `${naming}, ${side}`,
  describedAs: 'Described as',
  noRole: 'no role printed',
  quoted: quotedListOf,
  restsOn: 'Rests on',
  spelt: 'Spelt',
  asPrinted: (words: string) => `“${words}”`,
  printedIn: ' in ',
  namesakes: 'Not to be confused with',
  namesake: (name: string, outlets: readonly string[]) => `${name} in ${listOf(outlets)}`,
  thisForm: (basis: string) => `This form: ${basis}.`,
  stance: 'Stance',
  withOthers: 'With others',
  sharedTitle: (name: string) => `${name} together with another source`,
  shared: <T>(statements: T) => [statements, ' attributed to another source as well'],
  inOutlet: (outlet: string) => `In ${outlet}`,
  statements: (n: number) => count(n, 'statement'),
  showAll: (n: number) => `Show all ${count(n, 'statement')}`,
};

export const outletTexts = {
  noSuchTitle: 'No such outlet in this story',
  noSuch: (id: string) => `The link names the outlet “${id}”, of which no article is loaded.`,
  finding: (articles: number, days: DayInterval | null, statements: number, sources: number) =>
    `${count(articles, 'article')}, ${publishedInWords(days)}: ${count(statements, 'statement')} by ${count(sources, 'source')}.`,
  articles: 'Its articles',
  noHeadline: 'No headline: read the text',
  namings: 'Named against unnamed',
  namingTitle: (outlet: string, naming: string) => `${outlet}, sources: ${naming.toLowerCase()}`,
  namingShare: <T>(figure: T, statements: number, sources: number) => [
    figure,
    ` of ${count(statements, 'statement')}, ${count(sources, 'source')}`,
  ],
  namingSought: (naming: string) => `a statement by a source under “${naming}”`,
  inBothLines: 'A statement whose sources are named in different ways counts in each line.',
  sides: 'One side or both',
  bothSides: 'Both sides: its sources worry and reassure.',
  onlyWorry: 'One side: its sources worry, none reassures.',
  onlyReassure: 'One side: its sources reassure, none worries.',
  neitherSide: 'Neither side: none of its sources worries or reassures.',
  isTentative: (stance: string) => ` All of its ${stance} is tentative.`,
  shares: <T>(shares: T, ownVoice: T, sentences: number) => [
    'Statements: ',
    shares,
    '. In its own voice, counted apart: ',
    ownVoice,
    ` ${nounFor(sentences, 'sentence')}.`,
  ],
  ownVoiceSought: 'a sentence of its own, without a source, that bears on US commitment',
  ownVoiceTitle: (outlet: string) => `${outlet}, own voice`,
  who: (naming: string, group: string) => `${naming}; ${group}`,
  quoted: 'Whom it quotes',
  quotesNoOne: 'No one: no statement was found in its articles.',
  source: 'Source',
  statements: 'Statements',
  saidIn: (source: string, outlet: string) => `${source} in ${outlet}`,
};
