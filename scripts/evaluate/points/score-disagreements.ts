import type { Corpus, Disagreement } from '../../../src/corpus/corpus.ts';
import { shareWord } from './score-points.ts';
import type { DisagreementLabel } from './labels.ts';

export interface LabelVerdict {
  readonly label: DisagreementLabel;
  readonly found: readonly Disagreement[];
}

/** `also`: a debatable one, neither right nor wrong. */
export type FindVerdict = 'right' | 'also' | 'false';

export interface DisagreementScore {
  readonly labels: readonly LabelVerdict[];
  readonly finds: readonly { readonly find: Disagreement; readonly verdict: FindVerdict }[];
}

function hasSide({ sides }: Disagreement, [article, words]: readonly [string, string]): boolean {
  return sides.some((side) => side.article.startsWith(article) && shareWord(side.text, words));
}

type LabelledSide = DisagreementLabel['sides'][number];

/** The sides by what they say: of articles that print the same words one is enough. */
function wordingsOf({ sides }: DisagreementLabel): readonly (readonly LabelledSide[])[] {
  const wordings = new Map<string, LabelledSide[]>();
  for (const side of sides) {
    const wording = side[1]
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    wordings.set(wording, [...(wordings.get(wording) ?? []), side]);
  }
  return [...wordings.values()];
}

/** A find is of the label where it is of its kind and each of its articles has a side in the label. */
function isOf(find: Disagreement, { kind, sides }: DisagreementLabel): boolean {
  const shared = sides.filter((side) => hasSide(find, side));
  return find.kind === kind && shared.length >= 2;
}

/** Every label with the finds that tell it, together or alone; every other find is false but for what is debatable. */
export function scoreDisagreements(
  { disagreements }: Pick<Corpus, 'disagreements'>,
  labels: readonly DisagreementLabel[],
  also: readonly DisagreementLabel[] = [],
): DisagreementScore {
  const verdicts = labels.map((label) => {
    const parts = disagreements.filter((find) => isOf(find, label));
    const all = wordingsOf(label).every((sides) =>
      sides.some((side) => parts.some((find) => hasSide(find, side))),
    );
    return { label, found: all ? parts : [] };
  });
  const verdictOf = (find: Disagreement): FindVerdict => {
    if (labels.some((label) => isOf(find, label))) return 'right';
    return also.some((label) => isOf(find, label)) ? 'also' : 'false';
  };
  return { labels: verdicts, finds: disagreements.map((find) => ({ find, verdict: verdictOf(find) })) };
}
