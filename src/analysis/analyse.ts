import type { Article } from '../articles/article.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { Findings } from './findings.ts';
import { tokenise } from './tokenise.ts';

/** All that is found in one article: each step reads only what the steps before it found. */
export function analyse(article: Article, record: AttendanceRecord): Findings {
  const tokenised = tokenise(article);
  void tokenised;
  void record;
  return { statements: [], ownVoice: [], reports: [], people: [] };
}
