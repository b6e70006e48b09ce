import { gridTexts } from '../../catalogue/comparison.ts';
import { Tentative } from '../reader/Tentative.tsx';
import { StanceMark } from '../reader/StanceMark.tsx';
import { stanceMarks } from '../reader/words.ts';
import styles from './stance-legend.module.css';
import { stanceOrder } from './words.ts';

export function StanceLegend() {
  return (
    <ul className={styles.legend} aria-label={gridTexts.marksOfStance}>
      {stanceOrder.map((stance) => (
        <li key={stance}>
          <StanceMark stance={stance} /> <span aria-hidden="true">{stanceMarks[stance].word}</span>
        </li>
      ))}
      <li>
        <Tentative />
        {gridTexts.dotted}
      </li>
    </ul>
  );
}
