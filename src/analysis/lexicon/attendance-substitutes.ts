/** Ranks below a secretary: their holder may sit in. */
export const lowerRanks = [
  ...['deputy', 'under secretary', 'undersecretary', 'under-secretary', 'assistant secretary', 'ambassador'],
  ...['policy chief', 'policy director', 'head of policy', 'policy man', 'policy woman', 'policy guy'],
  ...['number two', 'No. 2', 'No2', 'No. 3', 'number three', 'second-in-command', 'second in command'],
  ...['chargé', 'chargé d’affaires', 'envoy', 'chief of staff', 'counsellor', 'counselor', 'permanent'],
  ...['stand-in', 'substitute', 'understudy', 'subordinate', 'lieutenant', 'aide', 'replacement'],
  ...['right-hand man', 'right-hand woman', 'runs policy', 'principal deputy', 'political director'],
  ...['assistant', 'emissary', 'political affairs', 'adviser'],
];

/** Of a lower rank elsewhere: no one who sits in for a secretary. */
export const otherRanks = [
  ...['deputy prime', 'deputy secretary-general', 'deputy secretary general', 'deputy spokes', 'deputy head'],
  ...['deputy foreign minister', 'deputy defence minister', 'deputy defense minister', 'deputy minister'],
  ...['spokesman', 'spokeswoman', 'spokesperson', 'press secretary', 'minister', 'former', 'ex-', 'once'],
  ...['retired', 'professor', 'analyst', 'senator', 'secretary-general', 'secretary general', 'prime'],
  ...['president', 'premier', 'chancellor', 'columnist', 'reporter', 'correspondent', 'governor', 'mayor'],
  ...['fellow', 'researcher', 'chairman', 'chairwoman', 'congressman', 'congresswoman', 'Rep.', 'Sen.'],
];

/** What a substitute takes, reads, carries or does; one of these tells that the seat is filled. */
export const seatWords = [
  ...['seat', 'chair', 'place', 'places', 'nameplate', 'name-plate', 'name plate', 'name card', 'place card'],
  ...['placard', 'plaque', 'badge', 'sign', 'headset', 'warm', 'at the table', 'in the room', 'in the hall'],
  ...['flag', 'stars and stripes', 'stead', 'instead', 'behalf', 'fill in', 'fills in', 'filled in'],
  ...['filling in', 'stand in', 'stands in', 'stood in', 'standing in', 'sit in', 'sits in', 'sat in'],
  ...['sitting in', 'step in', 'steps in', 'stepped in', 'stepping in', 'deputise', 'deputises', 'deputised'],
  ...['deputising', 'deputize', 'deputizes', 'deputized', 'deputizing', 'substitute', 'substituted'],
  ...['cover', 'covered', 'covering', 'understudy', 'the fort', 'delegation', 'the helm', 'took over'],
  ...['represent', 'represents', 'represented', 'representing', 'do the honours', 'did the honours'],
  ...['do the honors', 'did the honors', 'carry the bag', 'carried the bag', 'holding the pen', 'the pen'],
  ...['held the pen', 'microphone', 'the floor', 'make do', 'made do', 'making do', 'would do', 'will do'],
  ...['in charge', 'the baton', 'the brief', 'the talking', 'statement', 'the folder', 'took notes'],
  ...['spoke for', 'speaks for', 'speak for', 'speaking for', 'acted for', 'in the name of', 'his name'],
  ...['her name', 'left to', 'leaving', 'fell to', 'falls to', 'fall to', 'went to', 'goes to', 'sent'],
  ...['sends', 'send', 'sending', 'dispatched', 'despatched', 'dispatch', 'delegated', 'drafted in'],
  ...['rushed in', 'hurried over', 'flew in', 'flown in', 'goes', 'going', 'gets', 'handed', 'tapped'],
  ...['named', 'designated', 'nominated', 'asked', 'let', 'had', 'with', 'settle', 'settled', 'the job'],
  ...['the task', 'the honour', 'the honor', 'the role', 'the duty', 'duties', 'the rest', 'in the hands'],
  ...['took notes', 'nodded along', 'the breach', 'the gap', 'the hole', 'the chore', 'the role of'],
  ...[
    'was the senior American',
    'most senior American',
    'ranking American',
    'led',
    'leads',
    'lead',
    'headed',
  ],
  ...['will lead', 'heads', 'fronted', 'carried', 'carries', 'carry', 'bore', 'slid', 'slipped', 'beneath'],
  ...['replaced', 'replaces', 'replace', 'replacing', 'in lieu', 'day two', 'second day', 'came instead'],
];

/** Of these, what anybody does: they tell of no sitting in where the person only speaks. */
export const plainSeatWords: ReadonlySet<string> = new Set([
  ...['had', 'with', 'let', 'asked', 'going', 'goes', 'named', 'statement', 'would do', 'will do', 'gets'],
  ...['led', 'leads', 'lead', 'carry', 'carried', 'carries', 'sent', 'sends', 'send', 'sending', 'leaving'],
  ...['handed', 'the job', 'sign', 'place', 'cover', 'covered', 'the role', 'duty', 'duties', 'took over'],
]);

/** The country whose seat it is. */
export const ofTheCountry = [
  ...['American', 'Americans', 'U.S.', 'US', 'Washington', "Washington's", 'United States', 'America'],
  ...["America's", 'Pentagon', "Pentagon's", 'State Department', "State Department's", 'Uncle Sam'],
];
