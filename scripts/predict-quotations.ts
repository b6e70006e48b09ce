// Writes what the analysis finds in marked articles, in the form that the scorer outside the repository reads:
//   npx tsx scripts/predict-quotations.ts [GOLD.jsonl] [OUT.jsonl]
import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuotedRegions } from '../src/analysis/quoted-regions.ts';
import { findStatements } from '../src/analysis/statements.ts';
import { tokeniseText } from '../src/analysis/tokenise.ts';
import { paragraphsOf, readMarked } from './marked-articles.ts';

const [gold = '../shared/data/quotations/polnear-dev.jsonl', out = join(tmpdir(), 'predictions.jsonl')] =
  process.argv.slice(2);
if (!existsSync(gold)) {
  console.log(`predict-quotations: no marked articles at ${gold}; nothing predicted`);
  process.exit(0);
}
const started = performance.now();
const lines = readMarked(gold).map(({ id, text }) => {
  const paragraphs = paragraphsOf(text);
  const tokenised = tokeniseText(text, paragraphs);
  const quotes = findStatements(tokenised, findQuotedRegions(text, paragraphs)).map((statement) => {
    const mention = statement.mentions[0]?.span;
    return {
      text: statement.content.map(({ start, end }) => text.slice(start, end)).join(' '),
      start: statement.content[0]?.start,
      end: statement.content.at(-1)?.end,
      spans: statement.content.map(({ start, end }) => [start, end]),
      speaker: mention === undefined ? '' : text.slice(mention.start, mention.end),
      speakerStart: mention?.start,
      speakerEnd: mention?.end,
      verb: statement.cue === null ? null : text.slice(statement.cue.start, statement.cue.end),
      type: statement.kind,
    };
  });
  return JSON.stringify({ id, quotes });
});
const seconds = (performance.now() - started) / 1000;
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(
  `${lines.length} articles in ${seconds.toFixed(2)} s (${(lines.length / seconds).toFixed(0)} a second) -> ${out}`,
);
