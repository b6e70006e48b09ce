/** Words for the members of the alliance other than the United States: names, demonyms, capitals; lower case. */
export const alliedWords: ReadonlySet<string> = new Set([
  ...['kingdom', 'albania', 'albanian', 'belgium', 'belgian', 'belgians', 'bulgaria', 'bulgarian'],
  ...['canada', 'canadian', 'canadians', 'croatia', 'croatian', 'czech', 'czechia', 'denmark', 'danish'],
  ...['danes', 'estonia', 'estonian', 'finland', 'finnish', 'france', 'french', 'germany', 'german'],
  ...['germans', 'greece', 'greek', 'greeks', 'hungary', 'hungarian', 'iceland', 'icelandic', 'italy'],
  ...['italian', 'italians', 'latvia', 'latvian', 'lithuania', 'lithuanian', 'luxembourg', 'montenegro'],
  ...['montenegrin', 'netherlands', 'dutch', 'macedonia', 'macedonian', 'norway', 'norwegian', 'poland'],
  ...['polish', 'poles', 'portugal', 'portuguese', 'romania', 'romanian', 'slovakia', 'slovak'],
  ...['slovenia', 'slovenian', 'spain', 'spanish', 'sweden', 'swedish', 'turkey', 'türkiye', 'turkish'],
  ...['britain', 'british', 'uk', 'u.k.', 'u.k', 'london', 'paris', 'berlin', 'warsaw', 'rome', 'madrid'],
  ...['ottawa', 'oslo', 'copenhagen', 'helsinki', 'stockholm', 'vilnius', 'riga', 'tallinn', 'prague'],
  ...['ankara', 'lisbon', 'bucharest', 'budapest', 'athens', 'reykjavik', 'hague', 'european'],
  ...['europeans', 'europe', 'baltic', 'nordic', 'scandinavian', 'greenland', 'greenlandic'],
  ...['bundeswehr', 'bundestag', 'elysee', 'élysée', 'downing', 'scottish', 'welsh', 'english'],
  ...['scotland', 'wales', 'england', 'croats', 'czechs', 'estonians', 'finns', 'finn', 'hungarians'],
  ...['icelanders', 'latvians', 'lithuanians', 'norwegians', 'dane', 'pole', 'romanians', 'slovaks'],
  ...['slovenes', 'slovene', 'spaniards', 'spaniard', 'swedes', 'swede', 'turks', 'turk', 'bulgarians'],
  ...['albanians', 'brits', 'briton', 'britons', 'whitehall', 'westminster', 'commons', 'sejm', 'saeima'],
  ...['riksdag', 'storting', 'folketing', 'eduskunta', 'riigikogu', 'seimas', 'cortes', 'matignon'],
  ...['brussels-based', 'zagreb', 'ljubljana', 'bratislava', 'sofia', 'tirana', 'podgorica', 'skopje'],
  ...['bavaria', 'bavarian', 'saxony', 'silesia', 'catalonia', 'flanders', 'flemish', 'walloon', 'lapland'],
  ...['gotland', 'crete', 'sicily', 'sardinia', 'galicia', 'transylvania', 'moravia', 'bohemia', 'thrace'],
  ...['hamburg', 'milan', 'naples', 'turin', 'venice', 'barcelona', 'krakow', 'kraków', 'gdansk', 'gdańsk'],
  ...['wroclaw', 'wrocław', 'poznan', 'poznań', 'rzeszów', 'kaunas', 'klaipeda', 'klaipėda', 'tartu'],
  ...['narva', 'tromsø', 'gothenburg', 'aarhus', 'antwerp', 'ghent', 'rotterdam', 'marseille', 'porto'],
  ...['thessaloniki', 'izmir', 'istanbul', 'constanta', 'constanța', 'timisoara', 'rijeka', 'maribor'],
  ...['brno', 'debrecen', 'montreal', 'toronto', 'quebec', 'edinburgh', 'cardiff', 'belfast', 'manchester'],
  ...['bonn', 'cologne', 'frankfurt', 'leipzig', 'utrecht', 'leiden', 'bologna', 'florence', 'genoa'],
  ...['bundesrat', 'holyrood', 'senedd', 'mps'],
  ...['luxembourgish', 'luxembourger', 'benelux', 'visegrad', 'visegrád', 'balts', 'danish-led'],
  ...['dutchman', 'dutchwoman', 'dutchmen', 'frenchman', 'frenchwoman', 'frenchmen'],
  ...['englishman', 'englishwoman', 'scot', 'scots', 'scotsman', 'scotswoman', 'welshman'],
  ...['welshwoman', 'luxembourgers', 'croatians', 'croat', 'slovenians', 'slovakian', 'slovakians'],
  ...['montenegrins', 'macedonians', 'icelander', 'turkiye', 'türkei', 'holland', 'amsterdam'],
  ...['hellenic', 'iberian', 'franco-german', 'franco-british', 'british-led', 'german-led'],
  ...['french-led', 'dutch-led', 'polish-led', 'canadian-led', 'nordics', 'farnesina', 'chigi'],
  ...['moncloa', 'zarzuela', 'bendlerblock', 'binnenhof', 'catshuis', 'christiansborg'],
  ...['rosenbad', 'belweder', 'cotroceni', 'rideau', 'hradčany', 'hradcany', 'althingi', 'alþingi'],
  ...['sabor', 'sobranie', 'skupština', 'tbmm', 'luftwaffe', 'raf', 'spd', 'cdu', 'csu', 'tory'],
  ...['tories', 'bundeskanzleramt', 'auswärtiges'],
]);

/** The same in two words or more. */
export const alliedPhrases: readonly string[] = [
  ...['foreign office', 'downing street', 'ministry of defence', "quai d'orsay", 'cabinet office'],
  ...['federal chancellery'],
  ...['great britain', 'house of lords', 'house of commons', 'council of ministers'],
  ...['federal foreign office', 'élysée palace'],
  ...['palazzo chigi', 'royal navy', 'royal air force', 'chief of defence', 'north macedonia'],
  ...['czech republic'],
];

/** The European Union's houses and who serves them: no member of the alliance. */
export const unionWords: ReadonlySet<string> = new Set([
  ...['eu', 'e.u.', 'mep', 'meps', 'berlaymont', 'eeas', 'frontex'],
]);

/** The same in two words or more. */
export const unionPhrases: readonly string[] = [
  ...['european union', 'european commission', 'european parliament', 'european council'],
  ...['european external action', 'commission president', 'commission vice-president'],
  ...['european commissioner', 'defence commissioner', 'european defence agency', 'council president'],
  ...['high representative', 'european central bank', 'commission spokesman', 'commission spokeswoman'],
  ...['commission spokesperson'],
];

/** States of the United States in one word, but for those that are first names or other places. */
export const usStates: readonly string[] = [
  ...['alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware'],
  ...['florida', 'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana'],
  ...['maine', 'maryland', 'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'nebraska'],
  ...['nevada', 'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'tennessee', 'texas', 'utah', 'vermont'],
  ...['wisconsin', 'wyoming', 'texan', 'californian'],
];

/** Words for the United States that stand as one token, lower case. */
export const usWords: ReadonlySet<string> = new Set([
  ...['u.s.', 'u.s', 'us', 'usa', 'american', 'americans', 'america', 'washington', 'pentagon', 'trump'],
  ...['biden', 'congress', 'congressional', 'senate', 'congressman', 'congresswoman', 'cia', 'fbi'],
  ...['eucom', 'democrat', 'democrats', 'republican', 'republicans', 'sen.', 'rep.', 'gop', 'obama'],
  ...['capitol', 'congressmen', 'centcom', 'potus', 'flotus', 'u.s.-based', 'foggy'],
  ...['usaf', 'usaid', 'dod', 'nsa', 'nsc', 'africom', 'stratcom', 'indopacom', 'northcom', 'socom'],
  ...['cybercom', 'us-led', 'u.s.-led', 'american-led', 'usareur', 'usafe'],
  ...usStates,
]);

/** The same in two words or more. */
export const usPhrases: readonly string[] = [
  ...['united states', 'white house', 'state department', 'defense department', 'secretary of state'],
  ...['department of defense', 'department of state', 'secretary of defense', 'defense secretary'],
  ...['secretary of war', 'war department', 'department of war', 'national security council'],
  ...['joint chiefs', 'foggy bottom', 'oval office', 'capitol hill'],
  ...['house of representatives', 'west wing', 'joint staff', 'european command', 'cyber command'],
  ...['homeland security', 'justice department', 'commerce department', 'energy department'],
  ...['treasury department', 'national intelligence', 'marine corps', 'situation room'],
  ...['armed services committee', 'foreign relations committee', 'army europe', 'house democrats'],
  ...['house republicans'],
];

export const natoWords: ReadonlySet<string> = new Set([
  ...[
    'nato',
    'shape',
    'saceur',
    'dsaceur',
    'sact',
    'marcom',
    'aircom',
    'landcom',
    'ncia',
    'nspa',
    'brunssum',
  ],
  ...['mons', 'evere'],
]);
/** Offices of the organisation itself, whoever's citizen holds them. */
export const natoOffices: readonly string[] = [
  ...['supreme allied commander', 'alliance supreme commander', 'nato secretary general'],
  ...['nato secretary-general', 'alliance secretary general', 'alliance secretary-general'],
  ...['alliance spokeswoman', 'alliance spokesman', 'alliance spokesperson', 'alliance official'],
  ...['alliance officials', 'alliance chief', 'alliance deputy spokesman', 'alliance director'],
  ...['alliance assistant secretary general', 'alliance military committee', 'alliance supreme'],
  ...['international military staff', 'international staff', 'military committee', 'allied command'],
  ...['supreme commander', 'allied maritime', 'allied air', 'allied land', 'allied forces', 'allied joint'],
  ...['joint force command', 'defence college in rome', 'alliance headquarters'],
  ...['deputy secretary general', 'deputy secretary-general', 'secretary general', 'secretary-general'],
  ...['alliance top civil servant', 'alliance civilian head', 'alliance operations'],
];
/** Others have a secretary-general too. */
export const otherHouses: readonly string[] = [
  ...['un', 'u.n.', 'united nations', 'osce', 'council of europe', 'arab league', 'interpol', 'oecd', 'opec'],
];
/** Texts that the alliance gives out: without an owner they are its own. */
export const natoTexts: readonly string[] = [
  ...['communique', 'communiqué', 'declaration', 'conclusions', 'strategic concept', 'to delegations'],
  ...['draft statement', 'final statement', 'joint statement', 'closing statement', 'ministers statement'],
  ...['ministers joint statement', 'press statement'],
  ...['among delegations', 'to ministers', 'among ministers', 'chair’s summary'],
  ...['planning paper', 'summary paper', 'working paper', 'force plan', 'force plans'],
  ...['planning document', 'draft text', 'final text', 'draft agenda', 'chair summary'],
  ...['meeting summary', 'outcome document', 'food-for-thought paper'],
];
/** Its bodies where no country is named. */
export const natoBodies: readonly string[] = [
  ...['military staff', 'international staff', 'planning staff', 'joint force', 'defence planning'],
  ...['headquarters staff', 'rapid reaction corps', 'response force', 'multinational corps'],
];
/** Who gives the room speaks for their country. */
export const hosts: readonly string[] = ['host', 'hosts', 'host nation', 'host country', 'host government'];
export const natoPhrases: readonly string[] = [
  ...['supreme allied commander', 'north atlantic treaty', 'atlantic alliance', 'alliance headquarters'],
  ...['north atlantic council'],
  ...['nuclear planning group', 'defence planning committee', 'nato parliamentary assembly'],
  ...['atlantic council ambassadors'],
];

/** Britain's offices and houses, so called without its name; America's minister is called so in British copy too. */
export const britishOffices: readonly string[] = [
  ...['defence secretary', 'foreign secretary', 'home secretary', 'shadow defence', 'shadow foreign'],
  ...['chancellor of the exchequer', 'labour', 'conservative peer', 'liberal democrat', 'no 10', 'number 10'],
  ...['lord', 'baroness', 'first sea lord', 'chief of the general', 'privy council', 'mod', 'peer'],
];

/** Offices and groups that in news of the alliance are its members' where no country is named. */
export const alliedOffices: readonly string[] = [
  ...['secretary of state for', 'coalition partner', 'parliamentary group'],
  ...['mp', 'parliamentary speaker', 'speaker of parliament', 'opposition leader'],
  ...[
    'parliament',
    'defence committee',
    'verteidigungsminister',
    'bundeskanzler',
    'voivode',
    'marshal of the',
  ],
  ...['defence minister', 'defense minister', 'foreign minister', 'prime minister', 'state secretary'],
  ...['deputy minister', 'minister of defence', 'minister of defense', 'minister for defence'],
  ...['minister of foreign affairs', 'ministers', 'delegations', 'delegates', 'capitals', 'defence ministry'],
  ...['foreign ministry', 'defense ministry', 'defence ministers', 'foreign ministers', 'junior minister'],
  ...['premier', 'chancellor', 'foreign affairs minister', 'minister for foreign affairs'],
  ...['minister of foreign', 'chief of defence', 'chief of defense', 'chief of the defence'],
  ...['defence chiefs', 'general staff', 'defence staff', 'member states', 'member state'],
  ...['eastern members', 'southern members', 'northern members', 'smaller members', 'members'],
  ...['member nations', 'member governments', 'eastern flank', 'frontline states', 'ambassadors'],
  ...['envoys'],
];

/** American where no other country stands beside them: Poland has a senate too. */
export const sharedUsWords: ReadonlySet<string> = new Set([
  ...['senate', 'congress', 'congressional', 'republican', 'republicans', 'democrat', 'democrats'],
  ...['defense secretary', 'secretary of state', 'defense department'],
  ...['house of representatives', 'foreign relations committee', 'armed services committee'],
  ...['joint staff', 'national intelligence', 'homeland security', 'marine corps', 'west wing'],
  ...['national security council'],
]);

/** Offices that in news of the alliance are American where no country is named. */
export const usOffices: readonly string[] = [
  ...['deputy secretary', 'under secretary', 'undersecretary', 'under-secretary', 'assistant secretary'],
  ...[
    'administration',
    'treasury',
    'house speaker',
    'army secretary',
    'navy secretary',
    'air force secretary',
    'national security aide',
    'national security adviser',
    'national security advisor',
    'presidential adviser',
    'vice-presidential',
    'senators',
    'senator',
    'congressional',
    'national guard',
    'the guard in',
    'army reserve',
    'state legislature',
    'attorney general',
  ],
  ...['department spokesman', 'department spokeswoman', 'department spokesperson', 'department official'],
  ...['department officials', 'senior department official', 'wing commander of', 'gov.', 'the department'],
  ...['bipartisan', 'national defense strategy', 'national security strategy', 'congressman', 'senate aide'],
  ...['governor', 'lawmakers', 'top diplomat', 'secretary for policy', 'state governor'],
];

/** States and peoples outside the alliance: their side is not ours to tell. */
export const otherPlaceWords: ReadonlySet<string> = new Set([
  ...unionWords,
  ...['ukraine', 'ukrainian', 'ukrainians', 'kyiv', 'kiev', 'russia', 'russian', 'russians', 'moscow'],
  ...['kremlin', 'china', 'chinese', 'beijing', 'iran', 'iranian', 'tehran', 'israel', 'israeli'],
  ...['japan', 'japanese', 'tokyo', 'australia', 'australian', 'india', 'indian', 'korea', 'korean'],
  ...['georgia', 'georgian', 'moldova', 'moldovan', 'serbia', 'serbian', 'belarus', 'belarusian'],
  ...['afghanistan', 'afghan', 'iraq', 'iraqi', 'syria', 'syrian', 'taiwan', 'mexico', 'mexican'],
  ...['brazil', 'brazilian', 'ireland', 'irish', 'austria', 'austrian', 'switzerland', 'swiss', 'saudi'],
  ...['brussels', 'geneva', 'munich', 'africa', 'african', 'asia', 'asian', 'pacific', 'arctic'],
  ...['atlantic', 'kuwait', 'qatar', 'egypt', 'egyptian', 'pakistan', 'pakistani', 'zealand', 'colombia'],
  ...['venezuela', 'cuba', 'libya'],
  ...['kyrgyzstan', 'kazakhstan', 'kazakh', 'uzbekistan', 'armenia', 'armenian', 'yerevan'],
  ...['azerbaijan', 'azerbaijani', 'baku', 'tbilisi', 'chisinau', 'chișinău', 'minsk', 'belgrade'],
  ...['vienna', 'bern', 'berne', 'dublin', 'valletta', 'malta', 'maltese', 'cyprus', 'cypriot'],
  ...['nicosia', 'kosovo', 'kosovar', 'pristina', 'bosnia', 'bosnian', 'sarajevo', 'jordan'],
  ...['jordanian', 'lebanon', 'lebanese', 'tunisia', 'tunisian', 'morocco', 'moroccan', 'algeria'],
  ...['algerian', 'nigeria', 'nigerian', 'kenya', 'kenyan', 'ethiopia', 'ethiopian', 'yemen'],
  ...['yemeni', 'emirati', 'dubai', 'riyadh', 'doha', 'qatari', 'kuwaiti', 'cairo', 'baghdad'],
  ...['damascus', 'kabul', 'islamabad', 'delhi', 'seoul', 'pyongyang', 'taipei', 'canberra'],
  ...['wellington', 'vietnam', 'vietnamese', 'philippines', 'filipino', 'singapore', 'malaysia'],
  ...['malaysian', 'indonesia', 'indonesian', 'thailand', 'thai', 'argentina', 'argentine', 'chile'],
  ...['chilean', 'peru', 'peruvian', 'venezuelan', 'cuban', 'libyan', 'mongolia', 'jerusalem'],
  ...['hamas', 'hezbollah', 'taliban', 'dáil', 'cypriots', 'austrians', 'serb', 'serbs', 'georgians'],
  ...['israelis', 'japanese', 'koreans', 'australians', 'iranians', 'moldovans', 'afghans', 'kosovar'],
  ...['duma', 'rada', 'knesset', 'berne', 'iraqis', 'syrians', 'swiss', 'kosovars', 'bosnians'],
]);

/** With these a town or state begins, no house of study: `Birk of New Jersey`. */
export const townStarts: ReadonlySet<string> = new Set([
  ...['new', 'north', 'south', 'west', 'east', 'san', 'santa', 'los', 'las', 'saint', 'st', 'st.', 'fort'],
  ...['port', 'rhode', 'el', 'la', 'lake', 'mount', 'cape', 'rio', 'são', 'den', 'bad', 'salt', 'upper'],
]);
