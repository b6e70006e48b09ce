import { intervalsOverlap } from '../common/day.ts';
import type { AttendanceRecord, MinisterialKind } from '../record/record.ts';
import type { PersonForm } from './person-forms.ts';

/** The name of the one who held the office on the article's days; null where it is nobody or more than one. */
export function holderOf(
  kind: MinisterialKind,
  form: Pick<PersonForm, 'published'>,
  record: AttendanceRecord,
): string | null {
  const { published } = form;
  if (published === null) return null;
  const names = record.terms
    .filter((term) => term.kind === kind)
    .filter(({ from, to }) => intervalsOverlap(published, { earliest: from, latest: to ?? '9999-12-31' }))
    .map(({ name }) => name);
  const [first, ...others] = new Set(names);
  return first !== undefined && others.length === 0 ? first : null;
}
