import { setImmediate as nextTurn } from 'node:timers/promises';

import { sql } from 'kysely';

import { addDays, dayOf } from '#shared/dates.ts';
import { mulberry32, pick, randomInteger, type RandomSource } from '#shared/prng.ts';
import { channels } from '#shared/content/channels.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { interactionOutcomes, isTwoWay, twoWayOutcomes } from '#shared/content/interaction-outcomes.ts';
import { relationshipKinds } from '#shared/content/relationship-kinds.ts';
import { sectors } from '#shared/content/sectors.ts';

import { organizationKeys, ownDerivedColumns, personKeys, roleDerivedColumns } from '../derived/partner-columns.ts';
import { noStance } from '../derived/standing-columns.ts';
import {
  followUpDocument,
  interactionDocument,
  organizationDocument,
  personDocument,
} from '../derived/search-documents.ts';
import { newOrganizationRow } from '../organizations/organizations-repository.ts';
import { newPersonRow } from '../people/people-repository.ts';
import { newRelationshipRow } from '../relationships/relationships-repository.ts';
import { newRoleRow } from '../roles/roles-repository.ts';
import { insertRows } from '../rows.ts';
import type { FollowUpRow, InteractionParticipantRow, InteractionRow } from '../schema/contacts.ts';
import type { OrganizationRow, PersonRow, RoleRow } from '../schema/partners.ts';
import type { RelationshipRow } from '../schema/standings.ts';
import type { DbTransaction } from '../dialects/dialect.ts';
import { foundWorkspace } from '../workspace/workspace-repository.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { demoIds } from './demo-ids.ts';
import { writeSyntheticTasks } from './synthetic-tasks.ts';
import { syntheticSeats } from './synthetic-seats.ts';
import {
  syntheticStance,
  syntheticStanding,
  type SyntheticStanding,
  type SyntheticWorld,
} from './synthetic-standings.ts';
import {
  cities,
  familyNames,
  givenNames,
  organizationEndings,
  organizationStarts,
  phrases,
  roleTitles,
} from './synthetic-words.ts';

/** How large a made-up workspace is. */
export interface SyntheticSize {
  readonly people: number;
  readonly seed: number;
  readonly today: Date;
  /** How many tasks; none when left out. */
  readonly tasks?: number;
}

/** Contacts a person. */
const interactionsPerPerson = 5;

/**
 * Fills a new workspace with `people` made-up people, a quarter as many organizations and five contacts a person: the same every time
 * for a seed and a day. Rows are written as they would stand after years of use, without the history of how they came about.
 */
export async function createSyntheticWorkspace(
  db: WorkspaceDb,
  size: SyntheticSize,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  const random = mulberry32(size.seed);
  const id = demoIds(random);
  const today = dayOf(size.today);
  const now = `${today}T09:00:00.000Z`;
  const newOne = () => id(new Date(now));
  const meId = newOne();
  await foundWorkspace(
    db,
    { id: newOne(), name: `Synthetic coalition of ${size.people} people`, meId, isDemo: true, createdAt: now },
    'Ada Sample',
  );
  const world = { now, today, meId, newOne };
  const made = Array.from({ length: Math.max(1, Math.floor(size.people / 4)) }, (_, index) =>
    syntheticOrganization(random, world, index),
  );
  const organizations = made.map((each) => each.organization);
  const personIds: string[] = [];
  await db.dialect.fillNew(db.write, async () => {
    for (let start = 0; start < made.length; start += chunk)
      await writeOrganizations(db, made.slice(start, start + chunk));
    for (let start = 0; start < size.people; start += chunk) {
      const part = Array.from({ length: Math.min(chunk, size.people - start) }, () =>
        syntheticPerson(random, world, organizations),
      );
      await writePeople(db, part);
      personIds.push(...part.map((each) => each.person.id));
      onProgress(start + part.length);
      await nextTurn();
    }
  });
  await fillContactDays(db);
  const { seats, terms } = syntheticSeats(random, world, personIds);
  await db.dialect.inBulk(db.write, async (trx) => {
    await insertRows(trx, db.dialect, 'seats', seats);
    await insertRows(trx, db.dialect, 'seat_terms', terms);
  });
  await writeSyntheticTasks(db, random, world, { count: size.tasks ?? 0, personIds });
  const ties = syntheticTies(random, newOne, { now, today, personIds });
  for (let start = 0; start < ties.length; start += chunk)
    await db.dialect.inBulk(db.write, (trx) =>
      insertRows(trx, db.dialect, 'relationships', ties.slice(start, start + chunk)),
    );
}

/** A tie for every two people: some know many, most know few, and a pair has one of a kind at most. */
function syntheticTies(
  random: RandomSource,
  newOne: () => string,
  world: { readonly now: string; readonly today: string; readonly personIds: readonly string[] },
): RelationshipRow[] {
  const { now, today, personIds } = world;
  const kinds = relationshipKinds.filter((kind) => !kind.isOrder);
  const seen = new Set<string>();
  const ties: RelationshipRow[] = [];
  for (let left = Math.floor(personIds.length / 2); left > 0; left--) {
    const from = personIds[Math.floor(personIds.length * random() ** 3)] ?? '';
    const to = pick(random, personIds);
    const kind = pick(random, kinds).id;
    const key = `${kind} ${[from, to].toSorted().join(' ')}`;
    if (from === to || seen.has(key)) continue;
    seen.add(key);
    ties.push(
      newRelationshipRow(newOne(), now, {
        from: { type: 'people', id: from },
        to: { type: 'people', id: to },
        kind,
        strength: randomInteger(random, 1, 3),
        willingness: randomInteger(random, 0, 3),
        confirmedOn: addDays(today, -randomInteger(random, 0, 1_825)),
      }),
    );
  }
  return ties;
}

const chunk = 2_000;

interface SyntheticOrganization {
  readonly organization: OrganizationRow;
  readonly standing: SyntheticStanding;
}

interface SyntheticPerson {
  readonly standing: SyntheticStanding;
  readonly followUps: readonly FollowUpRow[];
  readonly person: PersonRow;
  readonly role: RoleRow;
  readonly interactions: readonly InteractionRow[];
  readonly participants: readonly InteractionParticipantRow[];
}

function syntheticOrganization(random: RandomSource, world: SyntheticWorld, index: number): SyntheticOrganization {
  const id = world.newOne();
  const city = pick(random, cities);
  const name = `${city} ${pick(random, organizationStarts)} ${pick(random, organizationEndings)}${index % 3 === 0 ? ` ${1 + (index % 97)}` : ''}`;
  const standing = syntheticStanding(random, world, { type: 'organizations', id }, syntheticStance(random));
  const row = newOrganizationRow(id, world.now, {
    name,
    sector: pick(random, sectors).id,
    kind: 'nonprofit',
    ownerId: random() < 0.7 ? world.meId : null,
    addresses: [
      {
        label: 'work',
        street: `${randomInteger(random, 1, 999)} Main Street`,
        city,
        region: 'Meridian',
        postalCode: String(randomInteger(random, 10_000, 99_999)),
        country: '',
      },
    ],
    phones: [{ label: 'work', value: `555-01${String(randomInteger(random, 0, 99)).padStart(2, '0')}` }],
  });
  return { organization: { ...row, ...standing.columns }, standing };
}

function syntheticPerson(
  random: RandomSource,
  world: SyntheticWorld,
  organizations: readonly OrganizationRow[],
): SyntheticPerson {
  const id = world.newOne();
  const given = pick(random, givenNames);
  const family = pick(random, familyNames);
  const organization = pick(random, organizations);
  const city = pick(random, cities);
  const row = newPersonRow(id, world.now, {
    name: `${given} ${family}`,
    givenName: given,
    familyName: family,
    emails: [{ label: 'work', value: `${given}.${family}.${id.slice(-6)}@example.org`.toLowerCase() }],
    phones:
      random() < 0.6
        ? [
            {
              label: 'mobile',
              value: `+1 ${randomInteger(random, 200, 989)} ${randomInteger(random, 200, 999)} ${String(randomInteger(random, 0, 9_999)).padStart(4, '0')}`,
            },
          ]
        : [],
    addresses: [{ label: 'home', street: '', city, region: 'Meridian', postalCode: '', country: '' }],
    consents:
      random() < 0.5 ? [{ channel: 'email', status: 'given', givenOn: world.today, source: 'sign-up sheet' }] : [],
    ownerId: random() < 0.5 ? world.meId : null,
  });
  const role = newRoleRow(world.now, {
    id: world.newOne(),
    personId: id,
    organizationId: organization.id,
    title: pick(random, roleTitles),
    isPrimary: true,
  });
  const interactions = Array.from({ length: interactionsPerPerson }, () => syntheticInteraction(random, world));
  // Who is rated in one organization stands where it stands, so that nothing has to be derived or is split.
  const isRated = organization.stance !== noStance && random() < 0.2;
  const standing = syntheticStanding(
    random,
    world,
    { type: 'people', id },
    isRated ? String(organization.stance) : null,
  );
  const person: PersonRow = {
    ...row,
    ...standing.columns,
    ...ownDerivedColumns(row),
    ...roleDerivedColumns({
      organization_id: organization.id,
      organization_name: organization.name,
      title: role.title,
      sector: organization.sector,
    }),
    last_contact_on: latestDay(interactions),
    last_two_way_on: latestDay(interactions.filter((interaction) => isTwoWay(interaction.outcome))),
  };
  const followUps = random() < 0.1 ? [syntheticFollowUp(random, world, id)] : [];
  return {
    person: {
      ...person,
      next_follow_up_on: followUps.find((followUp) => followUp.done_on === '')?.due_on ?? '',
    },
    standing,
    followUps,
    role,
    interactions,
    participants: interactions.map((interaction) => ({
      interaction_id: interaction.id,
      record_id: id,
      record_type: 'people',
    })),
  };
}

function syntheticInteraction(random: RandomSource, world: SyntheticWorld): InteractionRow {
  return {
    id: world.newOne(),
    version: 1,
    created_at: world.now,
    updated_at: world.now,
    deleted_at: '',
    occurred_on: addDays(world.today, -randomInteger(random, 0, 1_825)),
    channel: pick(random, channels).id,
    direction: 'out',
    outcome: pick(random, interactionOutcomes).id,
    heard: `${pick(random, phrases)} ${pick(random, phrases)}`,
    promised: '',
    sensitivity: 'normal',
    consent_to_quote: 0,
    member_id: world.meId,
  };
}

function latestDay(interactions: readonly InteractionRow[]): string {
  return interactions.reduce((day, { occurred_on: on }) => (on > day ? on : day), '');
}

/** One of the last year; of those that are due by now most are done. */
function syntheticFollowUp(random: RandomSource, world: SyntheticWorld, personId: string): FollowUpRow {
  const dueOn = addDays(world.today, randomInteger(random, -330, 30));
  const isDone = dueOn <= world.today && random() < 0.9;
  const doneOn = addDays(dueOn, randomInteger(random, -5, 10));
  return {
    id: world.newOne(),
    version: 1,
    created_at: `${addDays(dueOn, -randomInteger(random, 1, 30))}T09:00:00.000Z`,
    updated_at: world.now,
    deleted_at: '',
    type: pick(random, followUpTypes).id,
    summary: pick(random, phrases),
    owner_id: world.meId,
    due_on: dueOn,
    done_on: !isDone ? '' : doneOn < world.today ? doneOn : world.today,
    record_type: 'people',
    record_id: personId,
    interaction_id: '',
  };
}

async function writeStandings(
  trx: DbTransaction,
  db: WorkspaceDb,
  standings: readonly SyntheticStanding[],
): Promise<void> {
  await insertRows(
    trx,
    db.dialect,
    'assessments',
    standings.flatMap((each) => each.ratings),
  );
  await insertRows(
    trx,
    db.dialect,
    'ladder_moves',
    standings.flatMap((each) => each.moves),
  );
}

/** What follows for organizations from the contacts of their people, once for all. */
async function fillContactDays(db: WorkspaceDb): Promise<void> {
  await db.dialect.inBulk(db.write, async (trx) => {
    await sql`insert into contact_days (organization_id, day)
      select distinct roles.organization_id, interactions.occurred_on from roles
        join interaction_participants on interaction_participants.record_id = roles.person_id
        join interactions on interactions.id = interaction_participants.interaction_id
        where interactions.outcome in (${sql.join(twoWayOutcomes)})`.execute(trx);
    await sql`update organizations set last_two_way_on =
      coalesce((select max(day) from contact_days where organization_id = organizations.id), '')`.execute(trx);
  });
}

async function writeOrganizations(db: WorkspaceDb, made: readonly SyntheticOrganization[]): Promise<void> {
  const rows = made.map((each) => each.organization);
  await db.dialect.inBulk(db.write, async (trx) => {
    await insertRows(trx, db.dialect, 'organizations', rows);
    await writeStandings(
      trx,
      db,
      made.map((each) => each.standing),
    );
    await insertRows(trx, db.dialect, 'contact_keys', rows.flatMap(organizationKeys));
    await db.dialect.search.add(trx, rows.map(organizationDocument));
  });
}

async function writePeople(db: WorkspaceDb, part: readonly SyntheticPerson[]): Promise<void> {
  await db.dialect.inBulk(db.write, async (trx) => {
    const people = part.map((each) => each.person);
    await insertRows(trx, db.dialect, 'people', people);
    await insertRows(
      trx,
      db.dialect,
      'roles',
      part.map((each) => each.role),
    );
    await insertRows(
      trx,
      db.dialect,
      'interactions',
      part.flatMap((each) => each.interactions),
    );
    await insertRows(
      trx,
      db.dialect,
      'interaction_participants',
      part.flatMap((each) => each.participants),
    );
    await insertRows(
      trx,
      db.dialect,
      'follow_ups',
      part.flatMap((each) => each.followUps),
    );
    await writeStandings(
      trx,
      db,
      part.map((each) => each.standing),
    );
    await insertRows(trx, db.dialect, 'contact_keys', people.flatMap(personKeys));
    await db.dialect.search.add(trx, [
      ...people.map(personDocument),
      ...part.flatMap((each) => each.followUps.map(followUpDocument)),
      ...part.flatMap((each) =>
        each.interactions.map((interaction) => interactionDocument(interaction, `people/${each.person.id}`)),
      ),
    ]);
  });
}
