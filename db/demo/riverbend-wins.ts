import type { StepWriter } from '../changes/step-writer.ts';
import type { WinRow } from '../schema/wins.ts';
import { newCreditRow } from '../wins/win-credits.ts';
import { newWinRow } from '../wins/wins-repository.ts';
import { newLessonRow } from '../learning/lessons-repository.ts';
import { newLossRow } from '../learning/losses-repository.ts';
import { newReviewRow } from '../learning/reviews-repository.ts';
import { lessons, losses, reviews } from './riverbend/learning.ts';
import { winFacts } from './riverbend/win-facts.ts';
import { winPaths, wins, type DemoWin } from './riverbend/wins.ts';

/** What wins need to know of the demo. */
interface WinNames {
  readonly winIds: ReadonlyMap<string, string>;
  readonly partnerIds: ReadonlyMap<string, string>;
  readonly memberIds: ReadonlyMap<string, string>;
  day(day: number): string;
  newId(): string;
}

/** The row of a win of the story, with what shows it and what it led to. */
export function demoWinRow(demo: WinNames, now: string, win: DemoWin, meetingId: string): WinRow {
  const facts = winFacts[win.key];
  const path = winPaths.find((keys) => keys.includes(win.key)) ?? [];
  const next = path[path.indexOf(win.key) + 1];
  return {
    ...newWinRow(demo.winIds.get(win.key) ?? '', now, {
      title: win.title,
      wonOn: demo.day(win.day),
      category: win.category,
      level: win.level,
      status: 'verified',
      evidence: facts?.evidence ?? '',
      proof: facts?.proof ?? '',
      valueBefore: facts?.before ?? '',
      valueAfter: facts?.after ?? '',
      isPublic: facts?.isPublic ?? false,
      equityNote: facts?.equity ?? '',
      nextAsk: facts?.nextAsk ?? '',
      pavesWayTo: next === undefined ? null : (demo.winIds.get(next) ?? null),
    }),
    meeting_id: meetingId,
    verified_by: demo.memberIds.get('p01') ?? '',
    verified_on: demo.day(Math.min(420, win.day + 2)),
  };
}

/** Writes who had a part in the wins; those of the last 90 days wait for thanks. */
export async function insertDemoCredits(writer: StepWriter, demo: WinNames): Promise<void> {
  await writer.insert(
    'win_credits',
    wins.flatMap((win) => {
      const facts = winFacts[win.key];
      return (facts?.credits ?? []).map(([key, part]) => ({
        ...newCreditRow(demo.newId(), writer.now, demo.winIds.get(win.key) ?? '', {
          record: { type: key.startsWith('o') ? 'organizations' : 'people', id: demo.partnerIds.get(key) ?? '' },
          part,
        }),
        thanked_on: facts?.isThanked === true ? demo.day(win.day + 2) : '',
      }));
    }),
  );
}

/** Writes the losses of the story, what was learned at their reviews; after the meetings and decisions. */
export async function insertLearning(
  writer: StepWriter,
  demo: Pick<WinNames, 'partnerIds' | 'day' | 'newId'>,
): Promise<void> {
  const meetings = await writer.trx.selectFrom('meetings').select(['id', 'held_on']).execute();
  const lossIds = new Map(losses.map((loss) => [loss.key, demo.newId()]));
  const reviewIds = new Map(reviews.map((review) => [review.key, demo.newId()]));
  await writer.insert(
    'losses',
    losses.map((loss) =>
      newLossRow(lossIds.get(loss.key) ?? '', writer.now, {
        title: loss.title,
        lostOn: demo.day(loss.day),
        category: loss.category,
        whatHappened: loss.whatHappened,
        revisitOn: loss.revisitDay === undefined ? null : demo.day(loss.revisitDay),
      }),
    ),
  );
  await writer.insert(
    'after_action_reviews',
    reviews.map((review) => {
      const meeting = meetings.find((row) => row.held_on === demo.day(review.ofMeetingDay ?? -1));
      const lossId = lossIds.get(review.ofLoss ?? '');
      return newReviewRow(reviewIds.get(review.key) ?? '', writer.now, {
        title: review.title,
        heldOn: demo.day(review.day),
        subject:
          lossId !== undefined
            ? { type: 'losses', id: lossId }
            : meeting === undefined
              ? null
              : { type: 'meetings', id: meeting.id },
        planned: review.planned,
        happened: review.happened,
        why: review.why,
        next: review.next,
        keep: review.keep,
        change: review.change,
        facilitatorPersonId: demo.partnerIds.get(review.facilitator) ?? null,
      });
    }),
  );
  for (const lesson of lessons) {
    const id = demo.newId();
    const { key: _key, review, contact, ...fields } = lesson;
    await writer.insert('lessons', [
      newLessonRow(id, writer.now, {
        ...fields,
        reviewId: reviewIds.get(review ?? '') ?? null,
        contactPersonId: demo.partnerIds.get(contact) ?? null,
      }),
    ]);
  }
}
