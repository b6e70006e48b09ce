/** Why a file was not made, in words that can be shown as they stand. */
export class TakeAwayError extends Error {
  override readonly name = 'TakeAwayError';
}
