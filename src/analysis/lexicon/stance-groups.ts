/** Phrases of lower-case lemmas, each with its weight. */
export type WeighedPhrases = Readonly<Record<string, number>>;

export type Phrases = readonly string[];

/** What a matched phrase does in the judgement. */
export type StanceGroup =
  | 'reassurance'
  | 'act'
  | 'concern'
  | 'gain'
  | 'question'
  | 'event'
  | 'handle'
  | 'asset'
  | 'firm'
  | 'loss'
  | 'holds'
  | 'binds'
  | 'harms'
  | 'raise'
  | 'diminish'
  | 'subside'
  | 'negate'
  | 'whether'
  | 'wish'
  | 'attempt'
  | 'hedge'
  | 'condition'
  | 'unreal'
  | 'concede'
  | 'contrast'
  | 'united-states'
  | 'alliance'
  | 'member'
  | 'elsewhere'
  | 'spent';

/** A list of the lexicon, what its phrases do, and how much each of them weighs where the list itself does not say. */
export type LexiconList = readonly [group: StanceGroup, list: WeighedPhrases | Phrases, weight?: number];
