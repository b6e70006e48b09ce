import { isOfficials } from '../../src/analysis/descriptions.ts';
import { speakerGroupOf } from '../../src/analysis/findings.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { attributeStatements } from '../../src/analysis/sources.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { paragraphsOf } from './body.ts';

/** `source: group` of each source of each statement. */
export function sourcesIn(text: string, day: string | null = null): string[] {
  const paragraphs = paragraphsOf(text);
  const tokenised = tokeniseText(text, paragraphs);
  const said = findStatements(tokenised, findQuotedRegions(text, paragraphs));
  const published = day === null ? null : { earliest: day, latest: day };
  const context = { tokenised, people: findPeople(tokenised), officeHolders: [], published };
  return attributeStatements(context, said).flatMap(({ attributions }) =>
    attributions.map(
      ({ name, naming, side }) =>
        `${name}: ${speakerGroupOf(naming, side, naming === 'named' || isOfficials(name))}`,
    ),
  );
}
