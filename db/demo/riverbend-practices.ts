import type { IsoDay } from '#shared/dates.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import { newEvidenceRow, newPlanRow, newRatingRow } from '../practices/practice-rows.ts';
import { newAttendanceRow } from '../training/attendance.ts';
import { newFrictionRow } from '../training/friction-checks.ts';
import { newTrainingRow } from '../training/training-sessions.ts';
import { firstRound, practices, ratedDay } from './riverbend/practices.ts';
import { frictionCheck, trainings } from './riverbend/trainings.ts';
import { meetingIds } from './riverbend-meetings.ts';

/** What the demo's parts of the program need. */
export interface PracticeNames {
  readonly partnerIds: ReadonlyMap<string, string>;
  newId(): string;
  day(day: number): IsoDay;
  at(day: number): Date;
}

/** Writes the trainings of Riverbend and its ledger of principles and practices. */
export async function insertPractices(writer: StepWriter, demo: PracticeNames): Promise<void> {
  const partner = (key: string | undefined): string | null => demo.partnerIds.get(key ?? '') ?? null;
  for (const training of trainings) {
    const id = demo.newId();
    await writer.insert('training_sessions', [
      newTrainingRow(id, writer.now, {
        title: training.title,
        topic: training.topic,
        status: training.isHeld ? 'held' : 'planned',
        heldOn: demo.day(training.day),
        minutes: training.minutes,
        audience: training.audience,
        trainerPersonId: partner(training.trainerKey),
        trainerOrganizationId: partner(training.schoolKey),
        evidence: training.evidence ?? '',
        beforeShare: training.before ?? null,
        afterShare: training.after ?? null,
        refresherOn: training.refresherDay === undefined ? null : demo.day(training.refresherDay),
      }),
    ]);
    await writer.insert(
      'training_attendance',
      training.squads.map(([key, unit, attended, expected]) =>
        newAttendanceRow(demo.newId(), writer.now, id, {
          organizationId: partner(key) ?? '',
          unit,
          attended,
          expected,
        }),
      ),
    );
  }
  await writer.insert('friction_checks', [
    newFrictionRow(demo.newId(), writer.now, {
      checkedOn: demo.day(frictionCheck.day),
      organizationId: partner(frictionCheck.organizationKey),
      answers: frictionCheck.answers.map((answer) => ({ ...answer })),
      note: frictionCheck.note,
    }),
  ]);
  await writer.insert(
    'practice_ratings',
    firstRound.ratings.map(([checklist, item, key, status]) =>
      newRatingRow(
        demo.newId(),
        writer.now,
        { checklist, item },
        { raterPersonId: partner(key) ?? '', status, ratedOn: demo.day(firstRound.day), why: '' },
      ),
    ),
  );
  const meetings = meetingIds(demo.at(1));
  for (const practice of practices) {
    if (practice.ownerKey !== undefined || practice.next !== undefined || practice.phase !== undefined)
      await writer.insert('practice_items', [
        newPlanRow(demo.newId(), writer.now, practice, {
          ownerPersonId: partner(practice.ownerKey),
          reviewOn: practice.reviewDay === undefined ? null : demo.day(practice.reviewDay),
          nextStep: practice.next ?? '',
          phase: practice.phase ?? '',
        }),
      ]);
    await writer.insert(
      'practice_ratings',
      practice.ratings.map(([key, status, why = '']) =>
        newRatingRow(demo.newId(), writer.now, practice, {
          raterPersonId: partner(key) ?? '',
          status,
          ratedOn: demo.day(ratedDay),
          why,
        }),
      ),
    );
    const meeting = meetings.get(practice.meetingKey ?? '');
    if (meeting !== undefined || practice.words !== undefined)
      await writer.insert('practice_evidence', [
        newEvidenceRow(
          demo.newId(),
          writer.now,
          practice,
          meeting === undefined ? null : { type: 'meetings', id: meeting },
          practice.words ?? '',
        ),
      ]);
  }
}
