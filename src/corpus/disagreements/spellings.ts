import { bodyOf, type Article } from '../../articles/article.ts';
import type { Span } from '../../common/span.ts';
import type { Disagreement, DisagreementSide, Spelling } from '../corpus.ts';
import type { MergedSources } from '../merge-sources.ts';
import { isPartOfName } from '../person-names.ts';
import type { PersonForm } from '../person-forms.ts';
import { spellingsOf } from '../spellings.ts';

/** Where the article prints the name: in its body first, else anywhere. */
function placeOf(article: Article, name: string): Span | null {
  const parts = [...bodyOf(article), ...article.parts];
  for (const { start, end } of parts) {
    const at = article.text.slice(start, end).indexOf(name);
    if (at !== -1) return { start: start + at, end: start + at + name.length };
  }
  return null;
}

function sideOf(
  article: Article,
  spelling: Spelling,
  forms: readonly PersonForm[],
): readonly DisagreementSide[] {
  const printed = forms
    .filter((form) => form.article === article.id && isPartOfName(form.name.printed, spelling.name))
    .map(({ name }) => name.printed)
    .toSorted((a, b) => b.length - a.length);
  for (const name of printed) {
    const span = placeOf(article, name);
    if (span !== null) return [{ article: article.id, span, text: name }];
  }
  return [];
}

/** One disagreement for each person whom two articles spell in different ways, quoted or only mentioned. */
export function findSpellingDisagreements(
  people: MergedSources['people'],
  articles: ReadonlyMap<string, Article>,
): readonly Disagreement[] {
  return people.flatMap(({ id, name, person }): Disagreement[] => {
    const spellings = spellingsOf(person.forms);
    const sides = spellings.flatMap((spelling) =>
      spelling.articles.flatMap((each) => {
        const article = articles.get(each);
        return article === undefined ? [] : sideOf(article, spelling, person.forms);
      }),
    );
    const differs = new Set(sides.map(({ text }) => text)).size > 1 && spellings.length > 1;
    return differs ? [{ id: `spelling:${id}`, kind: 'spelling', about: id, name, sides }] : [];
  });
}
