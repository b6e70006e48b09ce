/** Verbs with `that` behind them which tell of no saying, lemmas. */
export const unsaidVerbs: ReadonlySet<string> = new Set([
  ...['ensure', 'see', 'prove', 'mean', 'require', 'forget', 'hear', 'learn', 'discover', 'notice', 'make'],
  ...['realise', 'realize', 'understand', 'decide', 'arrange', 'demonstrate', 'be', 'have', 'do', 'get'],
  ...['know', 'remember', 'dream', 'check', 'read', 'take', 'give', 'use', 'do', 'happen', 'turn', 'appear'],
  ...['seem', 'hold', 'help', 'let', 'become', 'want', 'need', 'provide', 'specify', 'assume', 'pretend'],
  ...[
    'go',
    'come',
    'stand',
    'sit',
    'play',
    'follow',
    'leave',
    'cause',
    'gather',
    'establish',
    'determine',
    'watch',
  ],
]);

/** What someone is who holds something: `sure that …`. */
export const holdingAdjectives: ReadonlySet<string> = new Set([
  ...['sure', 'certain', 'adamant', 'convinced', 'confident', 'clear', 'emphatic', 'insistent', 'hopeful'],
  ...['afraid', 'worried', 'concerned', 'glad', 'pleased', 'proud', 'doubtful', 'sceptical', 'skeptical'],
  ...['optimistic', 'positive', 'unconvinced', 'persuaded', 'satisfied', 'explicit', 'categorical'],
  ...['unequivocal', 'relieved', 'alarmed', 'disappointed', 'grateful', 'sorry', 'firm', 'unpersuaded'],
]);

/** `made clear that …`, `let it be known that …` */
export const knownAdjectives: ReadonlySet<string> = new Set([
  ...['clear', 'plain', 'known', 'slip', 'on', 'explicit', 'public', 'understood'],
]);

/** In `in her view`, `by his reckoning`: nouns of what someone holds. */
export const viewNouns: ReadonlySet<string> = new Set([
  ...['view', 'words', 'opinion', 'eyes', 'telling', 'judgment', 'judgement', 'reading', 'estimation'],
  ...['assessment', 'mind', 'analysis', 'phrase', 'account', 'reckoning', 'count', 'estimate'],
  ...['estimates', 'calculation', 'calculations', 'version', 'tally', 'admission', 'lights'],
]);

/** Verbs by which a text or a body gives a figure, lemmas. */
export const countingVerbs: ReadonlySet<string> = new Set(['put', 'count', 'tally', 'number', 'list', 'peg']);

/** Verbs by which a text tells what it holds, lemmas. */
export const textVerbs: ReadonlySet<string> = new Set([
  ...['show', 'record', 'find', 'list', 'count', 'put', 'note', 'state', 'describe', 'call', 'commit', 'set'],
  ...['reaffirm', 'affirm', 'repeat', 'mention', 'promise', 'pledge', 'welcome', 'urge', 'warn', 'speak'],
]);

/** How someone takes what has happened; what they hold of it stands behind a colon. */
export const attitudes: readonly RegExp[] = [
  /\b(?:brush|wav|laugh|shrug|swat|bat|sweep|play|pooh-pooh|dismiss|push|turn)\w* (?:.+ )?(?:aside|away|off|down|back)\b/u,
  /\b(?:sees?|saw|finds?|found|has|had|detects?|reads?) (?:no|little|nothing|neither|few|not much|it otherwise)\b/u,
  /\b(?:isn['’]t|not|n['’]t|hardly|un|never) ?(?:fussed|bothered|worried|alarmed|impressed|convinced|rattled|fazed|persuaded|surprised)\b/u,
  /\b(?:put|puts|framed?|frames|sums?|summed|phrase[sd]?|takes?|took|heard|hears|sees?|saw|read|reads|explain\w*|tells?|told) (?:it|this|that|the matter|the news|matters|things|a|another)\b/u,
  /\b(?:struck|strikes?|sound\w*|add\w*|offer\w*|gave|gives|had|has|draws?|drew|reach\w*) (?:a|an|another|one|no|his|her|their|the) (?:.+ )?(?:note|tone|answer|explanation|reading|theory|view|verdict|reply|conclusion|lesson|word|warning|comparison|judgment|assessment|worry|complaint|question|advice)\b/u,
  /\b(?:is|was|are|were|sound\w*|seem\w*|remain\w*|grew|turned|stay\w*) (?:\p{L}+ )?(?:blunt|harsh|calm|gloom|cool|warm|chill|curt|dry|wry|frank|cheer|grim|kind|tart|terse|bleak|sober|sanguine|scathing|dismissive|philosophical|unmoved|unimpressed|unconvinced|sceptical|skeptical|relaxed|franker|clear|emphatic|less|more)\p{L}*\b/u,
  /\b(?:thinks?|thought|wonder\w*|mus\w*|reflect\w*) (?:out loud|aloud)\b/u,
  /\b(?:disagree\w*|differ\w*|demur\w*|protest\w*|complain\w*|object\w*|grumbl\w*|shrug\w*|sigh\w*|scoff\w*|smil\w*|laugh\w*|nod\w*)\b/u,
  /\b(?:put|puts|blam\w*|trac\w*|ascrib\w*|attribut\w*) .+ (?:down to|on|to)\b/u,
];
