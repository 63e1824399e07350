import { mulberry32 } from '#shared/prng.ts';

import { recordStep } from '../changes/record-step.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { foundWorkspace } from '../workspace/workspace-repository.ts';
import { demoIds } from './demo-ids.ts';
import { insertRiverbendAssets } from './riverbend-assets.ts';
import { insertRiverbendCampaigns } from './riverbend-campaigns.ts';
import { insertCommittees, insertRisks } from './riverbend-committees.ts';
import { insertCustomFields } from './riverbend-custom-fields.ts';
import { decisionIds, insertRiverbendDecisions } from './riverbend-decisions.ts';
import { insertEngagement } from './riverbend-engagement.ts';
import { insertEvaluation } from './riverbend-evaluation.ts';
import { insertExternalEvents } from './riverbend-external-events.ts';
import { insertFiles } from './riverbend-files.ts';
import { insertFramework } from './riverbend-framework.ts';
import { insertFunding } from './riverbend-funding.ts';
import { insertGoals } from './riverbend-goals.ts';
import { insertGuidelines } from './riverbend-guidelines.ts';
import { insertMeetings } from './riverbend-meetings.ts';
import { insertMinutes } from './riverbend-minutes.ts';
import { insertNetwork } from './riverbend-network.ts';
import { insertOutreach, insertPromises, linkSession } from './riverbend-outreach.ts';
import { insertPractices } from './riverbend-practices.ts';
import { insertRiverbendPress } from './riverbend-press.ts';
import { insertProgram } from './riverbend-program.ts';
import { insertReports } from './riverbend-reports.ts';
import { insertSeats } from './riverbend-seats.ts';
import { insertRiverbendTasks } from './riverbend-tasks.ts';
import { insertHeard, insertVoice } from './riverbend-voice.ts';
import { insertLearning } from './riverbend-wins.ts';
import { goalNames, demoOf } from './riverbend/demo-story.ts';
import { riverbendSeed } from './riverbend/generate-interactions.ts';
import { insertCommitments, insertInteraction } from './riverbend/insert-contacts.ts';
import { insertMembers, insertPartners, insertTies } from './riverbend/insert-partners.ts';
import { insertDecisions, ratingsAt, insertRatings, insertLadderMoves } from './riverbend/insert-standings.ts';
import { personByKey } from './riverbend/people.ts';

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
