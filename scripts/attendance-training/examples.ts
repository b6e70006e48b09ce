import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttendance } from '../../src/analysis/attendance-reading.ts';
import { readChances } from '../../src/analysis/attendance-chooser.ts';
import { reportStatuses } from '../../src/analysis/findings.ts';
import type { Article } from '../../src/articles/article.ts';
import { overlaps } from '../../src/common/span.ts';
import type { AttendanceRecord } from '../../src/record/record.ts';
import { readStories } from '../calibrate/stories.ts';
import { labelled } from '../evaluate/labelled/halves.ts';
import { surnameKey } from '../evaluate/sources.ts';
import { datedSnippets, recordSnippets, type Told } from './snippets.ts';

/** An official beside a ministerial in one sentence, and what the label says of both. */
export interface Example {
  /** Articles of one story share words: they are learnt from, or judged by, together. */
  readonly story: string;
  readonly features: readonly string[];
  /** 0 for no report, else one more than the status's place. */
  readonly wanted: number;
  readonly weight: number;
}

/** A sentence of a labelled pair that its label does not quote mostly tells nothing; but it may. */
const UNQUOTED = 0.3;

/** How a label's passage is looked for: its end may run on in another sentence. */
const ENOUGH = 40;

function isQuoted({ passage }: Told, text: string, sentence: { start: number; end: number }): boolean {
  const start = passage === null ? -1 : text.indexOf(passage.slice(0, ENOUGH));
  return start < 0 || overlaps({ start, end: start + (passage?.length ?? 0) }, sentence);
}

function examplesOf(
  story: string,
  article: Article,
  record: AttendanceRecord,
  labels: readonly Told[],
): Example[] {
  const reading = readAttendance(article, record);
  return readChances(reading, article.published, record).map(({ resolved, features }) => {
    const { ministerial, officer, sentence } = resolved;
    const label = labels.find(
      (each) =>
        each.ministerial === ministerial?.id &&
        surnameKey(each.official) === surnameKey(officer?.surname ?? ''),
    );
    if (label === undefined) return { story, features, wanted: 0, weight: 1 };
    const quoted = isQuoted(label, article.text, sentence);
    return {
      story,
      features,
      wanted: quoted ? 1 + reportStatuses.indexOf(label.status) : 0,
      weight: quoted ? 1 : UNQUOTED,
    };
  });
}

const A_FEW = 5;

function ofSnippets(root: string): Example[] {
  const read = (name: string) => readFileSync(join(root, labelled, 'training', name), 'utf8');
  const [first, second] = ['attendance-1.jsonl', 'attendance-2.jsonl'];
  const all = [
    ...datedSnippets(first, read(first)),
    ...recordSnippets(second, read(second), read('attendance-2-record.json')),
  ];
  return all.flatMap(({ article, record, reports }, i) =>
    examplesOf(`snippets ${Math.floor(i / A_FEW)}`, article, record, reports),
  );
}

/** All that may be learnt from: the stories that were read, and the snippets. */
export function readExamples(root: string): Example[] {
  const stories = readStories(root, ['development', 'fresh']).flatMap(({ story, found, record, label }) =>
    examplesOf(story, found.article, record, label.attendance),
  );
  return [...stories, ...ofSnippets(root)];
}
