import type { VocabularyEntry } from './sources.ts';

/** What can carry a contact label. */
type ContactPoint = 'email' | 'phone' | 'address';

/** Labels for e-mail addresses, phone numbers and postal addresses; the first is the default. */
export const contactLabels = [
  { id: 'work', label: 'Work', description: 'Used at work.', for: ['email', 'phone', 'address'] },
  { id: 'home', label: 'Home', description: 'Used at home.', for: ['email', 'phone', 'address'] },
  { id: 'mobile', label: 'Mobile', description: 'A phone they carry.', for: ['phone'] },
  {
    id: 'main',
    label: 'Main',
    description: 'The first line or desk of an organization.',
    for: ['email', 'phone', 'address'],
  },
  {
    id: 'assistant',
    label: 'Assistant',
    description: 'Answered by somebody who keeps their calendar.',
    for: ['email', 'phone'],
  },
  {
    id: 'campaign',
    label: 'Campaign',
    description: 'Belongs to a campaign, not to the public office.',
    for: ['email', 'phone', 'address'],
  },
  { id: 'fax', label: 'Fax', description: 'A fax number.', for: ['phone'] },
  { id: 'mailing', label: 'Mailing', description: 'Where letters should go.', for: ['address'] },
  { id: 'other', label: 'Other', description: 'None of these.', for: ['email', 'phone', 'address'] },
] as const satisfies readonly (VocabularyEntry & { readonly for: readonly ContactPoint[] })[];

/** The stable id of a contact label, as stored. */
export type ContactLabelId = (typeof contactLabels)[number]['id'];
