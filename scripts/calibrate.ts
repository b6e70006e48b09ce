// Learns how far a finding can be trusted from the labelled articles that are not kept for the report, in one command:
//   npx tsx scripts/calibrate.ts [vectors.json] [polnear-train.jsonl]        (about eight minutes; arguments as in train-stance.ts)
//   npx tsx scripts/calibrate.ts --again                                     (only what is learnt from the examples of the last run)
// The stances of a quarter of the stories at a time are judged by weights that have not seen them, or they look too sure;
// then stance is learnt from all, and what counts as sure is chosen on the kept stories, which nobody read while working on the rules.
// Run it last, whenever the analysis has changed; then npm run ingest and npm run evaluate.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Example } from './calibrate/examples.ts';
import { judgeUnseen, learn } from './calibrate/learn.ts';
import { bounds, chooseBound, type Bound, type Wanted } from './calibrate/threshold.ts';
import { PARTS } from './stance-training/items.ts';

const lexicon = new URL('../src/analysis/lexicon/', import.meta.url);
const folder = join('node_modules', '.cache', 'calibrate');
const parts = [...Array.from({ length: PARTS }, (_, part) => String(part)), 'kept'];
const fileOf = (part: string) => join(folder, `${part}.json`);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function run(script: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`calibrate: ${script} ended with ${String(status)}; see above`);
}

function collect(learnFrom: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    console.log(`part ${part}`);
    const without = part === 'kept' ? [] : ['--without-part', part];
    run('scripts/train-stance.ts', ...without, ...learnFrom);
    run('scripts/calibrate-part.ts', part, fileOf(part));
  }
}

const exampleSchema = v.object({
  story: v.string(),
  isUnread: v.boolean(),
  features: v.array(v.string()),
  right: v.boolean(),
});
const partSchema = v.object({ statement: v.array(exampleSchema), report: v.array(exampleSchema) });

function line({ sure, high, right, of }: Bound): string {
  return `  from ${sure.toFixed(2)}: ${high} of ${of} high (${percent(high, of)}), ${right} of them right (${percent(right, high)})`;
}

function calibrate(name: string, examples: readonly Example[], wanted: Wanted) {
  const right = examples.filter((example) => example.right).length;
  console.log(`${name}: ${right} of ${examples.length} right (${percent(right, examples.length)})`);
  const all = judgeUnseen(examples);
  const judged = all.filter(({ isUnread }) => isUnread);
  const bound = chooseBound(judged, wanted);
  for (const [which, some] of [
    ['read', all.filter(({ isUnread }) => !isUnread)],
    ['unread', judged],
  ] as const) {
    console.log(` ${which}, each story judged by weights learnt without it`);
    for (const each of bounds(some).filter((_, index) => index % 4 === 0)) console.log(line(each));
  }
  console.log(` chosen\n${line(bound)}`);
  return { weights: learn(examples), sure: bound.sure };
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, lexicon), `${JSON.stringify(value, null, 2)}\n`);
}

const given = process.argv.slice(2);
if (!given.includes('--again')) collect(given);
const read = parts.map((part) => v.parse(partSchema, JSON.parse(readFileSync(fileOf(part), 'utf8'))));
// Nine in ten are asked for. The stories that nobody read are harder than the news of every day: of them, nearly nine.
const statement = calibrate(
  'statements',
  read.flatMap((part) => part.statement),
  { most: 0.55, least: 0.87 },
);
const report = calibrate(
  'attendance reports',
  read.flatMap((part) => part.report),
  { most: 0.8, least: 0.87 },
);
write('confidence-weights.json', { statement: statement.weights, report: report.weights });
write('sure.json', { statement: statement.sure, report: report.sure });
