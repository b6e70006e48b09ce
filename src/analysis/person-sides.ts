import { onceFor } from '../common/once-for.ts';
import type { OfficeHolder } from '../record/record.ts';
import { britishOffices } from './lexicon/places.ts';
import { formerWords } from './lexicon/source-nouns.ts';
import { equalRoles, leadsHouse, notOfStudy, servingRoles, titleNouns } from './lexicon/titles.ts';
import { placesWithin } from './named-places.ts';
import { recordedOffice } from './offices.ts';
import { foreignSeat, isOfficeAlone, sideOfLastPlace, sideOfPlaceNear, sideOfSeat } from './seats.ts';
import type { Context } from './context.ts';
import type { Person } from './people.ts';
import type { SideJudgement } from './sides.ts';
import { sideOf, sideOfRoles, unknownSide } from './sides.ts';
import type { TokenisedText } from './tokenised.ts';

function rolesFor(person: Person): readonly string[] {
  const former = person.roles.filter((role) =>
    role
      .toLowerCase()
      .split(/[\s-]/u)
      .some((word) => formerWords.has(word)),
  );
  return former.length > 0 && former.length === person.roles.length ? former : person.roles;
}

/** Whose administrations a text names. */
const administrationsIn = onceFor(
  ({ text }: TokenisedText): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(/(?<name>[\p{L}'’.-]+) administration/gu)].map(
        ({ groups }) => groups?.['name'] ?? '',
      ),
    ),
);

/** A president without a country is the US one where the article calls an administration by that name. */
function administrationOf({ tokenised }: Context, person: Person): string | null {
  const name = person.name.split(' ').at(-1) ?? '';
  const presides = person.roles.some((role) => /\bpresident\b/iu.test(role));
  return presides && administrationsIn(tokenised).has(name) ? `${name} administration` : null;
}

const bodyReach = 300;
const ownerReach = 50;

/** Whose someone is as the article says it: `his deputy, Ash`, `its spokesman, Ash`, `Ash, his deputy`. */
function ownerWord({ text }: TokenisedText, { first }: Person): string | null {
  const before = text.slice(Math.max(0, first.start - ownerReach), first.start);
  const found = /\b(his|her|its|their)\b[^.;:“”"]*$/iu.exec(before)?.[1];
  const behind =
    /^, (?:who (?:is|was) )?(?:(?:the |an? )?(?:[\p{L}-]+ ){1,4}of )?(his|her|its|their)\b/iu.exec(
      text.slice(first.end, first.end + 50),
    );
  return (found ?? behind?.[1])?.toLowerCase() ?? null;
}

/** `its spokesman, Ash`: a spokesman of whom is told before. */
function speaksForOther(role: string): boolean {
  return servingRoles.test(role);
}

/** The side of the last named before the person who has one. */
function sideOfMaster({ people, officeHolders }: Context, person: Person): SideJudgement {
  const { start } = person.first;
  const near = placesWithin(people, { start: start - bodyReach + 1, end: start }).filter(
    (place) => place.person !== person,
  );
  const sides = near.map((place) => recordedOr(officeHolders, place.person));
  return sides.findLast(({ side }) => side !== 'unknown') ?? unknownSide;
}

function recordedOr(holders: readonly OfficeHolder[], person: Person): SideJudgement {
  const told = sideOfRoles(rolesFor(person));
  const office = told.side === 'unknown' ? recordedOffice(holders, person.name)?.office : undefined;
  return office === undefined ? told : { side: 'us', decidedBy: [office] };
}

/** The side of the body spoken of last before the person comes in. */
function sideOfBody({ tokenised }: Context, { first }: Person): SideJudgement {
  const before = tokenised.text.slice(Math.max(0, first.start - bodyReach), first.start);
  const bodies = [...before.matchAll(bodyNames)].map((match) => sideOf(match[0]));
  return bodies.findLast(({ side }) => side !== 'unknown') ?? unknownSide;
}

/** `Ash’s chief of staff`: of the side of whoever is named. */
function sideOfNamedMaster(context: Context, person: Person): SideJudgement {
  if (person.roles.every((role) => equalRoles.test(role))) return unknownSide;
  const owners = person.roles.flatMap(
    (role) =>
      /(?:^|, )(?:\p{Lu}[\p{L}.-]+ )*(?<owner>\p{Lu}[\p{L}-]+)[’']s? /u.exec(role)?.groups?.['owner'] ?? [],
  );
  const [owner] = owners;
  if (owner === undefined) return unknownSide;
  const master = context.people.find((one) => one !== person && one.surname === owner.toLowerCase());
  if (master !== undefined) return recordedOr(context.officeHolders, master);
  const office = recordedOffice(context.officeHolders, owner)?.office;
  return office === undefined ? unknownSide : { side: 'us', decidedBy: [office] };
}

/** Whom someone serves: a person for `his deputy`, a body or country for `its spokesman`. */
function sideServed(context: Context, person: Person): SideJudgement {
  const owner = ownerWord(context.tokenised, person);
  if (owner === null && !person.roles.some(speaksForOther)) return unknownSide;
  if (person.roles.every((role) => equalRoles.test(role))) return unknownSide;
  const ways = [sideOfBody, placeBefore, sideOfMaster];
  const ordered = owner === 'his' || owner === 'her' ? ways.toReversed() : ways;
  for (const way of ordered) {
    const found = way(context, person);
    if (found.side !== 'unknown') return found;
  }
  return unknownSide;
}

function placeBefore({ tokenised }: Context, { first }: Person): SideJudgement {
  return sideOfLastPlace(tokenised, first.start);
}

const bodyNames =
  /\b(?:State Department|Defen[sc]e Department|Department of (?:State|Defense|War)|Pentagon|White House|NATO|[Tt]he alliance|(?:\p{Lu}\p{L}+ )?(?:[Mm]inistry|[Gg]overnment|[Ee]mbassy)(?: of (?:\p{L}+ )?\p{L}+| in \p{Lu}\p{L}+)?)/gu;

/** `Ash of the Danube Observatory`: a house that governs, trades or serves nobody is one of study. */
function sideOfHouse({ roles }: Person): SideJudgement {
  const house = roles.find((role) =>
    isHouseAlone(role.replace(leadsHouse, '').replace(/^(?:\p{Ll}+ )+(?=\p{Lu})/u, '')),
  );
  if (house === undefined || roles.some((role) => notOfStudy.test(role))) return unknownSide;
  return { side: 'analyst', decidedBy: [house] };
}

function isHouseAlone(role: string): boolean {
  return role
    .split(/\s+/u)
    .every(
      (word) =>
        !titleNouns.has(word.toLowerCase()) &&
        /^\p{Lu}|^(?:of|for|the|and|on|de|du|des|d|’s|'s|&)$/u.test(word),
    );
}

const sidesOf = onceFor<Context, Map<Person, SideJudgement>>(() => new Map());

/** The side of a person: their roles, else the body they speak for, else the record's office. */
export function sideOfPerson(context: Context, person: Person): SideJudgement {
  const known = sidesOf(context);
  const side = known.get(person) ?? judgeSide(context, person);
  known.set(person, side);
  return side;
}

function judgeSide(context: Context, person: Person): SideJudgement {
  const own = sideOfRoles(rolesFor(person));
  const recorded = recordedOffice(context.officeHolders, person.name)?.office;
  if (recorded !== undefined && own.decidedBy.every((word) => britishOffices.includes(word)))
    return { side: 'us', decidedBy: [recorded] };
  if (own.side !== 'unknown') return isOfficeAlone(own) ? (foreignSeat(context, person) ?? own) : own;
  const foreign = own.decidedBy.length > 0;
  const named = foreign ? unknownSide : sideOfNamedMaster(context, person);
  if (named.side !== 'unknown') return named;
  const told = foreign && !person.roles.some(speaksForOther) ? own : sideServed(context, person);
  if (told.side !== 'unknown') return told;
  const decider = administrationOf(context, person);
  if (decider !== null) return { side: 'us', decidedBy: [decider] };
  if (foreign) return own;
  const house = sideOfHouse(person);
  if (house.side !== 'unknown') return house;
  const seat = sideOfSeat(context, person);
  return seat.side === 'unknown' && seat.decidedBy.length === 0 ? sideOfPlaceNear(context, person) : seat;
}
