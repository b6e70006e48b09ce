import { speakerGroups, type SpeakerGroup, type Stance } from '../../analysis/findings.ts';
import { figureTitles, groupTexts, stanceJudged } from '../../catalogue/sentiment.ts';
import type { Source, Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { countedStatements } from '../comparison/counted.ts';
import { groupNames, stanceMarks } from '../reader/words.ts';
import { statementsOf } from './column-kinds.ts';
import type { Sided } from './shape-outlets.ts';
import { isTentative } from './tentative.ts';

/** Statements by stance. */
export interface Figures {
  readonly name: string;
  readonly figures: Readonly<Record<Stance, Evidence>>;
}

export interface GroupRow extends Figures {
  readonly group: SpeakerGroup;
  /** How many of a side’s statements are tentative. */
  readonly tentative: Readonly<Record<Sided, number>>;
}

export interface GroupTable {
  readonly rows: readonly GroupRow[];
  /** Each statement once, whichever groups its sources belong to. */
  readonly all: Figures;
  /** Statements whose sources belong to two groups or more, which count in each. */
  readonly inSeveral: Evidence;
}

/** Whether any statement of the group takes a side. */
export function hasBar({ figures }: GroupRow): boolean {
  return figures.concern.entries.length + figures.reassurance.entries.length > 0;
}

function figuresOf(name: string, held: (stance: Stance) => readonly Statement[]): Figures['figures'] {
  const figure = (stance: Stance): Evidence => {
    const { word } = stanceMarks[stance];
    return countedStatements(figureTitles.stanceOf(name, word), held(stance), stanceJudged.by(word, name));
  };
  return {
    reassurance: figure('reassurance'),
    concern: figure('concern'),
    neutral: figure('neutral'),
    'cannot-tell': figure('cannot-tell'),
  };
}

function groupsOf(statement: Statement, sources: ReadonlyMap<string, Source>): ReadonlySet<SpeakerGroup> {
  const groups = statement.sources.map(({ source }) => sources.get(source)?.group);
  return new Set(groups.filter((group) => group !== undefined));
}

/** One row for each group that speaks anywhere in `whole`, so that rows stay in place while filters move their numbers. */
export function shapeGroups(selection: Selection, whole: Selection): GroupTable {
  const speaking = new Set([...whole.sources, ...selection.sources].map(({ group }) => group));
  const byId = new Map(selection.sources.map((source) => [source.id, source]));
  const several = selection.statements.filter((statement) => groupsOf(statement, byId).size > 1);
  return {
    rows: speakerGroups
      .filter((group) => speaking.has(group))
      .map((group) => ({
        group,
        name: groupNames[group],
        figures: figuresOf(groupNames[group], (stance) => statementsOf(selection, [group], [stance])),
        tentative: {
          concern: statementsOf(selection, [group], ['concern']).filter(isTentative).length,
          reassurance: statementsOf(selection, [group], ['reassurance']).filter(isTentative).length,
        },
      })),
    all: {
      name: groupTexts.all,
      figures: figuresOf(groupTexts.allSources, (stance) =>
        selection.statements.filter((statement) => statement.stance.value === stance),
      ),
    },
    inSeveral: countedStatements(groupTexts.inSeveral, several, groupTexts.inSeveralSought),
  };
}
