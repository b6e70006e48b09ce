import { parseArgs } from 'node:util';
import { measureFirstView } from './first-view.ts';
import type { Kind, LoadedFile } from './first-view.ts';

const AIM = 110_000;
const COUNTED: readonly Kind[] = ['html', 'js', 'css', 'data', 'other'];

const brotliOf = (files: readonly LoadedFile[]): number => files.reduce((sum, file) => sum + file.brotli, 0);
const line = (label: string, bytes: number): string =>
  `${label.padEnd(48)} ${bytes.toLocaleString('en-GB').padStart(9)}`;

function print(files: readonly LoadedFile[]): void {
  const first = files.filter((file) => !file.chart && file.kind !== 'font');
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
  console.log(line('charts, loaded after', brotliOf(files.filter((file) => file.chart))));
  console.log(line('fonts', brotliOf(files.filter((file) => file.kind === 'font'))));
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const files = await measureFirstView('.cache/bench');
if (values.json) {
  const first = brotliOf(files.filter((file) => !file.chart && file.kind !== 'font'));
  console.log(JSON.stringify({ aim: AIM, firstView: first, files }, null, 2));
} else {
  print(files);
}
