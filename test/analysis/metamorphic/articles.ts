import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storiesOf } from '../../../scripts/evaluate/labelled/halves.ts';
import { parseLabels, type Labels } from '../../../scripts/evaluate/labels.ts';
import { idOf, readJson, type Texts } from '../../../scripts/evaluate/pipeline.ts';
import { fiveArticles, inventedArticles, records, type RecordFiles } from '../../../scripts/evaluate/sets.ts';
import type { Article } from '../../../src/articles/article.ts';
import { nothingKnown } from '../../../src/articles/desk.ts';
import { addArticle } from '../../../src/ingest/add-article.ts';
import { loadArticle, loadArticles, loadDesk } from '../../../src/ingest/data-folder.ts';
import { parseMetadata } from '../../../src/ingest/metadata.ts';
import { parseMinisterials, parseOfficeHolders } from '../../../src/record/parse-record.ts';
import type { AttendanceRecord } from '../../../src/record/record.ts';

/** A whole article, the record that it is read against, and whom it names. */
export interface Case {
  readonly set: 'five' | 'invented' | 'development';
  readonly article: Article;
  readonly record: AttendanceRecord;
  readonly people: readonly string[];
}

const root = join(import.meta.dirname, '../../..');

function readRecord({ ministerials, officeHolders }: RecordFiles): AttendanceRecord {
  return {
    ministerials: parseMinisterials(ministerials, readJson(root, ministerials)).value,
    terms: parseOfficeHolders(officeHolders, readJson(root, officeHolders)).value.terms,
  };
}

/** Raw texts as ingest reads them. */
function readArticles(texts: Texts, files: readonly string[]): Article[] {
  const known = parseMetadata(texts.metadata, readJson(root, texts.metadata)).value;
  const folder = mkdtempSync(join(tmpdir(), 'readout-laws-'));
  try {
    return files.flatMap((file) => {
      const entry = known.get(file) ?? nothingKnown;
      addArticle(folder, join(root, texts.rawTexts, file), entry, 'utf-8');
      const { value } = loadArticle(folder, idOf(file), new Map([[idOf(file), entry]]));
      return value ?? [];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whom labels and record name: told by people, not by the analysis that is tested. */
function peopleOf({ articles }: Labels, { terms }: AttendanceRecord): string[] {
  const named = articles.flatMap(({ statements, attendance }) => [
    ...statements.flatMap(({ naming, source, sourceAlso }) =>
      naming === 'named' ? [source, ...sourceAlso] : [],
    ),
    ...attendance.flatMap(({ official, standIn }) => [official, ...(standIn === null ? [] : [standIn])]),
  ]);
  return [...new Set([...named, ...terms.map(({ name }) => name)])];
}

function casesOf(set: Case['set'], articles: readonly Article[], labels: Labels, files: RecordFiles): Case[] {
  const record = readRecord(files);
  const people = peopleOf(labels, record);
  return articles.map((article) => ({ set, article, record, people }));
}

function theFive(): Case[] {
  const data = join(root, 'public', 'data');
  const articles = loadArticles(data, loadDesk(data).value).value;
  const labels = parseLabels(fiveArticles.labels, readJson(root, fiveArticles.labels));
  return casesOf('five', articles, labels, records.bundled);
}

function theInvented(): Case[] {
  const labels = parseLabels(inventedArticles.labels, readJson(root, inventedArticles.labels));
  return labels.articles.flatMap(({ file, record }) =>
    casesOf('invented', readArticles(inventedArticles, [file]), labels, records[record]),
  );
}

function inDevelopment(): Case[] {
  return storiesOf(root, 'development').flatMap(({ labels, texts, record }) => {
    const files = labels.articles.map(({ file }) => file);
    return casesOf('development', readArticles(texts, files), labels, record);
  });
}

/** Every whole article that may be learnt from. */
export function allCases(): readonly Case[] {
  return [...theFive(), ...theInvented(), ...inDevelopment()];
}
