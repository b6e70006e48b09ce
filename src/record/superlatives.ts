import type { AttendanceRecord, Ministerial, MinisterialKind } from './record.ts';

/** What an article claims of an absence beyond the absence itself. */
export type Superlative =
  /** `second consecutive`: the ordinal is null where none is given, as in `absences in a row`. */
  | { readonly kind: 'in-a-row'; readonly ordinal: number | null }
  | { readonly kind: 'first-since'; readonly year: number }
  | { readonly kind: 'rare' }
  | { readonly kind: 'never-before' };

/** The entries that a claim is tested on; it may hold for one and not for another. */
export const populations = ['both', 'foreign', 'defence'] as const;
export type Population = (typeof populations)[number];

export type SuperlativeVerdict = 'agrees' | 'contradicts' | 'beyond-the-record';

/** What the record holds against one claim, so that each figure of the answer can be opened. */
export type Finding =
  /** The absences in a row up to the one in question, and the entry that stands before them; null at the record's start. */
  | {
      readonly kind: 'run';
      readonly run: readonly Ministerial[];
      readonly before: Ministerial | null;
    }
  /** Absences before the one in question and after the year, and those of the year itself. */
  | {
      readonly kind: 'since';
      readonly year: number;
      readonly between: readonly Ministerial[];
      readonly inYear: readonly Ministerial[];
      readonly reachesYear: boolean;
    }
  /** All entries before the latest run of absences, which ends with the one in question, and the absences among them. */
  | {
      readonly kind: 'earlier';
      readonly run: readonly [Ministerial, ...Ministerial[]];
      readonly all: readonly Ministerial[];
      readonly away: readonly Ministerial[];
    }
  /** The minister came, or it is not known: there is no absence to speak of. */
  | { readonly kind: 'no-absence'; readonly entry: Ministerial | null };

export interface SuperlativeAnswer {
  readonly population: Population;
  readonly entries: readonly Ministerial[];
  /** Null where figures can speak to the claim but not decide it: nobody has said how few are rare. */
  readonly verdict: SuperlativeVerdict | null;
  readonly finding: Finding;
}

function isAway({ attendance }: Ministerial): boolean {
  return attendance === 'absent';
}

function inPopulation(population: Population): (entry: Ministerial) => boolean {
  return ({ kind }: { readonly kind: MinisterialKind }) => population === 'both' || population === kind;
}

function runUpTo(entries: readonly Ministerial[]): Extract<Finding, { kind: 'run' }> {
  const last = entries.findLastIndex((entry) => !isAway(entry));
  return { kind: 'run', run: entries.slice(last + 1), before: entries[last] ?? null };
}

function verdictOfRun(
  ordinal: number | null,
  { run, before }: { readonly run: readonly Ministerial[]; readonly before: Ministerial | null },
): SuperlativeVerdict {
  const enough = run.length >= (ordinal ?? 2);
  const isOpen = before === null || before.attendance === 'unknown';
  if (enough && (ordinal === null || run.length === ordinal)) {
    return isOpen && ordinal !== null ? 'beyond-the-record' : 'agrees';
  }
  return !enough && isOpen ? 'beyond-the-record' : 'contradicts';
}

function yearOf({ startDate }: Ministerial): number {
  return Number(startDate.slice(0, 4));
}

function sinceYear(year: number, earlier: readonly Ministerial[]): Extract<Finding, { kind: 'since' }> {
  const away = earlier.filter(isAway);
  const first = earlier[0];
  return {
    kind: 'since',
    year,
    between: away.filter((entry) => yearOf(entry) > year),
    inYear: away.filter((entry) => yearOf(entry) === year),
    reachesYear: first !== undefined && yearOf(first) < year,
  };
}

function verdictOfSince(
  { year, between, inYear, reachesYear }: Extract<Finding, { kind: 'since' }>,
  earlier: readonly Ministerial[],
): SuperlativeVerdict {
  if (between.length > 0) return 'contradicts';
  if (earlier.some((entry) => entry.attendance === 'unknown' && yearOf(entry) >= year))
    return 'beyond-the-record';
  if (inYear.length > 0) return 'agrees';
  return reachesYear ? 'contradicts' : 'beyond-the-record';
}

interface Tested {
  readonly verdict: SuperlativeVerdict | null;
  readonly finding: Finding;
}

function noAbsence(entry: Ministerial | null): Tested {
  const isKnown = entry !== null && entry.attendance !== 'unknown';
  return { verdict: isKnown ? 'contradicts' : 'beyond-the-record', finding: { kind: 'no-absence', entry } };
}

/** Up to and with the entry in question; of the other kind, up to its last one by then. */
function test(
  claim: Superlative,
  upTo: readonly Ministerial[],
  run: readonly [Ministerial, ...Ministerial[]],
): Tested {
  const last = upTo.at(-1) ?? null;
  switch (claim.kind) {
    case 'in-a-row': {
      if (last === null || !isAway(last)) return noAbsence(last);
      const finding = runUpTo(upTo);
      return { verdict: verdictOfRun(claim.ordinal, finding), finding };
    }
    case 'first-since': {
      if (last === null || !isAway(last)) return noAbsence(last);
      const earlier = upTo.slice(0, -1);
      const finding = sinceYear(claim.year, earlier);
      return { verdict: verdictOfSince(finding, earlier), finding };
    }
    case 'rare':
    case 'never-before': {
      const all = upTo.filter(({ startDate }) => startDate < run[0].startDate);
      const away = all.filter(isAway);
      const finding = { kind: 'earlier', run, all, away } as const;
      if (claim.kind === 'rare') return { verdict: null, finding };
      return { verdict: away.length > 0 ? 'contradicts' : 'beyond-the-record', finding };
    }
  }
}

/**
 * What the record answers to a claim about the absence `about` (an id), for both kinds of ministerial together and
 * for each kind alone; none where the record has no such entry.
 */
export function checkSuperlative(
  claim: Superlative,
  about: string,
  record: AttendanceRecord,
): readonly SuperlativeAnswer[] {
  const index = record.ministerials.findIndex(({ id }) => id === about);
  const anchor = record.ministerials[index];
  if (anchor === undefined) return [];
  const known = record.ministerials.slice(0, index + 1);
  if (!isAway(anchor)) return [{ population: 'both', entries: record.ministerials, ...noAbsence(anchor) }];
  const [first = anchor, ...others] = runUpTo(known).run;
  // “The first since” speaks of this one absence: a kind that it is none of has nothing to say.
  const asked = populations.filter((each) => claim.kind !== 'first-since' || inPopulation(each)(anchor));
  return asked.map((population) => ({
    population,
    entries: record.ministerials.filter(inPopulation(population)),
    ...test(claim, known.filter(inPopulation(population)), [first, ...others]),
  }));
}
