import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { lineOf, sumOf, tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

interface Part {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where the run leaves its counts; without one the part counts as one check. */
  readonly report?: string;
}

const REPORTS = '.cache/test';

const vitest = (project: string): Part => {
  const report = join(REPORTS, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: `${project} tests`, command: ['vitest', 'run', '--project', project, ...reporters], report };
};

/** Side by side go those that leave cores idle; the tests take all there are. */
const PARTS: readonly (readonly Part[])[] = [
  [
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    { name: 'lint', command: ['oxlint'] },
  ],
  [vitest('unit')],
  [vitest('browser')],
];

/** Runs a program; what it says comes as it says it where it runs alone, else as a whole once it is done. */
function run([program, ...args]: readonly [string, ...string[]], isAlone: boolean): Promise<number> {
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const env = { ...process.env, PATH: path, TZ: 'UTC' };
  const child = spawn(program, args, { stdio: isAlone ? 'inherit' : 'pipe', env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

async function readReport(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => 'null');
  return JSON.parse(text);
}

/** Every part runs, whatever became of the others: one run shows all that is wrong. */
async function check(part: Part, isAlone: boolean): Promise<Tally> {
  if (isAlone) console.log(`\n== ${part.name}`);
  const began = performance.now();
  const exitCode = await run(part.command, isAlone);
  const single: Tally = exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const tally = part.report === undefined ? single : tallyOf(await readReport(part.report), exitCode);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`== ${part.name}: ${lineOf(tally)}, ${seconds} s`);
  return tally;
}

await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
const tallies: Tally[] = [];
for (const parts of PARTS)
  tallies.push(...(await Promise.all(parts.map((part) => check(part, parts.length === 1)))));
const total = sumOf(tallies);
console.log(`\n${lineOf(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
