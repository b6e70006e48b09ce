/** What keeps people away by its nature, said without `because`. */
export const excuses: readonly string[] = [
  ...['schedules', 'scheduling', 'his schedule', 'her schedule', 'their schedule', 'the schedule'],
  ...['busy schedule', 'full schedule', 'tight schedule', 'crowded schedule', 'diary', 'diaries', 'calendar'],
  ...['other engagement', 'other engagements', 'prior engagement', 'prior engagements', 'travel plans'],
  ...['other commitments', 'other obligations', 'other duties', 'competing demands', 'competing priorities'],
  ...['pressing matters', 'pressing business', 'urgent business', 'too busy', 'workload'],
  ...['illness', 'ill health', 'fell ill', 'surgery', 'family matter', 'family matters', 'family reasons'],
  ...['personal reasons', 'health reasons', 'bad weather'],
];
