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
