import type { TextPart } from '../compose-text.ts';
import { blocksOf, type Block } from './blocks.ts';
import { caption } from './captions.ts';
import {
  headline,
  labelledSummary,
  repeatedHeadline,
  standfirst,
  summaryBeforeHeadline,
} from './front-matter.ts';
import { labelForm } from './furniture.ts';
import { analysisBeforeStory, editorsNote, endOfPage, furniture, otherStories, takeaways } from './lists.ts';
import type { Reading, Rule, Taken } from './rules.ts';
import { heading, paragraph } from './story.ts';

/** The first rule that fits takes its blocks: labels of the page before titles, titles before running text. */
const rules: readonly Rule[] = [
  repeatedHeadline,
  endOfPage,
  takeaways,
  labelledSummary,
  analysisBeforeStory,
  editorsNote,
  otherStories,
  furniture,
  caption,
  headline,
  summaryBeforeHeadline,
  standfirst,
  heading,
  paragraph,
];

export interface RawTextParts {
  readonly parts: readonly TextPart[];
  /** Lines that are the page's and not the article's. */
  readonly setAside: readonly string[];
}

function firstTaken(reading: Reading): Taken {
  for (const rule of rules) {
    const taken = rule(reading);
    if (taken !== null) return taken;
  }
  return { parts: [], blocks: 1 };
}

/** Blocks that a rule took and that are in none of its parts. */
function lostIn({ parts }: Taken, blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ text }) => (parts.some((part) => text.includes(part.text)) ? [] : [text]));
}

/** The parts of an article saved as plain text. `names` are the outlet's: a line that is only such a name is the page's. */
export function parseRawText(text: string, names: readonly string[] = []): RawTextParts {
  const outletLines = new Set(names.map(labelForm));
  const blocks = blocksOf(text).filter((block) => !outletLines.has(labelForm(block.text)));
  const parts: TextPart[] = [];
  const setAside: string[] = [];
  let at = 0;
  while (at < blocks.length) {
    const taken = firstTaken({ blocks, at, parts });
    parts.push(...taken.parts);
    setAside.push(...lostIn(taken, blocks.slice(at, at + taken.blocks)));
    at += taken.blocks;
  }
  return { parts, setAside };
}
