import type { Article } from '../articles/article.ts';
import { groupNames, stanceMarks, statementKindNames } from '../catalogue/general.ts';
import { annotationTexts } from '../catalogue/export.ts';
import type { Span } from '../common/span.ts';
import { statementCertainty } from '../corpus/certainty.ts';
import type { Source, Statement } from '../corpus/corpus.ts';
import { codePointsIn } from './code-points.ts';
import type { About } from './sheet.ts';

const AROUND = 32;

/** What the statements of an export are read from. */
export interface Annotated {
  readonly statements: readonly Statement[];
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, Source>;
  /** The address that opens a statement where it stands. */
  readonly addressOf: (statement: Statement) => string;
}

/** The text without half a letter at its ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}

function selectorsOf(text: string, span: Span, toCodePoints: (span: Span) => Span) {
  const { start, end } = span;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
      suffix: whole(text.slice(end, end + AROUND)),
    },
    { type: 'TextPositionSelector', ...toCodePoints(span) },
  ];
}

function targetOf({ id, text, url, language }: Article, span: Span, toCodePoints: (span: Span) => Span) {
  return {
    source: { id: `urn:readout:article:${id}`, format: 'text/plain', language },
    selector: selectorsOf(text, span, toCodePoints),
    ...(url === null ? {} : { scope: url.value }),
  };
}

const tag = (name: string, value: string) => ({
  type: 'TextualBody',
  purpose: 'tagging',
  format: 'text/plain',
  value: `${name}: ${value}`,
});

function bodiesOf(statement: Statement, sources: Annotated['sources']) {
  const { kind, stance } = statement;
  const named = statement.sources.flatMap(({ source }) => sources.get(source) ?? []);
  return [
    ...named.flatMap(({ name, group }) => [
      tag(annotationTexts.source, name),
      tag(annotationTexts.group, groupNames[group]),
    ]),
    tag(annotationTexts.stance, stanceMarks[stance.value].word),
    tag(annotationTexts.kind, statementKindNames[kind]),
    tag(annotationTexts.certainty, statementCertainty(statement)),
  ];
}

/**
 * The statements as a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), a target for each piece of what is
 * attributed. Quotations tell the place in any copy of the text, positions (code points) in the one that Readout holds.
 * A statement whose article did not load is left out.
 */
export function annotationsOf(about: About, { statements, articles, sources, addressOf }: Annotated): string {
  const counters = new Map([...articles.values()].map((article) => [article.id, codePointsIn(article.text)]));
  const items = statements.flatMap((statement) => {
    const article = articles.get(statement.article);
    const toCodePoints = counters.get(statement.article);
    if (article === undefined || toCodePoints === undefined) return [];
    return {
      id: addressOf(statement),
      type: 'Annotation',
      motivation: 'classifying',
      body: bodiesOf(statement, sources),
      target: statement.content.map((span) => targetOf(article, span, toCodePoints)),
    };
  });
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: about.address,
    type: 'AnnotationPage',
    partOf: {
      id: `${about.address}#statements`,
      type: 'AnnotationCollection',
      label: annotationTexts.label(about.title, about.filters, about.data),
      total: items.length,
    },
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
