import { dayOf } from '#shared/dates.ts';
import { mulberry32 } from '#shared/prng.ts';
import { foldText } from '#shared/text.ts';

import { ratingRow } from '../assessments/assessments-repository.ts';
import { recordStep } from '../changes/record-step.ts';
import type { StepWriter } from '../changes/step-writer.ts';
import { newOrganizationRow } from '../organizations/organizations-repository.ts';
import { newPersonRow } from '../people/people-repository.ts';
import { newRelationshipRow } from '../relationships/relationships-repository.ts';
import { newCommitmentRow } from '../commitments/commitments-repository.ts';
import { insertAgreement } from '../agreements/agreements-repository.ts';
import { newRoleRow } from '../roles/roles-repository.ts';
import { foundWorkspace } from '../workspace/workspace-repository.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { demoIds } from './demo-ids.ts';
import { addressOf } from './riverbend/addresses.ts';
import { dayToDate } from './riverbend/calendar.ts';
import { demoAgreement, demoCommitments, demoLadders } from './riverbend/commitments.ts';
import { consents } from './riverbend/consents.ts';
import { generateRiverbendInteractions, riverbendSeed } from './riverbend/generate-interactions.ts';
import { goals } from './riverbend/goals.ts';
import { organizations } from './riverbend/organizations.ts';
import { people, personByKey, standingOf } from './riverbend/people.ts';
import { riverbendRatings, type DemoRating } from './riverbend/ratings.ts';
import { ties } from './riverbend/ties.ts';
import type { DemoInteraction, DemoPerson, Standing } from './riverbend/types.ts';
import { wantedDecisions } from './riverbend/wanted-decisions.ts';
import { insertOutreach, insertPromises, linkSession } from './riverbend-outreach.ts';
import { decisionIds, insertRiverbendDecisions } from './riverbend-decisions.ts';
import { insertGoals, type DemoGoalNames } from './riverbend-goals.ts';
import { insertHeard, insertVoice } from './riverbend-voice.ts';
import { insertGuidelines } from './riverbend-guidelines.ts';
import { insertCustomFields } from './riverbend-custom-fields.ts';
import { insertExternalEvents } from './riverbend-external-events.ts';
import { insertFiles } from './riverbend-files.ts';
import { insertFramework } from './riverbend-framework.ts';
import { insertFunding } from './riverbend-funding.ts';
import { insertMeetings } from './riverbend-meetings.ts';
import { insertMinutes } from './riverbend-minutes.ts';
import { insertProgram } from './riverbend-program.ts';
import { insertLearning } from './riverbend-wins.ts';
import { insertPractices } from './riverbend-practices.ts';
import { insertEngagement } from './riverbend-engagement.ts';
import { insertEvaluation } from './riverbend-evaluation.ts';
import { insertNetwork } from './riverbend-network.ts';
import { committeeIds, insertCommittees, insertRisks } from './riverbend-committees.ts';
import type { BodyKey } from './riverbend/governing-bodies.ts';
import { insertSeats } from './riverbend-seats.ts';
import { insertRiverbendCampaigns } from './riverbend-campaigns.ts';
import { insertRiverbendPress } from './riverbend-press.ts';
import { insertRiverbendAssets } from './riverbend-assets.ts';
import { insertReports } from './riverbend-reports.ts';
import { insertRiverbendTasks } from './riverbend-tasks.ts';
import { ladderStages, ladderRank } from '#shared/content/engagement-ladder.ts';
import type { LadderMoveRow } from '../schema/recruitment.ts';
import { demoTags, tagsOfOrganization, tagsOfPerson } from './riverbend-tags.ts';

/** The name of the demo coalition; it, its places and its people are invented. */
export const riverbendName = 'Riverbend County Pre-Arrest Diversion Coalition';

/** Fills a new workspace with the Riverbend demo, so that day 420 of its story is today. Each contact is a step of the history. */
export async function createRiverbendDemo(db: WorkspaceDb, today: Date): Promise<void> {
  const demo = demoOf(today);
  await foundWorkspace(
    db,
    {
      id: demo.id(demo.at(1)),
      name: riverbendName,
      meId: demo.memberIds.get('p01') ?? '',
      isDemo: true,
      createdAt: demo.at(1).toISOString(),
    },
    personByKey('p01').name,
  );
  await recordStep(
    db,
    { name: 'workspaces.openDemo', memberId: demo.memberIds.get('p01') ?? '', now: demo.at(1) },
    async (writer) => {
      await insertMembers(writer, demo);
      await insertFramework(writer);
      await insertPartners(writer, demo);
      await insertTies(writer, demo);
      await insertSeats(writer, { ...demo, newId: () => demo.id(demo.at(1)) });
      const organized = demoIds(mulberry32(riverbendSeed + 10));
      const names = { ...demo, newId: () => organized(demo.at(1)) };
      await insertCommittees(writer, names);
      await insertRisks(writer, names);
      const outside = demoIds(mulberry32(riverbendSeed + 22));
      await insertExternalEvents(writer, { ...demo, newId: () => outside(demo.at(1)) });
      const money = demoIds(mulberry32(riverbendSeed + 40));
      await insertFunding(writer, { ...demo, newId: () => money(demo.at(1)) });
      const own = demoIds(mulberry32(riverbendSeed + 24));
      await insertCustomFields(writer, { ...demo, newId: () => own(demo.at(1)) });
      await insertDecisions(writer, demo);
      await insertRatings(writer, demo, ratingsAt(demo, null));
      await insertOutreach(writer, demo);
      await insertLadderMoves(writer, demo);
      await insertCommitments(writer, demo);
      await insertGoals(writer, goalNames(demo));
      await insertGuidelines(writer, goalNames(demo), riverbendName, decisionIds(demo.at(1)).get('guidelines') ?? '');
      // After the committees and goals, which tasks name.
      await insertRiverbendTasks(writer, { ...demo, newId: () => demo.taskId(demo.at(1)) });
      // After the committees, which it finds by their names.
      await insertMeetings(writer, demo);
      await insertRiverbendDecisions(writer, demo);
      await insertRiverbendAssets(writer, demo);
      const minutes = demoIds(mulberry32(riverbendSeed + 19));
      await insertVoice(writer, demo);
      await insertRiverbendCampaigns(writer, demo);
      await insertRiverbendPress(writer, demo);
      await insertMinutes(writer, { ...demo, newId: () => minutes(demo.at(1)) });
      const files = demoIds(mulberry32(riverbendSeed + 34));
      await insertFiles(writer, { ...demo, newId: () => files(demo.at(1)) });
      const offered = demoIds(mulberry32(riverbendSeed + 43));
      await insertProgram(
        writer,
        { ...demo, day: (day) => demo.day(day), newId: () => offered(demo.at(1)) },
        decisionIds(demo.at(1)),
      );
      const learned = demoIds(mulberry32(riverbendSeed + 36));
      await insertLearning(writer, { ...demo, day: (day) => demo.day(day), newId: () => learned(demo.at(1)) });
      const practiced = demoIds(mulberry32(riverbendSeed + 45));
      await insertPractices(writer, { ...demo, newId: () => practiced(demo.at(1)) });
      await insertEngagement(writer, { ...demo, newId: () => practiced(demo.at(1)) });
      await insertEvaluation(writer, { ...demo, newId: () => practiced(demo.at(1)) });
      const told = demoIds(mulberry32(riverbendSeed + 51));
      await insertReports(writer, { ...demo, newId: () => told(demo.at(1)) });
      await insertNetwork(writer, { ...demo, newId: () => practiced(demo.at(1)) });
      return { value: undefined, summary: 'Set out the chairs: 42 organizations and 70 people' };
    },
  );
  for (const interaction of demo.interactions) {
    await recordStep(
      db,
      {
        name: 'interactions.log',
        memberId: demo.memberIds.get(interaction.leadKey) ?? '',
        now: demo.at(interaction.day),
      },
      async (writer) => {
        const id = await insertInteraction(writer, demo, interaction);
        await insertPromises(writer, demo, interaction, id);
        await linkSession(writer, demo, interaction, id);
        await insertHeard(writer, demo, interaction, id);
        await insertRatings(writer, demo, ratingsAt(demo, interaction.key));
        return {
          value: undefined,
          summary: `Logged a contact with ${interaction.peopleKeys.map((key) => personByKey(key).name).join(', ')}`,
        };
      },
    );
  }
}

/** What goals and guidelines need; ids of their own kind, so that those of the other records stay what they were. */
function goalNames(demo: Demo): DemoGoalNames {
  return {
    partnerIds: demo.partnerIds,
    goalId: (key) => demo.goalIds.get(key) ?? '',
    newId: () => demo.goalPartId(demo.at(1)),
    day: (day) => demo.day(day),
  };
}

interface Demo {
  readonly interactions: readonly DemoInteraction[];
  readonly memberIds: ReadonlyMap<string, string>;
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly tagIds: ReadonlyMap<string, string>;
  readonly decisionIds: ReadonlyMap<string, string>;
  readonly committeeIds: ReadonlyMap<BodyKey, string>;
  /** Filled while the contacts are written. */
  readonly interactionIds: Map<string, string>;
  readonly ratings: readonly DemoRating[];
  readonly id: (at: Date) => string;
  readonly ratingId: (at: Date) => string;
  readonly taskId: (at: Date) => string;
  readonly goalIds: ReadonlyMap<string, string>;
  readonly goalPartId: (at: Date) => string;
  /** Ten in the morning of a day of the story. */
  at(day: number): Date;
  day(day: number): string;
}

function demoOf(today: Date): Demo {
  const id = demoIds(mulberry32(riverbendSeed));
  const day = (storyDay: number) => dayToDate(storyDay, dayOf(today));
  const at = (storyDay: number) => new Date(`${day(storyDay)}T10:00:00`);
  const interactions = generateRiverbendInteractions();
  const ratingId = demoIds(mulberry32(riverbendSeed + 1));
  const goalPartId = demoIds(mulberry32(riverbendSeed + 50));
  const actors = new Set<string>([
    'p01',
    ...interactions.flatMap((each) => [each.leadKey, ...(each.followUp === undefined ? [] : [each.followUp.ownerKey])]),
  ]);
  return {
    interactions,
    memberIds: new Map([...actors].toSorted().map((key) => [key, id(at(1))])),
    partnerIds: new Map([...organizations, ...people].map((each) => [each.key, id(at(1))])),
    tagIds: new Map(demoTags.map((name) => [name, id(at(1))])),
    // Ids of their own kind, so that those of the other records stay what they were.
    decisionIds: new Map(wantedDecisions.map(({ key }) => [key, ratingId(at(1))])),
    committeeIds: committeeIds(at(1)),
    interactionIds: new Map<string, string>(),
    ratings: riverbendRatings(interactions),
    ratingId,
    taskId: demoIds(mulberry32(riverbendSeed + 11)),
    goalIds: new Map(goals.map(({ key }) => [key, goalPartId(at(1))])),
    goalPartId,
    id,
    at,
    day,
  };
}

async function insertMembers(writer: StepWriter, demo: Demo): Promise<void> {
  const rows = [...demo.memberIds].map(([key, id], index) => ({
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    name: personByKey(key as DemoPerson['key']).name,
    email: personByKey(key as DemoPerson['key']).email ?? '',
    tint: index % 6,
    is_active: 1,
    person_id: demo.partnerIds.get(key) ?? '',
  }));
  // The first member was made with the workspace.
  await writer.insert(
    'members',
    rows.filter((row) => row.id !== demo.memberIds.get('p01')),
  );
  await writer.insert(
    'tags',
    demoTags.map((name) => ({
      id: demo.tagIds.get(name) ?? '',
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      name,
      sort_name: foldText(name),
    })),
  );
}

async function insertPartners(writer: StepWriter, demo: Demo): Promise<void> {
  const id = (key: string) => demo.partnerIds.get(key) ?? '';
  await writer.insert(
    'organizations',
    organizations.map((each, index) =>
      newOrganizationRow(id(each.key), demo.at(each.ladderDays[0] ?? 1).toISOString(), {
        name: each.name,
        kind: each.kind,
        sector: each.sector,
        secondarySectors: [...each.secondarySectors],
        description: each.description,
        languages: [...each.languages],
        phones: each.phone === null ? [] : [{ label: 'work', value: each.phone }],
        addresses: [addressOf(index, each.city)],
        website: `https://${each.slug}.example`,
        stage: each.stage,
        ladder: demoLadders[each.key] ?? 'supporter',
        ownerId: ownerOf(demo, (interaction) => interaction.organizationKeys.includes(each.key)),
      }),
    ),
    { hasOwnMoves: true },
  );
  await writer.insert(
    'people',
    people.map((each) =>
      newPersonRow(id(each.key), demo.at(standingOf(each).ladderDays[0] ?? 1).toISOString(), {
        name: each.name,
        prefix: each.prefix,
        givenName: each.givenName,
        familyName: each.familyName,
        nickname: each.nickname,
        alias: each.alias,
        description: each.about,
        languages: [...each.languages],
        emails: each.email === null ? [] : [{ label: 'work', value: each.email }],
        phones: each.phone === null ? [] : [{ label: 'work', value: each.phone }],
        addresses: [],
        stage: standingOf(each).stage,
        ladder: demoLadders[each.key] ?? 'supporter',
        isPublicOfficial: each.isPublicOfficial,
        isRestricted: each.isRestricted,
        livedExperienceOn: each.hasLivedExperience ? demo.day(livedExperienceDay(each)) : null,
        consents: consents
          .filter((consent) => consent.personKey === each.key)
          .map((consent) => ({
            channel: consent.channel,
            status: consent.status,
            givenOn: demo.day(consent.day),
            source: consent.source,
          })),
        ownerId: ownerOf(demo, (interaction) => interaction.peopleKeys.includes(each.key)),
      }),
    ),
    { hasOwnMoves: true },
  );
  await writer.insert(
    'roles',
    people.flatMap((each) =>
      each.organizationKey === null
        ? []
        : [
            newRoleRow(writer.now, {
              id: demo.id(demo.at(1)),
              personId: id(each.key),
              organizationId: id(each.organizationKey),
              title: each.title,
              isPrimary: each.roleEndDay === undefined,
              startsOn: each.roleStartDay === undefined ? null : demo.day(each.roleStartDay),
              endsOn: each.roleEndDay === undefined ? null : demo.day(each.roleEndDay),
            }),
          ],
    ),
  );
  const tagged = [
    ...organizations.flatMap((each) =>
      tagsOfOrganization(each).map((tag) => ({ key: each.key, tag, type: 'organizations' })),
    ),
    ...people.flatMap((each) => tagsOfPerson(each).map((tag) => ({ key: each.key, tag, type: 'people' }))),
  ];
  await writer.insert(
    'record_tags',
    tagged.map(({ key, tag, type }) => ({ record_id: id(key), tag_id: demo.tagIds.get(tag) ?? '', record_type: type })),
  );
}

async function insertTies(writer: StepWriter, demo: Demo): Promise<void> {
  const ref = (key: string) => ({
    type: key.startsWith('p') ? ('people' as const) : ('organizations' as const),
    id: demo.partnerIds.get(key) ?? '',
  });
  await writer.insert(
    'relationships',
    ties.map((tie) =>
      newRelationshipRow(demo.id(demo.at(1)), writer.now, {
        from: ref(tie.from),
        to: ref(tie.to),
        kind: tie.kind,
        strength: tie.strength,
        basis: tie.basis,
        willingness: tie.willingness,
        confirmedOn: demo.day(tie.confirmedDay),
        note: tie.note,
      }),
    ),
  );
}

async function insertDecisions(writer: StepWriter, demo: Demo): Promise<void> {
  await writer.insert(
    'wanted_decisions',
    wantedDecisions.map((each) => ({
      id: demo.decisionIds.get(each.key) ?? '',
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      deleted_at: '',
      title: each.title,
      question: each.question,
      organization_id: demo.partnerIds.get(each.bodyKey) ?? '',
      decides_on: demo.day(each.day),
      status: each.status,
      description: each.description,
    })),
  );
  const about = wantedDecisions.flatMap(({ key, roles, stances }) => [
    ...roles.map(([subjectKey, value]) => ({ key, subjectKey, scale: 'decisionRole' as const, value, note: '' })),
    ...stances.map(([subjectKey, value, note]) => ({
      key,
      subjectKey,
      scale: 'stance' as const,
      value: String(value),
      note,
    })),
  ]);
  for (const { key, ...each } of about)
    await insertRatings(
      writer,
      demo,
      [{ ...each, day: 400, raterKey: 'p01', basis: 'heard', confidence: 'medium' }],
      demo.decisionIds.get(key),
    );
}

/** The ratings that were given at a contact, or with null those that were given apart from one. */
function ratingsAt(demo: Demo, interactionKey: string | null): DemoRating[] {
  return demo.ratings.filter((each) => (each.interactionKey ?? null) === interactionKey);
}

async function insertRatings(
  writer: StepWriter,
  demo: Demo,
  ratings: readonly DemoRating[],
  decisionId: string | null = null,
): Promise<void> {
  const rows = ratings.map((each) =>
    ratingRow(
      demo.at(each.day).toISOString(),
      demo.memberIds.get(each.raterKey) ?? '',
      {
        record: {
          type: each.subjectKey.startsWith('p') ? 'people' : 'organizations',
          id: demo.partnerIds.get(each.subjectKey) ?? '',
        },
        scale: each.scale,
        value: each.value,
        decisionId,
        ratedOn: demo.day(each.day),
        basis: each.basis,
        confidence: each.confidence,
        note: each.note,
        source: '',
        interactionId: demo.interactionIds.get(each.interactionKey ?? '') ?? null,
      },
      demo.ratingId(demo.at(each.day)),
    ),
  );
  await writer.insert('assessments', rows);
}

/** Each partner's way up, a move a rung, and the step off the ladder where there was one. */
async function insertLadderMoves(writer: StepWriter, demo: Demo): Promise<void> {
  const partners: readonly (readonly [type: string, key: string, standing: Standing])[] = [
    ...organizations.map((each) => ['organizations', each.key, each] as const),
    ...people.map((each) => ['people', each.key, standingOf(each)] as const),
  ];
  await writer.insert(
    'ladder_moves',
    partners.flatMap(([type, key, standing]) => movesOf(demo, writer.now, type, key, standing)),
  );
}

function movesOf(demo: Demo, now: string, type: string, key: string, standing: Standing): LadderMoveRow[] {
  const rungs: { stage: string; day: number }[] = standing.ladderDays.map((day, index) => ({
    stage: ladderStages[index]?.id ?? '',
    day,
  }));
  if (standing.leftDay !== undefined) rungs.push({ stage: standing.stage, day: standing.leftDay });
  return rungs.map(({ stage, day }, index) => ({
    id: demo.id(demo.at(day)),
    version: 1,
    created_at: now,
    updated_at: now,
    record_type: type,
    record_id: demo.partnerIds.get(key) ?? '',
    // The keys of the list are those of partners.
    ladder: demoLadders[key as keyof typeof demoLadders] ?? 'supporter',
    from_stage: rungs[index - 1]?.stage ?? '',
    to_stage: stage,
    to_rank: ladderRank(stage) ?? 0,
    moved_on: demo.day(day),
    reason: stage === 'declined' ? 'values' : stage === 'lapsed' ? 'capacity' : '',
    ask_again_on: stage === 'declined' ? demo.day(454) : stage === 'lapsed' ? demo.day(440) : '',
    note: '',
    member_id: demo.memberIds.get('p01') ?? '',
  }));
}

async function insertCommitments(writer: StepWriter, demo: Demo): Promise<void> {
  const id = (key: string) => demo.partnerIds.get(key) ?? '';
  const day = (storyDay: number | undefined) => (storyDay === undefined ? null : demo.day(storyDay));
  await writer.insert(
    'commitments',
    demoCommitments.map((each) =>
      newCommitmentRow(demo.id(demo.at(each.asked ?? 400)), writer.now, {
        record: { type: each.about.startsWith('p') ? 'people' : 'organizations', id: id(each.about) },
        type: each.type,
        status: each.status,
        ownerId: demo.memberIds.get(each.owner) ?? null,
        value: each.value?.[0] ?? null,
        unit: each.value?.[1] ?? '',
        currency: each.value?.[1] === 'money' ? 'USD' : '',
        askedOn: day(each.asked),
        decidedOn: day(each.decided),
        startsOn: day(each.starts),
        endsOn: day(each.ends),
        conditions: each.conditions ?? '',
        isPublic: each.isPublic === true,
        note: each.note,
      }),
    ),
  );
  await insertAgreement(writer, demo.id(demo.at(demoAgreement.startsDay)), {
    title: demoAgreement.title,
    status: 'in-force',
    ownerId: demo.memberIds.get(demoAgreement.owner) ?? null,
    scope: demoAgreement.scope,
    rightToWithdraw: demoAgreement.rightToWithdraw,
    startsOn: demo.day(demoAgreement.startsDay),
    endsOn: demo.day(demoAgreement.endsDay),
    reviewOn: demo.day(demoAgreement.reviewDay),
    isPublic: true,
    signatories: demoAgreement.signatories.map((party) => ({
      organizationId: id(party.organization),
      personId: id(party.person),
      signedOn: demo.day(party.signedDay),
    })),
  });
}

/** Whoever of the members was in touch most often; nobody where there was no contact, which is a gap worth seeing. */
function ownerOf(demo: Demo, isAbout: (interaction: DemoInteraction) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const interaction of demo.interactions)
    if (isAbout(interaction)) counts.set(interaction.leadKey, (counts.get(interaction.leadKey) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? null : (demo.memberIds.get(best[0]) ?? null);
}

async function insertInteraction(writer: StepWriter, demo: Demo, interaction: DemoInteraction): Promise<string> {
  const id = demo.id(demo.at(interaction.day));
  demo.interactionIds.set(interaction.key, id);
  const stamp = { version: 1, created_at: writer.now, updated_at: writer.now, deleted_at: '' };
  await writer.insert('interactions', [
    {
      ...stamp,
      id,
      occurred_on: demo.day(interaction.day),
      channel: interaction.channel,
      direction: interaction.direction,
      outcome: interaction.outcome,
      heard: interaction.heard,
      promised: interaction.promised,
      sensitivity: interaction.sensitivity,
      consent_to_quote: 0,
      member_id: demo.memberIds.get(interaction.leadKey) ?? '',
    },
  ]);
  const participants = [
    ...interaction.peopleKeys.map((key) => ({ key, type: 'people' })),
    ...interaction.organizationKeys.map((key) => ({ key, type: 'organizations' })),
  ];
  await writer.insert(
    'interaction_participants',
    participants.map(({ key, type }) => ({
      interaction_id: id,
      record_id: demo.partnerIds.get(key) ?? '',
      record_type: type,
    })),
  );
  const next = interaction.followUp;
  if (next === undefined) return id;
  await writer.insert('follow_ups', [
    {
      ...stamp,
      id: demo.id(demo.at(interaction.day)),
      type: next.type,
      summary: next.summary,
      owner_id: demo.memberIds.get(next.ownerKey) ?? '',
      due_on: demo.day(next.dueDay),
      done_on: next.doneDay === null ? '' : demo.day(next.doneDay),
      record_type: 'people',
      record_id: demo.partnerIds.get(next.aboutKey) ?? '',
      interaction_id: id,
    },
  ]);
  return id;
}

/** Somebody told of their lived experience when their organization committed, with consent to its being kept. */
function livedExperienceDay(person: DemoPerson): number {
  return standingOf(person).ladderDays[4] ?? 1;
}
