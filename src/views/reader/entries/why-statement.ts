import { attributionForm, sourceReading } from '../../../analysis/how-found.ts';
import { groupNames, stanceMarks } from '../../../catalogue/general.ts';
import { whyTexts } from '../../../catalogue/why.ts';
import { sliceOf, type Span } from '../../../common/span.ts';
import type { Source, Statement } from '../../../corpus/corpus.ts';
import { fullestWords } from '../../fullest-words.ts';
import { isolated } from '../../foreign.ts';

function wordsAt(text: string, span: Span): string {
  return isolated(sliceOf(text, span).replace(/\s+/gu, ' '));
}

/** By which words a statement is attributed to the source named at `mention`. */
export function whyAttributed(text: string, statement: Statement, mention: Span): string {
  const { cue, kind } = statement;
  const who = wordsAt(text, mention);
  if (cue === null) return kind === 'indirect' ? whyTexts.withoutVerb(who) : whyTexts.goesOn(who);
  const said = wordsAt(text, cue);
  if (attributionForm(text, statement, mention) === 'according-to') return whyTexts.according(said, who);
  switch (kind) {
    case 'direct':
      return whyTexts.marked(said, who);
    case 'mixed':
      return whyTexts.partlyMarked(said, who);
    case 'indirect':
      return whyTexts.unmarked(said, who);
  }
}

function takenBy(text: string, mention: Span, { name, naming }: Source): readonly string[] {
  const words = wordsAt(text, mention);
  switch (sourceReading(text, { mention, name, naming })) {
    case 'full-name':
      return [];
    case 'part-of-name':
      return [whyTexts.shortFor(words, isolated(name))];
    case 'pronoun':
    case 'office':
      return [whyTexts.takenFor(words, isolated(name))];
    case 'description':
      return naming === 'anonymous' ? [whyTexts.describes(words)] : [];
  }
}

function groupedBy({ group, decidedBy }: Source): string {
  if (group === 'unnamed-official') return whyTexts.groupUnnamed;
  if (group === 'unknown' || decidedBy.length === 0) return whyTexts.groupUnsaid;
  return whyTexts.groupBy(groupNames[group], fullestWords(decidedBy).map(isolated));
}

/** What decided a stance: the words, or that there are none. */
export function whyStance(text: string, { stance: { value, cues } }: Pick<Statement, 'stance'>): string {
  if (value === 'cannot-tell') return whyTexts.balanced;
  if (value === 'neutral' || cues.length === 0) return whyTexts.noCue;
  return whyTexts.stanceBy(
    stanceMarks[value].word,
    cues.map((cue) => wordsAt(text, cue)),
  );
}

function correctedBy({ corrections = [] }: Statement): readonly string[] {
  return corrections.map(({ what, by, when, why }) => whyTexts.corrected(what, by, when, why));
}

/** How a statement was found, whom its words were taken for, and what decided group and stance. */
export function whyStatement(
  text: string,
  statement: Statement,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const [first] = statement.sources;
  return [
    ...(first === undefined ? [] : [whyAttributed(text, statement, first.mention)]),
    ...statement.sources.flatMap(({ source, mention }) => {
      const known = sources.get(source);
      return known === undefined ? [] : [...takenBy(text, mention, known), groupedBy(known)];
    }),
    whyStance(text, statement),
    ...correctedBy(statement),
  ];
}
