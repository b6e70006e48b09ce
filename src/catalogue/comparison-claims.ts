export const claimTexts = {
  name: (claim: string) => `“${claim}”, record:`,
  title: (claim: string, where: string) => `what the record holds on “${claim}”, ${where}`,
  sought: 'an entry of the record that bears on it',
  verdict: (verdict: string, where: string) => `${verdict}, ${where}`,
  /** As an answer to the claim: a narrow column has no room for more. */
  verdicts: { agrees: 'yes', contradicts: 'no', 'beyond-the-record': 'beyond it' },
  populations: { both: 'both kinds together', foreign: 'foreign alone', defence: 'defence alone' },
} as const;
