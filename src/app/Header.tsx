import { count, dayInWords, monthInWords } from '../common/words.ts';
import type { Selection } from '../filters/dataset.ts';
import styles from './app.module.css';

/** `February 2025 to February 2026`, from the first article's earliest day to the last one's latest. */
function spanOf({ articles }: Selection): string | null {
  const days = articles.flatMap(({ published }) => published ?? []);
  const earliest = days.map((each) => each.earliest).toSorted()[0];
  const latest = days
    .map((each) => each.latest)
    .toSorted()
    .at(-1);
  return earliest === undefined || latest === undefined
    ? null
    : `${monthInWords(earliest)} to ${monthInWords(latest)}`;
}

interface Props {
  readonly title: string;
  readonly whole: Selection;
}

/** The story's name, and what the page rests on. */
export function Header({ title, whole }: Props) {
  const outlets = new Set(whole.articles.map(({ outlet }) => outlet.id)).size;
  const span = spanOf(whole);
  const first = whole.ministerials[0];
  const last = whole.ministerials.at(-1);
  return (
    <header className={styles.header}>
      <p className={styles.brand}>Readout</p>
      <h1>{title}</h1>
      <p className={styles.under}>
        {count(whole.articles.length, 'article')} from {count(outlets, 'outlet')}
        {span !== null && `, ${span}`}.
        {first !== undefined &&
          last !== undefined &&
          ` Record: ${count(whole.ministerials.length, 'entry', 'entries')}, ${monthInWords(first.startDate)} to ${dayInWords(last.endDate)}.`}
      </p>
    </header>
  );
}
