import { stances } from '../../analysis/findings.ts';
import { markTexts } from '../../catalogue/findings.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import type { MarkKind } from './MarkedText.tsx';
import { classOfMark } from './MarkedText.tsx';
import type { Marking } from './segments.ts';
import styles from './reader.module.css';

const KINDS: readonly MarkKind[] = [
  ...stances.map((stance): MarkKind => ({ is: 'content', stance })),
  { is: 'report' },
  { is: 'own-voice' },
];

function nameOf(kind: MarkKind): string {
  return kind.is === 'content' ? stanceMarks[kind.stance].word : markTexts[kind.is];
}

/** What the lines beneath the words mean, for those that this article has. */
export function MarkLegend({ markings }: { readonly markings: readonly Marking<MarkKind>[] }) {
  const present = new Set(markings.map(({ kind }) => nameOf(kind)));
  return (
    <ul className={styles.legend}>
      {KINDS.filter((kind) => present.has(nameOf(kind))).map((kind) => (
        <li key={nameOf(kind)}>
          <mark className={classOfMark([kind])}>{nameOf(kind)}</mark>
        </li>
      ))}
    </ul>
  );
}
