import { groupBy } from '../common/group-by.ts';
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
import { areNearRoles, officeOf, shareRoleWord } from './roles.ts';
import type { Story } from './story.ts';

/** All forms of one person. */
export interface Person {
  readonly forms: readonly PersonForm[];
}

type UsualNames = Story['usualNames'];
type Group = readonly PersonForm[];

/** Every form with one and the same folded name. */
interface Entry {
  readonly name: PersonName;
  readonly roles: readonly string[];
  readonly forms: readonly PersonForm[];
}

function entriesOf(forms: readonly PersonForm[]): readonly Entry[] {
  const byKey = groupBy(forms, ({ name }) => keyOf(name));
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ name: first.name, roles: same.flatMap(({ roles }) => roles), forms: same }];
  });
}

function sameByDesk(a: Entry, b: Entry, usualNames: UsualNames): boolean {
  const isOf = ({ forms }: Entry, names: readonly string[]) =>
    names.some((name) => forms.some((form) => fold(name) === fold(form.name.printed)));
  return usualNames.some(({ name, spellings }) => {
    const all = [name, ...spellings];
    return isOf(a, all) && isOf(b, all);
  });
}

function haveNearRoles(a: Pick<Entry, 'roles'>, b: Pick<Entry, 'roles'>): boolean {
  return a.roles.some((role) => b.roles.some((other) => areNearRoles(role, other)));
}

/** A word of one's role stands in the other's. */
function touchInRoles(a: Pick<Entry, 'roles'>, b: Pick<Entry, 'roles'>): boolean {
  return a.roles.some((role) => b.roles.some((other) => shareRoleWord(role, other)));
}

/** Two full names that mean one person: compatible, or close in spelling with the same role. */
function areOne(a: Entry, b: Entry, usualNames: UsualNames): boolean {
  if (isCompatible(a.name, b.name) || sameByDesk(a, b, usualNames)) return true;
  return isCloseSpelling(a.name, b.name) && haveNearRoles(a, b);
}

function inOrder(a: PersonForm, b: PersonForm): number {
  const [left = '', right = ''] = [a, b].map(
    ({ name, article }) => `${keyOf(name)}\n${article ?? ''}\n${name.printed}`,
  );
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Each name of a group fits every other, so that one in the middle joins no two strangers. */
function groupFullNames(forms: readonly PersonForm[], usualNames: UsualNames): Group[] {
  const groups: Entry[][] = [];
  for (const entry of entriesOf(forms)) {
    const group = groups.find((each) => each.every((other) => areOne(entry, other, usualNames)));
    if (group === undefined) groups.push([entry]);
    else group.push(entry);
  }
  return groups.map((group) => group.flatMap((entry) => entry.forms));
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

function byOffice(form: PersonForm, groups: readonly Group[], record: AttendanceRecord): Group | null {
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

function onlyFit(form: PersonForm, groups: readonly Group[]): Group | null {
  const fitting = groups.filter((group) => group.some(({ name }) => isCompatible(form.name, name)));
  const here = fitting.filter((group) => group.some(({ article }) => article === form.article));
  const [first, ...others] = here.length > 0 ? here : fitting;
  if (first === undefined || others.length > 0) return null;
  const inArticles = first.some(({ article }) => article !== null);
  const saysRole = ({ roles }: Pick<Entry, 'roles'>) => roles.length > 0;
  const agrees = first.some((other) => haveNearRoles(form, other));
  const isLikely =
    !saysRole(form) || !first.some(saysRole) || first.some((other) => touchInRoles(form, other));
  return here.length > 0 || agrees || (inArticles && isLikely) ? first : null;
}

/** Each form joins the one group that it fits, else those of its own name. */
function joinPartial(
  groups: readonly Group[],
  forms: readonly PersonForm[],
  record: AttendanceRecord,
): Group[] {
  const joined = groups.map((group) => [...group]);
  const alone: PersonForm[] = [];
  for (const form of forms) {
    const found = byOffice(form, groups, record) ?? onlyFit(form, groups);
    const group = found === null ? undefined : joined[groups.indexOf(found)];
    if (group === undefined) alone.push(form);
    else group.push(form);
  }
  return [...joined, ...groupBy(alone, ({ name }) => keyOf(name)).values()];
}

/** People across articles, whatever the spelling; a surname alone joins nobody where two full names could be meant. */
export function mergePeople(
  forms: readonly PersonForm[],
  record: AttendanceRecord,
  usualNames: UsualNames,
): readonly Person[] {
  const sorted = forms.toSorted(inOrder);
  const [inFull, withInitials, surnames] = [
    sorted.filter(({ name }) => !isPartial(name)),
    sorted.filter(({ name }) => isPartial(name) && name.given.length > 0),
    sorted.filter(({ name }) => name.given.length === 0),
  ];
  const full = groupFullNames(inFull, usualNames);
  const groups = joinPartial(joinPartial(full, withInitials, record), surnames, record);
  return groups.map((group) => ({ forms: group }));
}
