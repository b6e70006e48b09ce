// Learns the weights of the choosers of attendance reports and stand-ins from the labelled stories and snippets:
//   npx tsx scripts/train-attendance.ts [--estimate]
// `--estimate` says how they do on stories that they have not learnt from.
// The stand-ins are looked for beside the reports that are found: where the rules or the first chooser change much, run it twice.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reportStatuses } from '../src/analysis/findings.ts';
import { readExamples, type Example } from './attendance-training/examples.ts';
import { estimate, learn } from './attendance-training/fit.ts';

const { values } = parseArgs({ options: { estimate: { type: 'boolean', default: false } } });
const lexicon = new URL('../src/analysis/lexicon/', import.meta.url);

function train(name: string, examples: readonly Example[], classes: number): void {
  if (values.estimate) console.log(estimate(examples, classes));
  const weights = Object.entries(learn(examples, classes));
  const lines = weights.map(([feature, own]) => `${JSON.stringify(feature)}:${JSON.stringify(own)}`);
  writeFileSync(new URL(name, lexicon), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${name}: ${examples.length} examples, ${lines.length} features`);
}

const { reports, standIns } = readExamples(process.cwd());
train('attendance-weights.json', reports, reportStatuses.length + 1);
train('attendance-stand-in-weights.json', standIns, 2);
