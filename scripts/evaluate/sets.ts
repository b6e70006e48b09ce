import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fiveNeeds, inventedNeeds, type Needs } from './thresholds.ts';

/** One set of labelled articles, and what they are read with. */
export interface DataSet {
  readonly name: string;
  readonly labels: string;
  /** Raw texts; where the folder is missing, `stored` holds the same articles as ingested. */
  readonly rawTexts: string;
  readonly metadata: string;
  readonly stored: string | null;
  readonly needs: Needs;
}

export const fixtures = join('test', 'fixtures');
export const invented = join(fixtures, 'invented');

export const fiveArticles: DataSet = {
  name: 'five articles',
  labels: join(fixtures, 'seed-labels.json'),
  rawTexts: join('..', 'shared', 'articles'),
  metadata: join('..', 'shared', 'articles', 'metadata.json'),
  stored: join('public', 'data'),
  needs: fiveNeeds,
};

export const inventedArticles: DataSet = {
  name: 'invented',
  labels: join(invented, 'labels.json'),
  rawTexts: join(invented, 'articles'),
  metadata: join(invented, 'metadata.json'),
  stored: null,
  needs: inventedNeeds,
};

/** Where a record lies. */
export interface RecordFiles {
  readonly ministerials: string;
  readonly officeHolders: string;
}

export const records: Readonly<Record<'bundled' | 'invented', RecordFiles>> = {
  bundled: {
    ministerials: join('public', 'data', 'ministerials.json'),
    officeHolders: join('public', 'data', 'office-holders.json'),
  },
  invented: {
    ministerials: join(invented, 'record.json'),
    officeHolders: join(invented, 'office-holders.json'),
  },
};

export function hasRawTexts(root: string, set: Pick<DataSet, 'rawTexts'>): boolean {
  return existsSync(join(root, set.rawTexts));
}
