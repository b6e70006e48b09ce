import { pictureTexts } from '../../catalogue/export.ts';
import { TakeAwayError } from './take-away-error.ts';

export async function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(new TakeAwayError(pictureTexts.unread));
    });
    reader.addEventListener('error', () => reject(new TakeAwayError(pictureTexts.unread)));
    reader.readAsDataURL(blob);
  });
}
