import { placeIn, refusal } from '../common/border.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import type { Span } from '../common/span.ts';
import type {
  AttendanceReport,
  Corpus,
  Disagreement,
  Origin,
  OwnVoice,
  PointAnswer,
  Statement,
} from './corpus.ts';

/** A finding's spans, each with the article that it counts in. */
type Placed = readonly { readonly article: string; readonly span: Span }[];

function placed(article: string, spans: readonly (Span | null)[]): Placed {
  return spans.flatMap((span) => (span === null ? [] : [{ article, span }]));
}

function ofStatement({ article, content, passage, cue, stance, sources }: Statement): Placed {
  return placed(article, [
    ...content,
    passage,
    cue,
    ...stance.cues,
    ...sources.map(({ mention }) => mention),
  ]);
}

function ofOwnVoice({ article, passage, stance }: OwnVoice): Placed {
  return placed(article, [passage, ...stance.cues]);
}

function ofReport({ article, passage, sentence, standIn, reason }: AttendanceReport): Placed {
  return placed(article, [passage, sentence, standIn?.mention ?? null, reason]);
}

function ofDisagreement({ sides }: Disagreement): Placed {
  return sides;
}

function ofOrigin({ articles }: Origin): Placed {
  return articles.flatMap(({ article, passages }) => placed(article, passages));
}

function ofPoint({ article, answer, passages }: PointAnswer): Placed {
  return placed(article, [answer, ...passages]);
}

/** Findings all of whose spans lie inside the texts; the others are refused. `lengths` is by article id; what is not loaded is not judged. */
export function checkSpans(corpus: Corpus, lengths: ReadonlyMap<string, number>): Parsed<Corpus> {
  const refusals: Refusal[] = [];
  const inside = <T extends { readonly id: string }>(
    items: readonly T[],
    list: keyof Corpus,
    spansOf: (item: T) => Placed,
  ) =>
    items.filter((item) => {
      const beyond = spansOf(item).find(({ article, span }) => span.end > (lengths.get(article) ?? Infinity));
      if (beyond === undefined) return true;
      const place = placeIn({ file: 'corpus.json', path: list }, item.id);
      const reason = 'a span lies beyond the end of its article';
      const remedy = 'Run npm run ingest to make corpus.json again.';
      refusals.push(refusal(place, `${beyond.span.start}–${beyond.span.end}`, reason, remedy));
      return false;
    });
  const value: Corpus = {
    ...corpus,
    statements: inside(corpus.statements, 'statements', ofStatement),
    ownVoice: inside(corpus.ownVoice, 'ownVoice', ofOwnVoice),
    reports: inside(corpus.reports, 'reports', ofReport),
    disagreements: inside(corpus.disagreements, 'disagreements', ofDisagreement),
    points: inside(corpus.points, 'points', ofPoint),
    origins: inside(corpus.origins, 'origins', ofOrigin),
  };
  return { value, refusals };
}
