import type { DayInterval } from '../common/day.ts';
import type { AttendanceRecord } from '../record/record.ts';
import type { AnalysedArticle } from './analysed.ts';
import { nameRuns } from './name-runs.ts';
import { nationsIn } from './nations.ts';
import { parsePersonName, type PersonName } from './person-names.ts';

/** One name for a person, as one article or the record gives it. */
export interface PersonForm {
  /** Null for the record. */
  readonly article: string | null;
  readonly published: DayInterval | null;
  readonly name: PersonName;
  readonly roles: readonly string[];
  /** The article quotes them in their own words. */
  readonly quoted: boolean;
  /** Countries that the article names beside the name: looked for only where it depends on them. */
  readonly nations: () => ReadonlySet<string>;
  /** Nothing in its own article shows that it is a person’s: another article does. */
  readonly likely?: true;
}

interface Gathered {
  roles: Set<string>;
  quoted: boolean;
}

function gather(forms: Map<string, Gathered>, name: string, role: string | null, quoted: boolean): void {
  const form = forms.get(name) ?? { roles: new Set(), quoted: false };
  if (role !== null) form.roles.add(role);
  form.quoted ||= quoted;
  forms.set(name, form);
}

/** As far around a name as its country may stand. */
const BESIDE = 90;

function nationsBeside(text: string, printed: string): ReadonlySet<string> {
  const at = text.indexOf(printed);
  if (at === -1) return new Set();
  const before = text.slice(Math.max(0, at - BESIDE), at).replace(/^.*\n/su, '');
  const after = text.slice(at + printed.length, at + printed.length + BESIDE).replace(/\n.*$/su, '');
  return nationsIn(`${before} ${after}`);
}

/** `new U.S. president`: an office that stands for its holder is no name. */
function isOfficeAlone(name: string): boolean {
  return /(?<!\p{L})\p{Ll}[\p{L}-]*$/u.test(name);
}

function inArticle({ article, findings }: AnalysedArticle): readonly PersonForm[] {
  const forms = new Map<string, Gathered>();
  for (const { kind, attributions } of findings.statements) {
    for (const { naming, name, role } of attributions) {
      if (naming === 'named' && !isOfficeAlone(name)) gather(forms, name, role, kind === 'direct');
    }
  }
  for (const { name, role } of findings.people) gather(forms, name, role, false);
  return [...forms].flatMap(([printed, { roles, quoted }]) => {
    const name = parsePersonName(printed);
    if (name === null) return [];
    const nations = () => nationsBeside(article.text, printed);
    return [{ article: article.id, published: article.published, name, roles: [...roles], quoted, nations }];
  });
}

/** What may be a full name in one article: it counts where another article shows whose it is. */
export function likelyForms({ article }: AnalysedArticle): readonly PersonForm[] {
  return nameRuns(article).map((name) => ({
    article: article.id,
    published: article.published,
    name,
    roles: [],
    quoted: false,
    nations: () => nationsBeside(article.text, name.printed),
    likely: true,
  }));
}

function inRecord({ ministerials, terms }: AttendanceRecord): readonly PersonForm[] {
  const offices = new Map<string, Set<string>>();
  const add = (name: string, office: string) =>
    offices.set(name, (offices.get(name) ?? new Set()).add(`US ${office}`));
  for (const { usPrincipal, usRepresentative } of ministerials) {
    add(usPrincipal.name, usPrincipal.office);
    if (usRepresentative !== null) add(usRepresentative.name, usRepresentative.office);
  }
  for (const { kind, name } of terms)
    add(name, kind === 'defence' ? 'Secretary of Defense' : 'Secretary of State');
  return [...offices].flatMap(([printed, roles]) => {
    const name = parsePersonName(printed);
    if (name === null) return [];
    const nations = () => new Set<string>();
    return [{ article: null, published: null, name, roles: [...roles], quoted: false, nations }];
  });
}

/** Every name of a person, quoted or only mentioned, in the articles and the record. */
export function personForms(
  analysed: readonly AnalysedArticle[],
  record: AttendanceRecord,
): readonly PersonForm[] {
  return [...analysed.flatMap(inArticle), ...inRecord(record)];
}
