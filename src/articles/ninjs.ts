import {
  array,
  exactOptional,
  literal,
  nonEmpty,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  type InferOutput,
} from 'valibot';
import type { Article, PartKind } from './article.ts';
import { sliceOf } from '../common/span.ts';

export const NINJS_SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json';

const bodyRoles = ['dateline', 'heading', 'caption', 'analysis', 'paragraph'] as const;
const descriptionRoles = ['summary', 'takeaway'] as const;

const plain = literal('text/plain');
const value = pipe(string(), nonEmpty('a text must not be empty'));

/** Exactly what Readout writes: one ninjs 3.1 document, one entry a part. Foreign documents are read more tolerantly. */
export const ninjsSchema = strictObject({
  uri: pipe(string(), regex(/^urn:readout:article:[\w-]+$/u, 'the uri must be urn:readout:article:<id>')),
  type: literal('text'),
  representationType: literal('full'),
  pubStatus: literal('usable'),
  language: pipe(string(), nonEmpty('a language is missing')),
  usageTerms: exactOptional(value),
  standard: strictObject({ name: literal('ninjs'), version: literal('3.1'), schema: literal(NINJS_SCHEMA) }),
  headlines: exactOptional(array(strictObject({ role: literal('main'), contentType: plain, value }))),
  descriptions: exactOptional(
    array(strictObject({ role: picklist(descriptionRoles), contentType: plain, value })),
  ),
  bodies: pipe(
    array(strictObject({ role: picklist(bodyRoles), contentType: plain, value })),
    nonEmpty('the document has no body'),
  ),
});

/** The document as it goes over the wire; ours is `Article`. */
export type NinjsArticle = InferOutput<typeof ninjsSchema>;

interface Texts<Role extends string> {
  role: Role;
  contentType: 'text/plain';
  value: string;
}

function textsOf<Role extends PartKind>(article: Article, roles: readonly Role[]): Texts<Role>[] {
  return article.parts.flatMap((part) => {
    const role = roles.find((kind) => kind === part.kind);
    return role === undefined
      ? []
      : [{ role, contentType: 'text/plain', value: sliceOf(article.text, part) }];
  });
}

/** The article's text and parts as ninjs 3.1; what the desk knows beyond the text stays in desk.json. */
export function toNinjs(article: Article): NinjsArticle {
  const headlines = textsOf(article, ['headline']).map((text) => ({ ...text, role: 'main' as const }));
  const descriptions = textsOf(article, descriptionRoles);
  return {
    uri: `urn:readout:article:${article.id}`,
    type: 'text',
    representationType: 'full',
    pubStatus: 'usable',
    language: article.language,
    ...(article.rights === null ? {} : { usageTerms: article.rights }),
    standard: { name: 'ninjs', version: '3.1', schema: NINJS_SCHEMA },
    ...(headlines.length === 0 ? {} : { headlines }),
    ...(descriptions.length === 0 ? {} : { descriptions }),
    bodies: textsOf(article, bodyRoles),
  };
}
