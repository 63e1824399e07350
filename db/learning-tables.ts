import { recordParts } from './partner-references.ts';

/** The tables of wins, losses, reviews and lessons, as the change log follows them. */
export const learningTables = {
  wins: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'win_credits', column: 'win_id' },
      { table: 'wins', column: 'paves_way_to' },
      { table: 'after_action_reviews', column: 'subject_id' },
      { table: 'tasks', column: 'origin_id' },
      ...recordParts,
    ],
    feature: 'wins',
  },
  win_credits: { key: ['id'], derived: [], referencedBy: [], feature: 'wins' },
  losses: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'after_action_reviews', column: 'subject_id' },
      { table: 'tasks', column: 'origin_id' },
      ...recordParts,
    ],
    feature: 'losses',
  },
  after_action_reviews: {
    key: ['id'],
    derived: [],
    referencedBy: [
      { table: 'lessons', column: 'review_id' },
      { table: 'tasks', column: 'origin_id' },
    ],
    feature: 'reviews',
  },
  lessons: {
    key: ['id'],
    derived: [],
    referencedBy: [{ table: 'tasks', column: 'origin_id' }, ...recordParts],
    feature: 'lessons',
  },
} as const;

/** Columns of these tables that hold the id of a person. */
export const learningPeople = [
  { table: 'after_action_reviews', column: 'facilitator_person_id' },
  { table: 'lessons', column: 'contact_person_id' },
] as const;
