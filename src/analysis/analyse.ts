import type { Article } from '../articles/article.ts';
import type { AttendanceRecord } from '../record/record.ts';
import { findReports } from './attendance.ts';
import { confidenceOfReport, confidenceOfStatement } from './confidence.ts';
import type { Findings, FoundStatement, PersonMention, StanceJudgement, Weighed } from './findings.ts';
import { usOfficeHolders } from './offices.ts';
import { joinSameSource } from './joined.ts';
import { findOwnVoice } from './own-voice.ts';
import type { Person } from './people.ts';
import { findPeople } from './people.ts';
import { findQuotedRegions } from './quoted-regions.ts';
import type { Attributed } from './sources.ts';
import { attributeStatements } from './sources.ts';
import { judgeStances } from './stance.ts';
import { findStatements } from './statements.ts';
import type { TokenisedText } from './tokenised.ts';
import { tokenise } from './tokenise.ts';

function judged(
  tokenised: TokenisedText,
  [{ statement, attributions }, stance]: readonly [Attributed, StanceJudgement],
): FoundStatement & Weighed {
  const { kind, content, passage, cue, score } = statement;
  const found: FoundStatement = { kind, content, passage, cue, attributions, stance };
  return { ...found, confidence: confidenceOfStatement(tokenised.text, found, score) };
}

function mentionOf({ name, forms, role, first }: Person): PersonMention {
  return { name, forms, role, first };
}

/** All that is found in one article: each step reads only what the steps before it found. */
export function analyse(article: Article, record: AttendanceRecord, read = tokenise): Findings {
  const tokenised = read(article);
  const regions = findQuotedRegions(tokenised.text, tokenised.paragraphs);
  const people = findPeople(tokenised);
  const said = findStatements(tokenised, regions);
  const officeHolders = usOfficeHolders(record);
  const attributed = joinSameSource(
    attributeStatements({ tokenised, people, officeHolders, published: article.published }, said),
  );
  const statements = judgeStances(tokenised, attributed).map((one) => judged(tokenised, one));
  const ownVoice = findOwnVoice(tokenised, statements);
  const mentions = people.map(mentionOf);
  const reports = findReports(article, tokenised, mentions, statements, record).map((report) => ({
    ...report,
    confidence: confidenceOfReport(tokenised.text, report),
  }));
  return { statements, ownVoice, reports, people: mentions };
}
