import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttendance, type AttendanceReading } from '../../src/analysis/attendance-reading.ts';
import { findSittings } from '../../src/analysis/attendance.ts';
import { readChances } from '../../src/analysis/attendance-chooser.ts';
import { candidatesFor } from '../../src/analysis/attendance-stand-in-groups.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { emptiesChair, reportStatuses } from '../../src/analysis/findings.ts';
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
  /** 0 for none; of a report else one more than the status's place, of a stand-in 1. */
  readonly wanted: number;
  readonly weight: number;
}

/** A sentence of a labelled pair that its label does not quote mostly tells nothing; but it may. */
const UNQUOTED = 0.3;

/** How a label's passage is looked for: its end may run on in another sentence. */
const ENOUGH = 40;

interface Text {
  /** Texts of one story share words; the short items are no stories, but each stands by itself. */
  readonly story: string;
  readonly set: string;
  readonly article: Article;
  readonly record: AttendanceRecord;
  readonly reports: readonly Told[];
}

/** Both choosers learn from one reading. */
export interface ReadText extends Text {
  readonly reading: AttendanceReading;
}

function isQuoted({ passage }: Told, text: string, sentence: { start: number; end: number }): boolean {
  const start = passage === null ? -1 : text.indexOf(passage.slice(0, ENOUGH));
  return start < 0 || overlaps({ start, end: start + (passage?.length ?? 0) }, sentence);
}

function isOf({ ministerial, official }: Told, id: string | undefined, surname = ''): boolean {
  return ministerial === id && surnameKey(official) === surnameKey(surname);
}

export function examplesOf({ story, article, record, reading, reports: labels }: ReadText): Example[] {
  return readChances(reading, article.published, record).map(({ resolved, features }) => {
    const { ministerial, officer, sentence } = resolved;
    const label = labels.find((each) => isOf(each, ministerial?.id, officer?.surname));
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

/** Of each report that is found right, the people who may have sat in. */
function standInsOf({ story, article, record, reading, reports: labels }: ReadText): Example[] {
  const people = findPeople(tokenise(article)).map(({ name, forms, role, first }) => ({
    name,
    forms,
    role,
    first,
  }));
  return findSittings(reading, article.published, record).flatMap((each) => {
    const [{ ministerial, officer }] = each.group;
    const label = labels.find((one) => isOf(one, ministerial?.id, officer?.surname));
    if (label === undefined || label.status !== each.status || !emptiesChair(label.status)) return [];
    const wanted = surnameKey(label.standIn ?? '');
    return candidatesFor(each, { reading, people }).map(({ name, features }) => ({
      story,
      features,
      wanted: Number(wanted !== '' && surnameKey(name) === wanted),
      weight: 1,
    }));
  });
}

const A_FEW = 5;

function snippets(root: string): Text[] {
  const read = (name: string) => readFileSync(join(root, labelled, 'training', name), 'utf8');
  const first = 'attendance-1.jsonl';
  const others = ['attendance-2.jsonl', 'attendance-3.jsonl'];
  const record = read('attendance-2-record.json');
  const all = [
    ...datedSnippets(first, read(first)),
    ...others.flatMap((file) => recordSnippets(file, read(file), record)),
  ];
  return all.map((each, i) => ({ ...each, story: `snippets ${Math.floor(i / A_FEW)}`, set: 'snippets' }));
}

export interface Examples {
  readonly reports: readonly Example[];
  readonly standIns: readonly Example[];
}

const halves = ['development', 'fresh', 'short'] as const;

/** All that may be learnt from: the stories that were read, the short items, and the snippets. */
export function readTexts(root: string): ReadText[] {
  const stories = halves.flatMap((set) =>
    readStories(root, [set]).map(({ story, found, record, label }) => ({
      ...{ set, record, article: found.article, reports: label.attendance },
      story: set === 'short' ? label.file : story,
    })),
  );
  return [...stories, ...snippets(root)].map((text): ReadText => {
    return { ...text, reading: readAttendance(text.article, text.record) };
  });
}

export function readExamples(root: string): Examples {
  const texts = readTexts(root);
  return { reports: texts.flatMap(examplesOf), standIns: texts.flatMap(standInsOf) };
}
