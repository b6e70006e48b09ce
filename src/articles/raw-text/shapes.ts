const SENTENCE_END = /[.!?…]["”’')\]]*$/u;
const LETTER = /\p{L}/u;
const CAPITAL = /^["“‘'(]*[\p{Lu}\p{N}£$€]/u;
const INITIALS_END = /\b(?:\p{Lu}\.){2,}$|\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\.$/u;
const LONGEST_HEADLINE = 220;
const LONGEST_HEADING = 100;

export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => LETTER.test(word) || /\p{N}/u.test(word));
}

/** Ends as a sentence does; `U.S.` at the end of a headline does not count. */
export function endsAsSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !INITIALS_END.test(text);
}

/** Running text: ends as a sentence, or is too long for a title. */
export function isProse(text: string): boolean {
  return LETTER.test(text) && (endsAsSentence(text) || text.endsWith(':') || text.length > LONGEST_HEADLINE);
}

/** A line that could be a headline: no full stop, begins with a capital; a question may be one. */
export function isTitle(text: string): boolean {
  const asks = /[?!]["”’']?$/u.test(text) && text.length <= LONGEST_HEADING;
  return (
    LETTER.test(text) &&
    CAPITAL.test(text) &&
    text.length <= LONGEST_HEADLINE &&
    (asks || !endsAsSentence(text)) &&
    !/[,;:]$/u.test(text)
  );
}

/** A title short enough for a section. */
export function isSectionTitle(text: string): boolean {
  return isTitle(text) && text.length <= LONGEST_HEADING && wordsOf(text).length <= 14;
}

const SENTENCE_BREAK = /[.!?]["”’']*\s+["“‘']?\p{Lu}/u;

/** One sentence, as far as marks tell: abbreviations may fool it towards two. */
export function isOneSentence(text: string): boolean {
  return (
    endsAsSentence(text) && !SENTENCE_BREAK.test(text.replace(/\b(?:\p{Lu}\.)+|\b\p{Lu}\p{L}{0,3}\./gu, 'X'))
  );
}

/** Capitalised words within the text: names, in a language that writes only names large. The first word does not count. */
export function namesIn(text: string): readonly string[] {
  return wordsOf(text)
    .slice(1)
    .filter((word) => /^["“‘'(]*\p{Lu}/u.test(word));
}
