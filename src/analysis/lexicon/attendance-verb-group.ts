import { expectationWords, factWords, negators } from './attendance-modality.ts';

/** What may stand between an official and the verb that is theirs, besides adverbs in -ly and dates. */
export const groupWords: ReadonlySet<string> = new Set([
  ...[...negators, ...expectationWords, ...factWords].filter((phrase) => !phrase.includes(' ')),
  ...['ill', 'sick', 'busy', 'unwell', 'tired', 'weak', 'late', 'duly', 'eventually'],
  ...['there', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'],
  ...["'s", "'d", 'having', 'do', 'does', 'shall', 'should', 'can', 'must'],
  ...['need', "isn't", "aren't", "wasn't", "weren't", "haven't", "hadn't", "don't", "doesn't"],
  ...["wouldn't", "shan't", "shouldn't", "mightn't", "can't", "couldn't", "mustn't", "needn't", 'no'],
  ...['longer', 'to', 'going', 'about', 'and', 'or', 'but', 'also', 'again'],
  ...['still', 'once', 'even', 'just', 'already', 'now', 'then', 'too', 'both'],
  ...['alone', 'yet', 'himself', 'herself', 'twice', 'instead', 'soon', 'long', 'since'],
  ...['first', 'later', 'earlier', 'today', 'therefore', 'however', 'though', 'indeed', 'rather'],
  ...['almost', 'all', 'ever', 'always', 'often', 'meanwhile', 'well', 'simply', 'perhaps'],
  ...['maybe', 'nonetheless', 'nevertheless', 'thus', 'likewise', 'least', 'at', 'only', 'quite'],
  ...['very', 'much', 'so', 'next', 'back', 'in', 'turn', 'fact', 'person'],
  ...['after', 'supposed', 'certain', 'sure', 'bound', 'looked', 'look', 'seemed', 'appears'],
  ...['appeared', 'said', 'rumoured', 'rumored', 'thought', 'believed', 'understood', 'known', 'forced'],
  ...['obliged', 'able', 'unable', 'unwilling', 'willing', 'ready', 'keen', 'eager', 'reluctant'],
  ...['free', 'intending', 'hoped', 'hoping', 'wants', 'wanted', 'means', 'meant', 'decides'],
  ...['deciding', 'chooses', 'opts', 'agrees', 'elected', 'promises', 'confirmed', 'fails', 'failing'],
  ...['declines', 'refuses', 'refusing', 'manages', 'insisted', 'on', 'resolved', 'preferred', 'considers'],
  ...['considered', 'weighs', 'ruled', 'out', 'made', 'time', 'billed', 'asked', 'tried'],
  ...['trying', 'ended', 'up', 'remains', 'remained', 'got', 'ought', 'allowed', 'told'],
  ...['aims', 'aimed', 'among', 'the', 'one', 'few', 'those', 'intentions', 'of'],
  ...['choosing', 'electing', 'opting', 'pledges', 'vows', 'contemplating', 'thinking', 'toying', 'with'],
  ...['persuaded', 'compelled', 'found', 'happy', 'content', 'stayed', 'stays', 'stay', 'kept'],
  ...['last', 'keeps', 'remain', 'sorely', 'went', 'goes', 'go'],
]);

/** After a possessive: `her decision to skip`, `his failure to come`. */
export const choiceNouns = [
  ...[
    'decision',
    'choice',
    'plan',
    'plans',
    'failure',
    'refusal',
    'inability',
    'intention',
    'move',
    'reluctance',
  ],
  ...['vow', 'threat', 'promise', 'pledge', 'determination', 'wish', 'desire', 'agreement'],
  ...['plane', 'jet', 'motorcade', 'limousine', 'convoy', 'aircraft', 'entourage'],
  ...['flight', 'turn', 'chance', 'lot', 'fate', 'willingness', 'readiness', 'agreement', 'commitment'],
];
