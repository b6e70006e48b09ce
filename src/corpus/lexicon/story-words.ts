/** What every article of such a story is about: sharing one of these says nothing; as `meaningOf` leaves them. */
export const storyWords: ReadonlySet<string> = new Set([
  ...['nato', 'us', 'allied', 'europ', 'european', 'russia', 'russian', 'ukrain', 'ukrainian', 'moscow'],
  ...['minister', 'secretary', 'meet', 'ministerial', 'summit', 'session', 'talk', 'defens', 'foreign'],
  ...['commitment', 'commit', 'secure', 'security', 'troop', 'soldier', 'war', 'chair', 'seat', 'absenc'],
  ...['nobody', 'none', 'noth', 'anyon', 'anybody', 'everyon', 'everybody', 'someon', 'somebody', 'anyth'],
  ...['country', 'nation', 'government', 'capital', 'year', 'month', 'week', 'day', 'tim', 'today', 'people'],
]);
