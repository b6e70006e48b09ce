import { paletteTexts } from '../../catalogue/palette.ts';
import { isolated } from '../foreign.ts';
import type { Command } from './commands.ts';
import styles from './palette.module.css';

interface Props {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly at: number;
  readonly onChoose: (command: Command) => void;
}

/** The id of a command’s line, by which the box says which is chosen. */
export const lineId = (id: string, at: number): string => `${id}-${at}`;

/** What the box finds. Its keys are the box’s, which keeps the focus: here is the way of the pointer. */
export function CommandList({ id, commands, at, onChoose }: Props) {
  return (
    <ul role="listbox" id={id} aria-label={paletteTexts.title} className={styles.list}>
      {commands.map((command, index) => (
        <li
          key={command.key}
          id={lineId(id, index)}
          ref={(item) => {
            if (index === at) item?.scrollIntoView({ block: 'nearest' });
          }}
          role="option"
          aria-selected={index === at}
          className={styles.option}
          {...{ onClick: () => onChoose(command) }}
        >
          <span>{isolated(command.name)}</span>
          <span className={styles.note}>{isolated(command.note)}</span>
        </li>
      ))}
    </ul>
  );
}
