import { create } from 'zustand';
import { setProfile } from './view-url.ts';

/** One thing a number counts, by its id in the corpus or the record. */
export type EvidenceEntry =
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'own-voice'; readonly id: string }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'source'; readonly id: string; readonly statements: readonly string[] }
  | { readonly kind: 'article'; readonly id: string }
  | { readonly kind: 'ministerial'; readonly id: string }
  | {
      readonly kind: 'passage';
      readonly article: string;
      readonly start: number;
      readonly end: number;
      /** The point of the story that it answers. */
      readonly point?: string;
      /** What it shares with another article’s sentence that no point asks. */
      readonly shared?: readonly string[];
    };

/** What a number, mark, bar or cell opens: `entries.length` is the number. */
export interface Evidence {
  /** A sentence or phrase that says what was counted: “Ada Holm in the Morning Post, concern”. */
  readonly title: string;
  readonly entries: readonly EvidenceEntry[];
  /** For an empty list: what was looked for. */
  readonly lookedFor?: string;
}

interface EvidenceState {
  readonly evidence: Evidence | null;
  readonly open: (evidence: Evidence) => void;
  readonly close: () => void;
}

/** What is open beside the page dies with the tab; the article and passage being read live in the URL. */
export const useEvidence = create<EvidenceState>()((set) => ({
  evidence: null,
  open: (evidence) => {
    setProfile(null);
    set({ evidence });
  },
  close: () => set({ evidence: null }),
}));
