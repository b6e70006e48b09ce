/** A member of the alliance, in lower-case words. */
export interface Member {
  readonly id: string;
  /** Its names, its capital, its houses of power. */
  readonly places: readonly string[];
  /** Its adjective and its people, of which each may stand for someone: `the Dane`. */
  readonly people: readonly string[];
  /** The day it joined, where that was after 2014. */
  readonly joined: string | null;
}

const member = (id: string, places: string, people: string, joined: string | null = null): Member => ({
  id,
  places: places.split(' '),
  people: people.split(' '),
  joined,
});

/** The members of the alliance. */
export const members: readonly Member[] = [
  member('al', 'albania tirana kuvendi', 'albanian albanians'),
  member('be', 'belgium flanders egmont', 'belgian belgians flemish walloon'),
  member('bg', 'bulgaria sofia', 'bulgarian bulgarians'),
  member('ca', 'canada ottawa rideau', 'canadian canadians'),
  member('hr', 'croatia zagreb sabor', 'croatian croatians croat croats'),
  member('cz', 'czechia prague hradčany', 'czech czechs'),
  member('dk', 'denmark copenhagen folketing christiansborg greenland', 'danish dane danes greenlandic'),
  member('ee', 'estonia tallinn riigikogu', 'estonian estonians'),
  member('fi', 'finland helsinki eduskunta', 'finnish finn finns', '2023-04-04'),
  member('fr', 'france paris élysée elysee matignon quai', 'french frenchman frenchwoman frenchmen'),
  member('de', 'germany berlin bundestag bundesrat bundeswehr bendlerblock', 'german germans'),
  member('gr', 'greece athens', 'greek greeks hellenic'),
  member('hu', 'hungary budapest', 'hungarian hungarians'),
  member('is', 'iceland reykjavik reykjavík althingi alþingi', 'icelandic icelander icelanders'),
  member('it', 'italy rome farnesina', 'italian italians'),
  member('lv', 'latvia riga saeima', 'latvian latvians'),
  member('lt', 'lithuania vilnius seimas', 'lithuanian lithuanians'),
  member('lu', 'luxembourg', 'luxembourgish luxembourger luxembourgers'),
  member('me', 'montenegro podgorica skupština', 'montenegrin montenegrins', '2017-06-05'),
  member('nl', 'netherlands hague holland binnenhof', 'dutch dutchman dutchwoman dutchmen'),
  member('mk', 'macedonia skopje sobranie', 'macedonian macedonians', '2020-03-27'),
  member('no', 'norway oslo storting', 'norwegian norwegians'),
  member('pl', 'poland warsaw sejm belweder', 'polish pole poles'),
  member('pt', 'portugal lisbon', 'portuguese'),
  member('ro', 'romania bucharest cotroceni', 'romanian romanians'),
  member('sk', 'slovakia bratislava', 'slovakian slovakians slovak slovaks'),
  member('si', 'slovenia ljubljana', 'slovenian slovenians slovene slovenes'),
  member('es', 'spain madrid cortes moncloa', 'spanish spaniard spaniards'),
  member('se', 'sweden stockholm riksdag rosenbad', 'swedish swede swedes', '2024-03-07'),
  member('tr', 'turkey türkiye turkiye ankara tbmm', 'turkish turk turks'),
  member(
    'gb',
    'britain uk u.k. u.k london whitehall westminster downing scotland wales england',
    'british briton britons brit brits englishman englishwoman scot scots scotsman scotswoman welshman welshwoman scottish welsh english',
  ),
  member('us', 'america us u.s. u.s usa washington pentagon', 'american americans'),
];

/** States outside the alliance whose people speak in news of it. */
export const neighbours: readonly Member[] = [
  member('ua', 'ukraine kyiv kiev', 'ukrainian ukrainians'),
  member('ru', 'russia moscow kremlin', 'russian russians'),
  member('ge', 'tbilisi', 'georgian georgians'),
  member('md', 'moldova chisinau chișinău', 'moldovan moldovans'),
  member('rs', 'serbia belgrade', 'serbian serb serbs'),
  member('ba', 'bosnia sarajevo', 'bosnian bosnians'),
  member('xk', 'kosovo pristina', 'kosovar kosovars'),
  member('at', 'austria vienna', 'austrian austrians'),
  member('ch', 'switzerland bern berne', 'swiss'),
  member('ie', 'ireland dublin', 'irishman irishwoman irish'),
  member('jp', 'japan tokyo', 'japanese'),
  member('kr', 'korea seoul', 'korean koreans'),
  member('au', 'australia canberra', 'australian australians'),
  member('nz', 'zealand wellington', 'zealander zealanders'),
  member('il', 'israel jerusalem', 'israeli israelis'),
  member('cn', 'china beijing', 'chinese'),
];

/** Who comes from a state of the United States: `the Tennessean`. */
export const statePeople: ReadonlyMap<string, string> = new Map([
  ['alabaman', 'alabama'],
  ['alaskan', 'alaska'],
  ['arizonan', 'arizona'],
  ['arkansan', 'arkansas'],
  ['californian', 'california'],
  ['coloradan', 'colorado'],
  ['delawarean', 'delaware'],
  ['floridian', 'florida'],
  ['hawaiian', 'hawaii'],
  ['hoosier', 'indiana'],
  ['idahoan', 'idaho'],
  ['illinoisan', 'illinois'],
  ['iowan', 'iowa'],
  ['kansan', 'kansas'],
  ['kentuckian', 'kentucky'],
  ['louisianan', 'louisiana'],
  ['mainer', 'maine'],
  ['marylander', 'maryland'],
  ['michigander', 'michigan'],
  ['minnesotan', 'minnesota'],
  ['mississippian', 'mississippi'],
  ['missourian', 'missouri'],
  ['montanan', 'montana'],
  ['nebraskan', 'nebraska'],
  ['nevadan', 'nevada'],
  ['oregonian', 'oregon'],
  ['ohioan', 'ohio'],
  ['oklahoman', 'oklahoma'],
  ['pennsylvanian', 'pennsylvania'],
  ['tennessean', 'tennessee'],
  ['texan', 'texas'],
  ['utahn', 'utah'],
  ['vermonter', 'vermont'],
  ['virginian', 'virginia'],
  ['wisconsinite', 'wisconsin'],
]);
