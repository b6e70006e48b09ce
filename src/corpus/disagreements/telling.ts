import { cutSentences, type PlainSentence } from '../../analysis/attendance-sentences.ts';
import { speechVerbs } from '../../analysis/lexicon/speech-verbs.ts';
import type { Article } from '../../articles/article.ts';
import { fold } from '../../common/fold.ts';
import { groupBy } from '../../common/group-by.ts';
import { contentWords, meaningOf } from '../content-words.ts';
import { countedSources, furtherWords, otherTimeWords, speakingCrowds } from '../lexicon/amounts.ts';
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
  /** The sentences before and behind. */
  readonly around: readonly PlainSentence[];
  /** Right behind the fact. */
  readonly after: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** It is said to be one more, or of another time. */
  readonly isFurther: boolean;
}

const sources: ReadonlySet<string> = new Set(countedSources);
const crowds: ReadonlySet<string> = new Set(speakingCrowds);
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
  return nearShared(unitsOf(a), unitsOf(b)) > 0 || isCountedAs(a, b) || isCountedAs(b, a);
}

/** `1,800 police guard the hall` and `1,200 police officers`. */
function isCountedAs({ of: [first = ''], beside: open = [] }: Fact, { beside = [] }: Fact): boolean {
  return open.length === 0 && beside.includes(first);
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

const WORDS_TO_VERB = 4;

/** `three ministers said`, `according to two people`: whom it rests on, not what it tells. */
function isSource(text: string, { of, start, end }: Fact): boolean {
  if (of.some((unit) => sources.has(unit))) return true;
  if (!of.some((unit) => crowds.has(unit))) return false;
  const after = text
    .slice(end)
    .split(/\s+/u)
    .slice(0, WORDS_TO_VERB + 1);
  const isSpeech = after.some((word) => speechVerbs.has(word.replace(/\P{L}/gu, '').toLowerCase()));
  return isSpeech || /\b(?:according to|told by|by)\s(?:\p{L}+\s)?$/iu.test(text.slice(0, start));
}

function tellingOf(
  article: Article,
  sentence: PlainSentence,
  fact: Fact,
  facts: readonly Fact[],
  surnames: ReadonlySet<string>,
): Telling {
  const { text } = sentence;
  const apart = fact.kind === 'date' ? facts.filter(({ kind }) => kind === 'date') : facts;
  const outside = contentWords(text).filter(
    ({ start, end }) => !apart.some((other) => start < other.end && other.start < end),
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
    around: [],
    after: new Set(after.map(({ stem }) => meaningOf(stem))),
    surnames: new Set(named.map(({ name }) => name)),
    nations: nationsIn(text),
    years: new Set(text.match(YEAR)),
    isFurther: isFurther(text, fact),
  };
}

/** The telling words of a fact’s sentence and of those beside it. */
export function contextOf({ own, around }: Telling): ReadonlySet<string> {
  const beside = around.flatMap(({ text }) => contentWords(text).map(({ stem }) => meaningOf(stem)));
  return new Set([...own, ...beside.filter((word) => !light.has(word) && !storyWords.has(word))]);
}

/** Every amount and day that an article gives, each in a sentence that gives but one of its kind. */
export function tellingsIn(article: Article, surnames: ReadonlySet<string>): readonly Telling[] {
  const sentences = cutSentences(article);
  const found = sentences.flatMap((sentence, at) => {
    const facts = factsIn(sentence.text, article.published);
    const around = [sentences[at - 1], sentences[at + 1]].flatMap((each) => each ?? []);
    return facts
      .filter((fact) => !isSource(sentence.text, fact) && isAlone(fact, facts))
      .map((fact) => ({ ...tellingOf(article, sentence, fact, facts, surnames), around }));
  });
  const times = groupBy(
    found.flatMap(({ fact }) => fact.of.map((unit) => ({ unit, value: fact.values[0] }))),
    ({ unit }) => unit,
  );
  const isOnly = ({ of, values }: Fact) =>
    of.every((unit) => (times.get(unit) ?? []).every(({ value }) => value === values[0]));
  return found.map((telling) => ({ ...telling, isOnly: isOnly(telling.fact) }));
}
