import { onceFor } from '../common/once-for.ts';
import type { Span } from '../common/span.ts';
import { documentNouns } from './lexicon/source-nouns.ts';
import type { SourceMention } from './mentions.ts';
import { natoTexts, natoWords } from './lexicon/places.ts';
import type { SideJudgement } from './sides.ts';
import { sideOf, unknownSide } from './sides.ts';
import { capitalRuns } from './names.ts';
import type { Sentence, TokenisedText } from './tokenised.ts';

/** A text that the article calls by its full name somewhere. */
export interface NamedDocument {
  readonly name: string;
  readonly noun: string;
  readonly span: Span;
  readonly sentence: Sentence;
}

function documentsIn(text: string, sentence: Sentence): NamedDocument[] {
  return capitalRuns(sentence.tokens).flatMap((run) => {
    const [first, last] = [sentence.tokens[run.from], sentence.tokens[run.to - 1]];
    if (first === undefined || last === undefined || run.to - run.from < 2) return [];
    const noun = last.text.toLowerCase();
    if (!documentNouns.has(noun)) return [];
    const from = /^(?:the|a|an)$/iu.test(first.text)
      ? (sentence.tokens[run.from + 1]?.start ?? first.start)
      : first.start;
    const span = { start: from, end: last.end };
    return [{ name: text.slice(span.start, span.end), noun, span, sentence }];
  });
}

const documentsOf = onceFor(({ text, sentences }: TokenisedText): ReadonlyMap<string, NamedDocument> => {
  const longest = new Map<string, NamedDocument>();
  for (const document of sentences.flatMap((sentence) => documentsIn(text, sentence))) {
    if (document.name.length > (longest.get(document.noun)?.name.length ?? 0))
      longest.set(document.noun, document);
  }
  return longest;
});

/** The full name of `the strategy`: the longest capitalised run that ends with the noun. */
export function findDocument(tokenised: TokenisedText, noun: string): NamedDocument | null {
  return documentsOf(tokenised).get(noun) ?? null;
}

const publisherReach = 400;

/** Whose text it is: by its own name, else by who published it in the sentence that names it. */
export function sideOfDocument(
  { text }: TokenisedText,
  { name, span, sentence }: NamedDocument,
): SideJudgement {
  const own = sideOf(name);
  if (own.side !== 'unknown') return own;
  const behind = text.slice(span.end, Math.min(sentence.end, span.end + publisherReach));
  const by = /\bby (?:the )?([^,.;]{3,60})/u.exec(behind);
  return by?.[1] === undefined ? own : sideOf(by[1]);
}

const ownerReach = 60;
const gives =
  /\b(?:handed|circulated|tabled|presented|issued|published|released|sent|passed|drew|submitted|drafted|wrote|leaked|distributed|produced|unveiled|signed|brought|offered|shared|prepared|compiled|commissioned|put)\b/u;
const givenBy =
  /^ (?:[\p{L}-]+ ){1,4}?by (?<giver>(?:the |an? )?[^,.;:“”"]{3,60}?)(?= (?:said|says|and|that|which|warned|warns|argued|argues|puts|notes|noted)\b|[,.;:“”"])/u;
const readBy = /^ (?:\p{L}+ ){0,2}(?:seen|obtained|read|reviewed|viewed|cited|quoted) by /u;

/** `Estonia’s delegation handed round a paper, which argued`, `a note tabled by the delegation`: whoever gives a text out owns it. */
function sideOfGiver({ text, sentences }: TokenisedText, { span, sentence }: SourceMention): SideJudgement {
  const start = sentences[sentence]?.start ?? span.start;
  const before = text.slice(Math.max(start, span.start - publisherReach), span.start);
  const verb = gives.exec(before);
  const subject =
    verb === null || /[,;:“”"]/u.test(before.slice(verb.index)) ? '' : before.slice(0, verb.index);
  const told = sideOf(subject);
  if (subject !== '' && told.side !== 'unknown') return told;
  const behind = text.slice(span.end, span.end + ownerReach * 2);
  const giver = readBy.test(behind) ? undefined : givenBy.exec(behind)?.groups?.['giver'];
  return giver === undefined ? unknownSide : sideOf(giver);
}

const asking = /^(?:poll|polls|survey|study)$/iu;

/** `the Ash poll`: who asks and counts is a house of study, where nothing else is told. */
export function sideOfAsking(noun: string, told: SideJudgement): SideJudgement {
  const open = told.side === 'unknown' && told.decidedBy.length === 0;
  return open && asking.test(noun) ? { side: 'analyst', decidedBy: [noun] } : told;
}

/** Whose text it is: by its name, else by the words that follow: `a note handed to delegations`. */
export function sideOfText(tokenised: TokenisedText, mention: SourceMention, phrase: string): SideJudgement {
  const { text } = tokenised;
  const { span } = mention;
  const own = sideOf(phrase);
  const meant = own.side === 'unknown' || own.decidedBy.some((word) => natoTexts.includes(word));
  const giver = meant ? sideOfGiver(tokenised, mention) : unknownSide;
  if (giver.side !== 'unknown') return giver;
  if (own.side !== 'unknown') return own;
  const behind =
    text
      .slice(span.end, span.end + ownerReach)
      .split(
        /[,.;:“"]|\b(?:seen by|obtained by|shared with|shown to|read by|says?|said|states?|warns?|argues?)\b/u,
      )[0] ?? '';
  const told = sideOf(`${phrase} ${behind}`);
  const alliance = told.decidedBy.filter((word) => natoWords.has(word.toLowerCase()));
  return told.side === 'allied' && alliance.length > 0 ? { side: 'nato', decidedBy: alliance } : told;
}
