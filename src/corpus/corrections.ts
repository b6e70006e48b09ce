import { refusal } from '../common/border.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import type { Corpus, Statement } from './corpus.ts';
import type { Correction } from './parse-corrections.ts';

type Found =
  | { readonly kind: 'corrected'; readonly statement: Statement }
  | { readonly kind: 'unmatched'; readonly reason: string };

function correct(statement: Statement, correction: Correction, sources: ReadonlySet<string>): Found {
  switch (correction.what) {
    case 'stance': {
      const stance = { value: correction.value, cues: [], confidence: 1 };
      return {
        kind: 'corrected',
        statement: { ...statement, stance, confidence: 1, corrections: noted(statement, correction) },
      };
    }
    case 'source': {
      const [first] = statement.sources;
      if (first === undefined || !sources.has(correction.value)) {
        return { kind: 'unmatched', reason: 'the corpus has no source of this id' };
      }
      const named = [{ ...first, source: correction.value }];
      return {
        kind: 'corrected',
        statement: {
          ...statement,
          sources: named,
          confidence: 1,
          corrections: noted(statement, correction),
        },
      };
    }
  }
}

function noted(
  { corrections = [] }: Statement,
  { what, by, when, why }: Correction,
): NonNullable<Statement['corrections']> {
  return [...corrections.filter((earlier) => earlier.what !== what), { what, by, when, why }];
}

/** The oldest first; those of one day in the file's order. */
function inOrder(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

/** Editors' corrections over what the machine found, the latest last. One that fits nothing is listed and changes nothing. */
export function replayCorrections(corpus: Corpus, corrections: readonly Correction[]): Parsed<Corpus> {
  const statements = new Map(corpus.statements.map((statement) => [statement.id, statement]));
  const sources = new Set(corpus.sources.map(({ id }) => id));
  const refusals: Refusal[] = [];
  for (const correction of inOrder(corrections)) {
    const statement = statements.get(correction.statement);
    const found: Found =
      statement === undefined
        ? { kind: 'unmatched', reason: 'the corpus has no statement of this id' }
        : correct(statement, correction, sources);
    if (found.kind === 'corrected') statements.set(correction.statement, found.statement);
    else {
      const place = { file: 'corrections.json', path: `${correction.statement}.${correction.what}` };
      const remedy = `It is kept in the file: look whether ${correction.by}’s correction still has its place.`;
      refusals.push(refusal(place, correction.value, found.reason, remedy));
    }
  }
  return { value: { ...corpus, statements: [...statements.values()] }, refusals };
}
