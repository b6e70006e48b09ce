/** Why an item of a file was not taken: shown to the reader as it stands. */
export interface Refusal {
  /** The file's name as the user knows it: `articles/x.json`. */
  readonly file: string;
  /** Where in the file: `statements[3].stance`, or `` for the whole file. */
  readonly path: string;
  /** The offending value, shortened for show. */
  readonly value: string;
  /** What is wrong. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** What came through a border check: the good items, and why each other one was refused. */
export interface Parsed<T> {
  readonly value: T;
  readonly refusals: readonly Refusal[];
}

const LONGEST_SHOWN = 80;

/** A foreign value as one short line, for a refusal. */
export function shown(value: unknown): string {
  if (value === undefined) return '(none)';
  const text =
    typeof value === 'string' ? value : Array.isArray(value) ? `a list of ${value.length}` : inShort(value);
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

function inShort(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing in it'}`;
}
