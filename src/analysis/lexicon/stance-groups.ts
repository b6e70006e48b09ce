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
  | 'concede'
  | 'contrast'
  | 'united-states'
  | 'alliance'
  | 'member'
  | 'elsewhere'
  | 'spent';
