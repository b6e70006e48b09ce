import { pictureTexts } from '../../catalogue/export.ts';
import { TakeAwayError } from './take-away-error.ts';
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

async function fetchFace(font: string, address: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.arrayBuffer();
    throw new TakeAwayError(pictureTexts.fontRefused(font, response.status));
  } catch (error) {
    throw error instanceof TakeAwayError
      ? error
      : new TakeAwayError(pictureTexts.noFont(font), { cause: error });
  }
}

async function ruleOf({ name, weight, file }: (typeof FACES)[number]): Promise<string> {
  const family = `Readout ${name}`;
  const font = `${family} ${weight}`;
  const address = addressOfFace(file);
  if (address === null) throw new TakeAwayError(pictureTexts.fontUnnamed(font));
  const data = await readAsDataUrl(new Blob([await fetchFace(font, address)], { type: 'font/woff2' }));
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url('${data}') format('woff2')}`;
}

/** The page’s faces as rules that hold the fonts themselves. */
export async function fontRules(): Promise<string> {
  return (await Promise.all(FACES.map(ruleOf))).join('');
}
