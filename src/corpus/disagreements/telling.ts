import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import type { Article } from '../../articles/article.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { contentWords, meaningOf } from '../content-words.ts';
import { countedSources, furtherWords, otherTimeWords } from '../lexicon/amounts.ts';
import { lightWords } from '../lexicon/light-words.ts';
import { storyWords } from '../lexicon/story-words.ts';
import { nationsIn } from '../nations.ts';
import { nearShared } from '../near.ts';
import { phraseFinder } from '../phrases.ts';
import { ANY_UNIT, factsIn, type Fact } from './facts.ts';

/** A sentence that gives an amount or a day, with its other words. */
export interface Telling {
  readonly article: Article;
  readonly sentence: PlainSentence;
  readonly fact: Fact;
  /** The other amounts of its sentence, as unit and value. */
  readonly beside: ReadonlySet<string>;
  /** Nothing else in the article is counted in its unit. */
  readonly isOnly: boolean;
  readonly words: ReadonlySet<string>;
  /** Those that few sentences of the story hold, and no names. */
  readonly own: ReadonlySet<string>;
  /** Right behind the fact. */
  readonly after: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** It is said to be one more, or of another time. */
  readonly isFurther: boolean;
}

const sources: ReadonlySet<string> = new Set(countedSources);
const light: ReadonlySet<string> = new Set(lightWords);
const findFurther = phraseFinder(furtherWords);
const findOtherTime = phraseFinder(otherTimeWords);
const LETTERS_BESIDE = 12;
const YEAR = /(?<![\w,.])(?:19|20)\d\d(?![\w,])/gu;
const WORDS_AFTER = 2;

const unitSets = new WeakMap<Fact, ReadonlySet<string>>();

function unitsOf(fact: Fact): ReadonlySet<string> {
  const known = unitSets.get(fact) ?? new Set(fact.of);
  unitSets.set(fact, known);
  return known;
}

export function shareUnit(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  if (a.of.includes(ANY_UNIT) || b.of.includes(ANY_UNIT)) return true;
  return nearShared(unitsOf(a), unitsOf(b)) > 0;
}

/** Of two amounts of one unit in a sentence it cannot be told which of them another article means. */
function isAlone(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.every((other) => other === fact || !shareUnit(fact, other));
}

function plainFact({ of, values, kind }: Fact): readonly string[] {
  return kind === 'number' ? of.map((unit) => `${unit} ${values.join(' ')}`) : [];
}

function isFurther(text: string, { start, end }: Fact): boolean {
  const beside = text
    .slice(Math.max(0, start - LETTERS_BESIDE), end + LETTERS_BESIDE)
    .replace(/\b(?:any|no|some)\smore\b|\bmore\sthan\b|\bsome\sother/giu, ' ');
  return findFurther(beside).length > 0 || findOtherTime(text).length > 0;
}

function tellingOf(
  article: Article,
  sentence: PlainSentence,
  fact: Fact,
  facts: readonly Fact[],
  surnames: ReadonlySet<string>,
): Telling {
  const { text } = sentence;
  const outside = contentWords(text).filter(
    ({ start, end }) => !facts.some((other) => start < other.end && other.start < end),
  );
  const words = new Set(outside.map(({ stem }) => meaningOf(stem)));
  const named = outside.flatMap(({ start, end, stem }) => {
    const name = fold(text.slice(start, end)).replace(/'s?$/u, '');
    return surnames.has(name) ? [{ name, meaning: meaningOf(stem) }] : [];
  });
  const names = new Set(named.map(({ meaning }) => meaning));
  const isOwn = (word: string) => !light.has(word) && !storyWords.has(word) && !names.has(word);
  const after = outside.filter(({ start }) => start >= fact.end).slice(0, WORDS_AFTER);
  return {
    article,
    sentence,
    fact,
    beside: new Set(facts.flatMap((other) => (other === fact ? [] : plainFact(other)))),
    isOnly: true,
    words,
    own: new Set([...words].filter(isOwn)),
    after: new Set(after.map(({ stem }) => meaningOf(stem))),
    surnames: new Set(named.map(({ name }) => name)),
    nations: nationsIn(text),
    years: new Set(text.match(YEAR)),
    isFurther: isFurther(text, fact),
  };
}

/** Every amount and day that an article gives, each in a sentence that gives but one of its kind. */
export function tellingsIn(article: Article, surnames: ReadonlySet<string>): readonly Telling[] {
  const found = cutSentences(article).flatMap((sentence) => {
    const facts = factsIn(sentence.text, article.published);
    return facts
      .filter((fact) => !fact.of.some((unit) => sources.has(unit)) && isAlone(fact, facts))
      .map((fact) => tellingOf(article, sentence, fact, facts, surnames));
  });
  const times = groupBy(
    found.flatMap(({ fact }) => fact.of.map((unit) => ({ unit, value: fact.values[0] }))),
    ({ unit }) => unit,
  );
  const isOnly = ({ of, values }: Fact) =>
    of.every((unit) => (times.get(unit) ?? []).every(({ value }) => value === values[0]));
  return found.map((telling) => ({ ...telling, isOnly: isOnly(telling.fact) }));
}
