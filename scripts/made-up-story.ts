import { speakerGroupOf, stances, type Naming, type Side } from '../src/analysis/findings.ts';
import type { Article } from '../src/articles/article.ts';
import { bareArticle } from '../src/articles/bare-article.ts';
import { addDays } from '../src/common/day.ts';
import {
  CORPUS_VERSION,
  type AttendanceReport,
  type Disagreement,
  type OwnVoice,
  type PointAnswer,
  type Source,
  type Statement,
} from '../src/corpus/corpus.ts';
import { placeIds } from '../src/corpus/place-ids.ts';
import type { Dataset } from '../src/filters/dataset.ts';
import type { AttendanceRecord, Ministerial } from '../src/record/record.ts';
import { inventName, inventWords, numbersFrom, pick, type Draw } from './made-up-words.ts';

const STATEMENTS = 7;
const OWN_VOICE = 5;
const SENTENCES = 20;
const NAMED = 2000;
const OUTLETS = 400;
const MEETINGS = 80;
const SENTENCE = 160;
const HEADLINE = 60;
const DIFFERENCES = 50;
/** Where the sentences begin: after the headline and a blank line. */
const BODY = HEADLINE + 2;

function sentence(word: () => string, length: number): string {
  let text = '';
  while (text.length < length) text += `${word()} `;
  return `${text
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, '–')}.`;
}

const spanOf = (at: number) => ({ start: BODY + at * SENTENCE, end: BODY + (at + 1) * SENTENCE - 1 });

function makeSource(id: string, name: string, naming: Naming, side: Side): Source {
  const group = speakerGroupOf(naming, side);
  return { id, name, nameBasis: null, naming, side, group, roles: [], spellings: [], decidedBy: [] };
}

function makeMinisterial(at: number): Ministerial {
  const day = addDays('2016-01-04', at * 47);
  const usPrincipal = { name: 'Rolf Brandt', office: 'Secretary' };
  return {
    id: `m${at}`,
    kind: at % 2 === 0 ? 'defence' : 'foreign',
    format: 'regular',
    startDate: day,
    endDate: day,
    place: 'Brussels',
    jointWith: null,
    usPrincipal,
    attendance: 'attended',
    partial: null,
    usRepresentative: usPrincipal,
    reasonGiven: null,
    reasonGivenBy: null,
    confidence: 'confirmed',
    remark: null,
  };
}

function makeArticle(at: number, next: Draw, word: () => string): Article {
  const outlet = next(OUTLETS);
  const day = addDays('2016-01-01', next(3800));
  const headline = sentence(word, HEADLINE);
  const text = Array.from({ length: SENTENCES }, () => sentence(word, SENTENCE - 1)).join(' ');
  const bare = bareArticle(`a${at}`, [
    { kind: 'headline', text: headline },
    { kind: 'paragraph', text },
  ]);
  return {
    ...bare,
    outlet: { id: `outlet-${outlet}`, name: `Outlet ${outlet}`, basis: 'made up' },
    headline: { value: headline, basis: 'in the text' },
    published: { earliest: day, latest: addDays(day, next(3)), basis: 'made up' },
  };
}

const sides: readonly Side[] = ['allied', 'nato', 'us', 'analyst', 'media', 'unknown'];

function makeSources(articles: readonly Article[], next: Draw): readonly Source[] {
  const named = Array.from({ length: NAMED }, (_, at) =>
    makeSource(`p${at}`, inventName(next), 'named', pick(sides, at)),
  );
  const unnamed = articles.map(({ id }) =>
    makeSource(`${id}-diplomats`, 'diplomats', 'anonymous', 'unknown'),
  );
  return [...named, ...unnamed];
}

const stanceBy = (next: Draw) => ({ value: pick(stances, next(4)), cues: [], confidence: 0.5 });

function makeStatements(article: string, next: Draw): readonly Statement[] {
  return Array.from({ length: STATEMENTS }, (_, at): Statement => {
    const source = at === 0 ? `${article}-diplomats` : `p${next(NAMED)}`;
    const passage = spanOf(at);
    const content = [{ start: passage.start + 20, end: passage.end }];
    return {
      id: placeIds.statements({ article, content }),
      article,
      kind: 'indirect',
      content,
      passage,
      cue: null,
      stance: stanceBy(next),
      confidence: next(100) / 100,
      sources: [{ source, mention: { start: passage.start, end: passage.start + 8 } }],
    };
  });
}

function makeOwnVoice(article: string, next: Draw): readonly OwnVoice[] {
  return Array.from({ length: OWN_VOICE }, (_, at): OwnVoice => {
    const passage = spanOf(STATEMENTS + at);
    return { id: placeIds.ownVoice({ article, passage }), article, passage, stance: stanceBy(next) };
  });
}

function makeReport(article: string, ministerials: readonly Ministerial[], next: Draw): AttendanceReport {
  const place = { article, passage: spanOf(0), official: 'Rolf Brandt' };
  return {
    ...place,
    id: placeIds.reports(place),
    sentence: spanOf(0),
    ministerial: pick(ministerials, next(ministerials.length)).id,
    inferred: false,
    status: 'absent',
    standIn: null,
    reason: null,
    givenBy: null,
    confidence: next(100) / 100,
  };
}

function makeDisagreement(at: number, articles: readonly Article[], next: Draw): Disagreement {
  const sidesOf = [0, 1].map(() => {
    const { id, text } = pick(articles, next(articles.length));
    const span = { start: BODY, end: BODY + 12 };
    return { article: id, span, text: text.slice(span.start, span.end) };
  });
  return { id: `number:${at}`, kind: 'number', about: `number-${at}`, sides: sidesOf };
}

function makePoint(point: string, article: string, next: Draw): PointAnswer {
  const id = placeIds.points({ point, article });
  const place = spanOf(STATEMENTS + OWN_VOICE + next(4));
  return next(3) === 0
    ? { id, point, article, form: 'own-voice', answer: place, passages: [place], to: [] }
    : { id, point, article, form: 'not-mentioned', answer: null, passages: [], to: [] };
}

const madeUpRecord = (): AttendanceRecord => ({
  ministerials: Array.from({ length: MEETINGS }, (_, at) => makeMinisterial(at)),
  terms: [],
});

/**
 * A story of `size` articles, each with statements, own voice, a report and an answer to each of `points`; for measuring,
 * not for reading. The same for the same input.
 */
export function makeUpStory(size: number, record = madeUpRecord(), points: readonly string[] = []): Dataset {
  const next = numbersFrom(size);
  const word = inventWords(next);
  const articles = Array.from({ length: size }, (_, at) => makeArticle(at, next, word));
  const ids = articles.map(({ id }) => id);
  return {
    articles,
    corpus: {
      version: CORPUS_VERSION,
      articles: articles.map(({ id, published }) => ({ id, hash: '', published })),
      sources: makeSources(articles, next),
      statements: ids.flatMap((id) => makeStatements(id, next)),
      ownVoice: ids.flatMap((id) => makeOwnVoice(id, next)),
      reports: ids.map((id) => makeReport(id, record.ministerials, next)),
      disagreements: Array.from({ length: DIFFERENCES }, (_, at) => makeDisagreement(at, articles, next)),
      points: ids.flatMap((id) => points.map((point) => makePoint(point, id, next))),
      utterances: [],
      origins: [],
    },
    record,
  };
}
