import { assetStatuses, type AssetStatus, type ReviewAnswer } from '#shared/content/asset-words.ts';

/** Why an asset does not go on. */
export const assetRefusals = [
  'notThere',
  'noText',
  'findingsOpen',
  'numbersUnbacked',
  'noReviewer',
  'waitingFor',
  'changesAsked',
  'approverLeft',
  'windowOpen',
  'noApprover',
  'crisisNeedsTwo',
  'notApproved',
  'storyMissing',
  'storyWithdrawn',
  'storyExpired',
  'altTextMissing',
  'machineDraft',
  'expired',
  'blockMissing',
] as const;
export type AssetRefusalReason = (typeof assetRefusals)[number];

/** One thing that stands in the way, with whom or what it is about. */
export interface AssetRefusal {
  readonly reason: AssetRefusalReason;
  /** People, numbers, stories or words, as they are called. */
  readonly names: string[];
  /** Until when somebody has time to answer: an instant; '' where that is not it. */
  readonly until: string;
}

/** Somebody who is asked at a step. */
export interface Reviewer {
  readonly step: string;
  readonly personId: string;
  readonly name: string;
  /** Gone from the workspace, put away, or without a place in any organization any more. */
  readonly hasLeft: boolean;
}

/** What somebody said about a text. */
export interface Answer {
  readonly step: string;
  readonly personId: string;
  readonly hash: string;
  readonly answer: ReviewAnswer;
}

/** All that decides whether an asset goes on. */
export interface StepFacts {
  readonly status: AssetStatus;
  readonly isCrisis: boolean;
  readonly hash: string;
  readonly hasText: boolean;
  /** The words of H findings that nobody settled. */
  readonly openWords: readonly string[];
  /** Numbers without a source. */
  readonly unbacked: readonly string[];
  readonly reviewers: readonly Reviewer[];
  /** The oldest first. */
  readonly answers: readonly Answer[];
  /** When it came to where it is, and now: instants. */
  readonly statusAt: string;
  readonly now: string;
  readonly needsStory: boolean;
  readonly stories: readonly { readonly title: string; readonly consent: 'fine' | 'withdrawn' | 'expired' }[];
  readonly needsAltText: boolean;
  readonly hasAltText: boolean;
  readonly isMachineDraft: boolean;
  readonly missingBlocks: number;
  /** Days; '' for none. */
  readonly expiresOn: string;
  readonly today: string;
}

/** Partners who are not named may be silent this long; those who are named are waited for. */
export const reviewHours = 48;

/** The status after this one: the crisis lane goes from the words check to two approvers. Null at the end. */
export function nextStatus(status: AssetStatus, isCrisis: boolean): AssetStatus | null {
  const lane: readonly AssetStatus[] = isCrisis ? crisisLane : fullLane;
  // A review that the lane does not have is left for its next step.
  const at = lane.includes(status) ? lane.indexOf(status) : lane.indexOf('approved') - 1;
  return lane[at + 1] ?? null;
}

/** The statuses of a lane in order. */
export function laneOf(isCrisis: boolean): readonly AssetStatus[] {
  return isCrisis ? crisisLane : fullLane;
}

/** Where an asset is after its text changed: whatever was checked is to be checked again. */
export function statusAfterEdit(status: AssetStatus): AssetStatus {
  return status === 'draft' || status === 'retired' ? status : 'language-check';
}

/** Whether the text is held as it is until somebody opens it again. */
export function isLocked(status: AssetStatus): boolean {
  return status === 'approved' || status === 'published' || status === 'retired';
}

/** Whether an asset may be taken from where it is to another status at all. */
export function mayMove(from: AssetStatus, to: AssetStatus, isCrisis: boolean): boolean {
  if (from === to) return false;
  if (to === 'retired') return true;
  if (to === 'draft') return from !== 'published';
  return nextStatus(from, isCrisis) === to;
}

/** All that stands in the way of a status; empty when it may be taken. Going back is never refused. */
export function stepRefusals(facts: StepFacts, to: AssetStatus): AssetRefusal[] {
  if (!mayMove(facts.status, to, facts.isCrisis)) return [refusal('notThere')];
  switch (to) {
    case 'language-check':
      return facts.hasText ? [] : [refusal('noText')];
    case 'fact-check':
      return openFindings(facts);
    case 'lived-experience-review':
      return facts.unbacked.length > 0 ? [refusal('numbersUnbacked', facts.unbacked)] : [];
    case 'partner-review':
      return answered(facts, 'lived-experience-review', true);
    case 'approved':
      return facts.isCrisis
        ? [...openFindings(facts), ...signedOff(facts)]
        : [...partnerWindow(facts), ...answered(facts, 'partner-review', false), ...signedOff(facts)];
    case 'published':
      return [...(isApproved(facts) ? [] : [refusal('notApproved')]), ...holds(facts)];
    default:
      return [];
  }
}

/** What holds a text back however it is put out: words, stories, machine drafts. */
export function holds(facts: StepFacts): AssetRefusal[] {
  const told = (consent: 'withdrawn' | 'expired') =>
    facts.stories.filter((story) => story.consent === consent).map(({ title }) => title);
  const [withdrawn, expired] = [told('withdrawn'), told('expired')];
  return [
    ...(facts.hasText ? [] : [refusal('noText')]),
    ...openFindings(facts),
    ...(facts.needsStory && facts.stories.length === 0 ? [refusal('storyMissing')] : []),
    ...(withdrawn.length > 0 ? [refusal('storyWithdrawn', withdrawn)] : []),
    ...(expired.length > 0 ? [refusal('storyExpired', expired)] : []),
    ...(facts.needsAltText && !facts.hasAltText ? [refusal('altTextMissing')] : []),
    ...(facts.isMachineDraft ? [refusal('machineDraft')] : []),
    ...(facts.expiresOn !== '' && facts.expiresOn < facts.today ? [refusal('expired')] : []),
    ...(facts.missingBlocks > 0 ? [refusal('blockMissing')] : []),
  ];
}

/** Whether the text as it is now has the approvals that its lane asks for. */
export function isApproved(facts: StepFacts): boolean {
  const approvers = new Set(
    facts.answers
      .filter((each) => each.step === 'approved' && each.hash === facts.hash && each.answer === 'approve')
      .map(({ personId }) => personId),
  );
  return approvers.size >= approversNeeded(facts.isCrisis);
}

/** How many approvers have to sign. */
export function approversNeeded(isCrisis: boolean): number {
  return isCrisis ? 2 : 1;
}

/** The last thing that somebody said at a step about the text as it is; undefined while they are silent. */
export function answerOf(facts: Pick<StepFacts, 'answers' | 'hash'>, reviewer: Reviewer): ReviewAnswer | undefined {
  return facts.answers.findLast(
    (each) => each.step === reviewer.step && each.personId === reviewer.personId && each.hash === facts.hash,
  )?.answer;
}

function openFindings(facts: StepFacts): AssetRefusal[] {
  return facts.openWords.length > 0 ? [refusal('findingsOpen', facts.openWords)] : [];
}

/** Everybody who is asked at a step said yes to this very text. */
function answered(facts: StepFacts, step: string, needsSomebody: boolean): AssetRefusal[] {
  const asked = facts.reviewers.filter((reviewer) => reviewer.step === step);
  if (asked.length === 0) return needsSomebody ? [refusal('noReviewer')] : [];
  const left = asked.filter((reviewer) => reviewer.hasLeft && answerOf(facts, reviewer) === undefined);
  const silent = asked.filter((reviewer) => !reviewer.hasLeft && answerOf(facts, reviewer) === undefined);
  const against = asked.filter((reviewer) => answerOf(facts, reviewer) === 'changes');
  return [
    ...(left.length > 0 ? [refusal('approverLeft', namesOf(left))] : []),
    ...(silent.length > 0 ? [refusal('waitingFor', namesOf(silent))] : []),
    ...(against.length > 0 ? [refusal('changesAsked', namesOf(against))] : []),
  ];
}

/** Where no partner is named, all of them have two days; named partners are waited for however long it takes. */
function partnerWindow(facts: StepFacts): AssetRefusal[] {
  if (facts.reviewers.some((reviewer) => reviewer.step === 'partner-review')) return [];
  const end = new Date(Date.parse(facts.statusAt) + reviewHours * 3_600_000).toISOString();
  return facts.now < end ? [{ ...refusal('windowOpen'), until: end }] : [];
}

function signedOff(facts: StepFacts): AssetRefusal[] {
  const approvers = new Set(
    facts.reviewers
      .filter((each) => each.step === 'approved' && (!each.hasLeft || answerOf(facts, each) === 'approve'))
      .map(({ personId }) => personId),
  );
  if (approvers.size < approversNeeded(facts.isCrisis)) {
    const left = facts.reviewers.filter(({ step, hasLeft }) => step === 'approved' && hasLeft);
    return [
      ...(left.length > 0 ? [refusal('approverLeft', namesOf(left))] : []),
      refusal(facts.isCrisis ? 'crisisNeedsTwo' : 'noApprover'),
    ];
  }
  return answered(facts, 'approved', true);
}

function namesOf(reviewers: readonly Reviewer[]): string[] {
  return reviewers.map(({ name }) => name);
}

function refusal(reason: AssetRefusalReason, names: readonly string[] = []): AssetRefusal {
  return { reason, names: [...names], until: '' };
}

const fullLane = assetStatuses.map(({ id }) => id);
const crisisLane: readonly AssetStatus[] = ['draft', 'language-check', 'approved', 'published', 'retired'];
