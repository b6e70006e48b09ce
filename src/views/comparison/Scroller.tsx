import type { ReactNode, RefObject } from 'react';
import { gridTexts } from '../../catalogue/comparison.ts';
import { Scroller as Box } from '../Scroller.tsx';
import styles from './comparison-grid.module.css';

interface Props {
  readonly children: ReactNode;
  /** Given to a box that scrolls downwards too. */
  readonly tall?: RefObject<HTMLDivElement | null>;
}

/** The box that the comparison scrolls in. */
export function Scroller({ children, tall }: Props) {
  const className = tall === undefined ? styles.scroller : `${styles.scroller} ${styles.tall}`;
  return (
    <Box label={gridTexts.scrolls} className={className} box={tall}>
      {children}
    </Box>
  );
}
