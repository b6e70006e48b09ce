import { exactOptional, object, unknown, type GenericSchema, type InferOutput } from 'valibot';
import { eachOnce, parseItem, parseItems, placeIn, refusal, type Place } from '../common/border.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { CORPUS_VERSION, type Corpus } from './corpus.ts';
import { placeIds } from './place-ids.ts';
import {
  articleSchema,
  disagreementSchema,
  originSchema,
  ownVoiceSchema,
  pointSchema,
  reportSchema,
  sourceSchema,
  statementSchema,
  UNTOLD,
  utteranceSchema,
} from './corpus-schemas.ts';

const REMEDY = 'Run npm run ingest to make corpus.json again.';

export const emptyCorpus: Corpus = {
  version: CORPUS_VERSION,
  articles: [],
  sources: [],
  statements: [],
  ownVoice: [],
  reports: [],
  disagreements: [],
  points: [],
  utterances: [],
  origins: [],
};

const topSchema = object({
  version: unknown(),
  articles: unknown(),
  sources: unknown(),
  statements: unknown(),
  ownVoice: unknown(),
  reports: unknown(),
  disagreements: unknown(),
  points: unknown(),
  utterances: unknown(),
  // Files made before origins were looked for are read on.
  origins: exactOptional(unknown(), []),
});

/** The good items of one list, each id once; why the others are refused goes to `refusals`. */
function listIn<S extends GenericSchema<unknown, { readonly id: string }>>(
  schema: S,
  input: unknown,
  place: Place,
  refusals: Refusal[],
  idOf?: (item: InferOutput<S>) => string,
): readonly InferOutput<S>[] {
  const items = parseItems(schema, input, place);
  const named = items.value.map((item) =>
    item.id === UNTOLD && idOf !== undefined ? { ...item, id: idOf(item) } : item,
  );
  const once = eachOnce(named, ({ id }) => id, place);
  refusals.push(...items.refusals, ...once.refusals);
  return once.value;
}

/** Items whose every reference is known; the others are refused. */
function known<T extends { readonly id: string }>(
  items: readonly T[],
  ids: ReadonlySet<string>,
  refsOf: (item: T) => readonly string[],
  place: Place,
  refusals: Refusal[],
): readonly T[] {
  return items.filter((item) => {
    const missing = refsOf(item).find((ref) => !ids.has(ref));
    if (missing === undefined) return true;
    refusals.push(refusal(placeIn(place, item.id), missing, 'it names what the file does not hold', REMEDY));
    return false;
  });
}

/** corpus.json, item by item: a bad statement is refused and the others stay. */
export function parseCorpus(file: string, input: unknown): Parsed<Corpus> {
  const place = { file, path: '' };
  const top = parseItem(topSchema, input, place);
  if (top.value === null) return { value: emptyCorpus, refusals: top.refusals };
  if (top.value.version !== CORPUS_VERSION) {
    const reason = `the file is of another version than ${CORPUS_VERSION}`;
    return {
      value: emptyCorpus,
      refusals: [refusal(placeIn(place, 'version'), top.value.version, reason, REMEDY)],
    };
  }
  const refusals: Refusal[] = [];
  const at = (list: keyof Corpus) => placeIn(place, list);
  const read = top.value;
  const articles = listIn(articleSchema, read.articles, at('articles'), refusals);
  const sources = listIn(sourceSchema, read.sources, at('sources'), refusals);
  const statements = listIn(
    statementSchema,
    read.statements,
    at('statements'),
    refusals,
    placeIds.statements,
  );
  const ownVoice = listIn(ownVoiceSchema, read.ownVoice, at('ownVoice'), refusals, placeIds.ownVoice);
  const reports = listIn(reportSchema, read.reports, at('reports'), refusals, placeIds.reports);
  const disagreements = listIn(disagreementSchema, read.disagreements, at('disagreements'), refusals);
  const points = listIn(pointSchema, read.points, at('points'), refusals, placeIds.points);
  const utterances = listIn(utteranceSchema, read.utterances, at('utterances'), refusals);
  const origins = listIn(originSchema, read.origins, at('origins'), refusals);
  const ids = new Set([
    ...articles.map(({ id }) => `article ${id}`),
    ...sources.map(({ id }) => `source ${id}`),
    ...statements.map(({ id }) => `statement ${id}`),
  ]);
  const inArticle = ({ article }: { readonly article: string }) => [`article ${article}`];
  const ofStatement = (statement: (typeof statements)[number]) => [
    ...inArticle(statement),
    ...statement.sources.map(({ source }) => `source ${source}`),
  ];
  const value: Corpus = {
    version: CORPUS_VERSION,
    articles,
    sources,
    statements: known(statements, ids, ofStatement, at('statements'), refusals),
    ownVoice: known(ownVoice, ids, inArticle, at('ownVoice'), refusals),
    reports: known(reports, ids, inArticle, at('reports'), refusals),
    disagreements: known(
      disagreements,
      ids,
      (each) => each.sides.flatMap(inArticle),
      at('disagreements'),
      refusals,
    ),
    points: known(
      points,
      ids,
      (each) => [...inArticle(each), ...each.to.map((source) => `source ${source}`)],
      at('points'),
      refusals,
    ),
    utterances: known(
      utterances,
      ids,
      (each) => each.statements.map((statement) => `statement ${statement}`),
      at('utterances'),
      refusals,
    ),
    origins: known(origins, ids, (each) => each.articles.flatMap(inArticle), at('origins'), refusals),
  };
  return { value, refusals };
}
