import { percentOf } from './numbers.ts';

/** A meeting that was held, as metric m07 sees it. */
export interface HeldMeeting {
  /** Whether decisions were taken there, so that quorum counted. */
  readonly isDecision: boolean;
  readonly hasQuorum: boolean;
  /** In the room or remote. */
  readonly present: number;
  readonly alternates: number;
  /** Everybody on the list who was no guest and no alternate. */
  readonly expected: number;
  /** Who spoke or led an item for the first time. */
  readonly firstVoices: number;
}

/** Metric m07. */
export interface MeetingHealth {
  /** Decision meetings with a quorum, in percent; null when none was held. */
  readonly value: number | null;
  readonly withQuorum: number;
  readonly decisionMeetings: number;
  /** Present and alternates of those expected, in percent. */
  readonly attendance: number | null;
  readonly expected: number;
  /** First voices of those present, in percent. */
  readonly newVoices: number | null;
  readonly present: number;
  /** Decisions with a recorded rule of all decisions, in percent. */
  readonly ruled: number | null;
}

/** How many days of meetings and decisions metric m07 looks at, the day itself included. */
export const meetingHealthDays = 365;

/** Metric m07 of the domain pack over meetings that were held, and decisions with and without a recorded rule. */
export function meetingHealth(
  meetings: Iterable<HeldMeeting>,
  decisions: { readonly withRule: number; readonly all: number },
): MeetingHealth {
  let [withQuorum, decisionMeetings, came, present, expected, firstVoices] = [0, 0, 0, 0, 0, 0];
  for (const meeting of meetings) {
    if (meeting.isDecision) decisionMeetings++;
    if (meeting.isDecision && meeting.hasQuorum) withQuorum++;
    came += meeting.present + meeting.alternates;
    present += meeting.present;
    expected += meeting.expected;
    firstVoices += meeting.firstVoices;
  }
  return {
    value: percentOf(withQuorum, decisionMeetings),
    withQuorum,
    decisionMeetings,
    attendance: percentOf(came, expected),
    expected,
    newVoices: percentOf(firstVoices, present),
    present,
    ruled: percentOf(decisions.withRule, decisions.all),
  };
}
