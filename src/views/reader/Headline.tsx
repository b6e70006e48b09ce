import type { Article } from '../../articles/article.ts';
import { readerTexts } from '../../catalogue/reader.ts';
import { contains, sliceOf, type Span } from '../../common/span.ts';
import { MarkedText } from './MarkedText.tsx';

interface Props {
  readonly article: Article;
  readonly place: Span;
}

/** An article’s headline, with the words marked that a link points to within it. */
export function Headline({ article, place }: Props) {
  const { headline, parts, text } = article;
  if (headline === null) return readerTexts.noHeadline;
  const printed = parts.find(
    (part) => part.kind === 'headline' && place.start < place.end && contains(part, place),
  );
  if (printed === undefined || sliceOf(text, printed) !== headline.value) return headline.value;
  const markings = [{ start: place.start, end: place.end, kind: { is: 'target' } as const }];
  return <MarkedText text={text} within={printed} markings={markings} />;
}
