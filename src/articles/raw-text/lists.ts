import { isFurniture, labelForm } from './furniture.ts';
import { analysisLabels, editorsLabels, endLabels, tailLabels, takeawayLabels } from '../lexicon/labels.ts';
import { asides, hasStarted, headlineOf, runLength, textAt, type Reading, type Rule } from './rules.ts';
import { splitDateline } from './dateline.ts';
import { isProse, isSectionTitle, wordsOf } from './shapes.ts';
import { beginsWithNumber, withoutListNumbers } from './takeaways.ts';

const LONGEST_LABEL = 6;

export const endOfPage: Rule = (reading) =>
  hasStarted(reading) && endLabels.has(labelForm(textAt(reading)))
    ? asides(reading.blocks.length - reading.at)
    : null;

/** A list of other stories, under its label, up to running text. */
export const otherStories: Rule = (reading) =>
  tailLabels.has(labelForm(textAt(reading))) && !isProse(textAt(reading))
    ? asides(1 + runLength(reading, 1, ({ text }) => !isProse(text)))
    : null;

export const furniture: Rule = (reading) => (isFurniture(textAt(reading)) ? asides(1) : null);

function takeawayRun(reading: Reading, ahead: number): number {
  const bullets = runLength(reading, ahead, ({ bullet }) => bullet);
  if (bullets > 0) return bullets;
  let numbered = 0;
  while (beginsWithNumber(textAt(reading, ahead + numbered), numbered + 1)) numbered += 1;
  if (numbered > 1) return numbered;
  const first = textAt(reading, ahead) === '' ? 0 : 1;
  return first + runLength(reading, ahead + first, ({ apart }) => !apart);
}

/** A newsletter of bullets: more stands in the list than behind it. */
function isTheStory(reading: Reading, run: number): boolean {
  const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  const texts = reading.blocks.slice(reading.at).map(({ text }) => text);
  return lengthOf(texts.slice(0, run)) > lengthOf(texts.slice(run).filter(isProse));
}

/** Under its label, or a list of points before the story has begun. */
export const takeaways: Rule = (reading) => {
  const label = takeawayLabels.has(labelForm(textAt(reading))) ? 1 : 0;
  const bare = !hasStarted(reading) && headlineOf(reading) !== null;
  const run = label === 1 || bare ? takeawayRun(reading, label) : 0;
  if (label === 0 && (run < 2 || reading.blocks[reading.at]?.bullet !== true)) return null;
  if (label === 0 && isTheStory(reading, run)) return null;
  const items = reading.blocks.slice(reading.at + label, reading.at + label + run).map(({ text }) => text);
  const parts = withoutListNumbers(items).map((text) => ({ kind: 'takeaway' as const, text }));
  return { parts, blocks: label + run };
};

/** Lines that sign the editors' block: short, no sentences, up to the story. */
function signatures(reading: Reading, ahead: number): number {
  if (headlineOf(reading) === null) return 0;
  const isSignature = (text: string) => !isProse(text) && wordsOf(text).length <= LONGEST_LABEL;
  return runLength(reading, ahead, ({ text }) => isSignature(text) || isFurniture(text));
}

/** The editors' own view, before the story: up to the lines that sign it, or one paragraph where none do. */
export const analysisBeforeStory: Rule = (reading) => {
  if (hasStarted(reading) || !analysisLabels.has(labelForm(textAt(reading)))) return null;
  const prose = runLength(reading, 1, ({ text }) => isProse(text) && splitDateline(text) === null);
  if (prose === 0) return asides(1);
  const after = signatures(reading, 1 + prose);
  const storyFollows = reading.at + 1 + prose + after < reading.blocks.length;
  const length = after > 0 && storyFollows ? prose : Math.min(prose, 1);
  const blocks = reading.blocks.slice(reading.at + 1, reading.at + 1 + length);
  const parts = blocks.map(({ text }) => ({ kind: 'analysis' as const, text }));
  return { parts, blocks: 1 + length + (length === prose ? after : 0) };
};

/** Within or after the story: under a label that says plainly who speaks, or on the label's own line. */
export const editorsNote: Rule = (reading) => {
  const text = textAt(reading);
  if (editorsLabels.has(labelForm(text))) {
    const length = runLength(reading, 1, (block) => isProse(block.text) && !isSectionTitle(block.text));
    const blocks = reading.blocks.slice(reading.at + 1, reading.at + 1 + length);
    return { parts: blocks.map((block) => ({ kind: 'analysis', text: block.text })), blocks: 1 + length };
  }
  const colon = text.indexOf(':');
  const labelled = colon > 0 && editorsLabels.has(labelForm(text.slice(0, colon)));
  return labelled ? { parts: [{ kind: 'analysis', text }], blocks: 1 } : null;
};
