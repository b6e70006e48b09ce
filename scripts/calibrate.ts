// Learns how far a finding can be trusted from the labelled articles that are not kept for the report:
//   npx tsx scripts/calibrate.ts
import { writeFileSync } from 'node:fs';
import { reportExamples, statementExamples, type Example } from './calibrate/examples.ts';
import { judgeUnseen, learn } from './calibrate/learn.ts';
import { readAll } from './calibrate/stories.ts';
import { bounds, chooseBound, type Bound } from './calibrate/threshold.ts';

const lexicon = new URL('../src/analysis/lexicon/', import.meta.url);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function line({ sure, high, right, of }: Bound): string {
  return `  from ${sure.toFixed(2)}: ${high} of ${of} high (${percent(high, of)}), ${right} of them right (${percent(right, high)})`;
}

function calibrate(name: string, examples: readonly Example[], enough: number) {
  const right = examples.filter((example) => example.right).length;
  console.log(`${name}: ${right} of ${examples.length} right (${percent(right, examples.length)})`);
  const judged = judgeUnseen(examples);
  const bound = chooseBound(judged, enough);
  for (const each of bounds(judged).filter((_, index) => index % 5 === 0)) console.log(line(each));
  console.log(` chosen, each story judged by weights learnt without it\n${line(bound)}`);
  return { weights: learn(examples), sure: bound.sure };
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, lexicon), `${JSON.stringify(value, null, 2)}\n`);
}

const readings = readAll(process.cwd());
const statement = calibrate('statements', readings.flatMap(statementExamples), 0.55);
const report = calibrate('attendance reports', readings.flatMap(reportExamples), 0.8);
write('confidence-weights.json', { statement: statement.weights, report: report.weights });
write('sure.json', { statement: statement.sure, report: report.sure });
