import { useId } from 'react';
import { flushSync } from 'react-dom';
import { paletteTexts } from '../../catalogue/palette.ts';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { useOverlay } from '../../state/overlay.ts';
import type { Command } from './command.ts';
import { CommandList, lineId } from './CommandList.tsx';
import { close, Over } from './Over.tsx';
import { looks } from './looks.ts';
import styles from './palette.module.css';
import { closesFirst, perform } from './perform.ts';
import { useChoice } from './use-choice.ts';

/** The palette is gone, and the focus back where it was, before anything opens. */
function run(command: Command): void {
  if (closesFirst(command.deed)) flushSync(close);
  perform(command.deed);
}

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
}

/** Every filter, source, outlet, article, ministerial and action by name: type, choose by arrow keys, Enter. */
export function Palette({ dataset, filters }: Props) {
  const id = useId();
  const { typed, type, wanted, found, shown, at, setAt, onKeyDown } = useChoice(dataset, filters, run);
  const said = useOverlay((state) => state.said);
  const isNothing = found.length === 0;
  const count = isNothing
    ? paletteTexts.nothing(wanted.trim())
    : paletteTexts.found(found.length, shown.length);
  const box = (
    <input
      type="text"
      role="combobox"
      aria-expanded
      aria-controls={id}
      aria-activedescendant={lineId(id, at)}
      aria-autocomplete="list"
      aria-label={paletteTexts.type}
      placeholder={paletteTexts.type}
      maxLength={200}
      className={looks.field}
      value={typed}
      onChange={(event) => type(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
  return (
    <Over label={paletteTexts.title} head={box} closing={paletteTexts.close}>
      <p role="status" className={isNothing || said !== '' ? styles.note : 'visually-hidden'}>
        {said === '' ? count : said}
      </p>
      <CommandList id={id} commands={shown} at={at} wanted={wanted} onPoint={setAt} onChoose={run} />
    </Over>
  );
}
