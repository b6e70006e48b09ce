/** Verbs of whoever sits in, in their base form; the name stands before them. */
export const sitsIn = [
  ...['sit in', 'stand in', 'fill in', 'step in', 'deputise', 'deputize', 'take over'],
  ...['do the talking', 'sub'],
  ...['sit in for', 'stand in for', 'fill in for', 'step in for', 'deputise for', 'deputize for'],
  ...['take over for'],
  ...['cover for', 'substitute for', 'sub for', 'replace', 'take {own} {chair}', 'take over {own} {chair}'],
  ...['occupy {own} {chair}', 'fill {own} {chair}', 'hold {own} {chair}', 'have {own} {chair}'],
  ...['get {own} {chair}'],
  ...['keep {own} {chair}', 'warm {own} {chair}', 'inherit {own} {chair}', 'use {own} {chair}'],
  ...['sit in {own} {chair}'],
  ...['slide into {own} {chair}', 'be given {own} {chair}', 'be handed {own} {chair}', 'man {own} {chair}'],
  ...['take {chair}', 'have the pen', 'hold the pen', 'hold the fort', 'speak for {us}', 'represent {us}'],
  ...['represent {him}', 'appear for {us}', 'sit for {us}', 'attend for {us}', 'answer for {us}'],
  ...['vote for {us}'],
  ...['speak in {his} stead', 'speak in {his} place', 'sit in {his} stead', 'sit in {his} place'],
  ...['come instead'],
  ...['attend in {his} stead', 'attend in {his} place', 'attend instead', 'go instead', 'go in {his} place'],
  ...['come in {his} place', 'come in {his} stead', 'go in {his} stead', 'travel instead'],
  ...['travel in {his} place'],
  ...['lead {own} {team}', 'head {own} {team}', 'lead {team}', 'read out {own} {brief}'],
  ...['read {own} {brief}'],
  ...['deliver {own} {brief}', 'carry {own} {brief}', 'present {own} {brief}', 'give {own} {brief}'],
  ...['handle {own} {brief}'],
  ...['fly the flag', 'fill the gap', 'fill the breach', 'plug the hole', 'make {own} {brief}'],
  ...['speak instead', 'sit instead', 'attend on {his} behalf', 'act for {us}'],
  ...['speak on {his} behalf', 'sit on {his} behalf', 'be sent instead', 'be sent', 'be dispatched'],
  ...['be despatched'],
  ...['be penciled in for', 'be pencilled in for', 'be down for', 'be lined up', 'stand in at'],
  ...['sit in at', 'fill {chair}'],
  ...['attend', 'go', 'travel', 'speak', 'defend {own} {brief}', 'do the honours', 'do the honors'],
  ...[
    'put {own} {case}',
    'make {own} {case}',
    'state {own} {case}',
    'plead {own} {case}',
    'argue {own} {case}',
  ],
  ...['sit behind {own} flag', 'sit behind {own} nameplate', 'follow the rest', 'sit through the rest'],
  ...['sit out the rest', 'stay for the rest', 'see out the rest', 'hear out the rest', 'carry the bag'],
  ...['pinch-hit', 'pinch hit', 'hold the line', 'plug the gap', 'make the trip', 'be there instead'],
];

/** The stand-in's name comes after these. */
export const standInAfter = [
  ...['in place of', 'in the place of', 'instead of', 'filled by', 'taken by', 'occupied by'],
  ...['represented by'],
  ...['replaced by', 'stead', 'his place', 'her place', 'instead by', 'left to', 'fall to', 'fell to'],
  ...['falls to'],
  ...['fallen to', 'warmed by', 'held by', 'covered by', 'led by', 'headed by', 'passed to'],
  ...['handed to', 'down to'],
  ...['went to', 'goes to', 'go to', 'manned by', 'kept warm by', 'his stand-in', 'her stand-in'],
  ...['his replacement'],
  ...['her replacement', 'fronted by'],
  ...['in the hands of', 'heard instead from', 'heard from', 'make do with', 'made do with'],
  ...['settle for', 'understudy was'],
  ...['stand-in was', 'replacement was', 'seat to', 'chair to', 'fronted for by', 'deputising was'],
  ...['subbing was'],
  ...['place went to', 'seat goes to', 'only his deputy', 'only her deputy', 'his number two'],
  ...['her number two', 'fell on'],
  ...['put up with', 'content themselves with', 'contented themselves with', 'content with'],
  ...['in the person of'],
  ...['in the care of', 'up to', 'left for', 'handed over to', 'handed off to', 'made way for'],
  ...['gave way to'],
  ...['falls on', 'chair is', 'entrusted to', 'left it to', 'leave it to', 'leaving it to'],
];

/** Verbs of giving the seat away; after `to` comes the name. */
export const givingVerbs = [
  ...['leave', 'hand', 'hand over', 'chuck', 'cede', 'yield', 'pass', 'give', 'delegate', 'entrust'],
  ...['toss', 'lend'],
  ...['leave it', 'turn over', 'surrender', 'bequeath', 'outsource', 'relinquish', 'concede', 'assign'],
];

/** Words of a title in small letters: “sent his deputy, the policy chief …”. */
export const titleWords = new Set(
  'his her its their the a an deputy of for and to policy chief ambassador envoy assistant counsellor under secretary undersecretary under-secretary defense defence state war official number two no2 as top senior acting american permanent representative trusted aide chargé junior nato political affairs second in command man woman charge deputies one another'.split(
    ' ',
  ),
);

/** The stand-in's name comes before these. */
export const standInBefore = [
  ...['in his place', 'in her place', 'in his stead', 'in her stead', 'in place of', 'instead of', 'instead'],
  ...['on his behalf', 'on her behalf', 'in his absence', 'in her absence', 'in his seat', 'in her seat'],
  ...['in his chair', 'in her chair', 'in the chair', 'in his spot', 'in her spot', 'in his name'],
  ...['in her name'],
];

/** Titles right before a stand-in's name. */
export const standInTitles = [
  ...['Secretary', 'Under Secretary', 'Undersecretary', 'Under-Secretary', 'Ambassador', 'ambassador'],
  ...['General', 'Vice-Ambassador', 'Vice Ambassador', 'Deputy Ambassador', 'Counsellor', 'Counselor'],
  ...['Colonel', 'Envoy'],
  ...['Admiral', 'deputy', 'Deputy', 'chief', 'envoy', 'official', 'of Defense', 'of State', 'of War'],
  ...['to NATO'],
  ...['for Policy', 'for policy', 'Deputy Secretary', 'Assistant Secretary', 'Lieutenant General'],
  ...['Lt. Gen.', 'Gen.'],
  ...['Vice Admiral', 'Major General', 'Maj. Gen.', 'Adm.', 'Dr.', 'Mr', 'Ms', 'Mrs', 'Mr.', 'Ms.'],
  ...['Mrs.', 'Number Two'],
];

/** Capitalised words that make no name of a person. */
export const noPersonWords = new Set(
  'nato united states america american americans washington pentagon department state defense defence secretary ambassador under deputy assistant general admiral the house white congress senate european union group contact ukraine council ministers minister allies alliance brussels office embassy mission foreign war policy us u.s. chief but and in on at when while with as after before her his their by for he she it they this that instead no so'.split(
    ' ',
  ),
);

/** After a question who will sit in, these tell that the name beside them answers it. */
export const likelyWords = [
  ...['pointed to', 'points to', 'point to', 'named', 'likely', 'likeliest', 'choice', 'candidate'],
  ...['favourite'],
  ...['favorite', 'tipped', 'expected', 'in line'],
];

/** Last words of places, whatever stands before them. */
export const placeEnds = new Set(
  'America Africa Asia Europe Korea Arabia Aviv Dhabi Kong Rica Bay City Island Islands Sea Base Barracks Hall Street Avenue House Hill Hills Airport Harbor Harbour Beach Springs Square Forum Conference Palace Academy University Strait Straits Gulf Coast Peninsula Ocean Valley River County Lanka Guinea Faso Leone Lumpur Petersburg Vegas Angeles Diego Francisco Antonio Capitol Building Center Centre Institute Committee Council Group Agency Command'.split(
    ' ',
  ),
);
