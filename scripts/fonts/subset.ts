import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { SANS, SANS_ACCENTED, SERIF, SERIF_ACCENTED } from './characters.ts';
import { rename } from './rename.ts';

const FROM = 'node_modules/@expo-google-fonts';
const TARGET = 'public/fonts';
/** Of those that the first view waits for. */
const LIMIT = 36_000;

const FAMILIES = [
  { from: 'source-serif-4', family: 'SourceSerif4', to: 'serif', plain: SERIF, accented: SERIF_ACCENTED },
  { from: 'source-sans-3', family: 'SourceSans3', to: 'sans', plain: SANS, accented: SANS_ACCENTED },
];

const FACES = FAMILIES.flatMap(({ from, family, to, plain, accented }) =>
  ['400Regular', '600SemiBold'].flatMap((weight) => {
    const file = `${from}/${weight}/${family}_${weight}.ttf`;
    const name = `${to}-${weight.slice(0, 3)}`;
    return [
      { file, to: `${name}.woff2`, signs: plain, isFirst: true },
      { file, to: `${name}-accented.woff2`, signs: accented, isFirst: false },
    ];
  }),
);

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
  console.log(`${to.padEnd(26)} ${packed.length}`);
  return packed.length;
}

await mkdir(TARGET, { recursive: true });
let sum = 0;
for (const face of FACES) {
  const size = await subset(face);
  if (face.isFirst) sum += size;
}
console.log(`${'first'.padEnd(26)} ${sum} of ${LIMIT}`);
await copyFile(`${FROM}/source-serif-4/LICENSE_FONT`, `${TARGET}/LICENSE-serif.txt`);
await copyFile(`${FROM}/source-sans-3/LICENSE_FONT`, `${TARGET}/LICENSE-sans.txt`);
if (sum > LIMIT) throw new Error('The fonts are too heavy: take signs out of scripts/fonts/characters.ts');
