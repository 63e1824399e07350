/** Where an asset stands on its way out. */
export const assetStatuses = [
  { id: 'draft', label: 'Draft' },
  { id: 'language-check', label: 'Words check' },
  { id: 'fact-check', label: 'Facts check' },
  { id: 'lived-experience-review', label: 'Lived experience' },
  { id: 'partner-review', label: 'Partner review' },
  { id: 'approved', label: 'Approved' },
  { id: 'published', label: 'Published' },
  { id: 'retired', label: 'Retired' },
] as const;
export type AssetStatus = (typeof assetStatuses)[number]['id'];

/** As whom somebody is asked. */
export const reviewRoles = [
  { id: 'words', label: 'Words', step: 'language-check' },
  { id: 'facts', label: 'Facts', step: 'fact-check' },
  { id: 'lived-experience', label: 'Lived experience', step: 'lived-experience-review' },
  { id: 'partner', label: 'Named partner', step: 'partner-review' },
  { id: 'approver', label: 'Approver', step: 'approved' },
] as const;
export type ReviewRole = (typeof reviewRoles)[number]['id'];

/** What somebody says about a version. */
export const reviewAnswers = ['approve', 'changes', 'override'] as const;
export type ReviewAnswer = (typeof reviewAnswers)[number];

/** Ways in which a text reaches people. */
export const assetChannels = [
  { id: 'site', label: 'Our site' },
  { id: 'newsletter', label: 'Newsletter' },
  { id: 'print', label: 'Print' },
  { id: 'press', label: 'Press' },
  { id: 'op-ed-page', label: 'Op-ed page' },
  { id: 'radio', label: 'Radio' },
  { id: 'social', label: 'Social media' },
  { id: 'partner-list', label: 'Partner lists' },
  { id: 'congregation', label: 'Congregations' },
  { id: 'door', label: 'Door to door' },
  { id: 'session', label: 'Session or meeting' },
  { id: 'text', label: 'Text message' },
  { id: 'roll-call', label: 'Roll call' },
  { id: 'council', label: 'Council packet or hearing' },
] as const;
export type AssetChannel = (typeof assetChannels)[number]['id'];

/** How good a translation is. A machine draft is never published. */
export const translationStates = [
  { id: 'machine-draft', label: 'Machine draft' },
  { id: 'human-translated', label: 'Human translated' },
  { id: 'community-reviewed', label: 'Community reviewed' },
] as const;
export type TranslationState = (typeof translationStates)[number]['id'];
