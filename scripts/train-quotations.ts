// Learns the weights of cues and of content extents from marked articles kept outside the repository:
//   npx tsx scripts/train-quotations.ts ../shared/data/quotations/polnear-train.jsonl
import { existsSync, writeFileSync } from 'node:fs';
import { findQuotedRegions } from '../src/analysis/quoted-regions.ts';
import { tokeniseText } from '../src/analysis/tokenise.ts';
import { learnQuotations } from './learn-quotations.ts';
import type { MarkedArticle } from './marked-articles.ts';
import { paragraphsOf, readMarked, wordOffsets } from './marked-articles.ts';
import type { Example } from './quotation-examples.ts';
import { examplesOf } from './quotation-examples.ts';

const output = new URL('../src/analysis/lexicon/quotation-weights.json', import.meta.url);

function examplesIn({ text, quotes }: MarkedArticle): Example[] {
  const paragraphs = paragraphsOf(text);
  const regions = findQuotedRegions(text, paragraphs);
  const words = wordOffsets(text);
  return tokeniseText(text, paragraphs).sentences.flatMap((sentence) =>
    examplesOf(text, sentence, regions, words, quotes),
  );
}

const path = process.argv[2] ?? '../shared/data/quotations/polnear-train.jsonl';
if (!existsSync(path)) {
  console.log(`train-quotations: no marked articles at ${path}; nothing learnt`);
  process.exit(0);
}
const { weights, counts } = learnQuotations(readMarked(path).flatMap(examplesIn));
writeFileSync(output, `${JSON.stringify(weights)}\n`);
console.log(counts);
