import { count } from '../common/words.ts';

interface Step {
  readonly heading: string;
  readonly says: readonly string[];
}

const steps: readonly Step[] = [
  {
    heading: 'What is read',
    says: [
      'Findings come from the body of each article alone. Headline, summary, takeaways, headings, captions and an editors’ analysis are kept as parts of their own and searched for differences only.',
      'An article’s days come from what the desk knows of it, else from the days and meetings that the text names, set against the record; the basis stands beside them.',
    ],
  },
  {
    heading: 'What a statement is',
    says: [
      'One quotation or piece of reported speech with whom it is attributed to. Quotation marks are paired, also over paragraphs; verbs of saying, “according to” and nouns such as “a statement by” are looked for around them and without them.',
      'Whether a verb attributes something, and where the reported words end, is decided by weights learnt from marked news articles. Words in quotation marks that nobody is named for are left alone, and what somebody will say or declines to say is none.',
    ],
  },
  {
    heading: 'Who says it',
    says: [
      'A name at the verb is the source. A surname is joined to the full name in the article, he and she to the person last spoken of whom the word fits, an office such as “the secretary-general” to the person whom the article gives it to. What names nobody stands as it is printed.',
      'Across articles a named source or a document is one, whatever its spelling: names are joined where surname and first name agree or the spelling is close and the role the same, never on a surname alone. A group or an unnamed official is one per description and article.',
    ],
  },
  {
    heading: 'Sides and groups',
    says: [
      'Title, organisation and country in the words beside a name decide the side: United States, NATO itself, an ally, an analyst (former officials too) or media. Unnamed officials are a group of their own whatever their side. Where no word tells, the side stays unknown.',
    ],
  },
  {
    heading: 'Stance',
    says: [
      'A statement reassures or worries about the commitment of the United States and the cohesion of the alliance, by phrases of diplomatic language. Negation turns them round within their clause, what follows “but” counts more, what is conditional less, and the verb of saying tips the balance.',
      'Where both sides weigh about the same it cannot be told; where no such word stands the statement is neutral. A statement about Russia or about spending alone is neutral.',
    ],
  },
  {
    heading: 'Attendance',
    says: [
      'Verbs and nouns of coming and staying away are looked for beside the United States’ secretaries of state and defence. Kind of meeting, day and place choose the ministerial of the record; where the article names none, and the days leave one only, the report is marked as inferred.',
      'Contact groups, summits of leaders and meetings in other forms are none. Each report is set against the record: it agrees, contradicts it, or goes beyond it; an expectation is borne out, not borne out or still ahead.',
    ],
  },
  {
    heading: 'What differs, what is one utterance, what is one origin',
    says: [
      'Statements of one source with like words, or in other words on the same matter, are one utterance; where the quoted words are not the same, the wordings are set side by side. Numbers differ where the same unit counts the same thing; spellings where two names are one person’s; stand-ins, roles, days and names of meetings where two articles give other ones for the same.',
      'Articles that share long runs of words have one origin; how much they share is counted over all their words. What one article leaves out is never counted as a difference.',
    ],
  },
  {
    heading: 'Points',
    says: [
      'The story’s questions are answered by attendance reports and by the phrases that the desk has written for each; own voice, attributed, quoted and denied are told apart. “Not mentioned” means that none of the phrases stands in the body.',
    ],
  },
];

const notCovered: readonly string[] = [
  'Languages other than English: such an article is shown, and nothing is found in it.',
  'Irony, hints and what only the whole of an article says: a sentence is taken at its words.',
  'Photographs, videos, graphics and what is said in them.',
  'What an article says by leaving it out, and how it is placed or headlined.',
  'Whether what somebody says is true: only attendance is checked against a record.',
  'People told apart by nothing but their first name, and pronouns whose person was named many sentences before.',
  'Meetings outside the record: summits, contact groups and meetings with partners.',
];

export const madeTexts = {
  title: 'How this is made',
  close: 'Close',
  lead: 'Rules read the articles for this page, with word lists that stand below and weights learnt from marked texts. The same articles always give the same findings, and every finding opens the sentence that it rests on and says why it stands.',
  steps,
  certainty: 'How sure a finding is',
  certaintySays: (statement: number, report: number) => [
    'A small model, learnt from labelled articles that are not those of the table above, reckons from how a finding came about how likely it is right in every respect: words, source, group and stance; meeting, status and stand-in.',
    `From ${statement}\u00A0% on a statement is of high certainty, an attendance report from ${report}\u00A0% on. All others are tentative: the word stands beside them, with dots or a broken line, and the filter “Certainty” leaves them out, with the wordings, answers and claims that rest on them. A sentence in the outlet’s own voice is tentative where its stance is thinner than 50\u00A0%. What an editor has corrected is certain.`,
  ],
  notCoveredHeading: 'What is not covered',
  notCovered,
  lists: 'The word lists',
  listsSay: (words: number, lists: number) =>
    `${count(words, 'entry', 'entries')} in ${count(lists, 'list')}, as the rules read them: mostly the bare form of a word, in small letters.`,
  search: 'Search the word lists',
  found: (n: number) => `${count(n, 'entry fits', 'entries fit')}.`,
  wordsIn: (name: string, n: number) => `${name}: ${count(n, 'entry', 'entries')}`,
} as const;

/** What a list of words is for, by the name of its file. */
export const wordGroups: readonly { readonly name: string; readonly files: RegExp }[] = [
  { name: 'Words of saying', files: /^(?:speech|cue|stance-cue)/u },
  { name: 'Words of reassurance', files: /^stance-reassurance/u },
  { name: 'Words of concern', files: /^stance-concern/u },
  { name: 'Negation, contrast, condition', files: /^(?:stance-negation|stance-clauses|denials|negative)/u },
  { name: 'What stance is about', files: /^stance-/u },
  { name: 'Words of attendance', files: /^attendance-/u },
  { name: 'Titles, offices, organisations', files: /^(?:titles|organisations|source-nouns|role)/u },
  { name: 'Countries and places', files: /^(?:places|nations)/u },
  { name: 'First names', files: /^(?:first-names|nicknames|name-)/u },
  { name: 'Words of grammar', files: /^(?:function-words|abbreviations|irregular|plain)/u },
  { name: 'Words by which articles are compared', files: /^/u },
];
