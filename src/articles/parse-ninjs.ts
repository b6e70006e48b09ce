import { array, exactOptional, object, picklist, string, unknown, type InferOutput } from 'valibot';
import { parseItem, placeIn, refusal, type Place } from '../common/border.ts';
import { toDay } from '../common/day.ts';
import type { Parsed, Refusal } from '../common/refusal.ts';
import { slugOf } from '../common/slug.ts';
import { webAddress } from '../common/web-address.ts';
import {
  partKinds,
  type Article,
  type Outlet,
  type PartKind,
  type Published,
  type Sourced,
} from './article.ts';
import { composeText, type TextPart } from './compose-text.ts';
import { isArticleId, type DeskEntry } from './desk.ts';

const textSchema = object({
  role: exactOptional(string()),
  contentType: exactOptional(string()),
  value: string(),
});

/** The fields Readout reads of any ninjs 3.x document; all others are let go, private notes among them. */
const documentSchema = object({
  uri: exactOptional(string()),
  language: exactOptional(string()),
  pubStatus: exactOptional(picklist(['usable', 'withheld', 'canceled'])),
  embargoedUntil: exactOptional(string()),
  usageTerms: exactOptional(string()),
  firstCreated: exactOptional(string()),
  versionCreated: exactOptional(string()),
  headlines: exactOptional(unknown()),
  descriptions: exactOptional(unknown()),
  bodies: exactOptional(unknown()),
  infoSources: exactOptional(unknown()),
});

type Group = 'headlines' | 'descriptions' | 'bodies';

const BLANK_LINE = /\n[^\S\n]*\n/u;
/** What no article has: control characters but for tab and new line, and halves of a character. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}/u;

const usual: Readonly<Record<Group, PartKind>> = {
  headlines: 'headline',
  descriptions: 'summary',
  bodies: 'paragraph',
};

function kindOf(group: Group, role: string | undefined): PartKind {
  if (group === 'headlines') return 'headline';
  const kind = partKinds.find((each) => each === role);
  const fits = kind === 'summary' || kind === 'takeaway' ? group === 'descriptions' : kind !== 'headline';
  return kind !== undefined && fits ? kind : usual[group];
}

function paragraphsOf(value: string): readonly string[] {
  return value
    .split(BLANK_LINE)
    .map((text) => text.trim())
    .filter(Boolean);
}

interface RoledPart extends TextPart {
  readonly role: string | undefined;
}

function partsOfEntry(group: Group, input: unknown, place: Place): Parsed<readonly RoledPart[]> {
  const { value: entry, refusals } = parseItem(textSchema, input, place);
  if (entry === null) return { value: [], refusals };
  const refuse = (value: unknown, reason: string, remedy: string) => ({
    value: [],
    refusals: [refusal(place, value, reason, remedy)],
  });
  if ((entry.contentType ?? 'text/plain') !== 'text/plain') {
    return refuse(entry.contentType, 'only plain text is read', 'Send the text as text/plain.');
  }
  const text = entry.value.replace(/\r\n?/gu, '\n');
  if (UNPRINTABLE.test(text)) {
    return refuse(
      text,
      'the text holds control characters or halves of characters',
      'Take them out of the text.',
    );
  }
  const { role } = entry;
  const value = paragraphsOf(text).map((paragraph) => ({ kind: kindOf(group, role), text: paragraph, role }));
  return { value, refusals: [] };
}

function partsOf(group: Group, input: unknown, place: Place): Parsed<readonly RoledPart[]> {
  const at = placeIn(place, group);
  const list = parseItem(array(unknown()), input ?? [], at);
  const entries = (list.value ?? []).map((entry, index) => partsOfEntry(group, entry, placeIn(at, index)));
  return {
    value: entries.flatMap(({ value }) => value),
    refusals: [...list.refusals, ...entries.flatMap(({ refusals }) => refusals)],
  };
}

type ForeignDocument = InferOutput<typeof documentSchema>;

function publishedOf({ firstCreated, versionCreated }: ForeignDocument): Published | null {
  const time = Date.parse(firstCreated ?? versionCreated ?? '');
  if (Number.isNaN(time)) return null;
  const basis = firstCreated === undefined ? 'the document’s versionCreated' : 'the document’s firstCreated';
  return { earliest: toDay(time), latest: toDay(time), basis };
}

function urlOf({ uri }: ForeignDocument): Sourced<string> | null {
  const value = webAddress(uri ?? '');
  return value === null ? null : { value, basis: 'the document’s uri' };
}

/** Two articles of unknown outlets are of two: nothing says that they are of one. */
function outletOf(id: string, document: ForeignDocument, desk: DeskEntry): Outlet & { basis: string } {
  if (desk.outlet !== null) {
    return { id: slugOf(desk.outlet.value), name: desk.outlet.value, basis: desk.outlet.basis };
  }
  const named = document.infoSources;
  const first: unknown = Array.isArray(named) ? named[0] : undefined;
  const { value } = parseItem(object({ name: string() }), first, { file: '', path: '' });
  if (value !== null && value.name.trim() !== '') {
    return { id: slugOf(value.name), name: value.name.trim(), basis: 'the document’s infoSources' };
  }
  return {
    id: `unknown-${slugOf(id)}`,
    name: 'Outlet not known',
    basis: 'neither the desk nor the document says',
  };
}

/** Why the document may not be shown at all, where its own fields say so. */
function barOf(document: ForeignDocument, place: Place, now: number): Refusal | null {
  if (document.pubStatus === 'canceled' || document.pubStatus === 'withheld') {
    const reason = 'its sender has cancelled or withheld the article';
    return refusal(placeIn(place, 'pubStatus'), document.pubStatus, reason, 'Take the file out.');
  }
  if (document.embargoedUntil === undefined) return null;
  const until = Date.parse(document.embargoedUntil);
  if (until <= now) return null;
  const reason = Number.isNaN(until) ? 'the embargo has no readable end' : 'the article is under embargo';
  return refusal(
    placeIn(place, 'embargoedUntil'),
    document.embargoedUntil,
    reason,
    'Add it when the embargo is over.',
  );
}

function mainHeadline(parts: readonly RoledPart[]): readonly RoledPart[] {
  const main = parts.find(({ role }) => role === 'main') ?? parts[0];
  return main === undefined ? [] : [main];
}

/** One ninjs 3.x document as an article, or every reason why it is none. `now` is looked at for an embargo alone. */
export function parseNinjsArticle(
  id: string,
  input: unknown,
  desk: DeskEntry,
  now: number = Date.now(),
): Parsed<Article | null> {
  const place: Place = { file: `articles/${id}.json`, path: '' };
  const refused = (...refusals: readonly Refusal[]): Parsed<null> => ({ value: null, refusals });
  if (!isArticleId(id)) {
    return refused(refusal(place, id, 'the id is no safe file name', 'Use letters, digits, _ and -.'));
  }
  const { value: document, refusals } = parseItem(documentSchema, input, place);
  if (document === null) return refused(...refusals);
  const bar = barOf(document, place, now);
  if (bar !== null) return refused(bar);
  const headlines = partsOf('headlines', document.headlines, place);
  const others = (['descriptions', 'bodies'] as const).map((group) => partsOf(group, document[group], place));
  const itemRefusals = [headlines, ...others].flatMap((each) => each.refusals);
  const parts = [...mainHeadline(headlines.value), ...others.flatMap(({ value }) => value)];
  if (!parts.some(({ kind }) => kind === 'paragraph')) {
    const remedy = 'Send a body of plain text with role paragraph, or none.';
    return refused(
      ...itemRefusals,
      refusal(placeIn(place, 'bodies'), undefined, 'no body text was found', remedy),
    );
  }
  return { value: articleOf(id, document, desk, parts), refusals: itemRefusals };
}

function articleOf(
  id: string,
  document: ForeignDocument,
  desk: DeskEntry,
  parts: readonly TextPart[],
): Article {
  const headline = parts.find(({ kind }) => kind === 'headline');
  return {
    id,
    outlet: outletOf(id, document, desk),
    headline: headline === undefined ? desk.headline : { value: headline.text, basis: 'in the text' },
    url: desk.url ?? urlOf(document),
    via: desk.via,
    published: desk.published ?? publishedOf(document),
    language: document.language ?? 'en',
    rights: document.usageTerms ?? null,
    ...composeText(parts),
  };
}
