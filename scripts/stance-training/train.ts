import type { Stance } from '../../src/analysis/findings.ts';
import { pullsBeside } from '../../src/analysis/stance-beside.ts';
import type { Pull, StanceWeights } from '../../src/analysis/stance-chooser.ts';
import { LETTER, wordRoles } from '../../src/analysis/stance-chooser.ts';
import { stanceFeatures } from '../../src/analysis/stance-features.ts';
import { letterOf } from '../../src/analysis/stance-letters.ts';
import type { StancePatterns } from '../../src/analysis/stance-patterns.ts';
import { readStatement } from '../../src/analysis/stance.ts';
import { softmax } from '../../src/common/softmax.ts';
import type { Example, Settings } from './fit.ts';
import { chancesOf, dense, fit, numbersOf } from './fit.ts';
import { FOLDS, type Item, type ItemSet } from './items.ts';
import type { Meanings } from './meanings.ts';
import type { Sequence } from './pattern-fit.ts';
import { alwaysOf, learnPatterns, patternWeights, pullsOf, sequencer } from './patterns.ts';
import type { Vectors } from './vectors.ts';
import { DIMENSIONS } from './vectors.ts';

const classes: readonly Stance[] = ['reassurance', 'concern', 'neutral'];

interface Known {
  readonly item: Item;
  /** One for each reading of the speaker; the last as found. */
  readonly examples: readonly Example[];
  readonly sequence: Sequence;
}

export interface Examples {
  readonly known: readonly Known[];
  readonly names: ReadonlyMap<string, number>;
  readonly meanings: Meanings;
}

function readings({ tokenised, said, speakers }: Item) {
  const all = speakers.length === 0 ? [null] : speakers;
  return all.map((speaker) => stanceFeatures(readStatement(tokenised, said, speaker)));
}

function namesSeen(all: readonly ReturnType<typeof readings>[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) {
    for (const name of new Set(each.flatMap(({ named }) => named.map((one) => one.name)))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const often = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  return new Map(often.toSorted().map((name, at) => [name, at]));
}

export function examplesOf(
  items: readonly Item[],
  vectors: Vectors,
  meanings: Meanings,
  settings: Settings,
): Examples {
  const read = items.map(readings);
  const sequenceOf = sequencer(meanings);
  const names = namesSeen(read, settings.leastSeen);
  const known = items.map((item, i) => {
    const own = read[i] ?? [];
    const last = own.at(-1) ?? { named: [], shares: [], tokens: [] };
    const wanted = Math.max(0, classes.indexOf(item.wanted[0] ?? 'neutral'));
    const usable = item.wanted[0] !== 'cannot-tell';
    const weight = usable ? (item.set === 'lines' ? 1 : settings.article) : 0;
    return {
      item,
      sequence: sequenceOf(last, weight, wanted),
      examples: own.map((features) => ({
        ...numbersOf(features, names, vectors, settings.meaning),
        weight: weight / own.length,
        wanted,
      })),
    };
  });
  return { known, names, meanings };
}

/** What the word lists say is believed before anything is learnt: a cue speaks for its side. */
const believed: readonly (readonly [name: string, stance: number, share: number])[] = [
  ['calm', 0, 0.5],
  ['calm leads', 0, 1],
  ['worry', 1, 0.5],
  ['worry leads', 1, 1],
];

/** Where what was learnt hardly tells one side from the other, the word lists do: so much more they count than learnt. */
const LISTS = 0.25;

function byLists(name: string, side: number): number {
  if (name !== 'calm leads' && name !== 'worry leads') return 0;
  return (name === 'calm leads') === (side === 0) ? LISTS : -LISTS;
}

function priorOf(names: ReadonlyMap<string, number>, { trust }: Settings): Float64Array {
  const size = dense + names.size;
  const prior = new Float64Array(classes.length * size);
  for (const [name, stance, share] of believed) {
    const at = names.get(name);
    if (at !== undefined) prior[stance * size + dense + at] = trust * share;
  }
  return prior;
}

interface Judged {
  readonly item: Item;
  readonly chances: readonly number[];
}

/** In articles more is neutral than in the lines, which were written to take a side. */
function inNews([calm, worry]: Pull, { set }: Item, { neutral }: Settings): Pull {
  return set === 'lines' ? [calm, worry] : [calm - neutral, worry - neutral];
}

function mixed([calm, worry]: Pull, [other, another]: Pull, { patterns }: Settings): Pull {
  return [calm + patterns * (other - calm), worry + patterns * (another - worry)];
}

function chancesIn([calm, worry]: Pull): readonly number[] {
  return softmax([calm, worry, 0]);
}

function judgeFold(
  { known, names, meanings }: Examples,
  fold: number,
  settings: Settings,
): readonly Judged[] {
  const learnt = known.filter(
    ({ item }) => item.fold !== fold && item.set !== 'five' && !item.knowsDevelopment,
  );
  const own = learnt.flatMap(({ examples }) => examples);
  const weights = fit(own, priorOf(names, settings), settings.ridge);
  const inPatterns = pullsOf(
    learnPatterns(
      learnt.map(({ sequence }) => sequence),
      meanings,
    ),
  );
  return known
    .filter(({ item }) => item.fold === fold)
    .flatMap(({ item, examples, sequence }) => {
      const last = item.set === 'lines' ? examples[0] : examples.at(-1);
      if (last === undefined) return [];
      const pull = mixed(pullOf(chancesOf(weights, last)), inPatterns(sequence), settings);
      return [{ item, chances: chancesIn(inNews(pull, item, settings)) }];
    });
}

function pullOf([calm = 0, worry = 0, none = 0]: readonly number[]): Pull {
  const log = (chance: number) => Math.log(Math.max(1e-9, chance));
  return [log(calm) - log(none), log(worry) - log(none)];
}

function beside(judged: readonly Judged[]): readonly Judged[] {
  const pulls = judged.map(({ chances }) => pullOf(chances));
  const others = pullsBeside(
    judged.map(({ item }) => item.names),
    pulls,
  );
  return judged.map(({ item, chances }, at) => {
    const [calm, worry] = others[at] ?? [0, 0];
    const raised = [chances[0] ?? 0, chances[1] ?? 0, chances[2] ?? 0].map(
      (chance, c) => chance * Math.exp([calm, worry, 0][c] ?? 0),
    );
    const total = raised.reduce((a, b) => a + b, 0);
    return { item, chances: raised.map((chance) => chance / total) };
  });
}

/** As the analysis judges them: the statements of an article side by side. */
function inArticles(judged: readonly Judged[]): readonly Judged[] {
  const articles = [...new Set(judged.flatMap(({ item }) => item.article ?? []))];
  return articles.flatMap((article) => beside(judged.filter(({ item }) => item.article === article)));
}

const best = (chances: readonly number[]): number => chances.indexOf(Math.max(...chances));

function f1Of(judged: readonly Judged[], stance: Stance): number {
  let right = 0;
  let told = 0;
  let wanted = 0;
  for (const { item, chances } of judged) {
    const found = classes[best(chances)] ?? 'neutral';
    const meant = item.wanted.includes(found) ? found : item.wanted[0];
    if (found === stance) told += 1;
    if (meant === stance) wanted += 1;
    if (found === stance && meant === stance) right += 1;
  }
  return (200 * right) / Math.max(1, told + wanted);
}

function line(name: string, judged: readonly Judged[]): string {
  const scores = classes.map((stance) => f1Of(judged, stance));
  const macro = scores.reduce((a, b) => a + b, 0) / scores.length;
  const each = classes.map((stance, i) => `${stance} ${(scores[i] ?? 0).toFixed(1)}`).join(', ');
  return `${name}: ${judged.length} statements, F1 ${each}, macro ${macro.toFixed(1)}`;
}

/** How much too sure the chances are: they are raised to this power to be right as often as they say. */
function heatOf(judged: readonly Judged[]): number {
  const loss = (power: number): number =>
    judged.reduce((sum, { item, chances }) => {
      const wanted = classes.indexOf(item.wanted[0] ?? 'neutral');
      const powers = chances.map((chance) => chance ** power);
      const total = powers.reduce((a, b) => a + b, 0);
      return wanted < 0 ? sum : sum - Math.log((powers[wanted] ?? 1e-9) / total);
    }, 0);
  const powers = Array.from({ length: 30 }, (_, i) => 0.2 + i * 0.05);
  return powers.toSorted((a, b) => loss(a) - loss(b))[0] ?? 1;
}

/** Every story and every fifth of the lines judged by weights that have not seen it. */
export function estimate(examples: Examples, settings: Settings): readonly string[] {
  const folds = Array.from({ length: FOLDS }, (_, at) => at);
  const judged = folds.flatMap((fold) => judgeFold(examples, fold, settings));
  const of = (set: ItemSet) => judged.filter(({ item }) => item.set === set);
  const development = of('development');
  const fresh = of('fresh');
  const both = [...inArticles(development), ...inArticles(fresh)];
  return [
    line('development half, each statement alone', development),
    line('development half, story by story unseen', inArticles(development)),
    line('fresh stories, each statement alone', fresh),
    line('fresh stories, story by story unseen', inArticles(fresh)),
    line('both', both),
    line('single statements, an eighth at a time unseen', of('lines')),
    line('the five articles unseen', inArticles(of('five'))),
    line('the invented articles, each statement alone', of('invented')),
    line('the invented articles unseen', inArticles(of('invented'))),
    `heat: chances would be best to the power of ${heatOf(both).toFixed(2)}`,
  ];
}

const toHundredths = (value: number): number => Math.round(value * 100) / 100;

const MOST_WORDS = 4000;
const SLIGHT = 0.04;

/** What a word's meaning comes to in each role. */
function scoresOf(vector: Float64Array, weights: Float64Array, scale: number): string {
  const size = weights.length / classes.length;
  const dot = (c: number, from: number): number =>
    vector.reduce((sum, number, d) => sum + number * (weights[c * size + from + d] ?? 0), 0);
  return wordRoles
    .flatMap((_, role) => {
      const from = role * DIMENSIONS;
      const level = dot(2, from);
      return [0, 1].map((c) => letterOf(((dot(c, from) - level) * scale) / LETTER));
    })
    .join('');
}

export interface Learnt {
  readonly weights: StanceWeights;
  readonly patterns: StancePatterns;
}

/** The five articles are what the analysis is accepted by: it learns nothing from them, nor from what is `leftOut`. */
export function weightsOf(
  { known, names, meanings }: Examples,
  vectors: Vectors,
  news: readonly string[],
  settings: Settings,
  isLeftOut: (item: Item) => boolean = () => false,
): Learnt {
  const size = dense + names.size;
  const { heat } = settings;
  const own = known.filter(({ item }) => item.set !== 'five' && !isLeftOut(item));
  const learnt = fit(
    own.flatMap(({ examples }) => examples),
    priorOf(names, settings),
    settings.ridge,
  );
  const nets = learnPatterns(
    own.map(({ sequence }) => sequence),
    meanings,
  );
  const share = (1 - settings.patterns) * heat;
  const always = alwaysOf(nets).map((pull) => (pull * settings.patterns - settings.neutral) * heat);
  const features = new Map<string, readonly number[]>();
  for (const [name, at] of names) {
    const level = learnt[2 * size + dense + at] ?? 0;
    const pulls = [0, 1].map((c) => {
      const more = name === 'always' ? (always[c] ?? 0) : 0;
      return toHundredths(((learnt[c * size + dense + at] ?? 0) - level) * share + more + byLists(name, c));
    });
    if (pulls.some((one) => Math.abs(one) >= SLIGHT)) features.set(name, pulls);
  }
  const seen = [...names.keys()].flatMap((name) => /^[wnov]:(.+)$/u.exec(name)?.[1] ?? []);
  const words = new Map<string, string>();
  for (const word of [...new Set([...seen, ...news])].slice(0, MOST_WORDS).toSorted()) {
    const vector = vectors.get(word);
    if (vector !== undefined) words.set(word, scoresOf(vector, learnt, settings.meaning * share));
  }
  return {
    weights: { features: Object.fromEntries(features), words: Object.fromEntries(words) },
    patterns: patternWeights(nets, meanings, settings.patterns * heat),
  };
}
