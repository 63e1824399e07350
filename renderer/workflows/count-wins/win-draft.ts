import type { WinDetail, WinProposal } from '#shared/contract/wins.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { CreditDraft } from './CreditFields.tsx';

/** What the form of a win begins with: a win that is kept, a proposal, or nothing. */
export function draftOf(win: WinDetail | undefined, proposal: WinProposal | undefined, today: IsoDay) {
  const start = win ?? proposal;
  return {
    title: start?.title ?? '',
    wonOn: start?.wonOn ?? today,
    category: start?.category ?? '',
    level: start?.level ?? 1,
    evidence: start?.evidence ?? '',
    proof: win?.proof ?? '',
    valueBefore: win?.valueBefore ?? '',
    valueAfter: win?.valueAfter ?? '',
    note: win?.note ?? '',
    isVerified: win === undefined ? proposal !== undefined : win.status === 'verified',
    isPublic: win?.isPublic ?? false,
    equityNote: win?.equityNote ?? '',
    nextAsk: win?.nextAsk ?? '',
    goalId: start?.goalId ?? null,
    milestoneId: start?.milestoneId ?? null,
    meetingId: start?.meetingId ?? null,
    decisionId: win?.decisionId ?? null,
    assetId: win?.assetId ?? null,
    pavesWayTo: win?.pavesWayTo ?? null,
  };
}
export type WinFormDraft = ReturnType<typeof draftOf>;

/** Who is credited when the form opens. */
export function creditsOfStart(win: WinDetail | undefined, proposal: WinProposal | undefined): readonly CreditDraft[] {
  return (
    (win ?? proposal)?.credits.flatMap(({ record, part }) =>
      record.type === 'people' || record.type === 'organizations'
        ? [
            {
              record: { type: record.type, id: record.id, label: record.label },
              isRestricted: record.isRestricted,
              part,
            },
          ]
        : [],
    ) ?? []
  );
}
