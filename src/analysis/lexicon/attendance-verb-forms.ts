/** Verbs that do not go by the rule: base form to third person, past, participle and -ing. */
export const irregularVerbs: Readonly<Record<string, readonly [string, string, string, string]>> = {
  be: ['is', 'was', 'been', 'being'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  come: ['comes', 'came', 'come', 'coming'],
  cut: ['cuts', 'cut', 'cut', 'cutting'],
  do: ['does', 'did', 'done', 'doing'],
  find: ['finds', 'found', 'found', 'finding'],
  fly: ['flies', 'flew', 'flown', 'flying'],
  forego: ['foregoes', 'forewent', 'foregone', 'foregoing'],
  forgo: ['forgoes', 'forwent', 'forgone', 'forgoing'],
  get: ['gets', 'got', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  have: ['has', 'had', 'had', 'having'],
  hold: ['holds', 'held', 'held', 'holding'],
  keep: ['keeps', 'kept', 'kept', 'keeping'],
  leave: ['leaves', 'left', 'left', 'leaving'],
  let: ['lets', 'let', 'let', 'letting'],
  make: ['makes', 'made', 'made', 'making'],
  meet: ['meets', 'met', 'met', 'meeting'],
  put: ['puts', 'put', 'put', 'putting'],
  quit: ['quits', 'quit', 'quit', 'quitting'],
  run: ['runs', 'ran', 'run', 'running'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  send: ['sends', 'sent', 'sent', 'sending'],
  set: ['sets', 'set', 'set', 'setting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  sit: ['sits', 'sat', 'sat', 'sitting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  spend: ['spends', 'spent', 'spent', 'spending'],
  stand: ['stands', 'stood', 'stood', 'standing'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  take: ['takes', 'took', 'taken', 'taking'],
};

/** Verbs whose last letter is doubled: `skipped`; the British and the American form where they differ. */
export const doublingVerbs: ReadonlySet<string> = new Set([
  ...['skip', 'slip', 'drop', 'scrap', 'scrub', 'snub', 'shun', 'jet', 'opt', 'bin', 'nip', 'pop', 'bob'],
  ...['step', 'stop', 'sit', 'chat', 'log', 'beg', 'plan', 'commit', 'hop', 'can', 'zip', 'sub'],
]);

export const bothWaysVerbs: ReadonlySet<string> = new Set(['travel', 'cancel', 'dial', 'channel', 'signal']);
