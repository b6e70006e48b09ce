import { partAbout } from '../../export/file-name.ts';
import type { SectionName } from './items.ts';
import type { Screen } from './screen.ts';
import { sideBySideArticles } from './sheets.ts';

/** The part of a file’s name that says which section it holds, and of articles side by side which. */
export function partName(section: SectionName, screen: Screen): string {
  const articles = section === 'comparison' ? sideBySideArticles(screen) : null;
  if (articles === null) return section;
  const outlets = articles.map(({ outlet }) => outlet.name);
  return partAbout(section, outlets, articles.map(({ id }) => id).join(' '));
}
