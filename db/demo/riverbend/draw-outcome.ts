import type { ChannelId } from '#shared/content/channels.ts';
import type { LadderStageId } from '#shared/content/engagement-ladder.ts';
import type { OutcomeId } from '#shared/content/interaction-outcomes.ts';
import type { StanceValue } from '#shared/content/stances.ts';
import { pickWeighted, type RandomSource } from '#shared/prng.ts';

type Weights = Partial<Readonly<Record<OutcomeId, number>>>;

/** Draws what came of a contact, from the partner's stage and stance and how the contact took place. */
export function drawOutcome(
  random: RandomSource,
  stage: LadderStageId,
  stance: StanceValue,
  channel: ChannelId,
): OutcomeId {
  const gathering = gatheringOutcomes[channel];
  const table = Object.entries(gathering ?? stageOutcomes[stage]);
  const excluded = new Set<string>([...(excludedByChannel[channel] ?? []), ...excludedByStance(stance)]);
  // Safe: the tables have outcome ids as keys.
  const fitting = table.filter(([id]) => !excluded.has(id)) as [OutcomeId, number][];
  if (fitting.length === 0) return 'replied-info-sent';
  return pickWeighted(random, fitting, ([, weight]) => weight)[0];
}

/** Supporters do not say no, and whoever is against it does not say yes. */
function excludedByStance(stance: StanceValue): readonly OutcomeId[] {
  if (stance === null || stance === 0) return [];
  return stance > 0 ? ['asked-no'] : ['asked-yes', 'commitment-made'];
}

const engaged: Weights = {
  'conversation-held': 6,
  'asked-yes': 3,
  'commitment-made': 2,
  'replied-info-sent': 2,
  'concern-raised': 2,
  'asked-maybe': 1,
  'commitment-changed': 1,
  referred: 1,
  'left-message': 1,
};

const away: Weights = { 'no-answer': 3, 'left-message': 2, 'replied-not-now': 2, 'asked-no': 2 };

const stageOutcomes: Readonly<Record<LadderStageId, Weights>> = {
  identified: { 'no-answer': 1 },
  researched: { 'no-answer': 3, 'left-message': 3, 'wrong-contact': 0.5, bounced: 0.3 },
  contacted: {
    'no-answer': 2,
    'left-message': 2,
    'replied-info-sent': 5,
    'replied-not-now': 2,
    'meeting-booked': 4,
    referred: 2,
    'wrong-contact': 0.5,
    bounced: 0.5,
  },
  met: {
    'conversation-held': 6,
    'meeting-booked': 3,
    'concern-raised': 3,
    'asked-maybe': 2,
    'replied-info-sent': 3,
    'asked-no': 1,
    referred: 1,
    'no-answer': 1,
    'left-message': 1,
  },
  committed: {
    'conversation-held': 6,
    'asked-yes': 3,
    'commitment-made': 2,
    'asked-maybe': 2,
    'meeting-booked': 2,
    'replied-info-sent': 2,
    'concern-raised': 2,
    'left-message': 1,
  },
  active: engaged,
  leader: engaged,
  paused: away,
  lapsed: away,
  declined: away,
};

const gatheringOutcomes: Partial<Readonly<Record<ChannelId, Weights>>> = {
  'info-session': { attended: 6, 'concern-raised': 1 },
  meeting: { attended: 6, 'concern-raised': 1 },
  'site-visit': { attended: 1 },
  'public-hearing': { attended: 1 },
  event: { attended: 1 },
};

/** People who stand in front of each other do not leave messages, and a letter is not a conversation. */
const excludedByChannel: Partial<Readonly<Record<ChannelId, readonly OutcomeId[]>>> = {
  'one-to-one': ['no-answer', 'left-message', 'wrong-contact', 'bounced'],
  phone: ['bounced'],
  email: ['left-message', 'conversation-held'],
  text: ['left-message', 'conversation-held', 'bounced', 'commitment-made'],
};
