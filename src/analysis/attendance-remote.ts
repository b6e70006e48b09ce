import { anyOf } from './attendance-words.ts';
import { lineOfOthers, remoteWords } from './lexicon/attendance-verbs.ts';

const REMOTE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${anyOf(remoteWords)})(?![\p{L}\p{N}])`, 'giu');
const IN_PERSON = /(?<!\b(?:not|than|of)\s(?:\p{L}+\s)?)\bin\s(?:person|the\sflesh)\b/iu;
/** “listened by video link”, “heard the Ukrainian plead by video”: somebody else is on the line. */
const HEARD = new RegExp(
  String.raw`\b(?:${anyOf(lineOfOthers)})\s(?!(?:to\s)?(?:the\s)?(?:\p{Lu}\p{L}+\s)?(?:[\p{L}'-]+\s){0,2}?(?:meeting|session|talks|debate|proceedings|discussion|others|colleagues|ministers|counterparts|opening)\b)(?:to\s)?(?:[\p{L}.'-]+\s){1,7}?$`,
  'iu',
);
/** “as the Canadian joined by video”: another clause. */
const OTHER_CLAUSE =
  /\b(?:as|while|when|to\swhich|to\swhom|where|who|with)\s(?:the\s(?!(?:secretary|American|Pentagon|US|U\.S\.)\b)|\p{Lu}\p{L}+'s?\s|\p{Lu})[^,;]{0,60}$/u;
/** “video message from Kyiv”, “video link to Israel's minister” */
const OF_OTHERS =
  /^(?:\s(?:call|link|conference|line|feed))?\s(?:to|with|from|by)\s(?:the\s)?(?:Ukrain|Kyiv|Kiev|Israel|Japan|Tokyo|Canad|Turk|Seoul|\p{Lu}[\p{L}-]+'s\s|president|(?:\p{Lu}\p{L}+\s)?(?:minister|premier|prime)|\p{Lu}\p{L}+'?s?\s(?:minister|president|premier|prime))|^\s(?:message|appeal|clip|greeting|was\s|is\s)/u;

/** Whether words tell that the official, and nobody else, was there by a line. */
export function tellsRemote(words: string, line = REMOTE): boolean {
  if (IN_PERSON.test(words)) return false;
  return [...words.matchAll(line)].some(({ 0: found, index }) => {
    const before = words.slice(Math.max(0, index - 90), index);
    const isOthers = HEARD.test(before) || OTHER_CLAUSE.test(before);
    return !isOthers && !OF_OTHERS.test(words.slice(index + found.length));
  });
}
