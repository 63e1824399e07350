interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What partners commit to. */
export const commitmentTypes = [
  { id: 'mou', label: 'MOU' },
  { id: 'letter-of-support', label: 'Letter of support' },
  { id: 'coalition-seat', label: 'Coalition seat' },
  { id: 'committee-seat', label: 'Committee seat' },
  { id: 'leadership-role', label: 'Leadership role' },
  { id: 'funding', label: 'Funding (cash)' },
  { id: 'in-kind-staff', label: 'In-kind staff' },
  { id: 'data-sharing', label: 'Data sharing' },
  { id: 'service-slots', label: 'Service slots' },
  { id: 'meeting-space', label: 'Meeting space' },
  { id: 'training', label: 'Training' },
  { id: 'public-statement', label: 'Public statement or testimony' },
  { id: 'name-and-logo', label: 'Lending name or logo' },
  { id: 'member-outreach', label: 'Outreach to members' },
  { id: 'site-visit-host', label: 'Site visit host' },
  { id: 'policy-change', label: 'Policy change' },
  { id: 'shift-participation', label: 'Policing shift or beat participation' },
  { id: 'translation-childcare-food', label: 'Translation, childcare or food' },
  { id: 'volunteer-hours', label: 'Volunteer hours' },
] as const satisfies readonly Choice[];

/** The stable id of a type of commitment, as stored. */
export type CommitmentTypeId = (typeof commitmentTypes)[number]['id'];

/** A status of a commitment: `rank` is its place on the way, null where the way ended without being kept. */
interface CommitmentStatusData extends Choice {
  readonly rank: number | null;
  /** It can still be kept. */
  readonly isOpen: boolean;
}

/** From an idea to a promise kept, then the three other ends. */
export const commitmentStatuses = [
  { id: 'idea', label: 'Idea', rank: 1, isOpen: true },
  { id: 'asked', label: 'Asked', rank: 2, isOpen: true },
  { id: 'verbal', label: 'Verbal', rank: 3, isOpen: true },
  { id: 'drafted', label: 'Drafted', rank: 4, isOpen: true },
  { id: 'under-review', label: 'Under review', rank: 5, isOpen: true },
  { id: 'signed', label: 'Signed', rank: 6, isOpen: true },
  { id: 'active', label: 'Active', rank: 7, isOpen: true },
  { id: 'fulfilled', label: 'Fulfilled', rank: 8, isOpen: false },
  { id: 'expired', label: 'Expired', rank: null, isOpen: false },
  { id: 'withdrawn', label: 'Withdrawn', rank: null, isOpen: false },
  { id: 'broken', label: 'Broken', rank: null, isOpen: false },
] as const satisfies readonly CommitmentStatusData[];

/** The stable id of a status of a commitment, as stored. */
export type CommitmentStatusId = (typeof commitmentStatuses)[number]['id'];

/** The statuses in which a partner has said yes in some form: what puts somebody on the rung "committed". */
export const givenCommitmentStatuses: readonly CommitmentStatusId[] = [
  'verbal',
  'drafted',
  'under-review',
  'signed',
  'active',
  'fulfilled',
];

/** The statuses whose end is worth a reminder. */
export const renewableCommitmentStatuses: readonly CommitmentStatusId[] = ['signed', 'active'];

/** What the value of a commitment is counted in. */
export const commitmentUnits = [
  { id: 'money', label: 'Money' },
  { id: 'hours', label: 'Hours' },
  { id: 'count', label: 'Number' },
] as const satisfies readonly Choice[];

/** How many days before its end a commitment is brought up for renewal, unless somebody says otherwise. */
export const renewalReminderDays = 60;

/** Days before the day of its review on which an agreement asks for it. */
export const agreementReviewDays = 14;

/** The statuses of an agreement such as an MOU. */
export const agreementStatuses = [
  { id: 'draft', label: 'Draft' },
  { id: 'under-review', label: 'Under review' },
  { id: 'signing', label: 'Out for signatures' },
  { id: 'in-force', label: 'In force' },
  { id: 'ended', label: 'Ended' },
] as const satisfies readonly Choice[];

/** The stable id of a status of an agreement, as stored. */
export type AgreementStatusId = (typeof agreementStatuses)[number]['id'];
