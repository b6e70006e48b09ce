import { speakerGroupOf, stances, type Naming, type Side } from '../src/analysis/findings.ts';
import type { Article } from '../src/articles/article.ts';
import { addDays } from '../src/common/day.ts';
import type { AttendanceReport, OwnVoice, Source, Statement } from '../src/corpus/corpus.ts';
import type { Dataset } from '../src/filters/dataset.ts';
import type { Ministerial } from '../src/record/record.ts';

const STATEMENTS = 7;
const OWN_VOICE = 5;
const NAMED = 2000;
const OUTLETS = 400;
const MEETINGS = 80;
const SENTENCE = 160;
const WORDS =
  'the alliance minister said that a meeting in the autumn would show more commitment than doubt and Pål Åkesson was not so sure of it'.split(
    ' ',
  );

/** The same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function pick<T>(items: readonly T[], at: number): T {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('pick: the list is empty; give at least one item');
  return item;
}

function sentence(next: (below: number) => number): string {
  let text = '';
  while (text.length < SENTENCE - 1) text += `${pick(WORDS, next(WORDS.length))} `;
  return `${text.slice(0, SENTENCE - 2)}. `;
}

const spanOf = (at: number) => ({ start: at * SENTENCE, end: (at + 1) * SENTENCE - 1 });

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

function makeArticle(at: number, next: (below: number) => number): Article {
  const text = Array.from({ length: STATEMENTS + OWN_VOICE + 8 }, () => sentence(next)).join('');
  const outlet = next(OUTLETS);
  const day = addDays('2016-01-01', next(3800));
  return {
    id: `a${at}`,
    outlet: { id: `outlet-${outlet}`, name: `Outlet ${outlet}`, basis: 'made up' },
    headline: { value: sentence(next).slice(0, 60), basis: 'made up' },
    url: null,
    via: null,
    published: { earliest: day, latest: addDays(day, next(3)), basis: 'made up' },
    language: 'en',
    rights: null,
    text,
    parts: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
}

/** A story of `size` articles, each with statements, own voice and a report; for measuring, not for reading. */
export function makeUpStory(size: number): Dataset {
  const next = numbersFrom(size);
  const articles = Array.from({ length: size }, (_, at) => makeArticle(at, next));
  const sides: readonly Side[] = ['allied', 'nato', 'us', 'analyst', 'media', 'unknown'];
  const named = Array.from({ length: NAMED }, (_, at) =>
    makeSource(`p${at}`, `Person ${at}`, 'named', pick(sides, at)),
  );
  const unnamed = articles.map(({ id }) =>
    makeSource(`${id}-diplomats`, 'diplomats', 'anonymous', 'unknown'),
  );
  const stance = () => ({ value: pick(stances, next(4)), cues: [], confidence: 0.5 });
  const statements = articles.flatMap(({ id: article }) =>
    Array.from({ length: STATEMENTS }, (_, at): Statement => {
      const source = at === 0 ? `${article}-diplomats` : `p${next(NAMED)}`;
      return {
        id: `${article}:s${at}`,
        article,
        kind: 'indirect',
        content: [spanOf(at)],
        passage: spanOf(at),
        cue: null,
        stance: stance(),
        confidence: next(100) / 100,
        sources: [{ source, mention: { start: at * SENTENCE, end: at * SENTENCE + 8 } }],
      };
    }),
  );
  const ownVoice = articles.flatMap(({ id: article }) =>
    Array.from({ length: OWN_VOICE }, (_, at): OwnVoice => {
      const passage = spanOf(STATEMENTS + at);
      return { id: `${article}:v${at}`, article, passage, stance: stance() };
    }),
  );
  const reports = articles.map(({ id: article }): AttendanceReport => ({
    id: `${article}:r`,
    article,
    passage: spanOf(0),
    sentence: spanOf(0),
    official: 'Rolf Brandt',
    ministerial: `m${next(MEETINGS)}`,
    inferred: false,
    status: 'absent',
    standIn: null,
    reason: null,
    givenBy: null,
    confidence: next(100) / 100,
  }));
  return {
    articles,
    corpus: {
      version: 1,
      articles: articles.map(({ id, published }) => ({ id, hash: '', published })),
      sources: [...named, ...unnamed],
      statements,
      ownVoice,
      reports,
      disagreements: [],
      points: [],
      utterances: [],
      origins: [],
    },
    record: { ministerials: Array.from({ length: MEETINGS }, (_, at) => makeMinisterial(at)), terms: [] },
  };
}
