import type { VocabularyEntry } from './sources.ts';

interface RelationshipKindData extends VocabularyEntry {
  /** Said from the first to the second: "Ana influences Walt". */
  readonly forward: string;
  /** Said from the second to the first: "Walt listens to Ana". */
  readonly backward: string;
  /** Whether it matters who is first. */
  readonly isDirected: boolean;
  /** Whether an ask can travel along it. */
  readonly isWarm: boolean;
  /** Whether it is an order of ranks, in which a circle cannot be. */
  readonly isOrder: boolean;
}

/** What ties people and organizations to each other: the edges of influence of the domain pack, and everyday ties. */
export const relationshipKinds = [
  {
    id: 'influences',
    label: 'Influence',
    description: 'The first is heard by the second: a constituency by an opponent, an elder by an official.',
    forward: 'is heard by',
    backward: 'listens to',
    isDirected: true,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'knows',
    label: 'Knows',
    description: 'They know each other and would say hello.',
    forward: 'knows',
    backward: 'knows',
    isDirected: false,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'works-with',
    label: 'Works with',
    description: 'They do things together, paid or not.',
    forward: 'works with',
    backward: 'works with',
    isDirected: false,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'friend',
    label: 'Friend',
    description: 'They see each other outside of work.',
    forward: 'is a friend of',
    backward: 'is a friend of',
    isDirected: false,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'family',
    label: 'Family',
    description: 'They are related or live as a family. Write it down only with their consent or when it is public.',
    forward: 'is family of',
    backward: 'is family of',
    isDirected: false,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'same-circle',
    label: 'Same circle',
    description: 'A congregation, a club, a school, a street that they share.',
    forward: 'shares a circle with',
    backward: 'shares a circle with',
    isDirected: false,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'partners-with',
    label: 'Partners with',
    description: 'Two organizations with a program or an agreement in common.',
    forward: 'partners with',
    backward: 'partners with',
    isDirected: false,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'mentors',
    label: 'Mentor',
    description: 'The first guides the second.',
    forward: 'mentors',
    backward: 'is mentored by',
    isDirected: true,
    isWarm: true,
    isOrder: true,
  },
  {
    id: 'advises',
    label: 'Adviser',
    description: 'The first gives the second advice, as an aide or on a board.',
    forward: 'advises',
    backward: 'is advised by',
    isDirected: true,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'reports-to',
    label: 'Reports to',
    description: 'The second is the boss of the first.',
    forward: 'reports to',
    backward: 'is the boss of',
    isDirected: true,
    isWarm: true,
    isOrder: true,
  },
  {
    id: 'part-of',
    label: 'Part of',
    description: 'The first organization belongs to the second.',
    forward: 'is part of',
    backward: 'includes',
    isDirected: true,
    isWarm: true,
    isOrder: true,
  },
  {
    id: 'funds',
    label: 'Funds',
    description: 'The first gives money to the second.',
    forward: 'funds',
    backward: 'is funded by',
    isDirected: true,
    isWarm: true,
    isOrder: false,
  },
  {
    id: 'at-odds',
    label: 'At odds',
    description: 'They are in conflict: no ask should go this way.',
    forward: 'is at odds with',
    backward: 'is at odds with',
    isDirected: false,
    isWarm: false,
    isOrder: false,
  },
] as const satisfies readonly RelationshipKindData[];

/** The stable id of a kind of tie, as stored. */
export type RelationshipKindId = (typeof relationshipKinds)[number]['id'];

/** A kind of tie with its id narrowed to the known ones. */
export type RelationshipKind = RelationshipKindData & { readonly id: RelationshipKindId };

const byId = new Map<string, RelationshipKind>(relationshipKinds.map((kind) => [kind.id, kind]));

/** The kind with this id, or undefined when the id is unknown. */
export function relationshipKindById(id: string): RelationshipKind | undefined {
  return byId.get(id);
}

/** Where the weight of one with another comes from. */
export const tieBases = [
  { id: 'votes', label: 'Votes', description: 'They can vote for or against them, or bring others to.' },
  { id: 'money', label: 'Money', description: 'They fund or pay them.' },
  { id: 'customers', label: 'Customers', description: 'They buy from them or send them business.' },
  { id: 'faith', label: 'Faith', description: 'They share a congregation or look to the same clergy.' },
  { id: 'family', label: 'Family', description: 'They are related, or share a loss.' },
  { id: 'profession', label: 'Profession', description: 'They know each other through work.' },
  { id: 'peer', label: 'Peer', description: 'They stand in the same shoes.' },
  { id: 'press', label: 'Press', description: 'What they write or say in public reaches them.' },
] as const satisfies readonly VocabularyEntry[];

/** How strong a tie is, in the words of everyday ties and of influence. */
export const tieStrengths = [
  { id: 1, label: 'Weak', description: 'They have met.', influence: 'Hears them' },
  { id: 2, label: 'Working', description: 'They answer each other.', influence: 'Respects them' },
  { id: 3, label: 'Strong', description: 'They would go out of their way for each other.', influence: 'Needs them' },
] as const;

/** Whether the one who would ask is willing to: `weight` is what it counts in a path. */
export const willingnesses = [
  { id: 0, label: 'Not known', description: 'Nobody has asked whether they would make the ask.', weight: 0.7 },
  { id: 1, label: 'Reluctant', description: 'They would rather not ask.', weight: 0.3 },
  { id: 2, label: 'If asked', description: 'They would ask when we give them the words.', weight: 0.85 },
  { id: 3, label: 'Glad to', description: 'They offered to ask.', weight: 1 },
] as const;

/** How sure somebody is of what they wrote down. */
export const tieConfidences = [
  { id: 'low', label: 'Low', description: 'A guess or hearsay.' },
  { id: 'medium', label: 'Medium', description: 'From somebody who should know.' },
  { id: 'high', label: 'High', description: 'Seen or said by one of the two.' },
] as const satisfies readonly VocabularyEntry[];
