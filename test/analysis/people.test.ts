import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/analysis/people.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { paragraphsOf } from './body.ts';

function peopleOf(text: string): string[] {
  return findPeople(tokeniseText(text, paragraphsOf(text))).map(
    (person) => `${person.name} | ${person.role ?? '-'} | ${person.forms.join(', ')}`,
  );
}

describe('findPeople', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Iceland’s Foreign Minister Björk Katrín Hallsdóttir came.',
      ['Björk Katrín Hallsdóttir | Iceland’s Foreign Minister | Björk Katrín Hallsdóttir'],
    ],
    [
      'The United States defense secretary, Orrick, stayed home.',
      ['Orrick | United States defense secretary | Orrick'],
    ],
    [
      'Ada Voss, a former Danish envoy, spoke. Voss left early.',
      ['Ada Voss | former Danish envoy | Ada Voss, Voss'],
    ],
    [
      'NATO Secretary-General Jan Okkerse and Defence Secretary Ada Voss met.',
      ['Jan Okkerse | NATO Secretary-General | Jan Okkerse', 'Ada Voss | Defence Secretary | Ada Voss'],
    ],
    ['The absence of Defence Secretary Ada Voss was noted.', ['Ada Voss | Defence Secretary | Ada Voss']],
    [
      'In May the Danish envoy to the alliance, Ada Voss, left.',
      ['Ada Voss | Danish envoy to the alliance | Ada Voss'],
    ],
    [
      'Ada Voss came. As the ministry’s policy chief, Voss drew up the plan.',
      ['Ada Voss | ministry’s policy chief | Ada Voss, Voss'],
    ],
    ['The United Kingdom, one of several nations, agreed.', []],
    ['Eastern Europe and the Munich Security Conference were named on Friday.', []],
    ['The Foreign Ministry and the State Department kept silent.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(peopleOf(text)).toEqual(expected);
  });
});
