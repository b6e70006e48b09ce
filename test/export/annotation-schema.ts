import * as v from 'valibot';

/** What of https://www.w3.org/TR/annotation-model/ (sections 3 to 5) an export uses; nothing else may stand in it. */
const quoteSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.string(),
  suffix: v.string(),
});
const positionSchema = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|urn:)\S+$/u));
const bodySchema = v.strictObject({
  type: v.literal('TextualBody'),
  purpose: v.literal('tagging'),
  format: v.literal('text/plain'),
  value: v.pipe(v.string(), v.nonEmpty()),
});
const targetSchema = v.strictObject({
  source: v.strictObject({ id: iri, format: v.literal('text/plain'), language: v.string() }),
  selector: v.tuple([quoteSchema, positionSchema]),
  scope: v.optional(iri),
});

export const annotationPageSchema = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationPage'),
  partOf: v.strictObject({
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    total: v.number(),
  }),
  items: v.array(
    v.strictObject({
      id: iri,
      type: v.literal('Annotation'),
      motivation: v.literal('classifying'),
      body: v.pipe(v.array(bodySchema), v.minLength(1)),
      target: v.pipe(v.array(targetSchema), v.minLength(1)),
    }),
  ),
});
