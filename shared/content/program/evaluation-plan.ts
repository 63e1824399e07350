import type { Source } from '../sources.ts';

/** A question that an evaluation plan answers before data are gathered. */
export interface EvaluationQuestion {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly sources: readonly Source[];
}

/** The plan for a partnership of police and researchers: what the fact sheet asks for first, then practice. */
export const evaluationPlan: readonly EvaluationQuestion[] = [
  {
    id: 'effect',
    label: 'Does it work, and for what?',
    hint: 'The effect that is looked for, and against what it is held.',
    sources: ['S2'],
  },
  {
    id: 'equity',
    label: 'Is diversion offered equitably?',
    hint: 'Offers and completions, one group beside another.',
    sources: ['S2'],
  },
  {
    id: 'uses',
    label: 'Who uses the results?',
    hint: 'Media and community, applications for money, the field.',
    sources: ['S2'],
  },
  {
    id: 'independence',
    label: 'Who evaluates, and who pays them?',
    hint: 'Outside experts; the right to publish whatever comes out.',
    sources: ['S3'],
  },
  {
    id: 'criteria',
    label: 'What counts as success, said beforehand?',
    hint: 'Criteria and procedures, agreed in public.',
    sources: ['S3'],
  },
  {
    id: 'agreement',
    label: 'Which agreement covers the data?',
    hint: 'Purpose, fields, security, end. Only aggregates come into this workspace.',
    sources: ['K'],
  },
  {
    id: 'learning',
    label: 'When do we sit down and learn from it?',
    hint: 'A learning session each quarter.',
    sources: ['K'],
  },
];
