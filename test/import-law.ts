import { readFile, readdir } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, posix, relative, sep } from 'node:path';
import { parseSync } from 'vite';

/** Data flows down this list: a folder imports from itself and from folders above it. */
const FOLDERS = [
  'common',
  'catalogue',
  'articles',
  'record',
  'analysis',
  'corpus',
  'filters',
  'export',
  'data',
  'state',
  'views',
  'app',
  'ingest',
];
const FIRST_WITH_REACT = FOLDERS.indexOf('data');
const PAGE_PACKAGES = /^(?:react|react-dom|recharts|zustand|nuqs|@tanstack\/react-query)(?:\/|$)/;

/** A file below src/ by its path from there, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export async function readSources(root: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  return Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(root, path).split(sep).join('/'), text: await readFile(path, 'utf8') };
    }),
  );
}

/** One line per breach of the law, naming the file and what it imports. */
export function breachesIn(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((target) => {
      const reason = breachOf(file.path, target);
      return reason === null ? [] : [`src/${file.path} imports ${target}: ${reason}`];
    }),
  );
}

/** Everything a file takes from elsewhere: static, dynamic, re-exported, by type, or started as a worker. */
export function importsOf(file: SourceFile): readonly string[] {
  const { program, errors } = parseSync(file.path, file.text);
  const error = errors[0];
  if (error !== undefined) throw new Error(`src/${file.path} does not parse: ${error.message}`);
  const found: string[] = [];
  walk(program, (node) => found.push(...targetsOf(node)));
  return found;
}

function walk(value: unknown, visit: (node: object) => void): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

function targetsOf(node: object): readonly string[] {
  switch (field(node, 'type')) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literalOf(field(node, 'source'));
    case 'TSExternalModuleReference':
      return literalOf(field(node, 'expression'));
    case 'NewExpression':
      return field(field(node, 'callee'), 'name') === 'URL' ? relativeUrl(node) : [];
    default:
      return [];
  }
}

function relativeUrl(node: object): readonly string[] {
  const args = field(node, 'arguments');
  return literalOf(field(args, '0')).filter((target) => target.startsWith('.'));
}

function literalOf(node: unknown): readonly string[] {
  const value = field(node, 'value');
  return typeof value === 'string' ? [value] : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function breachOf(from: string, target: string): string | null {
  const rank = rankOf(from);
  if (rank === -1) return 'the file lies in no folder of the list';
  return target.startsWith('.') ? inside(from, rank, target) : outside(rank, target);
}

function inside(from: string, rank: number, target: string): string | null {
  const path = posix.join(posix.dirname(from), target);
  const reached = rankOf(path);
  if (reached === -1) return 'it lies in no folder of the list';
  if (reached > rank) return `${FOLDERS[rank]} comes before ${FOLDERS[reached]}`;
  if (FOLDERS[rank] === 'ingest' && reached >= FOLDERS.indexOf('filters') && reached !== rank) {
    return 'ingest uses common to corpus alone';
  }
  return null;
}

function outside(rank: number, target: string): string | null {
  const folder = FOLDERS[rank];
  if (isBuiltin(target) && folder !== 'ingest') return 'only ingest runs on Node';
  if (PAGE_PACKAGES.test(target) && rank < FIRST_WITH_REACT) return `${folder} knows nothing of the page`;
  if (PAGE_PACKAGES.test(target) && folder === 'ingest') return 'ingest has no page';
  return null;
}

function rankOf(path: string): number {
  const [folder, rest] = path.split('/');
  return rest === undefined ? -1 : FOLDERS.indexOf(folder ?? '');
}
