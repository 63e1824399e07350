import type { Brief } from '#shared/contract/briefs.ts';
import type { PartnerRef } from '#shared/contract/base.ts';
import { readOneToOne } from '#shared/domain/outreach/one-to-one-words.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseConsents } from '../partners/partner-mapping.ts';
import { promisesOf } from '../promises/promises-repository.ts';
import type { InteractionRow } from '../schema/contacts.ts';

/** How much of each kind fits on one page. */
const limits = { contacts: 3, landmines: 4, promises: 5, pinned: 3, words: 600 };

/** What to know before a meeting. Restricted contacts and notes stay out unless asked for, and are counted. */
export async function briefOf(
  db: DbReader,
  record: PartnerRef,
  includeRestricted: boolean,
): Promise<Omit<Brief, 'path' | 'stance' | 'stanceOn' | 'influence' | 'reservation'>> {
  const partner = await partnerFacts(db, record);
  const contacts = await contactsOf(db, record);
  const shown = contacts.filter((row) => includeRestricted || row.sensitivity === 'normal');
  const notes = await db
    .selectFrom('notes')
    .select(['body', 'is_restricted'])
    .where('record_id', '=', record.id)
    .where('deleted_at', '=', '')
    .where('is_pinned', '=', 1)
    .orderBy('created_at', 'desc')
    .execute();
  const openNotes = notes.filter((note) => includeRestricted || note.is_restricted === 0);
  const rows = await db
    .selectFrom('promises')
    .selectAll()
    .where('record_id', '=', record.id)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  // A promise hangs on its contact: the partner's own restriction is the reader's to judge, since the brief is about them.
  const sensitive = new Set(contacts.filter((row) => row.sensitivity !== 'normal').map((row) => row.id));
  const promises = (await promisesOf(db, rows)).filter(
    (promise) => includeRestricted || !sensitive.has(promise.interactionId ?? ''),
  );
  const talks = shown.map((row) => readOneToOne(row.heard));
  const latest = (part: 'connect' | 'works' | 'ask') => plain(talks.find((talk) => talk[part] !== undefined)?.[part]);
  return {
    ...partner,
    promises: {
      us: firstOpen(promises.filter((promise) => promise.direction === 'us')),
      them: firstOpen(promises.filter((promise) => promise.direction === 'them')),
    },
    contacts: shown.slice(0, limits.contacts).map((row) => ({
      id: row.id,
      on: row.occurred_on,
      channel: row.channel,
      outcome: row.outcome,
      heard: plain(row.heard),
    })),
    shared: latest('connect'),
    wouldWork: latest('works'),
    landmines: shown
      .filter((row) => worries.has(row.outcome) && row.heard.trim() !== '')
      .slice(0, limits.landmines)
      .map((row) => ({ on: row.occurred_on, text: plain(row.heard) })),
    ask: (await nextAsk(db, record)) ?? latest('ask'),
    pinned: openNotes.slice(0, limits.pinned).map((note) => plain(note.body)),
    keptOut: contacts.length - shown.length + notes.length - openNotes.length,
  };
}

/** Outcomes at which somebody named a worry or said no. */
const worries = new Set(['concern-raised', 'asked-no', 'replied-not-now', 'stance-down']);

/** Open ones first, by due day, then the latest that were kept. */
function firstOpen<P extends { readonly keptOn: string | null; readonly dueOn: string | null }>(
  list: readonly P[],
): P[] {
  const open = list
    .filter((promise) => promise.keptOn === null)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  const kept = list
    .filter((promise) => promise.keptOn !== null)
    .toSorted((a, b) => (b.keptOn ?? '').localeCompare(a.keptOn ?? ''));
  return [...open, ...kept].slice(0, limits.promises);
}

async function partnerFacts(db: DbReader, record: PartnerRef) {
  if (record.type === 'organizations') {
    const row = await db
      .selectFrom('organizations')
      .selectAll()
      .where('id', '=', record.id)
      .where('deleted_at', '=', '')
      .executeTakeFirst();
    if (row === undefined) throw new AppError('notFound', record);
    return {
      ...shared(record, row),
      title: '',
      organizationName: '',
      pronouns: '',
      doNotContact: false,
      refusals: [],
    };
  }
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', record.id)
    .where('deleted_at', '=', '')
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', record);
  return {
    ...shared(record, row),
    title: row.title,
    organizationName: row.organization_name,
    pronouns: row.pronouns,
    doNotContact: row.do_not_contact === 1,
    refusals: parseConsents(row.consents)
      .filter((consent) => consent.status === 'declined' || consent.status === 'withdrawn')
      .map((consent) => consent.channel),
  };
}

function shared(
  record: PartnerRef,
  row: { name: string; is_restricted: number; sector: string; stage: string; owner_id: string; description: string },
) {
  return {
    record: { ...record, label: row.name, isRestricted: row.is_restricted === 1 },
    sector: row.sector,
    stage: row.stage,
    ownerId: row.owner_id || null,
    about: plain(row.description),
  };
}

/** The latest contacts with the partner; for an organization also those with its people. */
async function contactsOf(db: DbReader, record: PartnerRef): Promise<InteractionRow[]> {
  const ids = [record.id];
  if (record.type === 'organizations') {
    const people = await db
      .selectFrom('roles')
      .select('person_id')
      .where('organization_id', '=', record.id)
      .where('ends_on', '=', '')
      .limit(200)
      .execute();
    ids.push(...people.map((row) => row.person_id));
  }
  return db
    .selectFrom('interactions')
    .selectAll()
    .where('deleted_at', '=', '')
    .where('id', 'in', (inner) =>
      inner.selectFrom('interaction_participants').select('interaction_id').where('record_id', 'in', ids),
    )
    .orderBy('occurred_on', 'desc')
    .orderBy('id', 'desc')
    .limit(40)
    .execute();
}

/** What we want to ask next: an open follow-up that asks, else the ask of a plan that has them. */
async function nextAsk(db: DbReader, record: PartnerRef): Promise<string | undefined> {
  const followUp = await db
    .selectFrom('follow_ups')
    .select('summary')
    .where('record_id', '=', record.id)
    .where('done_on', '=', '')
    .where('deleted_at', '=', '')
    .where('type', '=', 'ask')
    .where('summary', '<>', '')
    .orderBy('due_on')
    .limit(1)
    .executeTakeFirst();
  if (followUp !== undefined) return followUp.summary;
  const plan = await db
    .selectFrom('outreach_targets')
    .innerJoin('outreach_plans', 'outreach_plans.id', 'outreach_targets.plan_id')
    .select('outreach_plans.ask')
    .where('outreach_targets.record_id', '=', record.id)
    .where('outreach_targets.state', '=', 'open')
    .where('outreach_plans.ask', '<>', '')
    .orderBy('outreach_plans.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return plan?.ask;
}

/** The words without Markdown's marks, on one line, cut where a page would overflow. */
function plain(text: string | undefined): string {
  const words = (text ?? '')
    .slice(0, limits.words * 3)
    .replace(/^#{1,6} .*$/gmu, '')
    .replace(/^[\s>*+-]+|[*_`~]+/gmu, '')

    .replace(/\s+/gu, ' ')
    .trim();
  return words.length > limits.words ? `${words.slice(0, limits.words - 1).trimEnd()}…` : words;
}
