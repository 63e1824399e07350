import type { LadderStageId } from './engagement-ladder.ts';
import type { VocabularyEntry } from './sources.ts';

/** A ladder: the rungs are the same, what leads from one to the next is not. */
interface LadderData extends VocabularyEntry {
  /** The best next step where it differs from the ladder's usual one. */
  readonly nextSteps: Readonly<Partial<Record<LadderStageId, string>>>;
}

/** The four ladders: whose voices are needed, and what brings each of them closer. */
export const ladders = [
  {
    id: 'supporter',
    label: 'Supporter',
    description: 'Agrees with the aim. The way up is a task that fits.',
    nextSteps: {
      identified: 'Find out what they would like to do',
      contacted: 'A one-to-one, not a mass meeting',
      met: 'Ask for one thing with a day on it',
    },
  },
  {
    id: 'opponent',
    label: 'Opponent',
    description: 'Doubts or resists. The way up is being heard; less opposition is already a win.',
    nextSteps: {
      identified: 'Find out what exactly they oppose, and why',
      researched: 'Find the person they listen to',
      contacted: 'A meeting through that person, to listen',
      met: 'Ask for one thing both sides want',
      committed: 'Report back on what changed because of them',
      active: 'Let them say in their own words why they stayed',
    },
  },
  {
    id: 'leader',
    label: 'Leader',
    description: 'Others follow them, with or without a title. The way up is a share of the power.',
    nextSteps: {
      identified: 'Find out who follows them and what they want',
      researched: 'First contact by somebody they respect',
      met: 'Offer a role that decides something',
      committed: 'A seat, and a say in the agenda',
      active: 'Ask them to bring two more people',
    },
  },
  {
    id: 'constituency',
    label: 'Key constituency',
    description: 'Can move those who decide. The way up is a shared interest and a joint ask.',
    nextSteps: {
      identified: 'Find out whom they can move, and what that would cost them',
      researched: 'First contact where they already meet',
      met: 'Ask them to speak with one person who decides',
      committed: 'Prepare the joint ask',
      active: 'Ask them to host the next one',
    },
  },
] as const satisfies readonly LadderData[];

/** The stable id of a ladder, as stored. */
export type LadderId = (typeof ladders)[number]['id'];

const nextSteps = new Map<string, LadderData['nextSteps']>(ladders.map((ladder) => [ladder.id, ladder.nextSteps]));

/** What a ladder says comes next from a stage; undefined where it says nothing of its own. */
export function ladderNextStep(ladder: string, stage: LadderStageId): string | undefined {
  return nextSteps.get(ladder)?.[stage];
}
