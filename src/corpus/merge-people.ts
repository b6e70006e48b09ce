import { fold } from '../common/fold.ts';
import { groupBy } from '../common/group-by.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { joinPartial, rolesOf } from './join-partial.ts';
import { soundAlike } from './name-sounds.ts';
import { signaturesOf } from './name-signatures.ts';
import type { PersonForm } from './person-forms.ts';
import {
  areRarelyTwo,
  isCloseSpelling,
  isCompatible,
  isOneSlip,
  isOtherGiven,
  isPartial,
  keyOf,
  type PersonName,
} from './person-names.ts';
import { areOfTwoNations, haveNearRoles } from './roles.ts';
import type { Story } from './story.ts';

/** All forms of one person. */
export interface Person {
  readonly forms: readonly PersonForm[];
}

type UsualNames = Story['usualNames'];

/** Every form with one and the same folded name. */
interface Entry {
  readonly name: PersonName;
  readonly roles: readonly string[];
  readonly forms: readonly PersonForm[];
  readonly articles: ReadonlySet<string | null>;
}

function entryFrom(same: readonly PersonForm[], name: PersonName): Entry {
  return {
    name,
    roles: rolesOf(same),
    forms: same,
    articles: new Set(same.map(({ article }) => article)),
  };
}

function entriesOf(forms: readonly PersonForm[]): readonly Entry[] {
  const byKey = groupBy(forms, ({ name }) => keyOf(name));
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [entryFrom(same, first.name)];
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

function shareOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((each) => b.has(each));
}

function shareArticle(a: Entry, b: Entry): boolean {
  return [...a.articles].some((article) => article !== null && b.articles.has(article));
}

function nationsOf({ forms }: Entry): ReadonlySet<string> {
  return new Set(forms.flatMap(({ nations }) => [...nations()]));
}

/** Of one post, or of one rare surname; never of two countries nor in one article. */
function hasOtherGiven(a: Entry, b: Entry): boolean {
  if (shareArticle(a, b) || areOfTwoNations(a.roles, b.roles)) return false;
  return haveNearRoles(a.roles, b.roles) || areRarelyTwo(a.name, b.name);
}

/** Two names that an article prints side by side are two people’s, unless they hold one post. */
function areOneMisspelt(a: Entry, b: Entry): boolean {
  if (soundAlike(a.name, b.name)) {
    return haveNearRoles(a.roles, b.roles) || !(shareArticle(a, b) || areOfTwoNations(a.roles, b.roles));
  }
  if (isOtherGiven(a.name, b.name) && hasOtherGiven(a, b)) return true;
  if (!isCloseSpelling(a.name, b.name)) return false;
  if (haveNearRoles(a.roles, b.roles)) return true;
  if (shareArticle(a, b) || areOfTwoNations(a.roles, b.roles)) return false;
  return isOneSlip(a.name, b.name) || shareOne(nationsOf(a), nationsOf(b));
}

/** Two full names that mean one person: compatible, or close in spelling with a role, a country or but one slip between them. */
function areOne(a: Entry, b: Entry, usualNames: UsualNames): boolean {
  return isCompatible(a.name, b.name) || sameByDesk(a, b, usualNames) || areOneMisspelt(a, b);
}

function inOrder(a: PersonForm, b: PersonForm): number {
  const [left = '', right = ''] = [a, b].map(
    ({ name, article }) => `${keyOf(name)}\n${article ?? ''}\n${name.printed}`,
  );
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Groups of entries, found again by what a name of theirs has in common with another. */
interface Grouped {
  readonly groups: readonly Entry[][];
  readonly likelyFor: (signatures: readonly string[]) => readonly Entry[][];
}

function signed(entry: Entry, usualNames: UsualNames): readonly string[] {
  return signaturesOf(
    entry.name,
    entry.forms.map(({ name }) => name.printed),
    usualNames,
  );
}

/** Each name of a group fits every other, so that one in the middle joins no two strangers. */
function groupFullNames(forms: readonly PersonForm[], usualNames: UsualNames): Grouped {
  const groups: Entry[][] = [];
  const places = new Map<Entry[], number>();
  const bySignature = new Map<string, Set<number>>();
  const likelyFor = (signatures: readonly string[]): readonly Entry[][] => {
    const likely = new Set(signatures.flatMap((signature) => [...(bySignature.get(signature) ?? [])]));
    return [...likely].toSorted((a, b) => a - b).flatMap((at) => [groups[at] ?? []]);
  };
  for (const entry of entriesOf(forms)) {
    const signatures = signed(entry, usualNames);
    const found = likelyFor(signatures).find((group) =>
      group.every((other) => areOne(entry, other, usualNames)),
    );
    const group = found ?? [];
    group.push(entry);
    if (found === undefined) groups.push(group);
    const at = places.get(group) ?? groups.length - 1;
    places.set(group, at);
    for (const signature of signatures) {
      bySignature.set(signature, (bySignature.get(signature) ?? new Set()).add(at));
    }
  }
  return { groups, likelyFor };
}

/** Forms that nothing shows to be a person’s join the one whose name they spell, or misspell; the others fall away. */
function joinLikely(likely: readonly PersonForm[], { likelyFor }: Grouped): void {
  const found = entriesOf(likely).map((entry) => {
    const groups = likelyFor(signed(entry, []));
    const same = groups.filter((group) => group.some(({ name }) => keyOf(name) === keyOf(entry.name)));
    const near = groups.filter((group) => group.every((other) => areOneMisspelt(entry, other)));
    const [only, ...others] = same.length > 0 ? same : near;
    return others.length > 0 ? null : { entry, group: only };
  });
  for (const each of found) each?.group?.push(each.entry);
}

/** Every person, with the names that all articles and the record have for them; `likely` are forms that join them and nobody else. */
export function mergePeople(
  forms: readonly PersonForm[],
  record: AttendanceRecord,
  usualNames: UsualNames,
  likely: readonly PersonForm[] = [],
): readonly Person[] {
  const sorted = forms.toSorted(inOrder);
  const [inFull, withInitials, surnames] = [
    sorted.filter(({ name }) => !isPartial(name)),
    sorted.filter(({ name }) => isPartial(name) && name.given.length > 0),
    sorted.filter(({ name }) => name.given.length === 0),
  ];
  const grouped = groupFullNames(inFull, usualNames);
  joinLikely(likely.toSorted(inOrder), grouped);
  const full = grouped.groups.map((group) => group.flatMap((entry) => entry.forms));
  const groups = joinPartial(joinPartial(full, withInitials, record), surnames, record);
  return groups.map((group) => ({ forms: group }));
}
