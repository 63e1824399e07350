interface Anchor {
  readonly value: number;
  readonly description: string;
}

interface ScaleData {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly min: number;
  readonly max: number;
  readonly optional: boolean;
  /** What a person does at each value. */
  readonly anchors: readonly Anchor[];
}

/** The four rated scales beside stance, each with an anchor for every value. */
export const scales = [
  {
    id: 'influence',
    label: 'Influence',
    description: 'How much they can move this decision.',
    min: 1,
    max: 5,
    optional: false,
    anchors: [
      { value: 1, description: 'None beyond their own voice.' },
      { value: 2, description: 'Heard by a small circle.' },
      { value: 3, description: 'Can move one organization or neighborhood.' },
      { value: 4, description: 'Can speed or stall the decision.' },
      { value: 5, description: 'Makes, vetoes or funds it.' },
    ],
  },
  {
    id: 'interest',
    label: 'Interest',
    description: 'How much it matters to them.',
    min: 1,
    max: 5,
    optional: false,
    anchors: [
      { value: 1, description: 'Unaware.' },
      { value: 2, description: 'Aware.' },
      { value: 3, description: 'Follows.' },
      { value: 4, description: 'Wants a say.' },
      { value: 5, description: 'Top priority for them.' },
    ],
  },
  {
    id: 'relationship',
    label: 'Relationship',
    description: 'How strong the tie to the coalition is.',
    min: 0,
    max: 5,
    optional: false,
    anchors: [
      { value: 0, description: 'No link.' },
      { value: 1, description: 'We know who they are.' },
      { value: 2, description: 'One-way contact.' },
      { value: 3, description: 'Have met; they answer.' },
      { value: 4, description: 'Regular and two-way; they take our call.' },
      { value: 5, description: 'Would vouch for us under pressure.' },
    ],
  },
  {
    id: 'trust',
    label: 'Trust',
    description: 'How they expect us to act; rate it only after a real conversation.',
    min: 1,
    max: 5,
    optional: true,
    anchors: [
      { value: 1, description: 'Expects harm.' },
      { value: 2, description: 'Wary.' },
      { value: 3, description: 'Case by case.' },
      { value: 4, description: 'Good faith assumed.' },
      { value: 5, description: 'Shares bad news early.' },
    ],
  },
] as const satisfies readonly ScaleData[];

/** The stable id of a scale. */
export type ScaleId = (typeof scales)[number]['id'];

/** Days after which a rating should be looked at again. */
export const rateAgainAfterDays = 90;

/** Days after which a rating is shown as stale. */
export const ratingStaleAfterDays = 180;
