import { parseArgs } from 'node:util';
import { ingestLines, measureIngest } from './bench/ingest-speed.ts';
import { measureFirstView } from './first-view.ts';
import type { Kind, LoadedFile } from './first-view.ts';

const AIM = 110_000;
const COUNTED: readonly Kind[] = ['html', 'js', 'css', 'data', 'other'];

const brotliOf = (files: readonly LoadedFile[]): number => files.reduce((sum, file) => sum + file.brotli, 0);
const line = (label: string, bytes: number): string =>
  `${label.padEnd(48)} ${bytes.toLocaleString('en-GB').padStart(9)}`;

function firstOf(files: readonly LoadedFile[]): readonly LoadedFile[] {
  return files.filter(({ part, kind }) => part === 'first' && kind !== 'font');
}

function print(files: readonly LoadedFile[]): void {
  const first = firstOf(files);
  console.log('Brotli bytes (quality 11) loaded before the charts\n');
  for (const kind of COUNTED) {
    const group = first.filter((file) => file.kind === kind);
    for (const file of group) console.log(line(`  ${file.name}`, file.brotli));
    if (group.length > 0) console.log(line(kind, brotliOf(group)));
  }
  console.log(line('first view', brotliOf(first)));
  console.log(line('aim', AIM));
  console.log(brotliOf(first) <= AIM ? 'within the aim' : 'over the aim');
  console.log('\nBesides');
  for (const file of files.filter(({ part }) => part === 'later'))
    console.log(line(`  ${file.name}`, file.brotli));
  console.log(
    line('when idle or near, loaded after', brotliOf(files.filter(({ part }) => part === 'later'))),
  );
  console.log(line('charts, loaded after', brotliOf(files.filter(({ part }) => part === 'charts'))));
  console.log(line('fonts', brotliOf(files.filter((file) => file.kind === 'font'))));
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const files = await measureFirstView('.cache/bench');
const ingest = measureIngest();
if (values.json) {
  const first = brotliOf(firstOf(files));
  console.log(JSON.stringify({ aim: AIM, firstView: first, files, ingest }, null, 2));
} else {
  print(files);
  console.log(`\n${ingestLines(ingest).join('\n')}`);
}
