import { differsTexts, whyTexts } from '../../../catalogue/why.ts';
import type { Span } from '../../../common/span.ts';
import type { Lookup } from '../lookup.ts';
import { whyDiffers } from './why-differs.ts';
import styles from './entries.module.css';

interface Props {
  readonly article: string;
  readonly place: Span;
  readonly lookup: Lookup;
}

/** By which rule the words differ from another article’s; nothing where they do not. */
export function WhyDiffers({ article, place, lookup }: Props) {
  const rules = whyDiffers(lookup.disagreements, article, place);
  if (rules.length === 0) return null;
  return (
    <p className={styles.small}>
      <b>{differsTexts.heading}</b>
      {whyTexts.line([...new Set(rules)])}
    </p>
  );
}
