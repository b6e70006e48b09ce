import { groupBy } from '../common/group-by.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { holderOf } from './holders.ts';
import type { PersonForm } from './person-forms.ts';
import { isCloseSurname, isCompatible, keyOf, type PersonName } from './person-names.ts';
import { haveNearRoles, officeOf, touchInRoles } from './roles.ts';

/** All forms of one person. */
export type Group = readonly PersonForm[];

export function rolesOf(forms: readonly PersonForm[]): readonly string[] {
  return [...new Set(forms.flatMap(({ roles }) => roles))];
}

/** A group as a partial name is held against it. */
interface Known {
  readonly group: Group;
  readonly names: readonly PersonName[];
  readonly roles: readonly string[];
  readonly articles: ReadonlySet<string | null>;
}

function knownFrom(group: Group): Known {
  return {
    group,
    names: [...groupBy(group, ({ name }) => keyOf(name)).values()].flatMap(([first]) => first?.name ?? []),
    roles: rolesOf(group),
    articles: new Set(group.map(({ article }) => article)),
  };
}

/** Groups by what a partial name can find them by: a surname, or the record’s name of an office-holder. */
interface KnownBy {
  readonly family: ReadonlyMap<string, readonly Known[]>;
  readonly record: ReadonlyMap<string, Known>;
}

function indexGroups(groups: readonly Group[]): KnownBy {
  const known = groups.map(knownFrom);
  const byFamily = known.flatMap((each) =>
    [...new Set(each.names.map(({ family }) => family))].map((family) => ({ family, each })),
  );
  const inRecord = known.flatMap((each) =>
    each.group.flatMap(({ article, name }) => (article === null ? [[name.printed, each] as const] : [])),
  );
  const families = [...groupBy(byFamily, ({ family }) => family)];
  return {
    family: new Map(families.map(([family, all]) => [family, all.map(({ each }) => each)])),
    record: new Map(inRecord.toReversed()),
  };
}

function byOffice(form: PersonForm, groups: KnownBy, record: AttendanceRecord): Group | null {
  for (const role of form.roles) {
    const office = officeOf(role);
    const holder = office === null ? null : holderOf(office, form, record);
    const known = holder === null ? undefined : groups.record.get(holder);
    const fits = (name: PersonName) =>
      isCompatible(form.name, name) || (form.name.given.length === 0 && isCloseSurname(form.name, name));
    if (known?.names.some(fits) === true) return known.group;
  }
  return null;
}

function onlyFit(form: PersonForm, groups: KnownBy): Group | null {
  const ofFamily = groups.family.get(form.name.family) ?? [];
  const fitting = ofFamily.filter(({ names }) => names.some((name) => isCompatible(form.name, name)));
  const here = fitting.filter(({ articles }) => articles.has(form.article));
  const [first, ...others] = here.length > 0 ? here : fitting;
  if (first === undefined || others.length > 0) return null;
  const inArticles = [...first.articles].some((article) => article !== null);
  const isLikely =
    form.roles.length === 0 || first.roles.length === 0 || touchInRoles(form.roles, first.roles);
  return here.length > 0 || haveNearRoles(form.roles, first.roles) || (inArticles && isLikely)
    ? first.group
    : null;
}

/** Each form joins the one group that it fits, else those of its own name. */
export function joinPartial(
  groups: readonly Group[],
  forms: readonly PersonForm[],
  record: AttendanceRecord,
): Group[] {
  const known = indexGroups(groups);
  const joined = new Map(groups.map((group) => [group, [...group]]));
  const alone: PersonForm[] = [];
  for (const form of forms) {
    const found = byOffice(form, known, record) ?? onlyFit(form, known);
    const group = found === null ? undefined : joined.get(found);
    if (group === undefined) alone.push(form);
    else group.push(form);
  }
  return [...joined.values(), ...groupBy(alone, ({ name }) => keyOf(name)).values()];
}
