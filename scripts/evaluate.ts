import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonText, writeAtomically } from '../src/ingest/files.ts';
import { toDay } from '../src/common/day.ts';
import { ablationLines } from './evaluate/ablation/ablate.ts';
import { measuredOn } from './evaluate/labelled/rates.ts';
import { outcomeOf, setNames, type Outcome, type SetName } from './evaluate/outcomes.ts';
import { tableLines } from './evaluate/table.ts';
import { missed } from './evaluate/thresholds.ts';

const evaluationFile = join('public', 'data', 'evaluation.json');

const help = `Usage: npm run evaluate -- [--set NAME]… [--details] [--errors] [--ablation] [--json]

Runs the whole pipeline on the labelled articles and prints one table. A run of all sets also writes
${evaluationFile}, which the page prints.
  --set NAME   this set alone, as often as wanted: ${setNames.join(', ')}
  --details    every label and every find too, but those of the test half
  --errors     with --details: those of the test half as well
  --ablation   instead: the main figures without the tagger, the stance lexicon, the chooser of extents
  --json       figures and verdicts as JSON instead
Exit code 1 where a set misses what it needs.`;

const options = {
  set: { type: 'string', multiple: true },
  details: { type: 'boolean', default: false },
  errors: { type: 'boolean', default: false },
  ablation: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

interface Options {
  readonly set?: readonly string[] | undefined;
  readonly details: boolean;
  readonly errors: boolean;
  readonly ablation: boolean;
  readonly json: boolean;
}

const print = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);

const unknownIn = (asked: readonly string[]) =>
  asked.filter((name) => !setNames.some((known) => known === name));

function namesFrom(asked: readonly string[]): readonly SetName[] {
  return asked.length === 0 ? setNames : setNames.filter((name) => asked.includes(name));
}

/** Whoever works on the analysis must not see what it does with the test half. */
const isShown = ({ name }: Outcome, { errors }: Options) => name !== 'test' || errors;

function printJson(outcomes: readonly Outcome[], asked: Options, short: readonly string[]): void {
  const sets = outcomes.map((outcome) => ({
    set: outcome.rows.set,
    figures: outcome.rows.figures,
    ...(isShown(outcome, asked) ? { verdicts: outcome.verdicts } : {}),
  }));
  print([JSON.stringify({ sets, missed: short }, jsonForm, 1)]);
}

/** The page prints what a full run has measured, so that its figures are of one state of the code. */
function writeEvaluation(root: string, outcomes: readonly Outcome[]): void {
  const evaluation = outcomes.find((outcome) => outcome.evaluation !== undefined)?.evaluation;
  if (evaluation === undefined) return;
  writeAtomically(join(root, evaluationFile), jsonText(measuredOn(evaluation, toDay(Date.now()))));
}

async function evaluate(root: string, asked: Options): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const name of namesFrom(asked.set ?? [])) outcomes.push(await outcomeOf(root, name));
  if (outcomes.length === setNames.length) writeEvaluation(root, outcomes);
  const short = outcomes.flatMap(({ rows: { set, figures, needs } }) =>
    missed(figures, needs).map(({ kind }) => `${set}: ${kind.trim()}`),
  );
  if (asked.json) printJson(outcomes, asked, short);
  else {
    const shown = asked.details ? outcomes.filter((outcome) => isShown(outcome, asked)) : [];
    for (const { details } of shown) print(details());
    print(['', ...tableLines(outcomes.map(({ rows }) => rows)), '']);
    print(outcomes.flatMap(({ remarks }) => remarks));
    print([short.length === 0 ? 'Every threshold is met.' : `Missed: ${short.join('; ')}.`]);
  }
  return short.length === 0 ? 0 : 1;
}

/** Sets of word places say nothing to a reader of the JSON. */
function jsonForm(_key: string, value: unknown): unknown {
  return value instanceof Set ? undefined : value;
}

/** The test half only where it is asked for by name. */
function ablate(root: string, asked: readonly string[]): number {
  const names = namesFrom(asked).filter((name) => name !== 'test' || asked.includes(name));
  print(ablationLines(root, names));
  return 0;
}

function refuse(names: readonly string[]): number {
  console.error(`evaluate: no set is called ${names.join(', ')}; give one of ${setNames.join(', ')}`);
  return 2;
}

async function main(asked: Options & { readonly help: boolean }): Promise<number> {
  const unknown = unknownIn(asked.set ?? []);
  if (asked.help) print([help]);
  else if (unknown.length > 0) return refuse(unknown);
  else if (asked.ablation) return ablate(process.cwd(), asked.set ?? []);
  else return evaluate(process.cwd(), asked);
  return 0;
}

process.exitCode = await main(parseArgs({ options }).values);
