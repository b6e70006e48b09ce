/** Why no picture was made, in words that can be shown as they stand. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}
