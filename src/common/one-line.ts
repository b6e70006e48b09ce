/** Characters that turn the direction of all that follows them, or close what was opened around them. */
export const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Words of the world for a place where a line break ends something and nothing may turn what follows. */
export function oneLine(text: string): string {
  return text
    .replace(TURNING, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
