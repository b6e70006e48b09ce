import type { Article } from '../../articles/article.ts';
import { groupBy } from '../../common/group-by.ts';
import { sliceOf } from '../../common/span.ts';
import type { Disagreement } from '../corpus.ts';
import { pastMarkers } from '../lexicon/role-times.ts';
import type { MergedSources } from '../merge-sources.ts';
import { isCompatible, parsePersonName } from '../person-names.ts';
import { isSameOffice } from '../roles.ts';
import { peopleByArticle, type NamedPerson } from './names-in-text.ts';
import { roleMentions, type RoleMention } from './role-mentions.ts';

const SAYS_FORMER = new RegExp(String.raw`\b(?:${[...pastMarkers].join('|')})[\s-]`, 'iu');

/** A father and a son of one name are two. */
function mayBeOne(a: RoleMention, b: RoleMention): boolean {
  const [left, right] = [a, b].map(({ name }) => (name === null ? null : parsePersonName(name)));
  return left === null || right === null || left === undefined || right === undefined
    ? true
    : isCompatible(left, right);
}

/** Held no more in one place and today in the other. */
function contradict(past: RoleMention, today: RoleMention): boolean {
  return (
    past.time === 'past' &&
    today.time !== 'past' &&
    isSameOffice(past.office, today.office) &&
    mayBeOne(past, today)
  );
}

/** An office that stands alone is no contradiction where the article names somebody else in it. */
function isHeldByAnother(mention: RoleMention, all: readonly RoleMention[]): boolean {
  return (
    mention.name === null &&
    all.some(
      ({ person, name, time, office }) =>
        name !== null &&
        time !== 'past' &&
        person.id !== mention.person.id &&
        isSameOffice(office, mention.office),
    )
  );
}

function inArticle(article: Article, people: readonly NamedPerson[]): readonly Disagreement[] {
  const mentions = roleMentions(article, people);
  const certain = mentions.filter((mention) => !isHeldByAnother(mention, mentions));
  return [...groupBy(certain, ({ person }) => person)].flatMap(([person, own]): Disagreement[] => {
    const against = own.filter((one) =>
      own.some((other) => contradict(one, other) || contradict(other, one)),
    );
    if (against.length === 0) return [];
    const sides = against
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => ({
        article: article.id,
        span: { start, end },
        text: sliceOf(article.text, { start, end }),
      }));
    const { id: about, name } = person;
    return [{ id: `role:${article.id}:${about}`, kind: 'role', about, name, sides }];
  });
}

/** People whom one article calls the former and the present holder of one office. */
export function findRoleDisagreements(
  people: MergedSources['people'],
  articles: readonly Article[],
): readonly Disagreement[] {
  const said = articles.filter(({ text }) => SAYS_FORMER.test(text));
  if (said.length === 0) return [];
  const byArticle = peopleByArticle(people);
  return said.flatMap((article) => inArticle(article, byArticle.get(article.id) ?? []));
}
