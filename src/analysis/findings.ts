import type { Span } from '../common/span.ts';

export const statementKinds = ['direct', 'indirect', 'mixed'] as const;
export type StatementKind = (typeof statementKinds)[number];

export const namings = ['named', 'collective', 'anonymous', 'document'] as const;
export type Naming = (typeof namings)[number];

export const sides = ['allied', 'nato', 'us', 'analyst', 'media', 'unknown'] as const;
export type Side = (typeof sides)[number];

export const speakerGroups = [
  'allied-official',
  'nato-official',
  'us-official',
  'analyst',
  'media',
  'unnamed-official',
  'unknown',
] as const;
export type SpeakerGroup = (typeof speakerGroups)[number];

export const stances = ['reassurance', 'concern', 'neutral', 'cannot-tell'] as const;
export type Stance = (typeof stances)[number];

export const reportStatuses = [
  'expected-to-attend',
  'expected-absent',
  'attended',
  'attended-remotely',
  'absent',
  'left-early',
] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** Whether the official's chair is empty for a while at least, so that somebody may sit in. */
export function emptiesChair(status: ReportStatus): boolean {
  return status !== 'attended' && status !== 'expected-to-attend';
}

export interface StanceJudgement {
  readonly value: Stance;
  /** The words that decided, where they stand in the article. */
  readonly cues: readonly Span[];
  /** 0 to 1; 0 where nothing decided. */
  readonly confidence: number;
}

/** Whom one statement is attributed to, as far as this article alone tells. */
export interface Attribution {
  /** Where the source stands at this statement: a name, `she`, `Diplomatic sources`. */
  readonly mention: Span;
  /** The fullest name the article gives, or the description as it stands, without article words at its front. */
  readonly name: string;
  /** As printed: `former NATO spokesperson`. */
  readonly role: string | null;
  readonly naming: Naming;
  readonly side: Side;
  /** The words on which naming and side rest. */
  readonly decidedBy: readonly string[];
}

/** One quotation or piece of reported speech in the body. Spans count in `Article.text`. */
export interface FoundStatement {
  readonly kind: StatementKind;
  /** What is attributed; quotation marks around it left out. One or more pieces, in order. */
  readonly content: readonly Span[];
  /** The whole sentences that show it. */
  readonly passage: Span;
  /** The words that attribute: `said`, `according to`. */
  readonly cue: Span | null;
  /** At least one. */
  readonly attributions: readonly Attribution[];
  readonly stance: StanceJudgement;
}

/** A body sentence with no source that bears on US commitment. */
export interface OwnVoiceSentence {
  readonly passage: Span;
  readonly stance: StanceJudgement;
}

/** What the article says of one official's attendance at one ministerial. */
export interface FoundReport {
  /** The clause that says it. */
  readonly passage: Span;
  /** The whole sentence, shown as evidence. */
  readonly sentence: Span;
  /** The official's fullest name in the article, or in the record where the article gives an office only. */
  readonly official: string;
  /** Id in the record; null where the text fits no entry. */
  readonly ministerial: string | null;
  /** True where the article names no ministerial and it follows from the days alone. */
  readonly inferred: boolean;
  readonly status: ReportStatus;
  readonly standIn: { readonly name: string; readonly mention: Span } | null;
  readonly reason: Span | null;
  /** Who gives the report (or its reason), where the article attributes it. */
  readonly givenBy: string | null;
}

/** A person as one article names them. */
export interface PersonMention {
  /** The fullest form in the article. */
  readonly name: string;
  /** Every form printed for them, each once, in order. */
  readonly forms: readonly string[];
  readonly role: string | null;
  readonly first: Span;
}

/** A finding that says how far it can be trusted. */
export interface Weighed {
  /** How likely it is right in every respect: 0 to 1, in hundredths. */
  readonly confidence: number;
}

/** All that is found in one article. */
export interface Findings {
  readonly statements: readonly (FoundStatement & Weighed)[];
  readonly ownVoice: readonly OwnVoiceSentence[];
  readonly reports: readonly (FoundReport & Weighed)[];
  readonly people: readonly PersonMention[];
}

/** The group by which a source is counted: an unnamed official stands apart whatever the side, an unnamed passer-by is none. */
export function speakerGroupOf(naming: Naming, side: Side, holdsOffice = true): SpeakerGroup {
  if (naming === 'anonymous' && side !== 'analyst' && side !== 'media')
    return holdsOffice ? 'unnamed-official' : 'unknown';
  switch (side) {
    case 'allied':
      return 'allied-official';
    case 'nato':
      return 'nato-official';
    case 'us':
      return 'us-official';
    case 'analyst':
      return 'analyst';
    case 'media':
      return 'media';
    case 'unknown':
      return 'unknown';
  }
}
