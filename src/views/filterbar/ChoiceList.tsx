import { useRef, useState, type KeyboardEvent } from 'react';
import { listTexts } from '../../catalogue/filter-menus.ts';
import { narrow, selectedFirst } from './narrow.ts';
import type { Option } from './options.ts';
import { stepTo } from './step.ts';
import { useFolding } from './use-folding.ts';
import text from '../text-button.module.css';
import styles from './filter-menus.module.css';

const LONG = 8;

interface RowProps {
  readonly option: Option;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Row({ option, isChosen, isStop, onToggle, onFocus, onKeyDown }: RowProps) {
  const { name, note, count: statements } = option;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        tabIndex={isStop ? 0 : -1}
        checked={isChosen}
        onChange={onToggle}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      <span>
        {name}
        {note !== null && <small> {note}</small>}
      </span>
      <span className={styles.count}>{statements}</span>
    </label>
  );
}

interface Props {
  readonly legend: string;
  /** What an option is: `source`. */
  readonly noun: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** The choices of one filter, those in force first; each with the statements that it would leave. A long list narrows as one types. */
export function ChoiceList({ legend, noun, options, chosen, onToggle }: Props) {
  const list = useRef<HTMLFieldSetElement>(null);
  const [typed, setTyped] = useState('');
  const [stop, setStop] = useState<string | null>(null);
  // What was chosen when the list opened stays on top while it is open: a row must not jump from under the pointer.
  const [pinned] = useState(chosen);
  const isLong = options.length > LONG;
  const fitting = narrow(selectedFirst(options, pinned), typed);
  const fold = useFolding(fitting, isLong && typed.trim() === '', pinned, chosen);
  const shown = [...fold.first, ...fold.unfolded];
  const tabStop = shown.some(({ id }) => id === stop) ? stop : shown[0]?.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      setTyped('');
      return;
    }
    const next = stepTo(event, [...(list.current?.querySelectorAll('input') ?? [])]);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const rows = (some: readonly Option[]) =>
    some.map((option) => (
      <Row
        key={option.id}
        option={option}
        isChosen={chosen.includes(option.id)}
        isStop={option.id === tabStop}
        onToggle={() => onToggle(option.id)}
        onFocus={() => setStop(option.id)}
        onKeyDown={onKeyDown}
      />
    ));
  return (
    <fieldset ref={list} className={styles.choices}>
      <legend>{legend}</legend>
      {isLong && (
        <input
          type="search"
          className={styles.narrow}
          aria-label={listTexts.narrow(noun)}
          placeholder={listTexts.typeToNarrow(options.length, noun)}
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      {rows(fold.first)}
      {fold.behind > 0 && (
        <button
          type="button"
          className={`${text.button} ${styles.way}`}
          aria-expanded={fold.isUnfolded}
          onClick={fold.unfold}
        >
          {listTexts.without(fold.behind)}
        </button>
      )}
      {rows(fold.unfolded)}
      {isLong && (
        <p role="status" className={fitting.length === 0 || fold.isCut ? styles.rest : 'visually-hidden'}>
          {fitting.length === 0
            ? listTexts.noneFits(noun, typed.trim())
            : listTexts.shown(shown.length, fitting.length, noun)}
        </p>
      )}
    </fieldset>
  );
}
