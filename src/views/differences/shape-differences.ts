import type { Article } from '../../articles/article.ts';
import { differencesTexts } from '../../catalogue/differences.ts';
import { fold } from '../../common/fold.ts';
import { overlaps } from '../../common/span.ts';
import { listOf } from '../../common/words.ts';
import type { Disagreement, DisagreementSide, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { statementKindNames } from '../../catalogue/general.ts';
import { isolated } from '../foreign.ts';
import { markDiffering, type Run } from './common-words.ts';
import { isWithinOne } from './differences-finding.ts';
import { kindOrder, kindWords } from './words.ts';

/** Who prints nearly the same, with other marks or spelling. */
export interface Likewise {
  readonly where: string;
  readonly evidence: Evidence;
}

/** One wording with all who print it. */
export interface Wording {
  readonly runs: readonly Run[];
  /** Whether it stands in quotation marks: it does unless it is a name or brings its own. */
  readonly quoted: boolean;
  readonly language: string;
  /** `Morning Post, direct`; `Morning Post and Evening Star`. */
  readonly where: string;
  readonly evidence: Evidence;
  readonly likewise: readonly Likewise[];
}

export interface Difference {
  readonly id: string;
  readonly label: string;
  /** Whom or what it is about, and whether one article differs from itself. */
  readonly notes: readonly string[];
  readonly wordings: readonly Wording[];
}

const HOLDS_QUOTATION_MARK = /["“”«»„]/u;
const SAME_BUT_FOR = /[^\p{L}\p{N}]+/gu;

const LONGEST_TITLE = 60;

type Sides = readonly [DisagreementSide, ...DisagreementSide[]];

/** Belongs to the sentence that retells, not to what was said. */
const AROUND = /^that\s+|[\s,;:]+$/gu;

/** Spelt one way in Britain and another in America: no difference between two wordings. */
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
]);

function keyOf(text: string): string {
  const words = fold(text).split(SAME_BUT_FOR).filter(Boolean);
  return words.map((word) => AMERICAN.get(word) ?? word).join(' ');
}

/** The words of a side as they stand on the screen. */
export function wordsOf({ text }: DisagreementSide): string {
  return text.replace(AROUND, '');
}

function printedKey(side: DisagreementSide): string {
  return fold(wordsOf(side));
}

/** Sides that come to the same by a key, as one. */
function alike(
  sides: readonly DisagreementSide[],
  keyFor: (side: DisagreementSide) => string,
): readonly Sides[] {
  const groups = new Map<string, [DisagreementSide, ...DisagreementSide[]]>();
  for (const side of sides) {
    const key = keyFor(side);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [side]);
    else group.push(side);
  }
  return [...groups.values()];
}

/** The sides of each wording; those that differ in marks or spelling alone are of one. */
export function sidesByWording({ sides }: Disagreement): readonly Sides[] {
  return alike(sides, ({ text }) => keyOf(text));
}

/** How the words stand in the article: in its headline, as direct speech, in other words; null where nothing is to be said of it. */
export function mannerOf(
  { kind }: Disagreement,
  { span }: DisagreementSide,
  article: Article,
  statements: readonly Statement[],
): string | null {
  const part = article.parts.find((each) => overlaps(each, span))?.kind ?? 'paragraph';
  if (part !== 'paragraph') return part;
  if (kind !== 'altered-quotation') return null;
  const said = statements.find((each) => each.article === article.id && overlaps(each.passage, span));
  return said === undefined ? null : statementKindNames[said.kind];
}

interface Known {
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: readonly Statement[];
}

function wherePrinted(disagreement: Disagreement, sides: Sides, { articles, statements }: Known): string {
  const places = sides.flatMap((side) => {
    const article = articles.get(side.article);
    if (article === undefined) return [];
    const manner = mannerOf(disagreement, side, article, statements);
    const outlet = isolated(article.outlet.name);
    return [manner === null ? outlet : `${outlet}, ${manner}`];
  });
  const once = [...new Set(places)];
  return once.some((place) => place.includes(', ')) ? once.join('; ') : listOf(once);
}

function entriesOf(sides: Sides): readonly EvidenceEntry[] {
  const byPlace = new Map(
    sides.map(({ article, span }): readonly [string, EvidenceEntry] => [
      `${article}@${span.start}-${span.end}`,
      { kind: 'passage', article, start: span.start, end: span.end },
    ]),
  );
  return [...byPlace.values()];
}

/** A long wording stands in the passage that opens; as a title it would only be said twice. */
function titleOf(text: string, where: string): string {
  return text.length > LONGEST_TITLE
    ? differencesTexts.theWordingOf(where)
    : differencesTexts.wordingIn(isolated(text), where);
}

function opened(disagreement: Disagreement, sides: Sides, known: Known): Likewise {
  const where = wherePrinted(disagreement, sides, known);
  return { where, evidence: { title: titleOf(sides[0].text, where), entries: entriesOf(sides) } };
}

/** What stands in quotation marks is printed so by all whom `where` names; the others come likewise. */
function wordingOf(disagreement: Disagreement, sides: Sides, runs: readonly Run[], known: Known): Wording {
  const [{ article, text }] = sides;
  const [first = sides, ...others] = alike(sides, printedKey);
  return {
    runs,
    quoted: disagreement.kind !== 'spelling' && !HOLDS_QUOTATION_MARK.test(text),
    language: known.articles.get(article)?.language ?? 'und',
    ...opened(disagreement, first, known),
    likewise: others.map((each) => opened(disagreement, each, known)),
  };
}

function differenceOf(disagreement: Disagreement, known: Known): Difference {
  const { id, kind, name } = disagreement;
  const groups = sidesByWording(disagreement);
  const runs = markDiffering(
    groups.map(([side]) => wordsOf(side)),
    kind === 'spelling' ? 'letter' : 'word',
    kind === 'role' ? name : '',
  );
  const wordings = groups.map((group, index) => wordingOf(disagreement, group, runs[index] ?? [], known));
  const about = name === undefined || kind === 'spelling' ? [] : [isolated(name)];
  return {
    id,
    label: kindWords[kind].label(wordings.length),
    notes: isWithinOne(disagreement) ? [...about, differencesTexts.withinOne] : about,
    wordings,
  };
}

/** By kind, in the order of the kinds; of each kind, those within one article last. */
export function inOrder(disagreements: readonly Disagreement[]): readonly (readonly Disagreement[])[] {
  return kindOrder.map((kind) =>
    disagreements
      .filter((each) => each.kind === kind)
      .toSorted((a, b) => Number(isWithinOne(a)) - Number(isWithinOne(b))),
  );
}

/** One list of rows for each kind that there is. */
export function shapeDifferences(selection: Selection): readonly (readonly Difference[])[] {
  const known = {
    articles: new Map(selection.articles.map((article) => [article.id, article])),
    statements: selection.statements,
  };
  return inOrder(selection.disagreements)
    .map((same) => same.map((each) => differenceOf(each, known)))
    .filter((rows) => rows.length > 0);
}
