import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { paragraphsOf, type MarkedArticle } from '../marked-articles.ts';

/** What the analysis finds in a marked article, as one line of the form that the scorer outside the repository reads. */
export function predictionOf({ id, text }: MarkedArticle, read = tokeniseText): string {
  const paragraphs = paragraphsOf(text);
  const tokenised = read(text, paragraphs);
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
}
