import { paletteTexts } from '../../catalogue/palette.ts';
import { searchMarks } from '../../filters/search-marks.ts';
import { wordsOf } from '../../filters/search.ts';
import { isolated } from '../foreign.ts';
import { Marked } from '../Marked.tsx';
import type { Command } from './command.ts';
import styles from './palette.module.css';

interface Props {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly at: number;
  /** What found them, whose letters are marked. */
  readonly wanted: string;
  /** The pointer has moved onto a line, which is then the one chosen: never two look so. */
  readonly onPoint: (at: number) => void;
  readonly onChoose: (command: Command) => void;
}

/** The id of a command’s line, by which the box says which is chosen. */
export const lineId = (id: string, at: number): string => `${id}-${at}`;

function Found({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return <Marked text={text} marks={searchMarks(text, words, { start: 0, end: text.length })} />;
}

/** What the box finds. Its keys are the box’s, which keeps the focus: here is the way of the pointer. */
export function CommandList({ id, commands, at, wanted, onPoint, onChoose }: Props) {
  const words = wordsOf(wanted);
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
          {...{ onClick: () => onChoose(command), onMouseMove: () => onPoint(index) }}
        >
          <span>
            <Found text={isolated(command.name)} words={words} />
          </span>
          <span className={styles.note}>
            <Found text={isolated(command.note)} words={words} />
          </span>
        </li>
      ))}
    </ul>
  );
}
