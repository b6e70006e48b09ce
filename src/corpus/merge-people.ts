import { fold } from '../common/fold.ts';
import { groupBy } from '../common/group-by.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { joinPartial, rolesOf, type Group } from './join-partial.ts';
import { signaturesOf } from './name-signatures.ts';
import type { PersonForm } from './person-forms.ts';
import { isCloseSpelling, isCompatible, isPartial, keyOf, type PersonName } from './person-names.ts';
import { haveNearRoles } from './roles.ts';
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
}

function entriesOf(forms: readonly PersonForm[]): readonly Entry[] {
  const byKey = groupBy(forms, ({ name }) => keyOf(name));
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ name: first.name, roles: rolesOf(same), forms: same }];
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

/** Two full names that mean one person: compatible, or close in spelling with the same role. */
function areOne(a: Entry, b: Entry, usualNames: UsualNames): boolean {
  if (isCompatible(a.name, b.name) || sameByDesk(a, b, usualNames)) return true;
  return isCloseSpelling(a.name, b.name) && haveNearRoles(a.roles, b.roles);
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
  const bySignature = new Map<string, Set<number>>();
  for (const entry of entriesOf(forms)) {
    const printed = entry.forms.map(({ name }) => name.printed);
    const signatures = signaturesOf(entry.name, printed, usualNames);
    const likely = new Set(signatures.flatMap((signature) => [...(bySignature.get(signature) ?? [])]));
    const found = [...likely]
      .toSorted((a, b) => a - b)
      .find((at) => groups[at]?.every((other) => areOne(entry, other, usualNames)));
    if (found === undefined) groups.push([entry]);
    else groups[found]?.push(entry);
    for (const signature of signatures) {
      bySignature.set(signature, (bySignature.get(signature) ?? new Set()).add(found ?? groups.length - 1));
    }
  }
  return groups.map((group) => group.flatMap((entry) => entry.forms));
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
