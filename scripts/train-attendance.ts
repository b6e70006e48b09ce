// Learns the weights of the chooser of attendance reports from the labelled stories and snippets:
//   npx tsx scripts/train-attendance.ts [--estimate]
// `--estimate` says how it does on stories that it has not learnt from.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readExamples } from './attendance-training/examples.ts';
import { estimate, learn } from './attendance-training/fit.ts';

const { values } = parseArgs({ options: { estimate: { type: 'boolean', default: false } } });
const file = new URL('../src/analysis/lexicon/attendance-weights.json', import.meta.url);
const examples = readExamples(process.cwd());
if (values.estimate) console.log(estimate(examples));
const weights = learn(examples);
const lines = Object.entries(weights).map(
  ([feature, own]) => `${JSON.stringify(feature)}:${JSON.stringify(own)}`,
);
writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${examples.length} examples, ${lines.length} features`);
