import { fold } from '../common/fold.ts';
import { surnameOf } from '../record/people.ts';
import type { Ministerial } from '../record/record.ts';
import type { Officer, OfficialMention } from './attendance-officials.ts';
import type { PersonMention } from './findings.ts';

function sharesFirstName(name: string, officer: Officer): boolean {
  const [first = ''] = name.split(' ');
  return officer.names.some((own) => fold(own).split(' ').includes(fold(first)));
}

/** The fullest form that the article itself gives. */
function printedName(officer: Officer, people: readonly PersonMention[]): string | null {
  const surname = fold(officer.surname);
  const own = people.find(
    ({ name }) => name.includes(' ') && fold(surnameOf(name)) === surname && sharesFirstName(name, officer),
  );
  return own?.name ?? null;
}

/** The official's fullest name in the article, or the record's where the article gives a surname or an office only. */
export function officialName(
  officer: Officer | null,
  mention: OfficialMention,
  ministerial: Ministerial | null,
  people: readonly PersonMention[],
): string | null {
  if (officer !== null) return printedName(officer, people) ?? officer.names[0] ?? officer.surname;
  return mention.unknownName ?? ministerial?.usPrincipal.name ?? null;
}
