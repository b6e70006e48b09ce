import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/analysis/findings.ts';
import { judgeStance } from '../../src/analysis/stance.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { cueWords, judgeMarked } from './stance-marked.ts';

type Row = readonly [marked: string, stance: Stance];

const plain: readonly Row[] = [
  [
    'Foreign Minister Adaeze Lindqvist <said> [Washington’s commitment to the mission is rock solid].',
    'reassurance',
  ],
  ['“[Our partners stand shoulder to shoulder with us],” Prime Minister Ilse Tamm <said>.', 'reassurance'],
  ['The ASEAN chair <said> [the United States remains fully engaged in the region].', 'reassurance'],
  [
    'General Oyelaran <said> [he had every confidence in American support for the African Union force].',
    'reassurance',
  ],
  ['She <said> [Canada continues to be a dependable ally].', 'reassurance'],
  ['“[The unity of the mission is unshakeable],” its commander, Tomás Brandt, <said>.', 'reassurance'],
  [
    '“[I am deeply worried by how little we hear from Washington],” Ambassador Reyhan Sorley <said>.',
    'concern',
  ],
  ['Two envoys <said> [the empty chair had sown doubts about the US security guarantee].', 'concern'],
  ['The think tank’s director <said> [trust within the bloc is eroding].', 'concern'],
  ['“[It looks like a retreat from the alliance],” <said> Joonas Vail, a retired admiral.', 'concern'],
  ['Lawmakers <said> [the withdrawal of American trainers had unsettled the mission’s partners].', 'concern'],
  ['He <said> [the alliance was drifting apart].', 'concern'],
  ['The delegation <said> [the meeting would start at nine on Tuesday].', 'neutral'],
  ['Officials <said> [Deputy Minister Hana Okafor would chair the session in his place].', 'neutral'],
];

const negated: readonly Row[] = [
  ['“[I would not call this a crisis of trust],” Minister Eero Castellane <said>.', 'reassurance'],
  ['“[There is no rift, no retreat and no cause for alarm],” she <said>.', 'reassurance'],
  ['She <said> [nobody at the table doubted American support].', 'reassurance'],
  ['The envoy <said> [Washington has never abandoned its partners].', 'reassurance'],
  ['“[We do not see this as a sign of weakening solidarity],” the Malian minister <said>.', 'reassurance'],
  ['The chair <said> [there was nothing to worry about].', 'reassurance'],
  ['“[I am not reassured],” Senator Bram Okonjo <said>.', 'concern'],
  ['The adviser <said> [the administration is no longer committed to the pact].', 'concern'],
  ['He <said> [partners cannot count on Washington any more].', 'concern'],
  ['“[The United States has failed to reassure its allies],” Professor Liv Amani <said>.', 'concern'],
  ['“[This is not only unfortunate, it is dangerous for the alliance],” he <said>.', 'concern'],
  ['Envoys <could not hide> their [concern about American disengagement].', 'concern'],
];

const contrasted: readonly Row[] = [
  [
    '“[We would have liked to see him, but the commitment of the United States remains ironclad],” she <said>.',
    'reassurance',
  ],
  ['“[The words are reassuring, but the absences are deeply troubling],” he <said>.', 'concern'],
  ['The minister <spoke of> [patience rather than alarm].', 'reassurance'],
  ['The minister <spoke of> [alarm rather than patience].', 'concern'],
  ['“[This is a scheduling matter, not a snub],” the mission’s spokeswoman <said>.', 'reassurance'],
  ['“[This is a snub, not a scheduling matter],” the mission’s spokeswoman <said>.', 'concern'],
  ['She <said> [the alliance stands united despite the strains of the past year].', 'reassurance'],
  ['He <said> [that instead of a rupture he saw a partnership of equals].', 'reassurance'],
];

const governed: readonly Row[] = [
  ['Ministers <downplayed> [fears that Canada was leaving the mission].', 'reassurance'],
  ['Diplomats from Accra <played down> [the absence].', 'reassurance'],
  ['The foreign ministry in Oslo <dismissed> [talk of a rift with Washington].', 'reassurance'],
  ['The secretary <sought to allay> [worries about the American presence in the Gulf].', 'reassurance'],
  ['Officials <shrugged off> [doubts over the pact’s cohesion].', 'reassurance'],
  ['A spokesman <rejected> [claims of American disengagement].', 'reassurance'],
  ['Two ministers <dismissed> [the assurances from Washington].', 'concern'],
  ['The statement did nothing to <dispel> [concerns about the US role].', 'concern'],
  ['Ambassador Nkemelu <warned> [that the move would deepen mistrust among allies].', 'concern'],
  ['Prime Minister Tamm <reassured> partners [that American troops would stay].', 'reassurance'],
  ['The president <pledged> [continued support for the alliance].', 'reassurance'],
  ['The report <raised> [questions about Washington’s reliability].', 'concern'],
];

const loose: readonly Row[] = [
  [
    '“[If the Americans walked away, it would be a disaster, but they remain committed],” she <said>.',
    'reassurance',
  ],
  ['He <said> [the absence could be read as indifference to the bloc].', 'concern'],
  ['Partners <asked> [whether the United States remains committed].', 'concern'],
  ['Baltic ministers <called for> [reassurance from Washington].', 'concern'],
  ['She <said> [members should show unity].', 'neutral'],
  ['He <said> [he hoped that Washington would remain engaged].', 'neutral'],
];

const elsewhere: readonly Row[] = [
  ['The minister <said> [Russia’s missile programme is deeply alarming].', 'neutral'],
  ['She <warned> [that Chinese patrols were becoming more dangerous].', 'neutral'],
  ['The general <voiced> [concern over ammunition production].', 'neutral'],
  ['Finance officials <said> [the defence budget was a source of worry].', 'neutral'],
  ['He <said> [Moscow’s commitment to Tehran remains strong].', 'neutral'],
  ['The clerk <said> [the agenda had not been settled].', 'neutral'],
  ['Ministers <condemned> [the invasion].', 'neutral'],
  ['He <said> [the fleet would help to ease the tensions over Greenland].', 'neutral'],
  ['She <voiced> [alarm about the Ukraine front].', 'neutral'],
  ['Oslo <announced> [a new weapons package], reinforcing the alliance and its cohesion.', 'neutral'],
  ['He <said> [Washington would ease the transatlantic tensions over Greenland].', 'reassurance'],
  ['She <voiced> [alarm over American silence about Greenland].', 'concern'],
  ['She <warned> [that tensions over Greenland would split the alliance].', 'concern'],
];

/** A word within a name is no cue, and `last week` is nothing that lasts. */
const names: readonly Row[] = [
  ['The United Kingdom <said> [ministers would meet in May].', 'neutral'],
  ['Officials of the United Kingdom <said> [the United Nations mission in Mali ends in May].', 'neutral'],
  ['He <said> [the Resolute Support mission was over].', 'neutral'],
  ['He <said> [support for the mission was resolute and the allies were united].', 'reassurance'],
  ['“[United we shall stay, whatever is said of the alliance],” she <said>.', 'reassurance'],
  ['He <said> [the secretary met NATO ministers last December].', 'neutral'],
  ['He <said> [the alliance will last].', 'reassurance'],
  ['He <said> [the secretary will not attend, a pattern since May].', 'neutral'],
];

const tables = { plain, negated, contrasted, governed, loose, elsewhere, names };

describe.each(Object.entries(tables))('stance: %s', (_name, rows) => {
  it.each(rows)('%s is %s', (marked, stance) => {
    expect(judgeMarked(marked).value).toBe(stance);
  });
});

describe('turning one word turns the stance', () => {
  it.each([
    ['“[This is a bad signal],” she <said>.', '“[This is not a bad signal],” she <said>.'],
    ['He <said> [the pact is in jeopardy].', 'He <said> [the pact is far from in jeopardy].'],
    ['They <said> [the rift is dangerous].', 'They <said> [the rift is hardly dangerous].'],
    [
      'She <said> [Washington betrayed its partners].',
      'She <said> [Washington never betrayed its partners].',
    ],
  ])('%s / %s', (worried, calm) => {
    expect([judgeMarked(worried).value, judgeMarked(calm).value]).not.toContain('neutral');
    expect(judgeMarked(worried).value).toBe('concern');
    expect(judgeMarked(calm).value).not.toBe('concern');
  });

  it('turns back under a second negation', () => {
    expect(judgeMarked('The envoy <said> [Washington had failed to ease tensions].').value).toBe('concern');
    expect(judgeMarked('The envoy <said> [Washington had eased tensions].').value).toBe('reassurance');
  });
});

describe('the words that decided', () => {
  it.each<readonly [string, readonly string[]]>([
    ['“[I would not call it a bad signal],” she <said>.', ['not', 'bad signal']],
    ['Envoys <downplayed> [concerns].', ['downplayed', 'concerns']],
    ['He <said> [the commitment of the United States is waning].', ['commitment', 'waning']],
    ['He <said> [the session starts at nine].', []],
  ])('%s', (marked, words) => {
    expect(cueWords(marked)).toEqual(words);
  });

  it('names both sides where they balance', () => {
    const judged = judgeMarked('“[I am worried and I am confident],” she <said>.');
    expect(judged).toMatchObject({ value: 'cannot-tell', confidence: 0 });
    expect(judged.cues).toHaveLength(2);
  });

  it('is surer of two cues than of one, and sure of nothing where none fires', () => {
    const one = judgeMarked('He <said> [this is worrying].').confidence;
    const two = judgeMarked('He <said> [this rift is worrying].').confidence;
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThanOrEqual(1);
    expect(judgeMarked('He <said> [it is Tuesday].').confidence).toBe(0);
  });
});

describe('rules that a list of words does not show', () => {
  it.each<Row>([
    ['“[Neither Lima nor Quito believes that there is a rift],” she <said>.', 'reassurance'],
    ['“[There is no crisis and no rift],” he <said>.', 'reassurance'],
    ['“[Far from retreating],” she <argued>, “[the Americans have abandoned nobody].”', 'reassurance'],
    ['“[Read the annex. I am not reassured],” the deputy <said>.', 'concern'],
    ['Officials, who asked not to be named, <voiced> [fears of a split].', 'concern'],
    ['She <said> [it would be wrong to see a snub in this].', 'reassurance'],
    ['He <cautioned against> [reading too much into the absence].', 'reassurance'],
    ['She <said> [the worries had faded].', 'reassurance'],
    ['She <said> [the worries had not faded].', 'concern'],
    ['He <said> [the quarrel had weakened the alliance].', 'concern'],
    ['He <said> [the vacancy would be read in Moscow as a retreat].', 'concern'],
    ['He <said> [it would embolden Moscow].', 'concern'],
    ['She <asked> partners [to deepen their concern for the climate].', 'neutral'],
    ['The envoy <said> [doubts about the American promise will stay].', 'concern'],
    ['He <said> [American support used to be unconditional].', 'neutral'],
    ['She <said> [the allies would normally stand united].', 'neutral'],
    ['She <said> [ministers would discuss the crisis in the Gulf].', 'neutral'],
    ['She <said> [ministers would discuss the crisis of the alliance].', 'concern'],
  ])('%s is %s', (marked, stance) => {
    expect(judgeMarked(marked).value).toBe(stance);
  });

  it('reads a text without a full stop in time that grows with its length alone', () => {
    const words = 'if the alliance is not worried but committed, then '.repeat(4000);
    const before = performance.now();
    judgeMarked(`[${words}]`);
    expect(performance.now() - before).toBeLessThan(8000);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...[
      'not',
      'no',
      'but',
      'if',
      'concern',
      'committed',
      'alliance',
      'Washington',
      'raise',
      'downplay',
      'remain',
    ],
    ...[
      'support',
      'doubt',
      'rather',
      'than',
      'Russia',
      ',',
      '.',
      'never',
      'should',
      'reassure',
      '“',
      '”',
      'fade',
    ],
  );

  it('the cues are words of the passage, in order, none twice, and confidence lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const whole = { start: 0, end: text.length };
        const { cues, confidence, value } = judgeStance(tokeniseText(text, [whole]), {
          content: [whole],
          passage: whole,
          cue: null,
        });
        cues.forEach((cue, at) => {
          expect(cue.start).toBeGreaterThanOrEqual(cues[at - 1]?.end ?? 0);
          expect(cue.end).toBeGreaterThan(cue.start);
          expect(cue.end).toBeLessThanOrEqual(text.length);
        });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(cues.length > 0).toBe(value !== 'neutral');
      }),
      { numRuns: 200 },
    );
  });
});
