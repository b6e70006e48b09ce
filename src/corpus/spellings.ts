import { fold } from '../common/fold.ts';
import type { Spelling } from './corpus.ts';
import type { PersonForm } from './person-forms.ts';
import { isPartOfName } from './person-names.ts';
import type { Story } from './story.ts';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The spellings of one name, each in its fullest form; a form that only gives less of a name counts to it. */
export function spellingsOf(forms: readonly PersonForm[]): readonly Spelling[] {
  const printed = forms.flatMap(({ article, name }) =>
    article === null ? [] : [{ article, name: name.printed }],
  );
  const longestFirst = printed.toSorted((a, b) => b.name.length - a.name.length || compare(a.name, b.name));
  const found = new Map<string, Set<string>>();
  for (const { article, name } of longestFirst) {
    const fullest = [...found.keys()].find((whole) => isPartOfName(name, whole)) ?? name;
    found.set(fullest, (found.get(fullest) ?? new Set()).add(article));
  }
  return [...found]
    .map(([name, articles]) => ({ name, articles: [...articles].toSorted(compare) }))
    .toSorted((a, b) => compare(a.name, b.name));
}

export interface UsualForm {
  readonly name: string;
  readonly basis: string | null;
}

function quotedForms(forms: readonly PersonForm[], spellings: readonly Spelling[]): readonly Spelling[] {
  const quoted = forms.filter((form) => form.quoted && form.article !== null);
  return spellings.filter(({ name }) => quoted.some((form) => isPartOfName(form.name.printed, name)));
}

function mostCommon(spellings: readonly Spelling[]): string {
  const sorted = spellings.toSorted(
    (a, b) =>
      b.articles.length - a.articles.length || b.name.length - a.name.length || compare(a.name, b.name),
  );
  return sorted[0]?.name ?? '';
}

/** The desk's list decides, else the record, else the form of those who quote the person directly; else it is undecided. */
export function usualFormOf(
  forms: readonly PersonForm[],
  spellings: readonly Spelling[],
  usualNames: Story['usualNames'],
): UsualForm {
  const isPrinted = (name: string) => forms.some((form) => fold(form.name.printed) === fold(name));
  const onDesk = usualNames.find(({ name, spellings: other }) => [name, ...other].some(isPrinted));
  const inRecord = forms.filter(({ article }) => article === null).map(({ name }) => name.printed);
  const [recorded] = inRecord.toSorted((a, b) => b.length - a.length || compare(a, b));
  const agree = (name: string) => spellings.every((spelling) => isPartOfName(spelling.name, name));
  if (onDesk !== undefined)
    return { name: onDesk.name, basis: agree(onDesk.name) ? null : 'the desk’s list' };
  if (recorded !== undefined) return { name: recorded, basis: agree(recorded) ? null : 'the record' };
  const [only, ...others] = spellings;
  if (only !== undefined && others.length === 0) return { name: only.name, basis: null };
  const [quoted, ...alsoQuoted] = quotedForms(forms, spellings);
  if (quoted !== undefined && alsoQuoted.length === 0) return { name: quoted.name, basis: 'quoted directly' };
  return { name: mostCommon(spellings), basis: 'undecided' };
}
