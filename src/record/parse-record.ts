import { boolean, nullable, object, optional, picklist, pipe, check, unknown } from 'valibot';
import { eachOnce, parseItem, parseItems, placeIn, refusal } from '../common/border.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { day, words } from '../common/schemas.ts';
import { attendances, meetingFormats, ministerialKinds, type Ministerial, type Term } from './record.ts';

const officeHolder = object({ name: words, office: words });

const ministerialSchema = pipe(
  object({
    id: words,
    kind: picklist(ministerialKinds),
    format: picklist(meetingFormats),
    startDate: day,
    endDate: day,
    place: words,
    jointWith: nullable(words),
    usPrincipal: officeHolder,
    attendance: picklist(attendances),
    partial: nullable(object({ what: words, rests: words })),
    usRepresentative: nullable(officeHolder),
    reasonGiven: nullable(words),
    reasonGivenBy: nullable(words),
    confidence: picklist(['confirmed', 'likely']),
    remark: optional(nullable(words), null),
  }),
  check(({ startDate, endDate }) => startDate <= endDate, 'the meeting ends before it starts'),
);

const termSchema = pipe(
  object({ kind: picklist(ministerialKinds), name: words, acting: boolean(), from: day, to: nullable(day) }),
  check(({ from, to }) => to === null || from <= to, 'the term ends before it starts'),
);

/** ministerials.json: a list; oldest entry first, whatever the file's order. A partner that is not there is refused, the entry stays. */
export function parseMinisterials(file: string, input: unknown): Parsed<readonly Ministerial[]> {
  const place = { file, path: '' };
  const items = parseItems(ministerialSchema, input, place);
  const once = eachOnce(items.value, ({ id }) => id, place);
  const ids = new Set(once.value.map(({ id }) => id));
  const refusals: Refusal[] = [...items.refusals, ...once.refusals];
  const value = once.value.map((entry): Ministerial => {
    if (entry.jointWith === null || ids.has(entry.jointWith)) return entry;
    const reason = 'the record has no entry of this id';
    refusals.push(refusal(placeIn(place, `${entry.id}.jointWith`), entry.jointWith, reason, 'Mend the id.'));
    return { ...entry, jointWith: null };
  });
  return { value: value.toSorted(byDayAndId), refusals };
}

function byDayAndId(a: Ministerial, b: Ministerial): number {
  const [left, right] = [`${a.startDate} ${a.id}`, `${b.startDate} ${b.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What office-holders.json holds. */
export interface OfficeHolders {
  readonly terms: readonly Term[];
  /** The last day that the terms speak of. */
  readonly through: string | null;
}

export function parseOfficeHolders(file: string, input: unknown): Parsed<OfficeHolders> {
  const place = { file, path: '' };
  const top = parseItem(object({ terms: unknown(), through: optional(nullable(day), null) }), input, place);
  if (top.value === null) return { value: { terms: [], through: null }, refusals: top.refusals };
  const terms = parseItems(termSchema, top.value.terms, placeIn(place, 'terms'));
  const value = terms.value.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { value: { terms: value, through: top.value.through }, refusals: terms.refusals };
}
