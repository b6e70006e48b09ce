import { count } from '../common/words.ts';

export const suggestedTexts = {
  toggle: (n: number, isOpen: boolean) =>
    isOpen ? 'Close the suggested points' : `Suggested: ${count(n, 'more point')}`,
  about: 'told by two origins or more, asked by no point',
  name: 'Suggested:',
  part: 'Suggested points',
  /** In a table without its group’s heading. */
  note: 'suggested: sentences that tell it',
  title: (words: string, where: string) => `“${words}” and its like, ${where}`,
  everywhere: 'in all articles shown',
  inOutlet: (outlet: string) => `in ${outlet}`,
  sought: 'a sentence that shares most of its words with those of another article',
} as const;
