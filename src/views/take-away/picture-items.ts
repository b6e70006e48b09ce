import { pictureTexts } from '../../catalogue/export.ts';
import type { Sized } from '../../export/picture.ts';
import type { Item, SectionName } from './items.ts';
import { TakeAwayError } from './take-away-error.ts';
import type * as PicturesModule from './pictures.tsx';
import type { Screen } from './screen.ts';
import { toPng } from './to-png.ts';

type Pictures = typeof PicturesModule;

/** The charts’ own code comes with the first picture. */
async function pictures(): Promise<Pictures> {
  try {
    return await import('./pictures.tsx');
  } catch (error) {
    throw new TakeAwayError(pictureTexts.noCode, { cause: error });
  }
}

function pictureItems(
  section: SectionName,
  draw: (made: Pictures, screen: Screen) => Promise<Sized>,
): readonly Item[] {
  return [
    {
      section,
      form: 'svg',
      extension: 'svg',
      type: 'image/svg+xml',
      make: async (screen) => {
        const { svg } = await draw(await pictures(), screen);
        return new Blob([svg], { type: 'image/svg+xml' });
      },
    },
    {
      section,
      form: 'png',
      extension: 'png',
      type: 'image/png',
      make: async (screen) => toPng(await draw(await pictures(), screen)),
    },
  ];
}

export const chartItems: readonly Item[] = [
  ...pictureItems('timeline', (made, screen) => made.timelinePicture(screen)),
  ...pictureItems('sentiment', (made, screen) => made.barsPicture(screen)),
];
