import type { Risk } from '#shared/contract/risks.ts';

/** What the form of a risk begins with. */
export function draftOf(risk: Risk | undefined) {
  return {
    title: risk?.title ?? '',
    category: risk?.category ?? '',
    likelihood: risk?.likelihood ?? 3,
    impact: risk?.impact ?? 3,
    velocity: risk?.velocity ?? 'medium',
    residualLikelihood: risk?.residualLikelihood ?? 0,
    residualImpact: risk?.residualImpact ?? 0,
    cause: risk?.cause ?? '',
    event: risk?.event ?? '',
    effect: risk?.effect ?? '',
    earlySignals: risk?.earlySignals ?? '',
    status: risk?.status ?? 'watching',
    trigger: risk?.trigger ?? '',
    prevention: risk?.prevention ?? '',
    contingency: risk?.contingency ?? '',
    reviewOn: risk?.reviewOn ?? null,
    eventId: risk?.eventId ?? null,
    note: risk?.note ?? '',
  };
}
export type RiskFormDraft = ReturnType<typeof draftOf>;
