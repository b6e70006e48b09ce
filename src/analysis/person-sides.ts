import { onceFor } from '../common/once-for.ts';
import type { OfficeHolder } from '../record/record.ts';
import { stateBodies } from './lexicon/organisations.ts';
import { formerWords } from './lexicon/source-nouns.ts';
import { placesWithin } from './named-places.ts';
import { recordedOffice } from './offices.ts';
import type { Person } from './people.ts';
import type { SideJudgement } from './sides.ts';
import { sideOf, sideOfRoles, unknownSide } from './sides.ts';
import type { TokenisedText } from './tokenised.ts';

/** What a source is told by: the text, who it names, and whom the record names in a US office. */
export interface Context {
  readonly tokenised: TokenisedText;
  readonly people: readonly Person[];
  readonly officeHolders: readonly OfficeHolder[];
}

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

/** `its spokesman, Ash`: a spokesman of whom is told before. */
function speaksForOther(role: string): boolean {
  return /^(?:its |their |a |the |chief |deputy )*(?:spokes\p{L}+|press secretary|press officer)$/iu.test(
    role,
  );
}

/** The side of the body spoken of last before the person comes in. */
function sideOfBody({ tokenised, people }: Context, { first }: Person): SideJudgement {
  const before = tokenised.text.slice(Math.max(0, first.start - bodyReach), first.start);
  const bodies = [...before.matchAll(bodyNames)].map((match) => sideOf(match[0]));
  const near = placesWithin(people, { start: first.start - bodyReach + 1, end: first.start });
  const master = near.toSorted((a, b) => b.order - a.order)[0]?.person;
  const told = bodies.findLast(({ side }) => side !== 'unknown');
  return told ?? (master === undefined ? unknownSide : sideOfRoles(master.roles));
}

const bodyNames =
  /\b(?:State Department|Defen[sc]e Department|Department of (?:State|Defense|War)|Pentagon|White House|NATO|[Tt]he alliance|(?:\p{Lu}\p{L}+ )?(?:[Mm]inistry|[Gg]overnment|[Ee]mbassy)(?: of (?:\p{L}+ )?\p{L}+)?)/gu;

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
  const told =
    own.side === 'unknown' && person.roles.some(speaksForOther) ? sideOfBody(context, person) : own;
  if (told.side !== 'unknown') return told;
  const office = recordedOffice(context.officeHolders, person.name)?.office;
  const decider = office ?? administrationOf(context, person);
  return decider === null ? told : { side: 'us', decidedBy: [decider] };
}

const placeReach = 200;

/** `the ministry said`: of the country spoken of last before it. */
export function sideOfNearestPlace({ tokenised }: Context, head: string, at: number): SideJudgement {
  if (!stateBodies.has(head)) return unknownSide;
  const before = tokenised.text.slice(Math.max(0, at - placeReach), at);
  const places = [...before.matchAll(/(?<!\p{L})\p{Lu}[\p{L}.]+/gu)].map(([word]) => sideOf(word));
  return places.findLast(({ side }) => side === 'allied' || side === 'us') ?? unknownSide;
}
