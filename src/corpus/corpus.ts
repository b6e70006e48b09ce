import type {
  FoundReport,
  FoundStatement,
  Naming,
  OwnVoiceSentence,
  Side,
  SpeakerGroup,
  Weighed,
} from '../analysis/findings.ts';
import type { Published } from '../articles/article.ts';
import type { Day } from '../common/day.ts';
import type { Span } from '../common/span.ts';

/** A step of this number each time a reader of an older corpus.json would misread it. */
export const CORPUS_VERSION = 1;

/** How one article spells a person. */
export interface Spelling {
  readonly name: string;
  readonly articles: readonly string[];
}

/** One source across articles (named, document) or within one article (group, unnamed). */
export interface Source {
  readonly id: string;
  /** The usual form of the name, or the description as it stands. */
  readonly name: string;
  /** Why this form: `the record`, `quoted directly`, `the desk’s list`, `undecided`; null where all articles agree. */
  readonly nameBasis: string | null;
  readonly naming: Naming;
  readonly side: Side;
  readonly group: SpeakerGroup;
  /** Roles as printed, each once. */
  readonly roles: readonly string[];
  /** More than one only where articles differ in spelling (not merely in how much of the name they give). */
  readonly spellings: readonly Spelling[];
  readonly decidedBy: readonly string[];
}

/** A source at one statement: which one, and where the article names it. */
export interface SourceMention {
  readonly source: string;
  readonly mention: Span;
}

export interface Statement extends Omit<FoundStatement, 'attributions'>, Weighed {
  /** `<article>:s<start of content>-<end>`: the same as long as the text and the finding are. */
  readonly id: string;
  readonly article: string;
  /** At least one; two where the article names two sources for the same words. */
  readonly sources: readonly SourceMention[];
  /** What editors have changed of it, the latest of each kind; missing where the machine's finding stands. */
  readonly corrections?: readonly AppliedCorrection[];
}

export interface AppliedCorrection {
  readonly what: 'stance' | 'source';
  readonly by: string;
  readonly when: Day;
  readonly why: string;
}

export interface OwnVoice extends OwnVoiceSentence {
  readonly id: string;
  readonly article: string;
}

export interface AttendanceReport extends FoundReport, Weighed {
  readonly id: string;
  readonly article: string;
}

export interface DisagreementSide {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
}

export const disagreementKinds = [
  'spelling',
  'altered-quotation',
  'name-of-meeting',
  'number',
  'date',
  'stand-in',
  'role',
] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** Articles that say different things of the same; or one article that does, where all sides are of one. */
export interface Disagreement {
  readonly id: string;
  readonly kind: DisagreementKind;
  /** Id of the source, the ministerial or the utterance in question; a person who is only mentioned is none of `sources`. */
  readonly about: string;
  /** Whom or what it is about, in its usual form. */
  readonly name?: string;
  /** At least two, in order of article and place. */
  readonly sides: readonly DisagreementSide[];
}

export const pointForms = ['own-voice', 'attributed', 'quoted', 'denied', 'not-mentioned'] as const;
export type PointForm = (typeof pointForms)[number];

/** How one article answers one point of the story. */
export interface PointAnswer {
  /** `<point>@<article>`. */
  readonly id: string;
  /** Id in story.json. */
  readonly point: string;
  readonly article: string;
  readonly form: PointForm;
  /** The article’s own words that answer, shown in the cell; null where it does not mention the point. */
  readonly answer: Span | null;
  /** The whole sentences that show it, the answer’s first; empty where it does not mention the point. */
  readonly passages: readonly Span[];
  /** Ids of the sources that the answer is attributed to. */
  readonly to: readonly string[];
}

/** What was said once, however many articles carry it and in whatever words: at least two statements. */
export interface Utterance {
  readonly id: string;
  readonly statements: readonly string[];
}

/** How much of one article's body another article of its origin carries as well. */
export interface OriginArticle {
  readonly article: string;
  /** The part of its body words, 0 to 1, rounded to hundredths. */
  readonly share: number;
  /** The shared stretches, in whole words, none of them over the end of a paragraph. */
  readonly passages: readonly Span[];
}

/** Articles that carry largely the same text; shares and passages count all articles of the corpus. */
export interface Origin {
  readonly id: string;
  /** At least two, in order. */
  readonly articles: readonly OriginArticle[];
}

export interface CorpusArticle {
  readonly id: string;
  /** SHA-256 of the text that the findings' offsets count in, hex; or its first 16 digits. */
  readonly hash: string;
  /** What the desk or the document knows, else what the text and the record tell. */
  readonly published: Published | null;
}

/** The articles and all that was found in them; what corpus.json holds. Lists are in order of article id and place in the text. */
export interface Corpus {
  readonly version: typeof CORPUS_VERSION;
  readonly articles: readonly CorpusArticle[];
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly ownVoice: readonly OwnVoice[];
  readonly reports: readonly AttendanceReport[];
  readonly disagreements: readonly Disagreement[];
  /** One for each point of the story and each article. */
  readonly points: readonly PointAnswer[];
  readonly utterances: readonly Utterance[];
  readonly origins: readonly Origin[];
}
