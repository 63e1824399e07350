/** Pronouns to suggest while typing; any other text is as good. */
export const pronounSuggestions = [
  'she/her',
  'he/him',
  'they/them',
  'she/they',
  'he/they',
  'any pronouns',
  'ask me',
  'ella',
  'él',
  'elle',
] as const;
