import type { MarkId } from '#shared/domain/home/roadmap.ts';

/** The screen with the records behind a piece of evidence. */
export function placeOfMark(mark: MarkId) {
  return places[mark];
}

const places = {
  worksheet: '/framework',
  strategy: '/framework',
  sharedGoal: '/map',
  sectors: '/map',
  wanted: '/wanted-decisions',
  rated: '/map',
  covered: '/recruitment',
  chairs: '/recruitment',
  lived: '/recruitment',
  opponents: '/map',
  ties: '/map',
  outreach: '/outreach',
  sessions: '/outreach',
  signed: '/recruitment',
  goals: '/goals',
  milestones: '/goals',
  guidelines: '/guidelines',
  signatures: '/guidelines',
  committees: '/committees',
  led: '/committees',
  decided: '/decisions',
  met: '/meetings',
  audiences: '/messages',
  core: '/messages',
  evidence: '/messages',
  stories: '/messages',
  objections: '/objections',
  published: '/assets',
  campaigns: '/campaigns',
  firstWin: '/wins',
  recentWin: '/wins',
  risks: '/risks',
  events: '/horizon',
  plans: '/horizon',
} as const satisfies Readonly<Record<MarkId, string>>;
