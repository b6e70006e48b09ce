const adverbs = String.raw`(?:(?:so|quite|as|that|all|altogether|entirely|wholly|equally|nearly|exactly|really|too|very)\s)*`;
const calm = String.raw`(?:soothed|relaxed|reassured|convinced|calm|sanguine|persuaded|comforted|mollified|impressed|satisfied|happy|content|cheerful|phlegmatic|serene|charitable|forgiving|consoled|won over|at ease|upbeat|optimistic|buoyant|confident|placated|amused|bullish|untroubled|unfazed|easy|breezy|buying it|steady|muted|mild)`;
const uneasy = String.raw`(?:uneasy|nervous|anxious|sombre|somber|sour|tense|gloomy|jittery|sceptical|skeptical|worried|rattled|wary|bleak|darker|chillier|cooler|frostier|different|shaken|unsettled|edgy|fretful)`;
const worry = String.raw`(?:unease|disquiet|anxiety|anxieties|doubts?|worry|worries|nervousness|jitters|misgivings|mistrust|apprehension|concerns?|qualms|fears?|scepticism|skepticism|sceptics|skeptics|nerves)`;
const people = String.raw`(?:everyone|everybody|all|every\s\p{L}+|all\s(?:of\sthem|\p{L}+)|each\s\p{L}+)`;
const feel = String.raw`(?:was|were|is|are|sounded|sounds|seemed|seems|felt|feels|looked|looks|came\saway|left|went\shome|remained|remains|stayed)`;
const ordinal = String.raw`(?:second|third|fourth|fifth|sixth)`;

/** How an outlet itself tells of the mood among the allies, or counts what is missing: what each frame says of it, for one whole sentence in small letters, as regular expressions. */
export const moodFrames: readonly (readonly [mood: 'concern' | 'reassurance', frames: readonly string[]])[] =
  [
    [
      'concern',
      [
        String.raw`^(?:but\s|yet\s|still,?\s)?not\s${people}\s${feel}\s${adverbs}${calm}\b`,
        String.raw`^(?:but\s|yet\s)?not\s(?:all|every)\s${worry}\s(?:is|are|was|were)\s(?:idle|unfounded|groundless|misplaced)\b`,
        String.raw`^(?:but\s|yet\s)?(?:others|some|a\sfew|many)\s${feel}\s${adverbs}(?:less\s${adverbs}${calm}|${uneasy})\b`,
        String.raw`^(?:but\s|yet\s)?(?:others|some|many)\s(?:keep|kept|are\skeeping|were\skeeping)\s(?:a\s)?(?:tally|count|score)\b`,
        String.raw`^(?:but\s|yet\s|still,?\s)?(?:the\s)?${worry}\s(?:was|were|is|are)\s(?:not\shard\sto\sfind|never\sfar|everywhere|plain|palpable|about|real|widespread|growing|mounting)\b`,
        String.raw`\b(?:the|some|such|those|these|and)?\s?${worry}\s(?:lingers?|lingered|persists?|persisted|remains?|remained|has\snot\sgone|have\snot\sgone|refuses?\sto\sgo)\b`,
        String.raw`\bthere\s(?:is|was|were|are)\s(?:a\s)?(?:\p{L}+\s)?${worry}\b`,
        String.raw`\b(?:the\s)?(?:mood|tone|talk|atmosphere|verdict)\s(?:\p{L}+\s){0,4}?(?:was|is|turned|grew|has\sgrown|had\sgrown)\s${adverbs}${uneasy}\b`,
        String.raw`\b(?:absences?|habit|empty\schairs?|no-shows?)\s(?:is|are|was|were)\sbecoming\sa\s(?:\p{L}+\s)?(?:theme|habit|pattern|trend|custom|routine)\b`,
        String.raw`\b(?:is|was|makes|made)\s(?:not\sthe\sfirst\s(?:wobble|absence|gap|snub|no-show)|strike\s(?:two|three))\b`,
        String.raw`^(?:and\s)?(?:it|this|that)\s(?:is|was)\s(?:now\s)?the\s${ordinal}\s(?:absence|no-show|gap|empty\schair)\b`,
        String.raw`\b(?:the\s)?(?:cheerful|rosy|sunny|official|happy)\s(?:version|reading|view|story|line)\s(?:has|had)\s(?:its|no\sshortage\sof|plenty\sof)\s(?:sceptics|skeptics|doubters|critics)\b`,
        String.raw`\b(?:gratitude|relief|comfort|warmth)\b.*\b(?:was\srationed|was\sthin|was\sshort-lived|did\snot\slast|was\sin\sshort\ssupply|had\sits\slimits)\b`,
        String.raw`\bin\sthe\slurch\b|\begg\son\stheir\sfaces?\b`,
      ],
    ],
    [
      'reassurance',
      [
        String.raw`\bthere\s(?:is|was)\s(?:a\s|an\s)?(?:\p{L}+\s)?(?:calm|composure|no\spanic|no\salarm|little\salarm|little\spanic|no\sgreat\salarm)\b`,
        String.raw`\b(?:the\s)?(?:mood|tone|reaction|atmosphere|response)\s(?:\p{L}+\s){0,4}?(?:was|is|stayed|remained)\s${adverbs}${calm}\b`,
        String.raw`\bthe\ssky\b.*\b(?:did\snot\sfall|stayed\sup|didn't\sfall)\b`,
        String.raw`\bthe\salliance\s(?:has\s)?(?:survived|outlived|weathered|endured)\b`,
        String.raw`\b(?:is|was)\s(?:no\ssmall\scomfort|good\senough\sfor|half\sthe\sbattle)\b`,
        String.raw`^(?:but\s|and\s)?(?:nobody|no\sone|few)\s(?:\p{L}+\s){0,2}?(?:panicked|is\spanicking|was\spanicking|is\slosing\ssleep|lost\ssleep|was\slosing\ssleep)\b`,
        String.raw`^(?:the\s)?(?:allies|ministers|hosts|europeans|diplomats)\s${feel}\s(?!not\b)${adverbs}${calm}\b`,
        String.raw`\b(?:on\sthe\srocks|coming\sapart|falling\sapart|in\scrisis|a\srift|in\strouble)\?\s(?:hardly|no|not\squite|not\sreally|far\sfrom\sit|scarcely)\b`,
      ],
    ],
  ];
