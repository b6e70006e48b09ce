import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plainMarks, wordsOf } from '../../src/analysis/attendance-words.ts';
import { formsOf } from '../../src/analysis/stance-match.ts';
import { readSentence } from '../../src/analysis/stance-words.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { loadArticles } from '../../src/ingest/data-folder.ts';
import { paragraphsOf, readMarked } from '../marked-articles.ts';
import { lexiconTexts, type Fault } from './fitting.ts';
import { counted, type Figure } from './measure.ts';

export const markedTrain = join('..', 'shared', 'data', 'quotations', 'polnear-train.jsonl');

/** A stretch of text, word for word, each word with every shape under which it is looked up. */
type Forms = readonly (readonly string[])[];
type Reader = (text: string) => readonly Forms[];

const folder = /[\\/]lexicon[\\/]/u;
/** It only puts the other lists together. */
const assembled = /stance-(?:lists|groups)\.ts$/u;
const isStance = ({ file }: Fault) => /[\\/]stance-[^\\/]*$/u.test(file);
const keyOf = (entry: Fault) => (isStance(entry) ? `stance ${entry.words}` : entry.words.toLowerCase());

/** Every entry of the word lists once; bare numbers and patterns are none. */
export function entriesOf(texts: readonly Fault[]): readonly Fault[] {
  const entries = texts.filter(
    ({ file, words }) =>
      folder.test(file) &&
      !assembled.test(file) &&
      /^[\p{L}\p{N} .,'’-]+$/u.test(words) &&
      /\p{L}/u.test(words),
  );
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

const bare = (word: string) => word.toLowerCase().replace(/[.,]+$/u, '');

/** As most lists are matched: whole words in any case, no other inflection than is listed. */
const readPlain: Reader = (text) => [wordsOf(plainMarks(text)).map((word) => [bare(word)])];

/** As the stance lists are matched: by lemma and stem. */
const readInflected: Reader = (text) =>
  tokeniseText(text, paragraphsOf(text)).sentences.flatMap((sentence) =>
    readSentence(sentence, [sentence], null).map(({ words }) => words.map(formsOf)),
  );

interface Sought {
  readonly entry: Fault;
  readonly words: readonly string[];
}

function byFirstWord(entries: readonly Fault[], wordsIn: (text: string) => readonly string[]) {
  const index = new Map<string, Sought[]>();
  for (const entry of entries) {
    const words = wordsIn(entry.words);
    const [first] = words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { entry, words }]);
  }
  return index;
}

/** The entries that stand in any of the texts. */
function standing(
  texts: readonly Forms[],
  index: ReadonlyMap<string, readonly Sought[]>,
): ReadonlySet<Fault> {
  const found = new Set<Fault>();
  for (const forms of texts) {
    forms.forEach((shapes, at) => {
      for (const { entry, words } of shapes.flatMap((shape) => index.get(shape) ?? [])) {
        if (words.every((word, offset) => forms[at + offset]?.includes(word) === true)) found.add(entry);
      }
    });
  }
  return found;
}

/** Which entries fire on these texts: their words stand there in any inflection that their matcher takes. */
export function firing(entries: readonly Fault[], texts: readonly string[]): ReadonlySet<Fault> {
  const plain = byFirstWord(
    entries.filter((entry) => !isStance(entry)),
    (words) => readPlain(words).flat(2),
  );
  const stance = byFirstWord(entries.filter(isStance), (words) => words.split(' '));
  return new Set([
    ...standing(texts.flatMap(readPlain), plain),
    ...standing(texts.flatMap(readInflected), stance),
  ]);
}

export interface LexiconFires {
  readonly entries: number;
  readonly onFive: number;
  /** How many marked articles were looked through. */
  readonly marked: number;
  /** They fire on the five articles and never in the marked ones. */
  readonly onlyFive: readonly Fault[];
}

/** Null where the marked articles are not there. */
export async function lexiconFires(root: string): Promise<LexiconFires | null> {
  if (!existsSync(join(root, markedTrain))) return null;
  const entries = entriesOf(await lexiconTexts(root));
  const five = loadArticles(join(root, 'public', 'data'), new Map()).value.map(({ text }) => text);
  const onFive = [...firing(entries, five)];
  const marked = readMarked(join(root, markedTrain)).map(({ text }) => text);
  const elsewhere = firing(onFive, marked);
  return {
    entries: entries.length,
    onFive: onFive.length,
    marked: marked.length,
    onlyFive: onFive.filter((entry) => !elsewhere.has(entry)),
  };
}

export function fireFigures(fires: LexiconFires | null): readonly Figure[] {
  if (fires === null) return [];
  return [
    {
      ...counted(
        'entries that fire on the five and elsewhere',
        fires.onFive,
        fires.onFive - fires.onlyFive.length,
      ),
      precision: fires.onFive === 0 ? null : 1 - fires.onlyFive.length / fires.onFive,
    },
  ];
}

export function fireLines(fires: LexiconFires | null): readonly string[] {
  if (fires === null) return [`Which entries fire elsewhere is not counted: ${markedTrain} is not there.`];
  const named = fires.onlyFive.map(({ words }) => words).toSorted();
  return [
    `Of ${fires.entries} entries of the word lists ${fires.onFive} fire on the five articles, ${named.length} of these ` +
      `never in ${fires.marked} marked ones: ${named.join(', ')}.`,
  ];
}
