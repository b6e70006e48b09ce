import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRawText } from '../../../src/articles/raw-text/parse-raw-text.ts';

const LEDE =
  'Foreign minister Ada Holm will stay away from the council of ministers in Tallinn, two officials said on Monday.';
const SECOND = 'The ministry gave no reason, and a spokesman did not answer calls on Tuesday morning.';
const THIRD = '“We are not worried,” the Danish minister told reporters before the dinner.';
const TITLE = 'Holm to Miss Council in Tallinn as Doubts Grow';

/** `kind: beginning of the text`, one a part. */
function shapeOf(text: string, names: readonly string[] = []): readonly string[] {
  return parseRawText(text, names).parts.map(({ kind, text: part }) => `${kind}: ${part.slice(0, 24)}`);
}

const headline = `headline: ${TITLE.slice(0, 24)}`;
const lede = `paragraph: ${LEDE.slice(0, 24)}`;
const second = `paragraph: ${SECOND.slice(0, 24)}`;
const third = `paragraph: ${THIRD.slice(0, 24)}`;

const pages: readonly {
  readonly page: string;
  readonly text: readonly string[];
  readonly parts: readonly string[];
}[] = [
  {
    page: 'a regional paper: crumbs, kicker, byline, time, share row',
    text: [
      'Home > World > Europe',
      'POLITICS',
      TITLE,
      'By Mia Berg and Jon de Vries',
      '12 March 2031, 09:14 CET',
      '4 min read',
      'Share',
      'Facebook',
      'X',
      'Copy link',
      '',
      LEDE,
      '',
      SECOND,
      '',
      'Tags: council, Tallinn',
    ],
    parts: [headline, lede, second],
  },
  {
    page: 'a wire site: dateline with agency, notes at the end',
    text: [
      TITLE,
      '',
      `TALLINN, March 12 (Norwire) - ${LEDE}`,
      '',
      SECOND,
      '',
      '(Reporting by Mia Berg; editing by Jon de Vries)',
      '',
      'Our Standards: the Norwire trust principles.',
    ],
    parts: [headline, 'dateline: TALLINN, March 12 (Norwi', lede, second],
  },
  {
    page: 'a standfirst without a full stop, an advertisement, a sign-up box',
    text: [
      TITLE,
      'Officials fear a signal to the east as the minister stays at home',
      '',
      LEDE,
      '',
      'Advertisement',
      '',
      'Sign up for our morning newsletter',
      '',
      SECOND,
    ],
    parts: [headline, 'summary: Officials fear a signal ', lede, second],
  },
  {
    page: 'a standfirst that calls by surname whom the lede names in full',
    text: [
      TITLE,
      '',
      'Holm’s absence deepens worries over the alliance.',
      '',
      LEDE.replace('Foreign minister', 'Estonian envoy'),
      SECOND,
    ],
    parts: [headline, 'summary: Holm’s absence deepens w', 'paragraph: Estonian envoy Ada Holm ', second],
  },
  {
    page: 'a lede that calls by surname is no standfirst',
    text: [
      TITLE,
      '',
      'Holm will skip the council in Tallinn, officials said on Monday.',
      '',
      `Minister Ada Holm has no plans to travel. ${SECOND}`,
    ],
    parts: [headline, 'paragraph: Holm will skip the counc', 'paragraph: Minister Ada Holm has no'],
  },
  {
    page: 'key points above the story, their numbers glued on',
    text: [
      TITLE,
      '',
      'Key Points:',
      '• 1The minister stays at home',
      '• 212 ministers will come',
      '• 3No reason was given',
      '',
      LEDE,
      SECOND,
    ],
    parts: [
      headline,
      'takeaway: The minister stays at ho',
      'takeaway: 12 ministers will come',
      'takeaway: No reason was given',
      lede,
      second,
    ],
  },
  {
    page: 'bullets with figures of their own keep them',
    text: [TITLE, '', 'At a glance', '- 12 ministers will come', '- 2 will not', '', LEDE],
    parts: [headline, 'takeaway: 12 ministers will come', 'takeaway: 2 will not', lede],
  },
  {
    page: 'bullets under the headline without a label',
    text: [TITLE, '• The minister stays at home', '• No reason was given', '', LEDE, '', SECOND],
    parts: [headline, 'takeaway: The minister stays at ho', 'takeaway: No reason was given', lede, second],
  },
  {
    page: 'a picture: alt text above the story, caption and credit in it',
    text: [
      TITLE,
      '',
      'Two empty chairs at a long table.',
      '',
      'Highlights',
      '• The minister stays at home',
      '• No reason was given',
      '',
      LEDE,
      '',
      'Minister Ada Holm arrives at an earlier meeting in Riga. [File: Lars Ek/Reuters]',
      '',
      'Photo: AFP',
      '',
      SECOND,
    ],
    parts: [
      headline,
      'caption: Two empty chairs at a lo',
      'takeaway: The minister stays at ho',
      'takeaway: No reason was given',
      lede,
      'caption: Minister Ada Holm arrive',
      second,
    ],
  },
  {
    page: 'section headings, one a question, and a list of other stories between',
    text: [
      TITLE,
      '',
      LEDE,
      '',
      'Why does it matter?',
      '',
      SECOND,
      '',
      'Related stories',
      'Council adjourned until May',
      'Who is Ada Holm',
      '',
      THIRD,
      '',
      'A Signal to the East',
      SECOND,
    ],
    parts: [
      headline,
      lede,
      'heading: Why does it matter?',
      second,
      third,
      'heading: A Signal to the East',
      second,
    ],
  },
  {
    page: 'an editors’ note within the story, comments after it',
    text: [
      TITLE,
      '',
      LEDE,
      '',
      'Editor’s note: an earlier version misspelt the minister’s name.',
      '',
      SECOND,
      '',
      'Comments',
      'Anna: I was there and saw it.',
      'Bo: No, you were not there at all.',
    ],
    parts: [headline, lede, 'analysis: Editor’s note: an earlie', second],
  },
  {
    page: 'the editors’ view before the story, signed',
    text: [
      TITLE,
      '',
      'Our Take',
      '',
      'Empty chairs speak louder than speeches, and allies listen.',
      '',
      'The Fjord Review',
      'Weekly Insight',
      '',
      LEDE,
      '',
      SECOND,
    ],
    parts: [headline, 'analysis: Empty chairs speak loude', lede, second],
  },
  {
    page: 'the editors’ view before the story, unsigned: one paragraph of it',
    text: [
      TITLE,
      '',
      'Why it matters',
      'Empty chairs speak louder than speeches, and allies listen.',
      LEDE,
      SECOND,
    ],
    parts: [headline, 'analysis: Empty chairs speak loude', lede, second],
  },
  {
    page: 'a summary above the headline',
    text: ['Ada Holm stays at home. The ministry gives no reason. Allies are calm.', TITLE, LEDE, SECOND],
    parts: ['summary: Ada Holm stays at home. ', headline, lede, second],
  },
  {
    page: 'no headline: a dateline, then a heading',
    text: [`OSLO, Norway (AP) — ${LEDE}`, 'A Pattern of Empty Chairs', SECOND],
    parts: ['dateline: OSLO, Norway (AP)', lede, 'heading: A Pattern of Empty Chair', second],
  },
  {
    page: 'mail: lines broken at 72 characters',
    text: [
      TITLE,
      '',
      'Foreign minister Ada Holm will stay away from the council of ministers',
      'in Tallinn, two officials said on Monday, and the ministry of the large',
      'northern kingdom gave no reason for it.',
      '',
      SECOND,
    ],
    parts: [headline, lede, second],
  },
  {
    page: 'an app: follow our channel, cookie notice, emoji, bare address',
    text: [
      TITLE,
      TITLE,
      '',
      LEDE,
      '',
      '👉',
      'Follow the Fjord Review channel on WhatsApp:',
      'https://chat.example/channel/0029',
      'We use cookies to give you the best experience.',
      '@fjordreview',
      'desk@fjord.example',
      '1.2k shares',
      '3 hours ago',
      '© 2031 Fjord Review. All rights reserved.',
    ],
    parts: [headline, lede],
  },
  {
    page: 'a headline that begins with an agency’s initials',
    text: ['EPA chief quits after row over Tallinn', '', LEDE],
    parts: ['headline: EPA chief quits after ro', lede],
  },
  {
    page: 'a question as a headline and a closing paragraph with its own label',
    text: [
      'Will Holm come to Tallinn?',
      '',
      LEDE,
      '',
      'Bottom line: the chair stays empty, and the allies shrug.',
    ],
    parts: ['headline: Will Holm come to Tallin', lede, 'paragraph: Bottom line: the chair s'],
  },
];

describe('parseRawText', () => {
  it.each(pages)('reads $page', ({ text, parts }) => {
    expect(shapeOf(text.join('\n'))).toEqual(parts);
  });

  it('takes a line that is only the outlet’s name for the page’s', () => {
    const text = [TITLE, '', 'Fjord Review', '', LEDE, '', 'FJORD REVIEW'].join('\n');
    expect(shapeOf(text, ['Fjord Review'])).toEqual([headline, lede]);
  });

  it('lists what it sets aside', () => {
    const text = [TITLE, 'Share', '', LEDE, '', 'Most read', 'Another story about chairs'].join('\n');
    expect(parseRawText(text).setAside).toEqual(['Share', 'Most read', 'Another story about chairs']);
  });

  it('keeps every paragraph of running text word for word, whatever furniture stands between', () => {
    const sentence = fc.constantFrom(LEDE, SECOND, THIRD);
    const noise = fc.constantFrom(
      'Share',
      'Advertisement',
      '📰',
      'https://fjord.example/x',
      '5 min read',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, noise), { minLength: 1, maxLength: 12 }), (pairs) => {
        const text = [TITLE, ...pairs.flatMap(([prose, line]) => ['', prose, '', line])].join('\n');
        const paragraphs = parseRawText(text).parts.filter(({ kind }) => kind === 'paragraph');
        expect(paragraphs.map((part) => part.text)).toEqual(pairs.map(([prose]) => prose));
      }),
    );
  });

  it('ends on any text and invents no word', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem())), (lines) => {
        const text = lines.join('\n');
        const squeezed = text.replace(/[\s\u{AD}\u{200B}\u{2060}\u{FEFF}]+/gu, '');
        for (const part of parseRawText(text).parts)
          expect(squeezed).toContain(part.text.replace(/\s+/gu, ''));
      }),
    );
  });

  it('reads a megabyte of one line in under a second', () => {
    const start = performance.now();
    parseRawText('a '.repeat(500_000));
    parseRawText('('.repeat(1_000_000));
    parseRawText('Home > '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
