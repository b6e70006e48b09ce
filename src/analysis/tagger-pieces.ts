/** No word runs on for so long without a space. */
export const LONGEST_WORD = 200;

const tooLong = new RegExp(String.raw`(?<!\S)\S{${LONGEST_WORD + 1},}`, 'gu');
const stretch = new RegExp(String.raw`\S{${LONGEST_WORD}}(?=\S)`, 'gu');

/** The words of a piece as the tagger gets them: what runs on without a space is parted. */
export function wordsForTagger(text: string): string {
  return text.replace(tooLong, (word) => word.replace(stretch, '$& '));
}
