// Writes what the analysis finds in marked articles, in the form that the scorer outside the repository reads:
//   npx tsx scripts/predict-quotations.ts [GOLD.jsonl] [OUT.jsonl]
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { predictionOf } from './evaluate/predict.ts';
import { readMarked } from './marked-articles.ts';

const [gold = '../shared/data/quotations/polnear-dev.jsonl', out = join(tmpdir(), 'predictions.jsonl')] =
  process.argv.slice(2);
if (!existsSync(gold)) {
  console.log(`predict-quotations: no marked articles at ${gold}; nothing predicted`);
  process.exit(0);
}
const started = performance.now();
const lines = readMarked(gold).map((article) => predictionOf(article));
const seconds = (performance.now() - started) / 1000;
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(
  `${lines.length} articles in ${seconds.toFixed(2)} s (${(lines.length / seconds).toFixed(0)} a second) -> ${out}`,
);
