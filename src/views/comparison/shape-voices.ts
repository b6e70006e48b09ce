import type { Article } from '../../articles/article.ts';
import type { Stance } from '../../analysis/findings.ts';
import { voiceTexts } from '../../catalogue/comparison.ts';
import { statementCertainty } from '../../corpus/certainty.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import { twinsOf } from './twins.ts';
import { countedStatements, saidBy } from './counted.ts';
import { speltIn, type Spelt } from './spelling.ts';
import { stanceOrder, whoIs } from './words.ts';

/** A source's statements of one stance in one article. */
export interface StanceFigure {
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** Whether all of them are. */
  readonly tentative: boolean;
}

export type VoiceCell =
  | {
      readonly kind: 'heard';
      readonly marks: readonly StanceFigure[];
      /** Who else is named for one of these statements. */
      readonly sharedWith: readonly string[];
      readonly spelt: Spelt | null;
    }
  | { readonly kind: 'not-heard'; readonly evidence: Evidence };

export interface VoiceRow {
  readonly source: Source;
  readonly who: string;
  /** One an article, in the columns' order. */
  readonly cells: readonly VoiceCell[];
  readonly total: Evidence;
}

export interface Voices {
  /** Names of all sources, also of those that the filters leave out. */
  readonly names: ReadonlyMap<string, string>;
  /** All that is shown, where `selection` is one article of it: how the others spell a name stands there. */
  readonly among: Selection;
}

function marksOf(said: readonly Statement[], where: string): readonly StanceFigure[] {
  return stanceOrder.flatMap((stance) => {
    const held = said.filter((statement) => statement.stance.value === stance);
    if (held.length === 0) return [];
    const evidence = countedStatements(voiceTexts.ofStance(where, stanceMarks[stance].word), held, '');
    return [{ stance, evidence, tentative: held.every((each) => statementCertainty(each) === 'tentative') }];
  });
}

function othersOf(
  source: Source,
  said: readonly Statement[],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const others = said.flatMap(({ sources }) => sources.map((mention) => mention.source));
  return [...new Set(others)].filter((id) => id !== source.id).map((id) => names.get(id) ?? id);
}

function lookedForOf({ name, spellings }: Source, { outlet }: Article): string {
  const forms = [...new Set([name, ...spellings.map((spelling) => spelling.name)])];
  return voiceTexts.sought(outlet.name, forms);
}

function cellOf(
  source: Source,
  article: Article,
  said: readonly Statement[],
  { names, among }: Voices,
): VoiceCell {
  const here = said.filter((statement) => statement.article === article.id);
  const where = voiceTexts.inOutlet(source.name, article.outlet.name);
  if (here.length === 0) {
    const evidence = countedStatements(where, here, lookedForOf(source, article));
    return { kind: 'not-heard', evidence };
  }
  return {
    kind: 'heard',
    marks: marksOf(here, where),
    sharedWith: othersOf(source, here, names),
    spelt: speltIn(source, article, among.articles, saidBy(among.statements).get(source.id) ?? []),
  };
}

function byWeightThenName(a: VoiceRow, b: VoiceRow): number {
  const weight = b.total.entries.length - a.total.entries.length;
  return weight !== 0 ? weight : a.source.name.localeCompare(b.source.name, 'en-GB');
}

/** Every source with a statement, the most quoted first. */
export function shapeVoices(selection: Selection, voices: Voices): readonly VoiceRow[] {
  const by = saidBy(selection.statements);
  const twins = twinsOf(voices.among.sources);
  const outletOf = (said: readonly Statement[]): string | null =>
    selection.articles.find(({ id }) => id === said[0]?.article)?.outlet.name ?? null;
  const rows = selection.sources.map((source): VoiceRow => {
    const said = by.get(source.id) ?? [];
    return {
      source,
      who: whoIs(source, twins.has(source.id) ? outletOf(said) : null),
      cells: selection.articles.map((article) => cellOf(source, article, said, voices)),
      total: countedStatements(voiceTexts.inAll(source.name), said, voiceTexts.soughtInAll(source.name)),
    };
  });
  return rows.toSorted(byWeightThenName);
}
