/** One question of the story, with the phrases that show that an article answers it. */
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly phrases: readonly string[];
}

/** What story.json holds: the story's title and question, and the desk's lists. */
export interface Story {
  readonly title: string;
  readonly question: string;
  readonly points: readonly Point[];
  /** The desk's usual form of names, each with spellings that mean it. */
  readonly usualNames: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  /** The desk's form of outlet names. */
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
}
