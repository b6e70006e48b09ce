import { array, exactOptional, object, picklist, string, unknown } from 'valibot';
import { reportStatuses } from '../analysis/findings.ts';
import { eachOnce, parseItem, parseItems, placeIn } from '../common/border.ts';
import type { Parsed } from '../common/refusal.ts';
import { words } from '../common/schemas.ts';
import { reportQuestions, type Story } from './story.ts';

const reportSchema = object({
  asks: picklist(reportQuestions),
  ministerial: exactOptional(words),
  official: exactOptional(words),
  statuses: array(picklist(reportStatuses)),
});
const pointSchema = object({
  id: words,
  name: words,
  phrases: array(words),
  near: exactOptional(array(words)),
  none: exactOptional(array(words)),
  report: exactOptional(reportSchema),
  documents: exactOptional(array(words)),
});
const usualNameSchema = object({ name: words, spellings: array(words) });
const outletSchema = object({ id: words, name: words });

const storySchema = object({
  title: string(),
  question: string(),
  points: unknown(),
  usualNames: unknown(),
  outlets: unknown(),
});

const untitled: Story = { title: '', question: '', points: [], usualNames: [], outlets: [] };

/** story.json. */
export function parseStory(file: string, input: unknown): Parsed<Story> {
  const place = { file, path: '' };
  const top = parseItem(storySchema, input, place);
  if (top.value === null) return { value: untitled, refusals: top.refusals };
  const { title, question } = top.value;
  const points = parseItems(pointSchema, top.value.points, placeIn(place, 'points'));
  const once = eachOnce(points.value, ({ id }) => id, placeIn(place, 'points'));
  const usualNames = parseItems(usualNameSchema, top.value.usualNames, placeIn(place, 'usualNames'));
  const outlets = parseItems(outletSchema, top.value.outlets, placeIn(place, 'outlets'));
  return {
    value: { title, question, points: once.value, usualNames: usualNames.value, outlets: outlets.value },
    refusals: [...points.refusals, ...once.refusals, ...usualNames.refusals, ...outlets.refusals],
  };
}
