import { fold } from '../../common/fold.ts';
import {
  bylineBeginnings,
  bylineWords,
  creditNames,
  furnitureLines,
  labelBeginnings,
  noticeBeginnings,
} from '../lexicon/furniture.ts';
import { endsAsSentence, wordsOf } from './shapes.ts';

const AROUND = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** The line as the phrase lists hold it. */
export function labelForm(text: string): string {
  return fold(text).replace(AROUND, '');
}

/** Dashes and quotation marks of the page, not the bracket of a copyright sign. */
const BEFORE = /^[\s‹›«»|—–*-]+/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const CREDITS = creditNames.join('|');

/** Shapes of lines that no story holds; on folded text. */
const shapes: readonly RegExp[] = [
  /^(?:https?:\/\/|www\.)\S+$/u,
  /^[^\s@]+@[^\s@]+$/u,
  /^(?:follow|join) .{0,80}\b(?:channel|whatsapp|telegram|facebook|twitter|instagram|youtube|newsletter)(?:\W.{0,40})?$/u,
  /^[@#][\w.]+(?:\s+[@#][\w.]+)*$/u,
  /^\d+\s*(?:min(?:ute)?s?|sec(?:ond)?s?)(?: read| watch| listen)?$/u,
  /^(?:reading|read) time\b.{0,20}$/u,
  /^\d[\d.,]*\s?[km]?\s+(?:shares?|comments?|views?|likes?|replies|reads?)$/u,
  /^(?:an?|\d+)\s+(?:second|minute|hour|day|week|month|year)s? ago$/u,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s+\w{2,5})?$/u,
  /^\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}\S*)?$/u,
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b.{0,20}$/u,
  new RegExp(`^(?:\\w{3,9},? )?\\d{1,2} ${MONTH}\\.?,? \\d{4}\\b.{0,30}$`, 'u'),
  new RegExp(`^(?:\\w{3,9},? )?${MONTH}\\.? \\d{1,2},? \\d{4}\\b.{0,30}$`, 'u'),
  /^(?:home|news|world) ?[>/|›»][\w >/|›»&-]{1,80}$/u,
  new RegExp(
    `^(?:ap |file )?(?:photo|image|picture|credit|source|via)s?[:/ ].{0,50}\\b(?:${CREDITS})(?:\\W.{0,40})?$`,
    'u',
  ),
  new RegExp(`^(?:${CREDITS})(?: ?/.{0,60})?$`, 'u'),
];

const BYLINE = /^(?:by|words by|written by|story by|from|text by)\s+\p{Lu}/iu;

/** `By Ada Byron and Li Wei`: names and little else, no full stop. */
function isByline(text: string): boolean {
  if (!BYLINE.test(text) || endsAsSentence(text) || text.length > 100) return false;
  const plain = wordsOf(text).filter((word) => /^\p{Ll}/u.test(word));
  return plain.every((word) => bylineWords.has(fold(word).replace(/\W/gu, '')));
}

const notices = noticeBeginnings.map(fold);
const labels = labelBeginnings.map(fold);

function beginsAsFurniture(text: string, folded: string): boolean {
  const isLine = !endsAsSentence(text) && wordsOf(text).length <= 20;
  return (
    (folded.length <= 400 && notices.some((beginning) => folded.startsWith(beginning))) ||
    (isLine && labels.some((beginning) => folded.startsWith(beginning)))
  );
}

/** Share buttons, credits, times, bylines, notices: what the page says round its story. */
export function isFurniture(text: string): boolean {
  const label = labelForm(text);
  if (label === '' || !/[\p{L}\p{N}]/u.test(text)) return true;
  const folded = fold(text).replace(BEFORE, '');
  return (
    furnitureLines.has(label) ||
    isByline(text) ||
    (!endsAsSentence(text) && shapes.some((shape) => shape.test(folded) || shape.test(label))) ||
    beginsAsFurniture(text, folded)
  );
}

/** A byline or the time of publishing: what stands above it is no part of the story yet. */
export function isSignature(text: string): boolean {
  const folded = fold(text).replace(BEFORE, '');
  return (
    isByline(text) ||
    (!endsAsSentence(text) && bylineBeginnings.some((beginning) => folded.startsWith(beginning)))
  );
}
