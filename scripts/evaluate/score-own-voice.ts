import type { Stance } from '../../src/analysis/findings.ts';
import type { FoundArticle } from './found.ts';
import type { ArticleLabel } from './labels.ts';
import { liesIn } from './match-content.ts';
import { findPhrase, rangeSet, wordsIn } from './words.ts';

export interface OwnVoiceVerdict {
  readonly passage: string;
  readonly wanted: Stance;
  readonly stance: Stance | null;
  /** False where a statement is made of it. */
  readonly apart: boolean;
  /** True where a statement by allied or NATO officials that reassures is made of it. */
  readonly alliedReassurance: boolean;
}

/** Labels only: the list of own-voice sentences is not complete, so further finds are not scored. */
export function scoreOwnVoice(found: FoundArticle, label: ArticleLabel): readonly OwnVoiceVerdict[] {
  return label.ownVoice.map(({ passage, stance: wanted }) => {
    const range = findPhrase(found.words, passage);
    const words = rangeSet(range ?? [0, 0]);
    const sentence = found.ownVoice.find((own) => liesIn(words, wordsIn(found.words, [own.passage])));
    const made = found.statements.filter(({ content }) => liesIn(content, words));
    const alliedReassurance = made.some(
      ({ sources, statement }) =>
        statement.stance.value === 'reassurance' &&
        sources.some(({ group }) => group === 'allied-official' || group === 'nato-official'),
    );
    return {
      passage,
      wanted,
      stance: sentence?.stance.value ?? null,
      apart: made.length === 0,
      alliedReassurance,
    };
  });
}
