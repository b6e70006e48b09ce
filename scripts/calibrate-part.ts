// Writes which findings of one part of the labelled stories are right, as the analysis stands; scripts/calibrate.ts calls it.
//   npx tsx scripts/calibrate-part.ts 0|1|2|3|kept FILE
import { writeFileSync } from 'node:fs';
import { reportExamples, statementExamples } from './calibrate/examples.ts';
import { readKept, readPart } from './calibrate/stories.ts';

const [part = '', file = ''] = process.argv.slice(2);
if (!/^(?:[0-3]|kept)$/u.test(part) || file === '') {
  console.error('calibrate-part: give a part (0 to 3, or kept) and a file to write');
  process.exit(1);
}
const root = process.cwd();
const readings = part === 'kept' ? readKept(root) : readPart(root, Number(part));
const examples = {
  statement: readings.flatMap(statementExamples),
  report: readings.flatMap(reportExamples),
};
writeFileSync(file, JSON.stringify(examples));
