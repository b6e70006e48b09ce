import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('whose side someone with a name is on', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Hungarian Foreign Minister Péter Ökrös said the plan would hold.', 'Péter Ökrös: allied-official'],
    ["Péter Ökrös, Hungary's foreign minister, said the plan would hold.", 'Péter Ökrös: allied-official'],
    [
      'Péter Ökrös, who heads the Hungarian delegation, said the plan would hold.',
      'Péter Ökrös: allied-official',
    ],
    ['Albania’s Arta Dervishi said the plan would hold.', 'Arta Dervishi: allied-official'],
    [
      "North Macedonia's defence minister, Goran Vesov, said the plan would hold.",
      'Goran Vesov: allied-official',
    ],
    ['The Montenegrin minister, Mirko Perovan, said the plan would hold.', 'Mirko Perovan: allied-official'],
    [
      "The Greek Cypriot envoy spoke first. Luxembourg's Yann Kerschen said the plan would hold.",
      'Yann Kerschen: allied-official',
    ],
    ['Dutchwoman Saskia Hofland said the plan would hold.', 'Saskia Hofland: allied-official'],
    ['The Dane Bente Ravnkilde said the plan would hold.', 'Bente Ravnkilde: allied-official'],
    ['The Norwegian Gro Tveitmoen said the plan would hold.', 'Gro Tveitmoen: allied-official'],
    ['NATO’s Ingunn Torvaldsen would say only that “work continues.”', 'Ingunn Torvaldsen: nato-official'],
    ['Defence Secretary Honor Tremlett said the plan would hold.', 'Honor Tremlett: allied-official'],
    [
      'Honor Tremlett, the shadow foreign secretary, said the plan would hold.',
      'Honor Tremlett: allied-official',
    ],
    ["İzmir's governor, Fikret Aydın, said the plan would hold.", 'Fikret Aydın: allied-official'],
    [
      'In Zagreb, parliamentary speaker Ante Horvat said the plan would hold.',
      'Ante Horvat: allied-official',
    ],
    ["Oslo's woman in Washington, Ingrid Lie, said the plan would hold.", 'Ingrid Lie: allied-official'],
    [
      'The Slovak embassy in Washington said the plan would hold.',
      'Slovak embassy in Washington: allied-official',
    ],
    ['Department spokesman Ralph Quist said the plan would hold.', 'Ralph Quist: us-official'],
    [
      "Ankara's envoy to the alliance a decade ago, Selçuk Yör, said the plan would hold.",
      'Selçuk Yör: analyst',
    ],
    [
      'Ivo Quist, U.S. ambassador to NATO under President Obama, said the plan would hold.',
      'Ivo Quist: analyst',
    ],
    [
      'Several current and former officials said the plan would hold.',
      'current and former officials: unnamed-official',
    ],
    [
      'Harlan Quist left at noon. The minister, Taavi Ash, had been bored by enough lunches, he told reporters.',
      'Taavi Ash: allied-official',
    ],
    ['Defense Secretary Harlan Quist said the plan would hold.', 'Harlan Quist: us-official'],
    ['Secretary of State Rosa Tafoyan said the plan would hold.', 'Rosa Tafoyan: us-official'],
    ["America's top diplomat, Rosa Tafoyan, said the plan would hold.", 'Rosa Tafoyan: us-official'],
    ['The Pentagon chief, Harlan Quist, said the plan would hold.', 'Harlan Quist: us-official'],
    ["Harlan Quist, the Pentagon's policy chief, said the plan would hold.", 'Harlan Quist: us-official'],
    ['Harlan Quist, who runs policy at the Pentagon, said the plan would hold.', 'Harlan Quist: us-official'],
    [
      'Harlan Quist, who used to run policy at the Pentagon, said the plan would hold.',
      'Harlan Quist: analyst',
    ],
    [
      'Harlan Quist, who ran European policy at the Pentagon two administrations ago, said the plan would hold.',
      'Harlan Quist: analyst',
    ],
    ['Harlan Quist, a onetime Pentagon planner, said the plan would hold.', 'Harlan Quist: analyst'],
    ["Harlan Quist, once Norway's man at NATO, said the plan would hold.", 'Harlan Quist: analyst'],
    [
      "Harlan Quist, Norway's ambassador to NATO from 2011 to 2015, said the plan would hold.",
      'Harlan Quist: analyst',
    ],
    [
      'Harlan Quist, a U.S. ambassador to NATO under Obama, said the plan would hold.',
      'Harlan Quist: analyst',
    ],
    [
      'Harlan Quist, who served as deputy defense secretary in the Bush administration, said the plan would hold.',
      'Harlan Quist: analyst',
    ],
    [
      'Harlan Quist, a retired Air Force general who commanded allied forces in Europe, said the plan would hold.',
      'Harlan Quist: analyst',
    ],
    ['Former Danish prime minister Mette Ravnkilde said the plan would hold.', 'Mette Ravnkilde: analyst'],
    ['Ex-Pentagon official Harlan Quist said the plan would hold.', 'Harlan Quist: analyst'],
    ['Sen. Harlan Quist, a Democrat from Oregon, said the plan would hold.', 'Harlan Quist: us-official'],
    ['Rep. Harlan Quist (R-Ohio) said the plan would hold.', 'Harlan Quist: us-official'],
    [
      'Harlan Quist, an Ohio Republican who sits on the House Armed Services Committee, said the plan would hold.',
      'Harlan Quist: us-official',
    ],
    [
      'Harlan Quist, the top Democrat on the Senate Foreign Relations Committee, said the plan would hold.',
      'Harlan Quist: us-official',
    ],
    [
      'Gen. Harlan Quist, head of U.S. European Command, said the plan would hold.',
      'Harlan Quist: us-official',
    ],
    [
      "Gen. Harlan Quist, the alliance's top military officer, said the plan would hold.",
      'Harlan Quist: nato-official',
    ],
    [
      "Admiral Rob Dekkers, who chairs NATO's Military Committee, said the plan would hold.",
      'Rob Dekkers: nato-official',
    ],
    [
      "Lt. Gen. Ömer Tuğlu, who commands the alliance's land forces in Izmir, said the plan would hold.",
      'Ömer Tuğlu: nato-official',
    ],
    [
      'Lieutenant General Ömer Tuğlu, the Turkish officer who heads planning at NATO headquarters, said the plan would hold.',
      'Ömer Tuğlu: nato-official',
    ],
    [
      "Carmen Ruivo, NATO's assistant secretary general for defence investment, said the plan would hold.",
      'Carmen Ruivo: nato-official',
    ],
    [
      'Carmen Ruivo, a spokeswoman for the alliance, said the plan would hold.',
      'Carmen Ruivo: nato-official',
    ],
    ['Carmen Ruivo, a NATO spokeswoman, said the plan would hold.', 'Carmen Ruivo: nato-official'],
    ['Carmen Ruivo, a State Department spokeswoman, said the plan would hold.', 'Carmen Ruivo: us-official'],
    [
      'Carmen Ruivo, a spokeswoman for the Portuguese defence ministry, said the plan would hold.',
      'Carmen Ruivo: allied-official',
    ],
    ['Carmen Ruivo of the Institut d’Armor in Brest said the plan would hold.', 'Carmen Ruivo: analyst'],
    ['Carmen Ruivo of the Danube Observatory said the plan would hold.', 'Carmen Ruivo: analyst'],
    ['Carmen Ruivo of Stiftung Nordwind in Berlin said the plan would hold.', 'Carmen Ruivo: analyst'],
    ['Carmen Ruivo from the Brussels-based Vesper Group said the plan would hold.', 'Carmen Ruivo: analyst'],
    ["Carmen Ruivo at King's College London said the plan would hold.", 'Carmen Ruivo: analyst'],
    ['Carmen Ruivo, who teaches strategy in Padua, said the plan would hold.', 'Carmen Ruivo: analyst'],
    [
      'Carmen Ruivo, who studies deterrence at the University of Tartu, said the plan would hold.',
      'Carmen Ruivo: analyst',
    ],
    ['Carmen Ruivo, author of a book on the alliance, said the plan would hold.', 'Carmen Ruivo: analyst'],
    [
      'Carmen Ruivo, who wrote a history of NATO enlargement, said the plan would hold.',
      'Carmen Ruivo: analyst',
    ],
    ['Carmen Ruivo, a political scientist in Leiden, said the plan would hold.', 'Carmen Ruivo: analyst'],
    [
      'Carmen Ruivo, a Europe specialist at the Alder Fund, said the plan would hold.',
      'Carmen Ruivo: analyst',
    ],
    [
      'Carmen Ruivo, director of the Baltic security programme at Alder House, said the plan would hold.',
      'Carmen Ruivo: analyst',
    ],
    [
      'Carmen Ruivo, head of research at Wexford Partners, said the plan would hold.',
      'Carmen Ruivo: analyst',
    ],
    ['Defence analyst Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: analyst'],
    [
      'Carmen Ruivo, who tracks logistics for a consultancy in Gdynia, said the plan would hold.',
      'Carmen Ruivo: analyst',
    ],
    ['Carmen Ruivo, a columnist for the daily Havenblad, said the plan would hold.', 'Carmen Ruivo: media'],
    [
      'Carmen Ruivo, president of the European Commission, said the plan would hold.',
      'Carmen Ruivo: unknown',
    ],
    ['EU foreign policy chief Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: unknown'],
    ['European Council President Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: unknown'],
    ['French President Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: allied-official'],
    ['President Carmen Ruivo of Lithuania said the plan would hold.', 'Carmen Ruivo: allied-official'],
    ['Chancellor Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: allied-official'],
    ["Ukraine's foreign minister, Carmen Ruivo, said the plan would hold.", 'Carmen Ruivo: unknown'],
    ['Japanese Foreign Minister Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: unknown'],
    ['Kremlin spokesman Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: unknown'],
    ['Bundestag member Carmen Ruivo said the plan would hold.', 'Carmen Ruivo: allied-official'],
    ['Carmen Ruivo, a member of the Sejm, said the plan would hold.', 'Carmen Ruivo: allied-official'],
    [
      "Carmen Ruivo, chair of the Danish parliament's defence committee, said the plan would hold.",
      'Carmen Ruivo: allied-official',
    ],
    [
      "Carmen Ruivo, who chairs the Bundestag's foreign affairs committee, said the plan would hold.",
      'Carmen Ruivo: allied-official',
    ],
    ['Carmen Ruivo, the mayor of Rzeszów, said the plan would hold.', 'Carmen Ruivo: allied-official'],
    ['Carmen Ruivo, an MEP from Lisbon, said the plan would hold.', 'Carmen Ruivo: unknown'],
    ["Carmen Ruivo, Belgium's chief of defence, said the plan would hold.", 'Carmen Ruivo: allied-official'],
    [
      "Carmen Ruivo, Washington's envoy to the alliance, said the plan would hold.",
      'Carmen Ruivo: us-official',
    ],
    [
      'Carmen Ruivo, the US permanent representative to NATO, said the plan would hold.',
      'Carmen Ruivo: us-official',
    ],
    [
      "Carmen Ruivo, chargé d'affaires at the American mission, said the plan would hold.",
      'Carmen Ruivo: us-official',
    ],
    [
      'Carmen Ruivo, who speaks for the State Department, said the plan would hold.',
      'Carmen Ruivo: us-official',
    ],
    [
      'Carmen Ruivo, a deputy assistant secretary of state, said the plan would hold.',
      'Carmen Ruivo: us-official',
    ],
    [
      'Colonel Carmen Ruivo, a spokeswoman for the military staff, said the plan would hold.',
      'Carmen Ruivo: nato-official',
    ],
    [
      'The US defence chief Harlan Quist left on Tuesday, and his under secretary for policy, Ines Calder, took the seat. Calder told the ministers that the brigade would stay.',
      'Ines Calder: us-official',
    ],
    [
      'US Secretary of State Gideon Farr stayed home. “He has the flu,” said his spokesman, Tamsin Oker.',
      'Tamsin Oker: us-official',
    ],
    [
      'US Secretary of State Corin Vander stayed home. Vander, for her part, has promised to fly to Ghent in July.',
      'Corin Vander: us-official',
    ],
    [
      'The ministry in Berlin was informed on Tuesday, its spokeswoman Friederike Lossmann said.',
      'Friederike Lossmann: allied-official',
    ],
    [
      'Warsaw was informed on Tuesday. “We know why,” said ministry spokesman Jan Kowalik.',
      'Jan Kowalik: allied-official',
    ],
    [
      "Norway's prime minister was calm. Her defence minister, Jon Aalberg, said the plan would hold.",
      'Jon Aalberg: allied-official',
    ],
    ['His Polish counterpart Jan Kowalik said the plan would hold.', 'Jan Kowalik: allied-official'],
    [
      "Turkey's man in the room, Selcuk Yagiz, reckoned every clan has its quarrels.",
      'Selcuk Yagiz: allied-official',
    ],
    [
      'Likewise Aurelio Vascon, the secretary general: what mattered, he maintained, was that pledges had been honoured.',
      'Aurelio Vascon: nato-official',
    ],
    [
      'A study by the Bosphorus Centre appeared on Monday. Its author, Cagla Erdin, said Europeans had mistaken a loan for a gift.',
      'Cagla Erdin: analyst',
    ],
    [
      'The deputy secretary-general opened the meeting. Turkish envoy Selcuk Yagiz left early. “I lose sleep over that,” Yagiz said.',
      'Selcuk Yagiz: allied-official',
    ],
    [
      'But Ilinca Serban, whose government was playing host in Sibiu, Romania, bridled at the gloom. Anyone who claimed so, she said, had not been listening.',
      'Ilinca Serban: allied-official',
    ],
    ['Jan Kowalik, the deputy defence minister, said the plan would hold.', 'Jan Kowalik: allied-official'],
    ['Jan Kowalik, a colonel in the Polish army, said the plan would hold.', 'Jan Kowalik: allied-official'],
    [
      'Jan Kowalik, an adviser to the Slovak president, said the plan would hold.',
      'Jan Kowalik: allied-official',
    ],
    [
      'Jan Kowalik, formerly of the Polish foreign ministry and now a visiting fellow in Oxford, said the plan would hold.',
      'Jan Kowalik: analyst',
    ],
    [
      "Jan Kowalik, now Poland's defence minister, once an academic, said the plan would hold.",
      'Jan Kowalik: allied-official',
    ],
    ["Jan Kowalik, Moscow's envoy to Brussels, said the plan would hold.", 'Jan Kowalik: unknown'],
    ['Jan Kowalik, a retired schoolteacher, said the plan would hold.', 'Jan Kowalik: unknown'],
    ['The White House said the plan would hold.', 'White House: us-official'],
    ['The European Commission said the plan would hold.', 'European Commission: unknown'],
    ['The Alder Institute said the plan would hold.', 'Alder Institute: analyst'],
    [
      'Norwegian defence minister Jon Aalberg met his Danish colleague Bente Ravn. “She is right,” he said.',
      'Jon Aalberg: allied-official',
    ],
    [
      'Col. Rein Tonis of the Estonian defense staff had a more prosaic complaint: shells, he said, were late.',
      'Rein Tonis: allied-official',
    ],
    [
      '“The commitment does not hang on one person’s schedule,” Defense Secretary Gideon Farr said, according to remarks released by his office.',
      'Gideon Farr: us-official',
    ],
  ];
  it.each(cases)('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
});
