import { basename, extname, join } from 'node:path';
import { bareArticle } from '../articles/bare-article.ts';
import { isArticleId, nothingKnown, type DeskEntry } from '../articles/desk.ts';
import { toNinjs } from '../articles/ninjs.ts';
import { parseNinjsArticle } from '../articles/parse-ninjs.ts';
import { decodeText, type Encoding } from '../articles/raw-text/decode.ts';
import { parseRawText } from '../articles/raw-text/parse-raw-text.ts';
import { refusal } from '../common/border.ts';
import type { Refusal } from '../common/refusal.ts';
import { jsonText, readBytes, readJsonFile, writeAtomically } from './files.ts';

export type Added =
  | {
      readonly kind: 'added' | 'unchanged';
      readonly id: string;
      readonly setAside: readonly string[];
      readonly notes: readonly Refusal[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function refuse(file: string, value: unknown, reason: string, remedy: string): Added {
  return { kind: 'refused', refusal: refusal({ file, path: '' }, value, reason, remedy) };
}

/** `000_0d82.txt` is the article `000_0d82`. */
export function idOfFile(path: string): string {
  return basename(path, extname(path));
}

function readParts(file: string, bytes: Uint8Array, entry: DeskEntry, encoding: Encoding) {
  const decoded = decodeText(file, bytes, encoding);
  if (decoded.kind === 'refused') return decoded;
  const names = entry.outlet === null ? [] : [entry.outlet.value];
  const raw = parseRawText(decoded.text, names);
  return { kind: 'parts' as const, ...raw, notes: decoded.cleaned === null ? [] : [decoded.cleaned] };
}

/** One text file as articles/<id>.json. The same text again changes nothing; another text under the same id is refused. */
export function addArticle(data: string, path: string, entry: DeskEntry, encoding: Encoding): Added {
  const file = basename(path);
  const id = idOfFile(path);
  if (!isArticleId(id))
    return refuse(file, id, 'the file’s name is no safe id', 'Name it with letters, digits, _ and -.');
  const bytes = readBytes(path);
  if (bytes.kind === 'missing') return refuse(path, path, 'there is no such file', 'Check the path.');
  if (bytes.kind === 'refused') return bytes;
  const read = readParts(file, bytes.value, entry, encoding);
  if (read.kind === 'refused') return read;
  if (!read.parts.some(({ kind }) => kind === 'paragraph')) {
    return refuse(
      file,
      '',
      'no paragraph of an article was found in the text',
      'Give the article as plain text.',
    );
  }
  const article = bareArticle(id, read.parts);
  const target = join(data, 'articles', `${id}.json`);
  const before = readJsonFile(target, `articles/${id}.json`);
  const { setAside, notes } = read;
  if (before.kind === 'read') {
    const old = parseNinjsArticle(id, before.value, nothingKnown).value;
    if (old?.text === article.text) return { kind: 'unchanged', id, setAside, notes };
    return refuse(
      file,
      id,
      'another text has this id already',
      'Rename the file, or take the old article out.',
    );
  }
  if (before.kind === 'refused') return before;
  writeAtomically(target, jsonText(toNinjs(article)));
  return { kind: 'added', id, setAside, notes };
}
