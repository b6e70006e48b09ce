import { sides, speakerGroupOf, type Attribution, type Naming, type Side } from '../analysis/findings.ts';
import { isOfficials } from '../analysis/descriptions.ts';
import { fold } from '../common/fold.ts';
import { groupBy } from '../common/group-by.ts';
import { hashOf } from '../common/hash.ts';
import { slugOf } from '../common/slug.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { AnalysedArticle } from './analysed.ts';
import type { Source } from './corpus.ts';
import { holderOf } from './holders.ts';
import { mergePeople, type Person } from './merge-people.ts';
import { likelyForms, personForms } from './person-forms.ts';
import { keyOf, parsePersonName } from './person-names.ts';
import { sideOfRoles } from '../analysis/sides.ts';
import { rolesOf } from './join-partial.ts';
import { officeAlone, officeOf } from './roles.ts';
import { spellingsOf, usualFormOf } from './spellings.ts';
import type { Story } from './story.ts';

/** All attributions to one source, with the articles that they stand in, in order. */
interface Cited {
  readonly article: string;
  readonly attribution: Attribution;
}

/** A source before it has an id. */
interface Draft {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly nameBasis: string | null;
  readonly spellings: Source['spellings'];
  /** Every role that an article prints for a person. */
  readonly roles: readonly string[];
}

export interface MergedSources {
  readonly sources: readonly Source[];
  /** The source's id at one attribution of one article. */
  readonly sourceOf: (article: string, attribution: Attribution) => string;
  /** Everybody named, quoted or not, with the id that they have or would have. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly person: Person }[];
}

function description(name: string): string {
  return fold(name)
    .replace(/^(?:an?|the)\s+/u, '')
    .trim();
}

function bare(name: string): string {
  return name.replace(/^(?:an?|the)\s+/iu, '').trim();
}

function namingOf(cited: readonly Cited[]): Naming {
  return cited[0]?.attribution.naming ?? 'anonymous';
}

/** The side that most attributions know; the order of sides decides a tie. */
function sideOfMost(cited: readonly Cited[]): Side {
  const counted = sides
    .filter((side) => side !== 'unknown')
    .map((side) => ({ side, times: cited.filter(({ attribution }) => attribution.side === side).length }));
  const most = counted.reduce((best, each) => (each.times > best.times ? each : best), {
    side: sides[0],
    times: 0,
  });
  return most.times === 0 ? 'unknown' : most.side;
}

/** People change offices: the newest article that knows a side tells it; what is of unknown date speaks last. */
function sideOf(cited: readonly Cited[], ages: ReadonlyMap<string, number>): Side {
  const byArticle = [...groupBy(cited, ({ article }) => article)];
  const newestFirst = byArticle.toSorted(([a], [b]) => (ages.get(a) ?? 0) - (ages.get(b) ?? 0));
  for (const [, own] of newestFirst) {
    const side = sideOfMost(own);
    if (side !== 'unknown') return side;
  }
  return 'unknown';
}

/** Article ids, each with its place among all by the last day on which it may have come out, the newest first. */
function agesOf(analysed: readonly AnalysedArticle[]): ReadonlyMap<string, number> {
  const lastDay = ({ article }: AnalysedArticle): string => article.published?.latest ?? '';
  const newestFirst = analysed.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a), 'en'));
  return new Map(newestFirst.map(({ article }, at) => [article.id, at]));
}

/** Each once, whatever its capitals: the first form stays. */
function eachOnce(words: readonly string[]): readonly string[] {
  return [...groupBy(words, fold).values()].flatMap(([first]) => first ?? []);
}

function sourceFrom(
  id: string,
  draft: Draft,
  cited: readonly Cited[],
  ages: ReadonlyMap<string, number>,
): Source {
  const naming = namingOf(cited);
  const cues = eachOnce(cited.flatMap(({ attribution }) => attribution.decidedBy));
  const own = { side: sideOf(cited, ages), decidedBy: cues };
  const { side, decidedBy } = own.side === 'unknown' && cues.length === 0 ? sideOfRoles(draft.roles) : own;
  return {
    id,
    name: draft.name,
    nameBasis: draft.nameBasis,
    naming,
    side,
    group: speakerGroupOf(naming, side, isOfficials(draft.name)),
    roles: eachOnce(cited.flatMap(({ attribution: { role } }) => (role === null ? [] : [role]))),
    spellings: draft.spellings,
    decidedBy,
  };
}

interface Named {
  readonly person: Person;
  readonly draft: Draft;
}

function nameThem(people: readonly Person[], usualNames: Story['usualNames']): readonly Named[] {
  return people.map((person) => {
    const spellings = spellingsOf(person.forms);
    const usual = usualFormOf(person.forms, spellings, usualNames);
    const draft = {
      key: `person ${usual.name}`,
      slug: slugOf(usual.name),
      name: usual.name,
      nameBasis: usual.basis,
      spellings: spellings.length > 1 ? spellings : [],
      roles: rolesOf(person.forms),
    };
    return { person, draft };
  });
}

/** Finds the draft of a source from what one article says of it. */
function finderOf(named: readonly Named[], analysed: readonly AnalysedArticle[], record: AttendanceRecord) {
  const byForm = new Map<string, Draft>();
  for (const { person, draft } of named) {
    for (const { article, name } of person.forms) byForm.set(`${article ?? ''}\n${keyOf(name)}`, draft);
  }
  const published = new Map(analysed.map(({ article }) => [article.id, article.published]));
  /** A document or an organisation is one across articles; anything else that has no person's name is this article's. */
  const described = (article: string, { name, naming }: Attribution): Draft => {
    const text = bare(name);
    const everywhere = naming === 'document' || (naming === 'named' && officeOf(text) === null);
    const key = `${naming} ${description(name)}${everywhere ? '' : ` ${article}`}`;
    const slug = everywhere ? slugOf(text) : `${slugOf(text)}-${hashOf(article).slice(0, 6)}`;
    return { key, slug, name: text, nameBasis: null, spellings: [], roles: [] };
  };
  return (article: string, attribution: Attribution): Draft => {
    if (attribution.naming !== 'named') return described(article, attribution);
    const office = officeAlone(attribution.name);
    const holder =
      office === null ? null : holderOf(office, { published: published.get(article) ?? null }, record);
    const name = parsePersonName(holder ?? attribution.name);
    const found = name === null ? undefined : byForm.get(`${holder === null ? article : ''}\n${keyOf(name)}`);
    return found ?? described(article, attribution);
  };
}

/** The same slug for two sources gets a number, in the order of the sources' keys. */
function idsOf(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const { key, slug } of drafts.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    if (ids.has(key)) continue;
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

/** Named people and documents are one across articles; a group or an unnamed description is one an article. */
export function mergeSources(
  analysed: readonly AnalysedArticle[],
  story: Story,
  record: AttendanceRecord,
): MergedSources {
  const likely = analysed.flatMap(likelyForms);
  const merged = mergePeople(personForms(analysed, record), record, story.usualNames, likely);
  const named = nameThem(merged, story.usualNames);
  const draftOf = finderOf(named, analysed, record);
  const cited = analysed.flatMap(({ article, findings }) =>
    findings.statements.flatMap(({ attributions }) =>
      attributions.map((attribution) => ({ article: article.id, attribution })),
    ),
  );
  const drafts = new Map<string, { draft: Draft; cited: Cited[] }>();
  for (const one of cited) {
    const draft = draftOf(one.article, one.attribution);
    const entry = drafts.get(draft.key) ?? { draft, cited: [] };
    entry.cited.push(one);
    drafts.set(draft.key, entry);
  }
  const ids = idsOf([...[...drafts.values()].map(({ draft }) => draft), ...named.map(({ draft }) => draft)]);
  const idOf = ({ key }: Draft) => ids.get(key) ?? key;
  const ages = agesOf(analysed);
  const sources = [...drafts.values()].map((entry) =>
    sourceFrom(idOf(entry.draft), entry.draft, entry.cited, ages),
  );
  return {
    sources: sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    sourceOf: (article, attribution) => idOf(draftOf(article, attribution)),
    people: named.map(({ person, draft }) => ({ id: idOf(draft), name: draft.name, person })),
  };
}
