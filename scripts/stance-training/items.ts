import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Span } from '../../src/common/span.ts';
import { findPeople } from '../../src/analysis/people.ts';
import type { Naming, Side, SpeakerGroup, Stance } from '../../src/analysis/findings.ts';
import { speakerGroups, stances } from '../../src/analysis/findings.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { attributeStatements } from '../../src/analysis/sources.ts';
import type { Speaker } from '../../src/analysis/stance-features.ts';
import { passagesWithLeads } from '../../src/analysis/stance-lead.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import type { Said } from '../../src/analysis/stance.ts';
import type { TokenisedText } from '../../src/analysis/tokenised.ts';
import { evaluateSet } from '../evaluate/evaluate-set.ts';
import { evaluateHalf } from '../evaluate/labelled/evaluate-half.ts';
import type { SetScore } from '../evaluate/score-set.ts';
import { fiveArticles, inventedArticles } from '../evaluate/sets.ts';

/** Where a statement comes from. */
export type ItemSet = 'lines' | 'invented' | 'development' | 'fresh' | 'short' | 'five';

/** One statement whose stance is known. */
export interface Item {
  /** Items of one fold are never learnt from and judged at once. */
  readonly fold: number;
  readonly set: ItemSet;
  /** Written with the development half in view: an estimate on that half must leave it out. */
  readonly knowsDevelopment: boolean;
  /** Statements of one article are judged side by side; a lone line has none. */
  readonly article: string | null;
  readonly names: readonly string[];
  readonly tokenised: TokenisedText;
  readonly said: Said;
  /** As labelled and as found: in a lone sentence less is found of a speaker than in an article. */
  readonly speakers: readonly Speaker[];
  /** The first is the label, the others count as well. */
  readonly wanted: readonly Stance[];
}

const lineSchema = v.object({
  sentence: v.string(),
  content: v.union([v.string(), v.array(v.string())]),
  group: v.picklist(speakerGroups),
  stance: v.picklist(stances),
});
type Line = v.InferOutput<typeof lineSchema>;

const stanceFile = /^(?:stance-\d+|plain|turns|denials)\.jsonl$/u;
const folder = join('test', 'fixtures', 'labelled', 'training');
export const FOLDS = 8;
/** How many parts the stories are in where each part is judged by weights learnt without it. */
export const PARTS = 4;

export function partOf(fold: number): number {
  return fold % PARTS;
}

/** Lines written one after another are alike. */
const BATCH = 9;

function whole(text: string): TokenisedText {
  return tokeniseText(text, [{ start: 0, end: text.length }]);
}

function contentIn({ sentence, content }: Line): readonly Span[] {
  let from = 0;
  return [content].flat().map((part) => {
    const start = sentence.indexOf(part, from);
    if (start < 0) throw new Error(`training: “${part}” does not stand in “${sentence}”`);
    from = start + part.length;
    return { start, end: from };
  });
}

const sidesOfGroups: Readonly<Record<SpeakerGroup, Side>> = {
  'allied-official': 'allied',
  'nato-official': 'nato',
  'us-official': 'us',
  analyst: 'analyst',
  media: 'media',
  'unnamed-official': 'unknown',
  unknown: 'unknown',
};

function speakerOf(group: SpeakerGroup, found: Speaker | null): Speaker {
  const naming: Naming = group === 'unnamed-official' ? 'anonymous' : 'named';
  const side = group === 'unnamed-official' ? (found?.side ?? 'unknown') : sidesOfGroups[group];
  return { naming, side };
}

function itemOfLine(line: Line, fold: number, knowsDevelopment: boolean): Item {
  const tokenised = whole(line.sentence);
  const content = contentIn(line);
  const found = findStatements(tokenised, findQuotedRegions(line.sentence, tokenised.paragraphs)).filter(
    (statement) =>
      statement.content.some((span) =>
        content.some(({ start, end }) => span.start < end && start < span.end),
      ),
  );
  const context = { tokenised, people: findPeople(tokenised), officeHolders: [] };
  const speaker = attributeStatements(context, found.slice(0, 1))[0]?.attributions[0] ?? null;
  return {
    fold,
    set: 'lines',
    knowsDevelopment,
    article: null,
    names: [],
    tokenised,
    said: { content, passage: { start: 0, end: line.sentence.length }, cue: found[0]?.cue ?? null },
    speakers: [speakerOf(line.group, speaker), ...(speaker === null ? [] : [speaker])],
    wanted: [line.stance],
  };
}

function valuesIn(root: string, file: string): readonly unknown[] {
  const lines = readFileSync(join(root, folder, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}

const leadSchema = v.object({ sentence: v.string(), stance: v.picklist(stances) });
type Lead = v.InferOutput<typeof leadSchema>;

/** Behind how many statements of its own stance an outlet’s sentence is put. */
const TIMES_LED = 3;
/** Steps that meet each statement once before they meet one again. */
const STRIDE = 89;

/** Each of the outlet’s own sentences in front of some statements that are meant as it says. */
function ledLines(lines: readonly Line[], leads: readonly Lead[]): readonly Line[] {
  return leads.flatMap(({ sentence, stance }, at) => {
    const own = lines.filter((line) => line.stance === stance);
    return Array.from({ length: TIMES_LED }, (_, time) => {
      const line = own[((at * TIMES_LED + time) * STRIDE) % own.length];
      return line === undefined ? [] : [{ ...line, sentence: `${sentence} ${line.sentence}` }];
    }).flat();
  });
}

/** The invented single statements. */
export function lineItems(root: string): readonly Item[] {
  const files = readdirSync(join(root, folder)).filter((file) => stanceFile.test(file));
  const lines = files.toSorted().map((file) => ({
    lines: valuesIn(root, file).map((value) => v.parse(lineSchema, value)),
    knowsDevelopment: file === 'turns.jsonl',
  }));
  const free = lines.flatMap((each) => (each.knowsDevelopment ? [] : each.lines));
  const own = valuesIn(root, 'own-voice.jsonl').map((value) => v.parse(leadSchema, value));
  const led = { lines: ledLines(free, own), knowsDevelopment: false };
  return [...lines, led].flatMap(({ lines: all, knowsDevelopment }) =>
    all.map((line, at) => itemOfLine(line, Math.floor(at / BATCH) % FOLDS, knowsDevelopment)),
  );
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** A passage as the analysis reads it: with the outlet’s own sentence before it. */
function leadsIn(text: string, passages: readonly Span[]): (passage: Span) => Span {
  const tokenised = tokeniseText(text, paragraphsOf(text));
  const led = passagesWithLeads(tokenised, passages);
  return (passage) => led[passages.indexOf(passage)] ?? passage;
}

function itemsOfScore(
  { articles }: SetScore,
  textOf: (file: string) => string,
  fold: number,
  set: ItemSet,
): readonly Item[] {
  return articles.flatMap(({ file, statements }) => {
    const leads = leadsIn(
      textOf(file),
      statements.finds.map(({ find }) => find.statement.passage),
    );
    return statements.labels.flatMap(({ label, found }) => {
      if (found === null) return [];
      const { content, cue } = found.statement;
      const passage = leads(found.statement.passage);
      const moved = ({ start, end }: Span): Span => ({
        start: start - passage.start,
        end: end - passage.start,
      });
      const [source] = found.sources;
      return [
        {
          fold,
          set,
          knowsDevelopment: false,
          article: file,
          names: found.sources.map(({ id }) => id),
          tokenised: whole(textOf(file).slice(passage.start, passage.end)),
          said: {
            content: content.map(moved),
            passage: moved(passage),
            cue: cue === null ? null : moved(cue),
          },
          speakers: source === undefined ? [] : [source],
          wanted: [label.stance, ...label.stanceAlso],
        },
      ];
    });
  });
}

/** The statements that the analysis finds in the invented articles and in all that is learnt from, as it finds them. */
export function articleItems(root: string): readonly Item[] {
  const old = evaluateSet(root, inventedArticles);
  const five = evaluateSet(root, fiveArticles);
  return [
    ...itemsOfScore(old.score, old.textOf, 0, 'invented'),
    ...itemsOfScore(five.score, five.textOf, 1, 'five'),
    ...(['development', 'fresh', 'short'] as const).flatMap((half) =>
      evaluateHalf(root, half).stories.flatMap(({ score, textOf }, at) =>
        itemsOfScore(score, textOf, at % FOLDS, half),
      ),
    ),
  ];
}
