import { parseArgs } from 'node:util';
import { encodings, type Encoding } from '../articles/raw-text/decode.ts';

export interface Arguments {
  readonly help: boolean;
  readonly verbose: boolean;
  readonly data: string;
  readonly metadata: string | null;
  readonly encoding: Encoding;
  readonly flags: {
    readonly outlet?: string;
    readonly url?: string;
    readonly published?: string;
    readonly headline?: string;
  };
  readonly files: readonly string[];
}

export const help = `Usage: npm run ingest -- [options] [FILE…]

Adds each FILE (an article as plain text) to the data folder, then makes corpus.json again
from all articles, desk.json and the record. Without a FILE it only makes corpus.json again.
The file's name without its ending becomes the article's id.

  --metadata FILE   what the desk knows of the files (outlet, url, published, each with its basis);
                    without it, metadata.json beside a FILE is read where there is one
  --outlet NAME     who published the article (for one FILE; over what the metadata says)
  --url ADDRESS     its address, http or https
  --published DAY   the day it came out, YYYY-MM-DD
  --headline TEXT   its headline, where the text has none
  --encoding NAME   ${encodings.join(' or ')} (default ${encodings[0]})
  --data DIR        the data folder (default public/data)
  --verbose         list the lines that were set aside as the page's and not the article's
  --help            this text

Whatever is refused is listed with file, place, value, reason and remedy; the rest goes on.
Exit code: 0 all taken, 1 something refused, 2 the command line itself is wrong.`;

const options = {
  help: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  data: { type: 'string', default: 'public/data' },
  metadata: { type: 'string' },
  encoding: { type: 'string', default: encodings[0] },
  outlet: { type: 'string' },
  url: { type: 'string' },
  published: { type: 'string' },
  headline: { type: 'string' },
} as const;

/** Throws an Error whose message says what is wrong with the command line. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const encoding = encodings.find((name) => name === values.encoding);
  if (encoding === undefined) {
    throw new Error(`--encoding ${values.encoding} is not known: use ${encodings.join(' or ')}`);
  }
  const { outlet, url, published, headline } = values;
  const given = Object.entries({ outlet, url, published, headline }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length > 0 && positionals.length !== 1) {
    const names = given.map(([name]) => `--${name}`).join(', ');
    throw new Error(`${names}: say of one FILE, and ${positionals.length} were given`);
  }
  return {
    help: values.help,
    verbose: values.verbose,
    data: values.data,
    metadata: values.metadata ?? null,
    encoding,
    flags: Object.fromEntries(given),
    files: positionals,
  };
}
