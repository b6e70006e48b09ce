import { fold } from '../common/fold.ts';
import { hull } from '../common/span.ts';
import { eachSentence, sentenceAt, type FoundAnswer, type PointContext } from './points-context.ts';
import { formAt } from './points-form.ts';
import type { Point } from './story.ts';

/** The answer in a document’s own words, where the article reports or quotes what it says. */
export function fromDocuments({ documents }: Point, context: PointContext): FoundAnswer | null {
  if (documents === undefined) return null;
  const wanted = documents.map(fold);
  const isOne = (id: string) => {
    const source = context.sources.get(id);
    return source?.naming === 'document' && wanted.some((name) => fold(source.name).includes(name));
  };
  const theirs = context.statements.filter(({ sources }) => sources.some(({ source }) => isOne(source)));
  const [first] = theirs.toSorted((a, b) => Number(b.kind === 'direct') - Number(a.kind === 'direct'));
  if (first === undefined) return null;
  const answer = hull(first.content);
  const others = theirs.filter((each) => each !== first);
  const passages = eachSentence([first, ...others].map(({ content }) => sentenceAt(context, hull(content))));
  return { ...formAt(context, answer), answer, passages };
}
