import { pictureTexts } from '../../catalogue/export.ts';
import { PictureError } from './picture-error.ts';

export async function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(new PictureError(pictureTexts.unread));
    });
    reader.addEventListener('error', () => reject(new PictureError(pictureTexts.unread)));
    reader.readAsDataURL(blob);
  });
}
