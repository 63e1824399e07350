import { phoneDigits } from '#shared/text.ts';

import { seatLabel } from '../records/record-labels.ts';
import type { SearchDocument } from '../dialects/search-index.ts';
import { parseAddresses, parseContactPoints, parseWords } from '../json.ts';
import type { CommitteeRow, SeatRow } from '../schema/committees.ts';
import type { FollowUpRow, InteractionRow, NoteRow } from '../schema/contacts.ts';
import type { GoalRow } from '../schema/goals.ts';
import type { GuidelineRow } from '../schema/guidelines.ts';
import type { InformationSessionRow, OutreachPlanRow, PromiseRow } from '../schema/outreach.ts';
import type { OrganizationRow, PersonRow } from '../schema/partners.ts';
import type { AgreementRow, CommitmentRow } from '../schema/recruitment.ts';
import type { RelationshipRow, WantedDecisionRow } from '../schema/standings.ts';
import type { TaskRow } from '../schema/tasks.ts';
import type { RiskRow } from '../schema/wins.ts';
import { riskWords } from '../risks/risk-words.ts';
import type { TagRow } from '../schema/workspace.ts';

/** A person: name and place as title, contact points as keys, the rest as text. */
export function personDocument(row: PersonRow): SearchDocument {
  return {
    recordType: 'people',
    recordId: row.id,
    title: row.name,
    subtitle: [row.title, row.organization_name].filter(Boolean).join(', '),
    keys: [row.alias, row.nickname, ...contactWords(row)].join(' '),
    body: textOf(row.description, ...addressWords(row.addresses)),
    isRestricted: row.is_restricted === 1,
    parent: '',
  };
}

/** An organization, with its other names and website among the keys. */
export function organizationDocument(row: OrganizationRow): SearchDocument {
  return {
    recordType: 'organizations',
    recordId: row.id,
    title: row.name,
    subtitle: '',
    keys: [...parseWords(row.also_known_as), row.website, ...contactWords(row)].join(' '),
    body: textOf(row.description, ...addressWords(row.addresses)),
    isRestricted: row.is_restricted === 1,
    parent: '',
  };
}

/** An interaction: what was heard and promised. Its title is made when it is shown, from the names of that moment. */
export function interactionDocument(row: InteractionRow, parent: string): SearchDocument {
  return {
    recordType: 'interactions',
    recordId: row.id,
    title: '',
    subtitle: row.occurred_on,
    keys: '',
    body: textOf(row.heard, row.promised),
    isRestricted: row.sensitivity !== 'normal',
    parent,
  };
}

export function followUpDocument(row: FollowUpRow): SearchDocument {
  return {
    recordType: 'followUps',
    recordId: row.id,
    title: row.summary,
    subtitle: row.due_on,
    keys: '',
    body: '',
    isRestricted: false,
    parent: parentOf(row.record_type, row.record_id, 'followUps'),
  };
}

export function noteDocument(row: NoteRow): SearchDocument {
  return {
    recordType: 'notes',
    recordId: row.id,
    title: '',
    subtitle: row.updated_at.slice(0, 10),
    keys: '',
    body: row.body,
    isRestricted: row.is_restricted === 1,
    parent: parentOf(row.record_type, row.record_id, 'notes'),
  };
}

/** A promise; `isRestricted` says that it was made at a contact that is kept to few. */
export function promiseDocument(row: PromiseRow, isRestricted: boolean): SearchDocument {
  return {
    recordType: 'promises',
    recordId: row.id,
    title: row.text,
    subtitle: row.due_on,
    keys: '',
    body: '',
    isRestricted,
    parent: parentOf(row.record_type, row.record_id, 'promises'),
  };
}

/** An outreach plan: its title, what it is for and what it asks. */
export function outreachPlanDocument(row: OutreachPlanRow): SearchDocument {
  return {
    recordType: 'outreachPlans',
    recordId: row.id,
    title: row.title,
    subtitle: row.starts_on,
    keys: '',
    body: textOf(row.ask, row.purpose),
    isRestricted: false,
    parent: 'outreachPlans',
  };
}

/** An information session: its title, place and notes. */
export function informationSessionDocument(row: InformationSessionRow): SearchDocument {
  return {
    recordType: 'informationSessions',
    recordId: row.id,
    title: row.title,
    subtitle: row.held_on,
    keys: '',
    body: textOf(row.place, row.note),
    isRestricted: false,
    parent: 'informationSessions',
  };
}

/** A tie: what was written about it. Its title is made when it is shown. */
export function relationshipDocument(row: RelationshipRow): SearchDocument {
  return {
    recordType: 'relationships',
    recordId: row.id,
    title: '',
    subtitle: '',
    keys: '',
    body: row.note,
    isRestricted: row.is_restricted === 1,
    parent: parentOf(row.from_type, row.from_id, 'relationships'),
  };
}

/** A seat at the long table; the text of its hand-over notes finds it. */
export function seatDocument(row: SeatRow, handOverNotes: readonly string[]): SearchDocument {
  return {
    recordType: 'seats',
    recordId: row.id,
    title: seatLabel(row.sector, row.title),
    subtitle: '',
    keys: '',
    body: textOf(row.note, ...handOverNotes),
    isRestricted: row.is_lived_experience === 1,
    parent: 'seats',
  };
}

/** A committee: its name, its charge and where it meets. */
export function committeeDocument(row: CommitteeRow): SearchDocument {
  return {
    recordType: 'committees',
    recordId: row.id,
    title: row.name,
    subtitle: '',
    keys: '',
    body: textOf(row.purpose, row.meets, row.place, row.note),
    isRestricted: false,
    parent: 'committees',
  };
}

/** A risk: what would show it, what it would do, and what is done about it. */
export function riskDocument(row: RiskRow): SearchDocument {
  return {
    recordType: 'risks',
    recordId: row.id,
    title: row.title,
    subtitle: '',
    keys: '',
    body: riskWords(row),
    isRestricted: false,
    parent: 'risks',
  };
}

/** A commitment: its note and conditions. Its title is made when it is shown. */
export function commitmentDocument(row: CommitmentRow): SearchDocument {
  return {
    recordType: 'commitments',
    recordId: row.id,
    title: '',
    subtitle: row.ends_on,
    keys: '',
    body: textOf(row.note, row.conditions),
    isRestricted: false,
    parent: parentOf(row.record_type, row.record_id, 'commitments'),
  };
}

/** An agreement with all of its text. */
export function agreementDocument(row: AgreementRow): SearchDocument {
  return {
    recordType: 'agreements',
    recordId: row.id,
    title: row.title,
    subtitle: '',
    keys: '',
    body: textOf(row.scope, row.right_to_withdraw, row.body),
    isRestricted: false,
    parent: 'agreements',
  };
}

/** A task: its title; what was written about it and its checklist find it. */
export function taskDocument(row: TaskRow, steps: readonly string[]): SearchDocument {
  return {
    recordType: 'tasks',
    recordId: row.id,
    title: row.title,
    subtitle: row.due_on,
    keys: '',
    body: textOf(row.description, row.blocked_reason, row.dropped_reason, row.evidence, ...steps),
    isRestricted: false,
    parent: parentOf(row.record_type, row.record_id, 'tasks'),
  };
}

/** A goal or strategy; `body` has its own words and those of its milestones. */
export function goalDocument(row: GoalRow, body: string): SearchDocument {
  return {
    recordType: 'goals',
    recordId: row.id,
    title: row.title,
    subtitle: row.due_on,
    keys: '',
    body: textOf(body),
    isRestricted: false,
    parent: 'goals',
  };
}

/** Operating guidelines; `body` has the clauses that are worked on, which are those of the latest version until somebody changes them. */
export function guidelineDocument(row: GuidelineRow, body: string): SearchDocument {
  return {
    recordType: 'guidelines',
    recordId: row.id,
    title: row.title,
    subtitle: '',
    keys: '',
    body: textOf(body),
    isRestricted: false,
    parent: 'guidelines',
  };
}

export function tagDocument(row: TagRow): SearchDocument {
  return {
    recordType: 'tags',
    recordId: row.id,
    title: row.name,
    subtitle: '',
    keys: '',
    body: '',
    isRestricted: false,
    parent: '',
  };
}

/** A decision that is wanted; like a tag it is nobody's part. */
export function decisionDocument(row: WantedDecisionRow): SearchDocument {
  return {
    recordType: 'wantedDecisions',
    recordId: row.id,
    title: row.title,
    subtitle: row.decides_on,
    keys: '',
    body: textOf(row.question, row.description),
    isRestricted: false,
    parent: 'wantedDecisions',
  };
}

/** A record without a partner still has a parent, so that it is no candidate for near misses of names. */
function parentOf(type: string, id: string, fallback: string): string {
  return id === '' ? fallback : `${type}/${id}`;
}

function contactWords(row: { emails: string; phones: string; links: string }): string[] {
  const phones = parseContactPoints(row.phones).flatMap((point) => phoneWords(point.value));
  return [
    ...parseContactPoints(row.emails).map((point) => point.value),
    ...phones,
    ...parseContactPoints(row.links).map((point) => point.value),
  ];
}

/** A number is found by its digits from the start, without the country code, or by its last four and seven. */
function phoneWords(phone: string): string[] {
  const digits = phoneDigits(phone);
  if (digits === '') return [];
  return [...new Set([digits, digits.slice(-10), digits.slice(-7), digits.slice(-4)])];
}

function addressWords(addresses: string): string[] {
  return parseAddresses(addresses).map((address) =>
    [address.street, address.city, address.region, address.postalCode, address.country].filter(Boolean).join(' '),
  );
}

/** Texts, each on a line of its own; empty ones are left out. */
export function textOf(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n');
}
