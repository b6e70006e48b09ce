import type { Article } from '../src/articles/article.ts';
import type {
  AttendanceReport,
  Disagreement,
  DisagreementSide,
  OwnVoice,
  PointAnswer,
  Source,
  Statement,
} from '../src/corpus/corpus.ts';
import { speakerGroupOf } from '../src/analysis/findings.ts';
import type { Selection } from '../src/filters/dataset.ts';
import type { AttendanceRecord, Ministerial } from '../src/record/record.ts';

const TEXT = 'Ada Holm said the gap was a worry. Ministers meet again in May.';

/** An article of the outlet “Morning Post”; give `id` and `outlet` where there are several. */
export function makeArticle(overrides: Partial<Article> = {}): Article {
  const text = overrides.text ?? TEXT;
  return {
    id: 'a1',
    outlet: makeOutlet('Morning Post'),
    headline: { value: 'Ministers meet without a guest', basis: 'in the text' },
    url: null,
    via: null,
    published: { earliest: '2031-05-04', latest: '2031-05-04', basis: 'the address' },
    language: 'en',
    rights: null,
    text,
    parts: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...overrides,
  };
}

export function makeOutlet(name: string): Article['outlet'] {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, basis: 'the desk' };
}

/** A named analyst; `group` follows from naming and side unless given. */
export function makeSource(overrides: Partial<Source> = {}): Source {
  const naming = overrides.naming ?? 'named';
  const side = overrides.side ?? 'analyst';
  return {
    id: 'ada-holm',
    name: 'Ada Holm',
    nameBasis: null,
    naming,
    side,
    group: speakerGroupOf(naming, side),
    roles: [],
    spellings: [],
    decidedBy: [],
    ...overrides,
  };
}

/** A worried indirect statement by `ada-holm` in article `a1`; `sources` may be given as ids with `from`. */
export function makeStatement(overrides: Partial<Statement> = {}): Statement {
  const judged = overrides.stance?.confidence ?? 0.8;
  return {
    id: 's1',
    article: 'a1',
    kind: 'indirect',
    content: [{ start: 14, end: 33 }],
    passage: { start: 0, end: 34 },
    cue: { start: 9, end: 13 },
    sources: from('ada-holm'),
    stance: { value: 'concern', cues: [{ start: 28, end: 33 }], confidence: 0.8 },
    // High from a half, whatever bound was learnt.
    confidence: judged < 0.5 ? judged / 10 : 0.9 + judged / 10,
    ...overrides,
  };
}

/** The sources of a statement by id, each mentioned at the text's start. */
export function from(...ids: readonly string[]): Statement['sources'] {
  return ids.map((source) => ({ source, mention: { start: 0, end: 8 } }));
}

export function makeOwnVoice(overrides: Partial<OwnVoice> = {}): OwnVoice {
  return {
    id: 'o1',
    article: 'a1',
    passage: { start: 35, end: 63 },
    stance: { value: 'concern', cues: [], confidence: 0.95 },
    ...overrides,
  };
}

export function makeReport(overrides: Partial<AttendanceReport> = {}): AttendanceReport {
  return {
    id: 'r1',
    article: 'a1',
    passage: { start: 35, end: 63 },
    sentence: { start: 35, end: 63 },
    official: 'Rolf Brandt',
    ministerial: 'dm-2031-05-12',
    inferred: false,
    status: 'expected-absent',
    standIn: null,
    reason: null,
    givenBy: null,
    confidence: 1,
    ...overrides,
  };
}

export function makeMinisterial(overrides: Partial<Ministerial> = {}): Ministerial {
  const usPrincipal = overrides.usPrincipal ?? { name: 'Rolf Brandt', office: 'Secretary of Defense' };
  return {
    id: 'dm-2031-05-12',
    kind: 'defence',
    format: 'regular',
    startDate: '2031-05-12',
    endDate: '2031-05-12',
    place: 'Brussels, Belgium',
    jointWith: null,
    usPrincipal,
    attendance: 'attended',
    partial: null,
    usRepresentative: usPrincipal,
    reasonGiven: null,
    reasonGivenBy: null,
    confidence: 'confirmed',
    remark: null,
    ...overrides,
  };
}

export function makeRecord(overrides: Partial<AttendanceRecord> = {}): AttendanceRecord {
  return { ministerials: [makeMinisterial()], terms: [], ...overrides };
}

/** A name spelt in two ways by `a1` and `a2`; `sides` may be given as article and words with `printed`. */
export function makeDisagreement(overrides: Partial<Disagreement> = {}): Disagreement {
  return {
    id: 'd1',
    kind: 'spelling',
    about: 'ada-holm',
    name: 'Ada Holm',
    sides: [printed('a1', 'Ada Holm'), printed('a2', 'Eda Holme')],
    ...overrides,
  };
}

/** Words at the start of an article, or at `start`. */
export function printed(article: string, text: string, start = 0): DisagreementSide {
  return { article, span: { start, end: start + text.length }, text };
}

/** The answer of article `a1` to the point `away`: its second sentence, in its own voice. */
export function makePoint(overrides: Partial<PointAnswer> = {}): PointAnswer {
  const point = overrides.point ?? 'away';
  const article = overrides.article ?? 'a1';
  return {
    id: `${point}@${article}`,
    point,
    article,
    form: 'own-voice',
    answer: { start: 45, end: 62 },
    passages: [{ start: 35, end: 63 }],
    to: [],
    ...overrides,
  };
}

/** Empty unless given: no articles, no statements. */
export function makeSelection(overrides: Partial<Selection> = {}): Selection {
  return {
    articles: [],
    statements: [],
    utterances: [],
    sources: [],
    ownVoice: [],
    reports: [],
    disagreements: [],
    points: [],
    origins: [],
    ministerials: [],
    ...overrides,
  };
}
