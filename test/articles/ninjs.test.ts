import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { partKinds, type Article } from '../../src/articles/article.ts';
import { composeText, type TextPart } from '../../src/articles/compose-text.ts';
import { nothingKnown } from '../../src/articles/desk.ts';
import { ninjsSchema, toNinjs } from '../../src/articles/ninjs.ts';
import { parseNinjsArticle } from '../../src/articles/parse-ninjs.ts';
import { sliceOf } from '../../src/common/span.ts';

const OFFICIAL = join(import.meta.dirname, '../../../shared/data/ninjs');
const DATA = join(import.meta.dirname, '../../public/data/articles');

const anyText = fc
  .tuple(fc.constantFrom('A', 'é', 'Þ', '“', '𝒜'), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map(([first, rest]) => first + rest.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim());

/** At most one headline and at least one paragraph, as every article has. */
const anyParts = fc
  .tuple(
    fc.array(fc.record({ kind: fc.constantFrom(...partKinds), text: anyText }), { maxLength: 6 }),
    anyText,
  )
  .map(([parts, text]): readonly TextPart[] => {
    const headline = parts.find(({ kind }) => kind === 'headline');
    const others = parts.filter(({ kind }) => kind !== 'headline');
    return [...(headline === undefined ? [] : [headline]), ...others, { kind: 'paragraph', text }];
  });

function articleOf(parts: readonly TextPart[]): Article {
  const headline = parts.find(({ kind }) => kind === 'headline');
  return {
    id: 'a-1',
    outlet: { id: 'unknown-a-1', name: 'Outlet not known', basis: 'neither the desk nor the document says' },
    headline: headline === undefined ? null : { value: headline.text, basis: 'in the text' },
    url: null,
    via: null,
    published: null,
    language: 'en',
    rights: null,
    ...composeText(parts),
  };
}

describe('composeText', () => {
  it('gives a text that its parts tile, parted by a blank line', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { text, parts: placed } = composeText(parts);
        expect(placed.map((part) => sliceOf(text, part)).join('\n\n')).toBe(text);
        expect(placed.map(({ kind }) => kind).toSorted()).toEqual(parts.map(({ kind }) => kind).toSorted());
      }),
    );
  });
});

describe('toNinjs', () => {
  it('writes what is read back as the same article', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const article = articleOf(parts);
        const wire: unknown = JSON.parse(JSON.stringify(toNinjs(article)));
        expect(parseNinjsArticle('a-1', wire, nothingKnown)).toEqual({ value: article, refusals: [] });
      }),
    );
  });

  it('writes only what our own schema takes', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(is(ninjsSchema, toNinjs(articleOf(parts)))).toBe(true);
      }),
    );
  });
});

describe('our schema', () => {
  const good = toNinjs(articleOf([{ kind: 'paragraph', text: 'The chair stays empty.' }]));

  it.each([
    { what: 'an unknown field', document: { ...good, findings: [] } },
    { what: 'a private note', document: { ...good, edNote: 'not for print' } },
    { what: 'no body', document: { ...good, bodies: [] } },
    {
      what: 'HTML',
      document: { ...good, bodies: [{ role: 'paragraph', contentType: 'text/html', value: 'x' }] },
    },
    {
      what: 'an unknown role',
      document: { ...good, bodies: [{ role: 'aside', contentType: 'text/plain', value: 'x' }] },
    },
    { what: 'a script address', document: { ...good, uri: ['javascript', 'alert(1)'].join(':') } },
  ])('refuses $what', ({ document }) => {
    expect(is(ninjsSchema, good)).toBe(true);
    expect(is(ninjsSchema, document)).toBe(false);
  });
});

/** The published schema is not part of this repository: where it does not lie beside it, our own schema alone judges. */
const official = existsSync(OFFICIAL)
  ? 'the official schema of ninjs 3.1'
  : 'our own schema alone: the official one is not here';

function json(path: string): unknown {
  const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return value;
}

function judge(): (document: unknown) => string {
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const [schema, geo] = ['ninjs-schema_3.1.json', 'GeoJSON-schema.json'].map((name) => {
    const path = join(OFFICIAL, name);
    return existsSync(path) ? json(path) : null;
  });
  if (!isObject(schema) || !isObject(geo))
    return (document) => (is(ninjsSchema, document) ? '' : 'not our form');
  const ajv = new Ajv2020();
  formats(ajv);
  ajv.addSchema(geo);
  const validate = ajv.compile(schema);
  return (document) => (validate(document) ? '' : ajv.errorsText(validate.errors));
}

describe(`the articles of public/data by ${official}`, () => {
  it.each(readdirSync(DATA))('%s is valid', (name) => {
    const document = json(join(DATA, name));
    expect(is(ninjsSchema, document)).toBe(true);
    expect(judge()(document)).toBe('');
  });
});
