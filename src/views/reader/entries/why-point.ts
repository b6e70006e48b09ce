import { statusNames } from '../../../catalogue/findings.ts';
import { whyPointTexts as texts } from '../../../catalogue/why-point.ts';
import type { Article } from '../../../articles/article.ts';
import { contains, overlaps, sliceOf, type Span } from '../../../common/span.ts';
import type { AttendanceReport, PointAnswer, Statement } from '../../../corpus/corpus.ts';
import { groundOf, type Ground } from '../../../corpus/point-grounds.ts';
import { denialOf } from '../../../corpus/points-form.ts';
import type { Point } from '../../../corpus/story.ts';
import { isolated } from '../../foreign.ts';
import type { Lookup } from '../lookup.ts';
import { meetingInWords } from './meeting-in-words.ts';
import { whyAttributed } from './why-statement.ts';

interface Answering {
  readonly article: Article;
  readonly found: PointAnswer;
  readonly passage: Span;
  readonly lookup: Lookup;
}

function wordsAt(text: string, span: Span): string {
  return isolated(sliceOf(text, span).replace(/\s+/gu, ' '));
}

function namesOf(ids: readonly string[], { sources }: Lookup): readonly string[] {
  return ids.flatMap((id) => sources.get(id) ?? []).map(({ name }) => isolated(name));
}

function inArticle<T extends { readonly article: string }>(
  items: ReadonlyMap<string, T>,
  article: string,
): readonly T[] {
  return [...items.values()].filter((item) => item.article === article);
}

/** The statement that holds the answer, else one of the same source in the sentence. */
function statementOf({ article, found, passage, lookup }: Answering, answer: Span): Statement | undefined {
  const theirs = inArticle(lookup.statements, article.id).filter((each) =>
    each.sources.some(({ source }) => found.to.includes(source)),
  );
  const holding = theirs.find(({ content }) => content.some((span) => overlaps(span, answer)));
  return holding ?? theirs.find(({ cue }) => cue !== null && contains(passage, cue));
}

function attributedBy(answering: Answering, answer: Span): string {
  const { article, found, lookup } = answering;
  const statement = statementOf(answering, answer);
  const mention = statement?.sources.find(({ source }) => found.to.includes(source))?.mention;
  if (statement === undefined || mention === undefined) return texts.givenBy(namesOf(found.to, lookup));
  return whyAttributed(article.text, statement, mention);
}

/** In whose voice the answer is, and by which words. */
function voiceOf(answering: Answering, answer: Span): readonly string[] {
  const { article, found, passage, lookup } = answering;
  switch (found.form) {
    case 'own-voice': {
      const said = inArticle(lookup.statements, article.id).flatMap(({ content }) => content);
      if (said.some((span) => overlaps(span, answer))) return [texts.ownVoiceMostly];
      return [said.some((span) => overlaps(span, passage)) ? texts.ownVoiceBeside : texts.ownVoice];
    }
    case 'attributed':
    case 'quoted':
      return [attributedBy(answering, answer)];
    case 'denied': {
      const denial = denialOf(article.text, passage, answer);
      return denial === null
        ? []
        : [texts.deniedBy(wordsAt(article.text, denial), namesOf(found.to, lookup))];
    }
    case 'not-mentioned':
      return [];
  }
}

function toldIn({ official, status }: AttendanceReport): readonly [string, string] {
  return [isolated(official), statusNames[status]];
}

function groundInWords(text: string, ground: Ground, { ministerials }: Lookup): string {
  const meeting = ({ ministerial }: AttendanceReport) =>
    meetingInWords(ministerials.get(ministerial ?? '') ?? null);
  switch (ground.kind) {
    case 'document':
      return texts.document(isolated(ground.name));
    case 'attendance':
      return texts.report(...toldIn(ground.report), meeting(ground.report));
    case 'contrary':
      return texts.contrary(...toldIn(ground.report), meeting(ground.report));
    case 'reason':
      return texts.reason(...toldIn(ground.report));
    case 'stand-in':
      return texts.standIn(wordsAt(text, ground.words), ...toldIn(ground.report));
    case 'phrase': {
      const { words, near } = ground;
      if (near === null) return texts.phrase(wordsAt(text, words));
      return texts.phraseNear(wordsAt(text, words), wordsAt(text, near));
    }
    case 'withheld':
      return texts.withheld(wordsAt(text, ground.words));
    case 'repeat':
      return texts.repeat(wordsAt(text, ground.words));
    case 'cause-in-report':
      return texts.causeInReport(wordsAt(text, ground.words));
    case 'cause-after-report':
      return texts.causeAfterReport(wordsAt(text, ground.words));
    case 'excuse':
      return texts.excuse(wordsAt(text, ground.words));
    case 'said-next':
      return texts.saidNext;
    case 'in-the-chair':
      return texts.inTheChair;
  }
}

/** In whose voice a sentence answers a point, and what shows that it does. */
export function whyPoint(article: Article, passage: Span, point: Point, lookup: Lookup): readonly string[] {
  const found = lookup.points.get(`${point.id}@${article.id}`);
  if (found === undefined) return [];
  const { answer } = found;
  const holds = answer !== null && contains(passage, answer);
  const ground = groundOf(point, found, passage, {
    article,
    sources: lookup.sources,
    statements: inArticle(lookup.statements, article.id),
    reports: inArticle(lookup.reports, article.id),
  });
  return [
    ...(holds ? voiceOf({ article, found, passage, lookup }, answer) : []),
    ...(ground === null ? [] : [groundInWords(article.text, ground, lookup)]),
  ];
}
