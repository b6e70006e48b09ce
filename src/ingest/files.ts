import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseJson, type JsonResult } from '../common/json.ts';
import type { Refusal } from '../common/refusal.ts';

/** The same value gives the same bytes. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A reader sees the old file or the new one whole, never half of it. */
export function writeAtomically(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

export type FileResult<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

export function readBytes(path: string): FileResult<Uint8Array> {
  try {
    return { kind: 'read', value: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return { kind: 'missing' };
    const remedy = 'Check that it is a file and may be read.';
    return {
      kind: 'refused',
      refusal: { file: path, path: '', value: code, reason: 'the file cannot be read', remedy },
    };
  }
}

/** A JSON file of the data folder; `name` is how refusals call it. */
export function readJsonFile(path: string, name: string): FileResult<unknown> {
  const bytes = readBytes(path);
  if (bytes.kind !== 'read') return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
    const read: JsonResult = parseJson(name, text);
    return read;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const remedy = 'Save the file as UTF-8.';
    return {
      kind: 'refused',
      refusal: { file: name, path: '', value: '', reason: 'the file is not UTF-8', remedy },
    };
  }
}

/** Names of the JSON files in a folder, sorted; none where the folder is not there. */
export function jsonNamesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
