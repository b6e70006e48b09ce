import { plainMarks } from '../../analysis/attendance-words.ts';
import { groupBy } from '../../common/group-by.ts';
import { sliceOf, type Span } from '../../common/span.ts';
import type { MergedSources } from '../merge-sources.ts';
import { phraseFinderOfText } from '../phrases.ts';

/** A person as one article prints them. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly printed: readonly string[];
  readonly roles: readonly string[];
}

export interface NameInText extends Span {
  readonly person: NamedPerson;
}

/** The people of each article, quoted or only mentioned. */
export function peopleByArticle(
  people: MergedSources['people'],
): ReadonlyMap<string, readonly NamedPerson[]> {
  const found = people.flatMap(({ id, name, person }) => {
    const inArticles = person.forms.filter(({ article, likely }) => article !== null && likely !== true);
    return [...groupBy(inArticles, ({ article }) => article ?? '')].map(([article, forms]) => ({
      article,
      person: {
        id,
        name,
        printed: forms.map((form) => form.name.printed),
        roles: forms.flatMap((form) => form.roles),
      },
    }));
  });
  const groups = groupBy(found, ({ article }) => article);
  return new Map([...groups].map(([article, all]) => [article, all.map(({ person }) => person)]));
}

function surnameIn(printed: string): string {
  return printed.split(' ').at(-1) ?? printed;
}

/** Where a text names each of the people, in order; a surname of two people names nobody. */
export function namesInText(text: string, people: readonly NamedPerson[]): readonly NameInText[] {
  const forms = people.flatMap((person) =>
    [...new Set(person.printed.flatMap((printed) => [printed, surnameIn(printed)]))].map((printed) => ({
      printed,
      person,
    })),
  );
  const byForm = groupBy(forms, ({ printed }) => printed);
  return phraseFinderOfText([...byForm.keys()])(plainMarks(text)).flatMap((span) => {
    const [only, ...others] = byForm.get(sliceOf(text, span)) ?? [];
    return only === undefined || others.length > 0 ? [] : [{ ...span, person: only.person }];
  });
}
