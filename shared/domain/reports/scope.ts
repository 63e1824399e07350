import { reportKindById } from '../../content/report-kinds.ts';
import type { IsoDay } from '../../dates.ts';

/** What a report speaks of. */
export interface ReportScope {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The day on which it is made. */
  readonly today: IsoDay;
  /** The day whose standings it tells: the last of the period, or today while that lies ahead. */
  readonly asOf: IsoDay;
  /** The committee, campaign or meeting that it is about; '' for none. */
  readonly committeeId: string;
  readonly campaignId: string;
  readonly meetingId: string;
  /** Told to people with little time: the heaviest rows alone, and no pictures. */
  readonly isBrief: boolean;
  /** Restricted records and their names stay out. */
  readonly hidesRestricted: boolean;
}

/** The scope of a report. */
export function reportScope(
  report: {
    readonly kind: string;
    readonly periodStart: IsoDay;
    readonly periodEnd: IsoDay;
    readonly subjectType: string | null;
    readonly subjectId: string | null;
  },
  today: IsoDay,
  hidesRestricted: boolean,
): ReportScope {
  const subject = (type: string): string => (report.subjectType === type ? (report.subjectId ?? '') : '');
  return {
    from: report.periodStart,
    to: report.periodEnd,
    today,
    asOf: report.periodEnd < today ? report.periodEnd : today,
    committeeId: subject('committees'),
    campaignId: subject('campaigns'),
    meetingId: subject('meetings'),
    isBrief: reportKindById(report.kind)?.isBrief === true,
    hidesRestricted,
  };
}
