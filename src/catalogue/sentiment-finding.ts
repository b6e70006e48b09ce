import { inWords } from '../common/words.ts';

export const panelTexts = {
  about:
    'Allied and NATO officials who reassure, analysts who worry, and all speaker groups by stance; the words that decided are underlined.',
  loading: 'Loading the panel …',
  codeMissing: 'The panel’s code could not be loaded.',
  loadAgain: 'Load the page again',
};

/** What the panel sets apart: each with what is looked for where there is none. */
export const columnTexts = {
  'allied-reassurance': {
    name: 'Allied reassurance',
    lookedFor: 'a reassuring statement by an allied or NATO official',
  },
  'analyst-concern': {
    name: 'Analyst concern',
    lookedFor: 'a worried statement by an analyst',
  },
  'analyst-reassurance': {
    name: 'Analysts who reassure',
    lookedFor: 'a reassuring statement by an analyst',
  },
  'allied-concern': {
    name: 'allied and NATO officials who worry',
    lookedFor: 'a worried statement by an allied or NATO official',
  },
  'unnamed-concern': {
    name: 'unnamed officials who worry',
    lookedFor: 'a worried statement by an unnamed official',
  },
};

/** What makes of a figure’s words something that opens what it counts. */
type Opens<T> = (words: string) => T;

/** A share of the statements, and whether nothing but guesses makes it up. */
interface Said<T> {
  readonly share: readonly (T | string)[];
  readonly tentatively: boolean;
}

/** It is the reading that is tentative, not who is read. */
function inShare<T>({ share, tentatively }: Said<T>): readonly (T | string)[] {
  return tentatively ? [...share, ' (a tentative reading)'] : share;
}

export const findingTexts = {
  statements: (column: string) => `${column}: statements`,
  withAStance: (column: string) => `${column}: all statements with a stance by these sources`,
  noStance: 'take no stance',
  notQuoted: 'are not quoted in this view',
  neither: 'Neither allies and NATO nor analysts are quoted with a stance',
  worryAlone: <T>(analysts: Said<T>, alliesAre: string) => [
    'Analysts worry in ',
    ...inShare(analysts),
    `; allies and NATO ${alliesAre}`,
  ],
  reassureAlone: <T>(allies: Said<T>, analystsAre: string) => [
    'Allies and NATO reassure in ',
    ...inShare(allies),
    `; analysts ${analystsAre}`,
  ],
  both: <T>(allies: Said<T>, analysts: Said<T>) => [
    'Allies and NATO reassure in ',
    ...inShare(allies),
    '; analysts worry in ',
    ...inShare(analysts),
  ],
  noneChosen: 'Among the chosen stances no ally reassures and no analyst worries',
  /** Where one stance is chosen, a share of what takes a stance would be all of it. */
  ofChosen: <T>(allies: Said<T>, analysts: Said<T>) => [
    'Among the chosen stances allies and NATO reassure in ',
    ...inShare(allies),
    ', analysts worry in ',
    ...inShare(analysts),
  ],
  statement: 'statement',
};

/** `all seven`, `both`, `the only one`, `five of seven`, `none of three`, with the noun where it is to be said. */
export function shareInWords<T>(
  [n, m]: readonly [n: number, m: number],
  opensHeld: Opens<T>,
  opensAll: Opens<T>,
  nouned: boolean,
): readonly (T | string)[] {
  const stated = (noun: string): string => (nouned ? ` ${noun} with a stance` : '');
  if (m === 1 && n === 1) return ['the ', opensHeld('only'), nouned ? stated('statement') : ' one'];
  if (n === m) return [opensHeld(n === 2 ? 'both' : `all ${inWords(n)}`), stated('statements')];
  return [opensHeld(inWords(n)), ' of ', opensAll(inWords(m)), stated(m === 1 ? 'statement' : 'statements')];
}
