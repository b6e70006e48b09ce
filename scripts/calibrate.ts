// Learns how far a finding can be trusted from the labelled articles that are not kept for the report:
//   npx tsx scripts/train-stance.ts --without-development && npx tsx scripts/calibrate.ts && npx tsx scripts/train-stance.ts
// The stances of the stories that were learnt from must be judged by weights that have not seen them, or they look too sure;
// and what counts as sure is chosen on the kept stories, which nobody read while working on the rules.
import { writeFileSync } from 'node:fs';
import { reportExamples, statementExamples, type Example } from './calibrate/examples.ts';
import { judgeUnseen, learn } from './calibrate/learn.ts';
import { readAll } from './calibrate/stories.ts';
import { bounds, chooseBound, type Bound, type Wanted } from './calibrate/threshold.ts';

const lexicon = new URL('../src/analysis/lexicon/', import.meta.url);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function line({ sure, high, right, of }: Bound): string {
  return `  from ${sure.toFixed(2)}: ${high} of ${of} high (${percent(high, of)}), ${right} of them right (${percent(right, high)})`;
}

function calibrate(name: string, examples: readonly Example[], wanted: Wanted) {
  const right = examples.filter((example) => example.right).length;
  console.log(`${name}: ${right} of ${examples.length} right (${percent(right, examples.length)})`);
  const judged = judgeUnseen(examples).filter(({ isUnread }) => isUnread);
  const bound = chooseBound(judged, wanted);
  for (const each of bounds(judged).filter((_, index) => index % 5 === 0)) console.log(line(each));
  console.log(` chosen, each story judged by weights learnt without it\n${line(bound)}`);
  return { weights: learn(examples), sure: bound.sure };
}

function write(name: string, value: unknown): void {
  writeFileSync(new URL(name, lexicon), `${JSON.stringify(value, null, 2)}\n`);
}

// Nine in ten of both together are asked for; on unread text few findings can be told to be so sure, and these bounds come nearest.
const readings = readAll(process.cwd());
const statement = calibrate('statements', readings.flatMap(statementExamples), { most: 0.55, least: 0.84 });
const report = calibrate('attendance reports', readings.flatMap(reportExamples), { most: 0.8, least: 0.85 });
write('confidence-weights.json', { statement: statement.weights, report: report.weights });
write('sure.json', { statement: statement.sure, report: report.sure });
