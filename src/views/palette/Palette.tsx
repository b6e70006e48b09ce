import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { paletteTexts } from '../../catalogue/palette.ts';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { useOverlay } from '../../state/overlay.ts';
import { isolated } from '../foreign.ts';
import text from '../text-button.module.css';
import { commandsOf, findable, matching, type Command } from './commands.ts';
import styles from './palette.module.css';
import { perform } from './perform.ts';
import { useModal } from './use-modal.ts';

const MOST = 50;

const close = (): void => useOverlay.getState().close();

/** The palette is gone, and the focus back where it was, before anything opens. */
function run(command: Command): void {
  flushSync(close);
  perform(command.deed);
}

function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : count - 1;
    case 'PageDown':
      return Math.min(count - 1, at + 10);
    case 'PageUp':
      return Math.max(0, at - 10);
    default:
      return null;
  }
}

interface ListProps {
  readonly id: string;
  readonly commands: readonly Command[];
  readonly at: number;
}

function List({ id, commands, at }: ListProps) {
  return (
    <ul role="listbox" id={id} aria-label={paletteTexts.title} className={styles.list}>
      {commands.map((command, index) => (
        // The keys are the box’s, which keeps the focus: here is the way of the pointer.
        <li
          key={command.key}
          id={`${id}-${index}`}
          ref={(item) => {
            if (index === at) item?.scrollIntoView({ block: 'nearest' });
          }}
          role="option"
          aria-selected={index === at}
          className={styles.option}
          {...{ onClick: () => run(command) }}
        >
          <span>{isolated(command.name)}</span>
          <span className={styles.note}>{isolated(command.note)}</span>
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/** Every filter, source, outlet, article, ministerial and action by name: type, choose by arrow keys, Enter. */
export function Palette({ dataset, filters }: Props) {
  const dialog = useModal();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(typed);
  const items = useMemo(() => findable(commandsOf(dataset, filters)), [dataset, filters]);
  const found = useMemo(() => matching(items, wanted), [items, wanted]);
  const shown = found.slice(0, MOST);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = shown[at];
    const next = nextOf(event.key, at, shown.length);
    if (event.key === 'Enter' && chosen !== undefined && wanted === typed) run(chosen);
    else if (next !== null) setAt(Math.max(0, next));
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={paletteTexts.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head}>
        <input
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={shown.length === 0 ? undefined : `${id}-${at}`}
          aria-autocomplete="list"
          aria-label={paletteTexts.type}
          placeholder={paletteTexts.type}
          maxLength={200}
          className={styles.type}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={text.button} onClick={close}>
          {paletteTexts.close}
        </button>
      </div>
      <p role="status" className={found.length === 0 ? styles.note : 'visually-hidden'}>
        {found.length === 0
          ? paletteTexts.nothing(wanted.trim())
          : paletteTexts.found(found.length, shown.length)}
      </p>
      <List id={id} commands={shown} at={at} />
    </dialog>
  );
}
