import { pictureTexts } from '../../catalogue/export.ts';
import type { Sized } from '../../export/picture.ts';
import { TakeAwayError } from './take-away-error.ts';

const SCALE = 2;

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (error) {
    throw new TakeAwayError(pictureTexts.noCanvas, { cause: error });
  }
  return image;
}

/** The picture at twice its size, as a PNG. */
export async function toPng({ svg, width, height }: Sized): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * SCALE);
    canvas.height = Math.round(height * SCALE);
    const context = canvas.getContext('2d');
    if (context === null) throw new TakeAwayError(pictureTexts.noCanvas);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new TakeAwayError(pictureTexts.tooLarge));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
