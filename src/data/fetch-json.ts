import { parseJson } from '../common/json.ts';

const MOST_BYTES = 50_000_000;

/** A file of the story that could not be had: what, which, what to do. */
export class LoadError extends Error {
  readonly file: string;

  constructor(file: string, reason: string, remedy: string) {
    super(`${file} could not be loaded: ${reason}. ${remedy}`);
    this.name = 'LoadError';
    this.file = file;
  }
}

async function request(file: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`data/${file}`, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError(file, 'the server cannot be reached', 'Check the connection and try again.');
  }
}

/** One file of public/data/, from the page’s own origin. Throws a LoadError that can be shown as it stands. */
export async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await request(file, signal);
  if (!response.ok) {
    throw new LoadError(file, `the server answers ${response.status}`, 'Put the file back and try again.');
  }
  if (Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) {
    throw new LoadError(file, 'it is larger than 50 MB', 'Split the story.');
  }
  const result = parseJson(file, await response.text());
  if (result.kind === 'refused') throw new LoadError(file, result.refusal.reason, result.refusal.remedy);
  return result.value;
}
