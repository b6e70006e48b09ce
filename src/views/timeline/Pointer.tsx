import { useId, useRef, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react';
import { texts, words } from '../../catalogue/timeline.ts';
import type { Ministerial } from '../../record/record.ts';
import { entryInWords } from '../../record/wording.ts';
import { useEvidence, type Evidence } from '../../state/evidence.ts';
import { currentView } from '../../state/view-url.ts';
import { evidenceOfBar, evidenceOfEntry } from './evidence-of.ts';
import { heightOf, ringsOf, type Ring } from './rings.ts';
import { placeAfter, placeWithin, type Place } from './roving.ts';
import type { StripBar } from './shape-strip.ts';
import type { TimelineShape } from './shape-timeline.ts';
import styles from './timeline.module.css';

interface Props {
  readonly entries: readonly Ministerial[];
  readonly shape: TimelineShape;
  readonly scale: number;
  /** Brings an entry that the keys lead to into the months shown. */
  readonly reach: (entry: Ministerial) => void;
  readonly children: ReactNode;
}

interface Stop {
  readonly words: string;
  readonly evidence: Evidence;
}

function stopOf(place: Place, entries: readonly Ministerial[], bars: readonly StripBar[]): Stop | null {
  const entry = place.row === 'entries' ? entries[place.index] : undefined;
  if (entry !== undefined) return { words: entryInWords(entry), evidence: evidenceOfEntry(entry) };
  const bar = place.row === 'articles' ? bars[place.index] : undefined;
  return bar === undefined ? null : { words: bar.words, evidence: evidenceOfBar(bar) };
}

/** At the entry that the address names, else at the latest. */
function firstPlace(entries: readonly Ministerial[]): Place {
  const named = entries.findIndex(({ id }) => id === currentView().entry);
  return { row: 'entries', index: named === -1 ? entries.length - 1 : named };
}

/** Which entry or bar an event of the drawing befell. */
function placeUnder(
  event: SyntheticEvent,
  entries: readonly Ministerial[],
  bars: readonly StripBar[],
): Place | null {
  const mark =
    event.target instanceof Element ? event.target.closest('[data-ministerial], [data-bar]') : null;
  if (mark === null) return null;
  const entry = mark.getAttribute('data-ministerial');
  if (entry !== null) return { row: 'entries', index: entries.findIndex(({ id }) => id === entry) };
  const bar = mark.getAttribute('data-bar');
  return { row: 'articles', index: bars.findIndex(({ id }) => id === bar) };
}

function Rings({ rings }: { readonly rings: readonly Ring[] }) {
  return rings.map(({ view, left, top, width, height }) => (
    <span
      key={view}
      aria-hidden="true"
      className={styles.ring}
      data-view={view}
      style={{ left, top, width, height }}
    />
  ));
}

/** The chart’s one tab stop: a line that reads the entry it stands at, moved by the arrow keys, opened by Enter. */
export function Pointer({ entries, shape, scale, reach, children }: Props) {
  const [wish, setWish] = useState<Place>(() => firstPlace(entries));
  const [spoken, setSpoken] = useState('');
  const open = useEvidence((state) => state.open);
  const keysId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const bars = shape.main.strip.rows.flatMap((row) => row.bars);
  const sizes = { entries: entries.length, articles: bars.length };
  const place = placeWithin(wish, sizes);
  const stop = stopOf(place, entries, bars);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = placeAfter(event.key, place, sizes);
    if (next === null) return;
    event.preventDefault();
    setWish(next);
    const entry = next.row === 'entries' ? entries[next.index] : undefined;
    if (entry !== undefined) reach(entry);
    const reached = stopOf(next, entries, bars);
    if (reached !== null) setSpoken(texts.position(reached.words, next.index + 1, sizes[next.row]));
  };
  // What a pressed mark opens gives the focus back to where it was: here, beside the mark, not at the page's top.
  const takeFocus = (event: SyntheticEvent) => {
    if (placeUnder(event, entries, bars) !== null) button.current?.focus({ preventScroll: true });
  };
  const followPointer = (event: SyntheticEvent) => {
    const under = placeUnder(event, entries, bars);
    if (under !== null) setWish(under);
  };
  return (
    <>
      {stop === null ? (
        <p className={`${styles.pointer} ${styles.note}`}>{words.noEntries}</p>
      ) : (
        <p className={styles.pointer}>
          <button
            ref={button}
            type="button"
            className={styles.pointerButton}
            data-count={stop.evidence.entries.length}
            aria-describedby={keysId}
            onKeyDown={onKeyDown}
            onClick={() => open(stop.evidence)}
          >
            {stop.words}
          </button>
          <span id={keysId} className={styles.keys}>
            {words.keys}
          </span>
        </p>
      )}
      <span className="visually-hidden" aria-live="polite">
        {spoken}
      </span>
      <div className={styles.room} style={{ height: heightOf(shape) * scale }}>
        <div
          className={styles.drawing}
          style={{ width: shape.plot.width, ...(scale === 1 ? {} : { scale: String(scale) }) }}
          onPointerOver={followPointer}
          onClickCapture={takeFocus}
        >
          {children}
          <Rings rings={ringsOf(place, entries, bars, shape)} />
        </div>
      </div>
    </>
  );
}
