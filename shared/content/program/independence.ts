import type { Source } from '../sources.ts';

/** What makes an evaluation independent: what the seed asks for first, then practice. */
export const independenceQuestions = [
  { id: 'outside', label: 'They are outside experts', sources: ['S3'] },
  { id: 'criteria', label: 'Criteria and procedures were agreed before the data came in', sources: ['S3'] },
  { id: 'not-running', label: 'They do not run or refer to the program', sources: ['K'] },
  { id: 'own-money', label: 'Their pay does not hang on what they find', sources: ['K'] },
  { id: 'publish', label: 'They may publish whatever comes out', sources: ['K'] },
  { id: 'lived', label: 'People with lived experience take part in the questions', sources: ['K'] },
] as const satisfies readonly { readonly id: string; readonly label: string; readonly sources: readonly Source[] }[];

/** How far an agreement about data is. */
export const dataAgreementStatuses = [
  { id: 'draft', label: 'Draft' },
  { id: 'negotiating', label: 'Being negotiated' },
  { id: 'signed', label: 'Signed' },
  { id: 'ended', label: 'Ended' },
] as const satisfies readonly { readonly id: string; readonly label: string }[];
