import { readerTexts } from '../../catalogue/reader.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { ArticleEntry } from './entries/ArticleEntry.tsx';
import { MinisterialEntry } from './entries/MinisterialEntry.tsx';
import { OwnVoiceEntry } from './entries/OwnVoiceEntry.tsx';
import { PassageEntry } from './entries/PassageEntry.tsx';
import { ReportEntry } from './entries/ReportEntry.tsx';
import { SourceEntry } from './entries/SourceEntry.tsx';
import { StatementEntry } from './entries/StatementEntry.tsx';
import type { Lookup } from './lookup.ts';
import styles from './reader.module.css';

interface EntryProps {
  readonly entry: EvidenceEntry;
  readonly lookup: Lookup;
  readonly alone: boolean;
}

const MISSING = <p>{readerTexts.entryMissing}</p>;

function Entry({ entry, lookup, alone }: EntryProps) {
  switch (entry.kind) {
    case 'statement': {
      const statement = lookup.statements.get(entry.id);
      return statement === undefined ? MISSING : <StatementEntry statement={statement} lookup={lookup} />;
    }
    case 'own-voice': {
      const voice = lookup.ownVoice.get(entry.id);
      return voice === undefined ? MISSING : <OwnVoiceEntry voice={voice} lookup={lookup} />;
    }
    case 'report': {
      const report = lookup.reports.get(entry.id);
      return report === undefined ? MISSING : <ReportEntry report={report} lookup={lookup} />;
    }
    case 'source': {
      const source = lookup.sources.get(entry.id);
      if (source === undefined) return MISSING;
      return <SourceEntry source={source} statements={entry.statements} lookup={lookup} />;
    }
    case 'article': {
      const article = lookup.articles.get(entry.id);
      return article === undefined ? MISSING : <ArticleEntry article={article} />;
    }
    case 'ministerial': {
      const ministerial = lookup.ministerials.get(entry.id);
      if (ministerial === undefined) return MISSING;
      return <MinisterialEntry ministerial={ministerial} lookup={lookup} alone={alone} />;
    }
    case 'passage':
      return <PassageEntry {...entry} lookup={lookup} />;
  }
}

function keyOf(entry: EvidenceEntry): string {
  return entry.kind === 'passage'
    ? `${entry.article}@${entry.start}-${entry.end}`
    : `${entry.kind}:${entry.id}`;
}

interface Props {
  readonly evidence: Evidence;
  readonly lookup: Lookup;
}

/** One item for each thing that the number counts. */
export function EvidenceList({ evidence, lookup }: Props) {
  if (evidence.entries.length === 0) {
    const { lookedFor } = evidence;
    return <p>{lookedFor === undefined ? readerTexts.nothingCounts : readerTexts.nothingFound(lookedFor)}</p>;
  }
  return (
    <ol className={styles.entries}>
      {evidence.entries.map((entry) => (
        <li key={keyOf(entry)} data-evidence-entry={entry.kind}>
          <Entry entry={entry} lookup={lookup} alone={evidence.entries.length === 1} />
        </li>
      ))}
    </ol>
  );
}
