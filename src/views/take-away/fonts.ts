import { readAsDataUrl } from './read-as-data-url.ts';

const FACES = [
  { name: 'Sans', weight: '400', file: 'sans-400' },
  { name: 'Sans', weight: '600', file: 'sans-600' },
  { name: 'Serif', weight: '600', file: 'serif-600' },
] as const;

/** Where the page's own style sheets say that a face lies. */
function addressOfFace(file: string): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      const found = rule instanceof CSSFontFaceRule ? rule.style.getPropertyValue('src') : '';
      const [, address] = /url\("?([^")]+)"?\)/u.exec(found) ?? [];
      if (address?.includes(file) === true) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

async function ruleOf({ name, weight, file }: (typeof FACES)[number]): Promise<string> {
  const family = `Readout ${name}`;
  const address = addressOfFace(file);
  if (address === null) throw new Error(`the font ${family} ${weight} is not named by the page.`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font ${family} ${weight} could not be loaded (${response.status}).`);
  const data = await readAsDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url('${data}') format('woff2')}`;
}

/** The page’s faces as rules that hold the fonts themselves. */
export async function fontRules(): Promise<string> {
  return (await Promise.all(FACES.map(ruleOf))).join('');
}
