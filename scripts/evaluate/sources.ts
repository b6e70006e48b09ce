import type { Source } from '../../src/corpus/corpus.ts';
import { fold } from '../../src/common/fold.ts';
import { pairOneToOne } from './pairing.ts';
import type { StatementLabel } from './labels.ts';

/** A name as it is compared: case, marks' shape and a leading article word do not count. Diacritics do. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFC').replace(/[’‘]/gu, "'").toLowerCase().replace(/\s+/gu, ' ').trim();
  return plain.replace(/^(?:an?|the) /u, '');
}

export function namesOf(source: Source): readonly string[] {
  return [source.name, ...source.spellings.map(({ name }) => name)].map(nameKey);
}

/** The label's sources, each with every name that counts for it. */
export function labelledSources(label: StatementLabel): readonly (readonly string[])[] {
  const each = label.source.split('; ').map(nameKey);
  const also = label.sourceAlso.map(nameKey);
  return each.map((name) => [name, ...also]);
}

/** True where every source of the label is found and none besides. */
export function sameSources(label: StatementLabel, found: readonly Source[]): boolean {
  const wanted = labelledSources(label);
  if (found.length !== wanted.length) return standsForAll(label, found);
  const pairs = wanted.flatMap((names, left) =>
    found.flatMap((source, right) =>
      namesOf(source).some((name) => names.includes(name)) ? [{ left, right, fit: 1 }] : [],
    ),
  );
  return pairOneToOne(pairs).size === wanted.length;
}

/** `sourceAlso` may name one description for all of the label's sources: `Belgium and Croatia`. */
function standsForAll(label: StatementLabel, found: readonly Source[]): boolean {
  const also = label.sourceAlso.map(nameKey);
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 && namesOf(only).some((name) => also.includes(name));
}

/** True where at least one source of the label is found. */
export function sharesSource(label: StatementLabel, found: readonly Source[]): boolean {
  const wanted = new Set(labelledSources(label).flat());
  return found.flatMap(namesOf).some((name) => wanted.has(name));
}

const SUFFIX = /[,\s]+(?:jr|sr|ii|iii|iv)\.?$/u;

/** Officials are told apart by surname: the record and the text give a first name in more than one form. */
export function surnameKey(name: string): string {
  const plain = fold(name).replace(SUFFIX, '').trim();
  return plain.split(/\s+/u).at(-1) ?? '';
}
