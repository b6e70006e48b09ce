import type { Corpus, Source } from '../../src/corpus/corpus.ts';
import type { PersonLabel } from './labels.ts';
import { nameKey, namesOf } from './sources.ts';
import type { Check } from './score-structure.ts';

/** What the checks look at: of one corpus, or of several together. */
export type People = Pick<Corpus, 'sources' | 'disagreements'>;

function sourceOf(corpus: People, spelling: string): readonly Source[] {
  return corpus.sources.filter((source) => namesOf(source).includes(nameKey(spelling)));
}

/** One source, with every spelling shown. */
export function checkPerson(corpus: People, person: PersonLabel): Check {
  const found = [...new Set(person.spellings.flatMap((spelling) => sourceOf(corpus, spelling)))];
  const shown = found.flatMap(({ spellings }) => spellings.map(({ name }) => nameKey(name)));
  const right = found.length === 1 && person.spellings.every((spelling) => shown.includes(nameKey(spelling)));
  const names = found.map(
    ({ name, spellings }) => `${name} (${spellings.map((one) => one.name).join(', ')})`,
  );
  return { what: `one source: ${person.spellings.join(' = ')}`, right, found: names.join(' | ') || 'none' };
}

/** The two spellings stand as a disagreement. */
export function checkSpelling(corpus: People, person: PersonLabel): Check {
  const spellings = corpus.disagreements.filter(({ kind }) => kind === 'spelling');
  const right = spellings.some(({ sides }) =>
    person.spellings.every((spelling) => sides.some(({ text }) => nameKey(text).includes(nameKey(spelling)))),
  );
  const found = spellings.map(({ sides }) => sides.map(({ text }) => text).join(' / '));
  return {
    what: `spellings marked: ${person.spellings.join(' / ')}`,
    right,
    found: found.join(' | ') || 'none',
  };
}

/** Two full names that no label joins are not one source. */
export function falseMerges(corpus: People, people: readonly PersonLabel[]): readonly Check[] {
  return corpus.sources
    .filter(({ spellings }) => spellings.length > 1)
    .filter(
      ({ spellings }) =>
        !people.some((person) =>
          spellings.every(({ name }) => person.spellings.map(nameKey).includes(nameKey(name))),
        ),
    )
    .map((source) => ({
      what: `not asked for: ${source.name}`,
      right: false,
      found: source.spellings.map(({ name }) => name).join(', '),
    }));
}
