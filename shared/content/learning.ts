import type { VocabularyEntry } from './sources.ts';

/** The five steps of building a coalition (S0); lessons are tagged with them. */
export const roadmapSteps = [
  { id: 'framework', label: 'Framework', description: 'A framework that works for the community.' },
  { id: 'recruitment', label: 'Recruitment', description: 'Who is asked to the table, by whom and how.' },
  { id: 'goals', label: 'Goals and committees', description: 'Goals, operating guidelines and working committees.' },
  { id: 'messaging', label: 'Messaging', description: 'What is said, by whom and to whom.' },
  { id: 'wins', label: 'Wins and losses', description: 'Momentum, setbacks and changes from outside.' },
] as const satisfies readonly VocabularyEntry[];

/** What kind of loss it is. */
export const lossKinds = [
  { id: 'vote', label: 'Vote lost', description: 'A decision went the other way, or was put off.' },
  { id: 'quorum', label: 'No quorum', description: 'Not enough of us were there to decide.' },
  { id: 'attack', label: 'Attack', description: 'Somebody turned a room, a paper or a feed against it.' },
  { id: 'money', label: 'Money', description: 'A grant or a budget line was refused, cut or ended.' },
  { id: 'partner', label: 'Partner left', description: 'Somebody left the table or went quiet.' },
  { id: 'service', label: 'Service lost', description: 'A place, a slot or a team is gone.' },
  { id: 'incident', label: 'Incident', description: 'Somebody was hurt, or might have been.' },
  { id: 'internal', label: 'Inside the coalition', description: 'A conflict, a hand-over that failed, overload.' },
  { id: 'other', label: 'Something else', description: '' },
] as const satisfies readonly VocabularyEntry[];

/** How sure a lesson is. */
export const lessonStatuses = [
  { id: 'hypothesis', label: 'Hypothesis', description: 'It may be so; nobody tried it twice.' },
  { id: 'promising', label: 'Promising', description: 'It worked, and there is something that shows it.' },
  {
    id: 'best-practice',
    label: 'Best practice',
    description: 'It worked at least twice, or somebody outside confirmed it.',
  },
] as const satisfies readonly VocabularyEntry[];

/** How sure those are who wrote a lesson. */
export const lessonConfidences = [
  { id: 'low', label: 'Low', description: 'A hunch.' },
  { id: 'medium', label: 'Medium', description: 'Several of us see it so.' },
  { id: 'high', label: 'High', description: 'There is evidence that others could check.' },
] as const satisfies readonly VocabularyEntry[];

/** Who may read a lesson. */
export const shareLevels = [
  { id: 'coalition', label: 'Coalition only', description: 'It stays among us.' },
  { id: 'partners', label: 'Partners', description: 'Partners may read it.' },
  { id: 'public', label: 'Public', description: 'Anybody may read and copy it.' },
] as const satisfies readonly VocabularyEntry[];
