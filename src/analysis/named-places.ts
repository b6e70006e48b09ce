import { onceFor } from '../common/once-for.ts';
import { countBelow } from '../common/sorted.ts';
import type { Span } from '../common/span.ts';
import type { Person } from './people.ts';

/** One place of the text that names a person. */
export interface NamedPlace extends Span {
  readonly person: Person;
  /** The person's place among all people. */
  readonly order: number;
}

const placesOf = onceFor((people: readonly Person[]): readonly NamedPlace[] =>
  people
    .flatMap((person, order) => person.mentions.map(({ start, end }) => ({ start, end, person, order })))
    .toSorted((a, b) => a.start - b.start || a.order - b.order),
);

/** Every place that names someone and lies within the span, in order. */
export function placesWithin(people: readonly Person[], span: Span): NamedPlace[] {
  const places = placesOf(people);
  const found: NamedPlace[] = [];
  for (let at = countBelow(places, span.start, ({ start }) => start); at < places.length; at += 1) {
    const place = places[at];
    if (place === undefined || place.start > span.end) break;
    if (place.end <= span.end) found.push(place);
  }
  return found;
}

/** The last place before `at` that names someone. */
export function placeBefore(people: readonly Person[], at: number): NamedPlace | undefined {
  const places = placesOf(people);
  return places[countBelow(places, at, ({ start }) => start) - 1];
}
