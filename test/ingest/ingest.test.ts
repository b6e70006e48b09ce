import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runIngest } from '../../src/ingest/run-ingest.ts';

const COMMITTED = join(import.meta.dirname, '../../public/data');
const STORY = [
  'Minister’s Chair Stays Empty in Tallinn',
  '',
  'Foreign minister Ada Holm stayed away from the council, two officials said on Monday.',
  '',
  'Share',
].join('\n');

let folder: string;
let data: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
  data = join(folder, 'data');
  said = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): number {
  return runIngest(['--data', data, ...args], (line) => said.push(line));
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function read(name: string): string {
  return readFileSync(join(data, name), 'utf8');
}

function refusals(): readonly string[] {
  return said.filter((line) => line.startsWith('refused: '));
}

describe('ingest without files', () => {
  it('makes the committed corpus.json again, byte for byte, each time', () => {
    cpSync(COMMITTED, data, { recursive: true });
    rmSync(join(data, 'corpus.json'));
    expect(run()).toBe(0);
    const first = read('corpus.json');
    expect(run()).toBe(0);
    expect(read('corpus.json')).toBe(first);
    expect(first, 'run npm run ingest and commit public/data/corpus.json').toBe(
      readFileSync(join(COMMITTED, 'corpus.json'), 'utf8'),
    );
  });

  it('names a broken article and goes on with the others', () => {
    cpSync(COMMITTED, data, { recursive: true });
    const names = readdirSync(join(data, 'articles'));
    writeFileSync(join(data, 'articles', 'broken.json'), '{"bodies":');
    writeFileSync(join(data, 'articles', 'empty.json'), '{}');
    expect(run()).toBe(1);
    expect(refusals()).toHaveLength(2);
    expect(refusals()[0]).toContain('articles/broken.json: the file is no JSON');
    expect(said[0]).toContain(`${names.length} articles`);
  });

  it('makes an empty corpus of an empty folder', () => {
    expect(run()).toBe(0);
    expect(JSON.parse(read('corpus.json'))).toMatchObject({ articles: [], statements: [] });
  });
});

describe('ingest with files', () => {
  it('writes one ninjs document, what the desk knows, and no temporary file', () => {
    const file = put('fjord_0a1.txt', STORY);
    expect(
      run('--outlet', 'Fjord Review', '--url', 'https://fjord.example/1', '--published', '2031-03-04', file),
    ).toBe(0);
    expect(JSON.parse(read('articles/fjord_0a1.json'))).toMatchObject({
      uri: 'urn:readout:article:fjord_0a1',
      headlines: [{ role: 'main', value: 'Minister’s Chair Stays Empty in Tallinn' }],
    });
    expect(JSON.parse(read('desk.json'))).toMatchObject({
      articles: {
        fjord_0a1: {
          outlet: { value: 'Fjord Review', basis: 'the desk' },
          url: { value: 'https://fjord.example/1' },
          published: { earliest: '2031-03-04', latest: '2031-03-04' },
        },
      },
    });
    expect(JSON.parse(read('corpus.json'))).toMatchObject({ articles: [{ id: 'fjord_0a1' }] });
    expect(readdirSync(data, { recursive: true }).filter((name) => name.toString().endsWith('.tmp'))).toEqual(
      [],
    );
  });

  it('changes no byte for the same text again', () => {
    const file = put('a.txt', STORY);
    run('--outlet', 'Fjord Review', file);
    const before = ['articles/a.json', 'desk.json', 'corpus.json'].map(read);
    expect(run(file)).toBe(0);
    expect(said).toContain('unchanged: articles/a.json; 1 line set aside as the page’s, not the article’s');
    expect(['articles/a.json', 'desk.json', 'corpus.json'].map(read)).toEqual(before);
  });

  it('refuses another text under the same id', () => {
    run(put('a.txt', STORY));
    const before = read('articles/a.json');
    mkdirSync(join(folder, 'later'));
    expect(run(put('later/a.txt', STORY.replace('Tallinn', 'Riga')))).toBe(1);
    expect(refusals()[0]).toContain('another text has this id already');
    expect(read('articles/a.json')).toBe(before);
  });

  it('names each bad file with its reason and takes the good one', () => {
    const files = [
      put('nul.txt', 'PK\u{0}\u{3}'),
      put('latin.txt', Uint8Array.of(0x93, 0x4e, 0x6f, 0x94)),
      put('huge.txt', 'a '.repeat(2_500_001)),
      put('blank.txt', '\n\n'),
      put('b c.txt', STORY),
      join(folder, 'missing.txt'),
      folder,
      put('good.txt', STORY),
    ];
    expect(run(...files)).toBe(1);
    expect(refusals()).toHaveLength(7);
    for (const word of [
      'no plain text',
      'windows-1252',
      'larger than',
      'no paragraph',
      'no safe id',
      'no such file',
    ]) {
      expect(refusals().join('\n')).toContain(word);
    }
    expect(readdirSync(join(data, 'articles'))).toEqual(['good.json']);
  });

  it('reads windows-1252 where it is told to', () => {
    const bytes = Buffer.from(STORY.replace('’', '\u{92}'), 'latin1');
    expect(run('--encoding', 'windows-1252', put('a.txt', bytes))).toBe(0);
    expect(read('articles/a.json')).toContain('Minister’s Chair');
  });

  it('takes metadata.json beside the files, and refuses its bad fields alone', () => {
    const entry = {
      file: 'a.txt',
      outlet: 'Fjord Review',
      url: ['javascript', 'x'].join(':'),
      basis: { outlet: 'the masthead' },
    };
    put('metadata.json', JSON.stringify({ articles: [entry, { file: 'other.txt', url: 'nonsense' }] }));
    expect(run(put('a.txt', STORY))).toBe(1);
    expect(refusals()).toHaveLength(1);
    expect(JSON.parse(read('desk.json'))).toMatchObject({
      articles: { a: { outlet: { value: 'Fjord Review', basis: 'the masthead' }, url: null } },
    });
  });

  it.each(['{"articles":', '{"articles":{"a":{"outlet":"Fjord Review"}}}'])(
    'leaves a desk.json with mistakes as it is: %s',
    (desk) => {
      mkdirSync(data);
      writeFileSync(join(data, 'desk.json'), desk);
      expect(run(put('a.txt', STORY))).toBe(1);
      expect(refusals().join('\n')).toContain('Mend desk.json and add the files again.');
      expect(read('desk.json')).toBe(desk);
      expect(existsSync(join(data, 'articles'))).toBe(false);
    },
  );

  it('says so where the file of --metadata is not there', () => {
    expect(run('--metadata', join(folder, 'none.json'), put('a.txt', STORY))).toBe(1);
    expect(refusals()[0]).toContain('none.json: there is no such file');
  });
});

describe('the command line', () => {
  it.each([
    { args: ['--colour'], says: '--colour' },
    { args: ['--encoding', 'utf-16'], says: 'utf-16' },
    { args: ['--outlet', 'X', 'a.txt', 'b.txt'], says: '2 were given' },
    { args: ['--published', '2031-03-04'], says: '0 were given' },
  ])('$args is answered with the help and nothing is written', ({ args, says }) => {
    expect(run(...args)).toBe(2);
    expect(said.join('\n')).toContain(says);
    expect(said.join('\n')).toContain('Usage:');
    expect(existsSync(data)).toBe(false);
  });

  it('helps', () => {
    expect(run('--help')).toBe(0);
    expect(said.join('\n')).toContain('--metadata FILE');
  });
});
