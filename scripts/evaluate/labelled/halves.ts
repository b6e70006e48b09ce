import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, type Texts } from '../pipeline.ts';
import { fixtures, records, type RecordFiles } from '../sets.ts';
import { readStory, type StoryLabels } from './story-labels.ts';

export const labelled = join(fixtures, 'labelled');
export const halves = ['development', 'test'] as const;
export type Half = (typeof halves)[number];
/**
 * The fresh stories are no half: they were one more look at unseen text, and are learnt from since. The kept ones nobody
 * reads: they tell how sure a finding must be to be called high. The short items are no stories: many unrelated ones in
 * one folder, each about what is hard to read.
 */
export type StoryFolder = Half | 'fresh' | 'kept' | 'short';

/** One story of a half, with its texts and the record that they are read against. */
export interface LabelledStory {
  readonly id: string;
  readonly labels: StoryLabels;
  readonly texts: Texts;
  readonly record: RecordFiles;
}

function storyIn(root: string, folder: string, id: string): LabelledStory {
  const file = join(folder, 'labels.json');
  const labels = readStory(file, readJson(root, file));
  const own = {
    ministerials: join(folder, 'record.json'),
    officeHolders: join(folder, 'office-holders.json'),
  };
  return {
    id,
    labels,
    texts: {
      name: id,
      rawTexts: join(folder, 'articles'),
      metadata: join(folder, 'metadata.json'),
      stored: null,
    },
    record: labels.record === 'own' ? own : records.bundled,
  };
}

/** Every story of a half in order of its code; none where the half is not there. */
export function storiesOf(root: string, half: StoryFolder): readonly LabelledStory[] {
  const folder = join(labelled, half);
  if (!existsSync(join(root, folder))) return [];
  const ids = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  return ids.map((id) => storyIn(root, join(folder, id), id));
}
