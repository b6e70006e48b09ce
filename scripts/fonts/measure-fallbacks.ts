import { readdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { browserLaunchOptions } from '../browser.ts';

const help = `Usage: npx tsx scripts/fonts/measure-fallbacks.ts OURS.woff2 THEIRS.ttf

Prints what an @font-face of THEIRS needs so that a line set in it is as long and as high as one in OURS:
measured in a browser over the words of the files in public/data/articles.`;

interface Measures {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

async function sampleText(): Promise<string> {
  const folder = 'public/data/articles';
  const files = (await readdir(folder)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')));
  return texts.join(' ').replaceAll(/[^\p{Script=Latin}\d ,.’“”–]+/gu, ' ');
}

async function measure(page: Page, family: string, file: string, text: string): Promise<Measures> {
  const source = `url(data:font/opentype;base64,${(await readFile(file)).toString('base64')})`;
  return page.evaluate(
    async ({ family, source, text }) => {
      const face = await new FontFace(family, source).load();
      document.fonts.add(face);
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('This browser has no canvas: take another one');
      context.font = `1000px ${family}`;
      const width = (text.match(/.{1,60}/gu) ?? []).reduce(
        (sum, part) => sum + context.measureText(part).width,
        0,
      );
      const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText('x');
      return { width, ascent, descent };
    },
    { family, source, text },
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

const [ours, theirs] = process.argv.slice(2);
if (ours === undefined || theirs === undefined) {
  console.log(help);
} else {
  const browser = await chromium.launch(await browserLaunchOptions());
  try {
    const page = await browser.newPage();
    const text = await sampleText();
    const aim = await measure(page, 'ours', ours, text);
    const size = aim.width / (await measure(page, 'theirs', theirs, text)).width;
    console.log(`size-adjust: ${percent(size)};`);
    console.log(`ascent-override: ${percent(aim.ascent / 1000 / size)};`);
    console.log(`descent-override: ${percent(aim.descent / 1000 / size)};`);
    console.log('line-gap-override: 0%;');
  } finally {
    await browser.close();
  }
}
