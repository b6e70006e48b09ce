import { basename, dirname, join } from 'node:path';
import { nothingKnown, type Desk, type DeskEntry } from '../articles/desk.ts';
import { count, listOf } from '../common/words.ts';
import type { Refusal } from '../common/refusal.ts';
import { addArticle, idOfFile } from './add-article.ts';
import { help, parseArguments, type Arguments } from './arguments.ts';
import { loadDesk } from './data-folder.ts';
import { jsonText, readJsonFile, writeAtomically } from './files.ts';
import { makeCorpus } from './make-corpus.ts';
import { over, parseMetadata, withFlags } from './metadata.ts';

function inWords({ file, path, value, reason, remedy }: Refusal): string {
  const place = path === '' ? file : `${file}: ${path}`;
  return `refused: ${place}: ${reason}${value === '' ? '' : ` (${value})`}. ${remedy}`;
}

/** What the metadata says of one file: the given file's, else metadata.json's beside it. */
function entryOf(path: string, { metadata, flags }: Arguments, refusals: Refusal[]): DeskEntry {
  const beside = metadata ?? join(dirname(path), 'metadata.json');
  const read = readJsonFile(beside, basename(beside));
  if (read.kind === 'refused') refusals.push(read.refusal);
  if (read.kind === 'missing' && metadata !== null) {
    const reason = 'there is no such file';
    refusals.push({ file: metadata, path: '', value: '', reason, remedy: 'Check the path of --metadata.' });
  }
  const known = read.kind === 'read' ? parseMetadata(basename(beside), read.value) : null;
  const own = (refusal: Refusal) => refusal.path.includes(basename(path)) || refusal.path === '';
  refusals.push(...(known?.refusals ?? []).filter(own));
  const said = withFlags(known?.value.get(basename(path)) ?? nothingKnown, flags);
  refusals.push(...said.refusals);
  return said.value;
}

function writeDesk(data: string, desk: Desk): void {
  const sorted = [...desk].toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeAtomically(join(data, 'desk.json'), jsonText({ articles: Object.fromEntries(sorted) }));
}

function addAll(args: Arguments, say: (line: string) => void): readonly Refusal[] {
  const desk = loadDesk(args.data);
  const known = new Map(desk.value);
  if (desk.refusals.length > 0) {
    const reason = 'nothing was added, since writing desk.json again would lose what is refused in it';
    return [
      ...desk.refusals,
      { file: 'desk.json', path: '', value: '', reason, remedy: 'Mend desk.json and add the files again.' },
    ];
  }
  const refusals: Refusal[] = [];
  for (const path of args.files) {
    const before = known.get(idOfFile(path)) ?? nothingKnown;
    const entry = over(entryOf(path, args, refusals), before);
    const added = addArticle(args.data, path, entry, args.encoding);
    if (added.kind === 'refused') {
      refusals.push(added.refusal);
      continue;
    }
    known.set(idOfFile(path), entry);
    const aside = count(added.setAside.length, 'line');
    say(`${added.kind}: articles/${added.id}.json; ${aside} set aside as the page’s, not the article’s`);
    if (args.verbose) for (const line of added.setAside) say(`  set aside: ${line}`);
    for (const note of added.notes) say(`note: ${note.file}: ${note.reason}. ${note.remedy}`);
  }
  writeDesk(args.data, known);
  return refusals;
}

/** The command line; returns the exit code. */
export function runIngest(argv: readonly string[], say: (line: string) => void): 0 | 1 | 2 {
  let args: Arguments;
  try {
    args = parseArguments(argv);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  if (args.help) {
    say(help);
    return 0;
  }
  const added = args.files.length === 0 ? [] : addAll(args, say);
  const made = makeCorpus(args.data);
  const { articles, statements, sources, ownVoice, reports } = made.corpus;
  const counts = [
    count(articles.length, 'article'),
    count(statements.length, 'statement'),
    count(sources.length, 'source'),
    count(ownVoice.length, 'own-voice sentence'),
    count(reports.length, 'attendance report'),
  ];
  say(`corpus.json: ${listOf(counts)}`);
  const lines = new Set([...added, ...made.refusals].map(inWords));
  for (const line of lines) say(line);
  return lines.size === 0 ? 0 : 1;
}
