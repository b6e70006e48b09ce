import { fold } from '../common/fold.ts';
import { intervalsOverlap } from '../common/day.ts';
import type { AttendanceRecord, MinisterialKind } from '../record/record.ts';
import type { PersonForm } from './person-forms.ts';
import {
  isCloseSpelling,
  isCloseSurname,
  isCompatible,
  isPartial,
  keyOf,
  type PersonName,
} from './person-names.ts';
import { areNearRoles, officeOf } from './roles.ts';
import type { Story } from './story.ts';

/** All forms of one person. */
export interface Person {
  readonly forms: readonly PersonForm[];
}

type UsualNames = Story['usualNames'];

function sameByDesk(a: PersonForm, b: PersonForm, usualNames: UsualNames): boolean {
  const isOf = (form: PersonForm, names: readonly string[]) =>
    names.some((name) => fold(name) === fold(form.name.printed));
  return usualNames.some(({ name, spellings }) => {
    const all = [name, ...spellings];
    return isOf(a, all) && isOf(b, all);
  });
}

function haveNearRoles(a: PersonForm, b: PersonForm): boolean {
  return a.roles.some((role) => b.roles.some((other) => areNearRoles(role, other)));
}

/** Two full names that mean one person: the same, compatible, or close in spelling with the same role. */
function areOne(a: PersonForm, b: PersonForm, usualNames: UsualNames): boolean {
  if (keyOf(a.name) === keyOf(b.name) || isCompatible(a.name, b.name)) return true;
  if (sameByDesk(a, b, usualNames)) return true;
  return isCloseSpelling(a.name, b.name) && haveNearRoles(a, b);
}

function inOrder(a: PersonForm, b: PersonForm): number {
  const keys = [a, b].map(({ name, article }) => `${keyOf(name)}\n${article ?? ''}\n${name.printed}`);
  const [left = '', right = ''] = keys;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Groups in which every full name fits every other, so that one name in the middle joins no two strangers. */
function groupFullNames(forms: readonly PersonForm[], usualNames: UsualNames): PersonForm[][] {
  const groups: PersonForm[][] = [];
  for (const form of forms) {
    const same = groups.find((group) => group.some(({ name }) => keyOf(name) === keyOf(form.name)));
    const group =
      same ??
      groups.find((each) =>
        each.some(
          (other) =>
            areOne(form, other, usualNames) &&
            each.every(
              (third) =>
                third === other || isCompatible(third.name, form.name) || areOne(third, form, usualNames),
            ),
        ),
      );
    if (group === undefined) groups.push([form]);
    else group.push(form);
  }
  return groups;
}

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

function holds(group: readonly PersonForm[], printed: string): boolean {
  return group.some(({ article, name }) => article === null && name.printed === printed);
}

function byOffice(
  form: PersonForm,
  groups: readonly PersonForm[][],
  record: AttendanceRecord,
): PersonForm[] | null {
  for (const role of form.roles) {
    const office = officeOf(role);
    const holder = office === null ? null : holderOf(office, form, record);
    const group = holder === null ? undefined : groups.find((each) => holds(each, holder));
    const fits = (name: PersonName) =>
      isCompatible(form.name, name) || (form.name.given.length === 0 && isCloseSurname(form.name, name));
    if (group?.some(({ name }) => fits(name)) === true) return group;
  }
  return null;
}

function onlyFit(form: PersonForm, groups: readonly PersonForm[][]): PersonForm[] | null {
  const fitting = groups.filter((group) => group.some(({ name }) => isCompatible(form.name, name)));
  const here = fitting.filter((group) => group.some(({ article }) => article === form.article));
  const [first, ...others] = here.length > 0 ? here : fitting;
  if (first === undefined || others.length > 0) return null;
  const inArticles = first.some(({ article }) => article !== null);
  const roleAgrees = first.some((other) => haveNearRoles(form, other));
  const roleUnsaid = form.roles.length === 0 || first.every(({ roles }) => roles.length === 0);
  return here.length > 0 || roleAgrees || (inArticles && roleUnsaid) ? first : null;
}

/** People across articles, whatever the spelling; a surname alone joins nobody where two full names could be meant. */
export function mergePeople(
  forms: readonly PersonForm[],
  record: AttendanceRecord,
  usualNames: UsualNames,
): readonly Person[] {
  const sorted = forms.toSorted(inOrder);
  const groups = groupFullNames(
    sorted.filter(({ name }) => !isPartial(name)),
    usualNames,
  );
  const full = groups.map((group) => [...group]);
  const alone: PersonForm[][] = [];
  for (const form of sorted.filter(({ name }) => isPartial(name))) {
    const found = byOffice(form, full, record) ?? onlyFit(form, full);
    const index = found === null ? -1 : full.indexOf(found);
    const group =
      groups[index] ?? alone.find((each) => each.some(({ name }) => keyOf(name) === keyOf(form.name)));
    if (group === undefined) alone.push([form]);
    else group.push(form);
  }
  return [...groups, ...alone].map((group) => ({ forms: group }));
}
