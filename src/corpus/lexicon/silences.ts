/** What a refusal tells of mere silence, not of the thing that was asked. */
export const silences: readonly string[] = [
  ...['comment', 'comments', 'commented', 'commenting', 'respond', 'responded', 'responding', 'response'],
  ...['reply', 'replied', 'replying', 'answer', 'answered', 'answering', 'silent', 'silence', 'speak'],
];
