import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { SANS, SERIF } from './characters.ts';
import { rename } from './rename.ts';

const FROM = 'node_modules/@expo-google-fonts';
const TARGET = 'public/fonts';
const LIMIT = 60_000;

const FACES = [
  { file: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', to: 'serif-400.woff2', signs: SERIF },
  { file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', to: 'serif-600.woff2', signs: SERIF },
  { file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf', to: 'sans-400.woff2', signs: SANS },
  { file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', to: 'sans-600.woff2', signs: SANS },
];

/** Figures are tabular and lining by default in both families, so kerning is the one feature to keep. */
const OPTIONS = {
  keepFeatures: ['kern'],
  noHinting: true,
  dropTables: ['DSIG', 'STAT', 'GDEF', 'gasp', 'prep', 'meta'],
};

async function subset({ file, to, signs }: (typeof FACES)[number]): Promise<number> {
  const whole = await readFile(`${FROM}/${file}`);
  const part = rename(await subsetFont(whole, signs, { ...OPTIONS, targetFormat: 'truetype' }));
  const packed = await subsetFont(part, signs, { ...OPTIONS, targetFormat: 'woff2' });
  await writeFile(`${TARGET}/${to}`, packed);
  console.log(`${to.padEnd(20)} ${packed.length}`);
  return packed.length;
}

await mkdir(TARGET, { recursive: true });
let sum = 0;
for (const face of FACES) sum += await subset(face);
console.log(`${'together'.padEnd(20)} ${sum} of ${LIMIT}`);
await copyFile(`${FROM}/source-serif-4/LICENSE_FONT`, `${TARGET}/LICENSE-serif.txt`);
await copyFile(`${FROM}/source-sans-3/LICENSE_FONT`, `${TARGET}/LICENSE-sans.txt`);
if (sum > LIMIT) throw new Error('The fonts are too heavy: take signs out of scripts/fonts/characters.ts');
