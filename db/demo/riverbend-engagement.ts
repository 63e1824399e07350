import type { StepWriter } from '../changes/step-writer.ts';
import { newFeedbackRow } from '../engagement/feedback.ts';
import { newStipendRow, newSupportRow } from '../engagement/stipends.ts';
import { feedback, stipends, supports } from './riverbend/engagement.ts';
import { meetingIds } from './riverbend-meetings.ts';
import type { PracticeNames } from './riverbend-practices.ts';

/** Writes what people with lived experience said, what they are owed, and what makes it possible to take part. */
export async function insertEngagement(writer: StepWriter, demo: PracticeNames): Promise<void> {
  const partner = (key: string | undefined): string | null => demo.partnerIds.get(key ?? '') ?? null;
  const meetings = meetingIds(demo.at(1));
  await writer.insert(
    'feedback',
    feedback.map((each) =>
      newFeedbackRow(demo.newId(), writer.now, {
        title: each.title,
        said: each.said,
        alias: each.alias ?? '',
        route: each.route,
        heardOn: demo.day(each.day),
        status: each.status,
        answer: each.answer ?? '',
        answeredOn: each.answeredDay === undefined ? null : demo.day(each.answeredDay),
        toldOn: each.toldDay === undefined ? null : demo.day(each.toldDay),
        meetingId: meetings.get(each.meetingKey ?? '') ?? null,
        ownerPersonId: partner(each.ownerKey),
        isRestricted: each.isRestricted ?? false,
      }),
    ),
  );
  await writer.insert(
    'stipends',
    stipends.map(([key, reason, dollars, dueDay, paidDay]) =>
      newStipendRow(demo.newId(), writer.now, {
        personId: partner(key) ?? '',
        reason,
        meetingId: null,
        amountCents: dollars * 100,
        currency: 'USD',
        dueOn: demo.day(dueDay),
        paidOn: paidDay === undefined ? null : demo.day(paidDay),
        note: '',
      }),
    ),
  );
  await writer.insert(
    'engagement_supports',
    supports.map(([kind, words, key]) =>
      newSupportRow(demo.newId(), writer.now, {
        kind,
        words,
        personId: partner(key),
        startsOn: null,
        endsOn: null,
      }),
    ),
  );
}
