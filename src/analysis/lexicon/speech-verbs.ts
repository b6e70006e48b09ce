/** Forms that attribute speech wherever they stand, lower case. */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...['said', 'says', 'say', 'told', 'tells', 'wrote', 'writes', 'added', 'adds', 'asked', 'asks'],
  ...['noted', 'argued', 'argues', 'explained', 'explains', 'warned', 'warns', 'insisted', 'insists'],
  ...['replied', 'stated', 'states', 'tweeted', 'remarked', 'declared', 'responded', 'recalled'],
  ...['continued', 'concluded', 'joked', 'quipped', 'exclaimed', 'shouted', 'yelled', 'announced'],
  ...['acknowledged', 'admitted', 'cautioned', 'stressed', 'emphasised', 'emphasized', 'asserted'],
  ...['commented', 'answered', 'complained'],
]);
