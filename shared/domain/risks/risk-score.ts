import { riskBands, type RiskBand } from '../../content/risks.ts';

/** What the weight of a risk follows from. */
export interface RiskGrades {
  /** 1 to 5. */
  readonly likelihood: number;
  /** 1 to 5. */
  readonly impact: number;
  /** 'slow', 'medium' or 'fast'. */
  readonly velocity: string;
  /** 1 to 5; 0 until somebody says. */
  readonly residualLikelihood: number;
  /** 1 to 5; 0 until somebody says. */
  readonly residualImpact: number;
}

/** Likelihood times impact, 1 to 25. */
export function riskScore(risk: Pick<RiskGrades, 'likelihood' | 'impact'>): number {
  return risk.likelihood * risk.impact;
}

/** The score once what is done against it works, 1 to 25; the plain score as long as nobody said. */
export function residualScore(risk: RiskGrades): number {
  return (risk.residualLikelihood || risk.likelihood) * (risk.residualImpact || risk.impact);
}

/** The band of a score: 1–5 low, 6–11 medium, 12–15 high, 16–25 critical; a fast risk counts one band higher. */
export function riskBand(score: number, velocity: string): RiskBand {
  const place = score >= 16 ? 3 : score >= 12 ? 2 : score >= 6 ? 1 : 0;
  const raised = Math.min(3, place + (velocity === 'fast' ? 1 : 0));
  return riskBands[raised]?.id ?? 'critical';
}

/** What metric m14 needs to know of a risk. */
export interface WeighedRisk extends RiskGrades {
  /** 'watching', 'open', 'happened' or 'closed'. */
  readonly status: string;
  readonly hasOwner: boolean;
  readonly hasContingency: boolean;
}

/** Whether a risk that is not over is critical, and nobody owns it or nobody planned what is done when it comes: an alert. */
export function isAlarming(risk: WeighedRisk): boolean {
  return (
    (risk.status === 'open' || risk.status === 'watching') &&
    riskBand(riskScore(risk), risk.velocity) === 'critical' &&
    !(risk.hasOwner && risk.hasContingency)
  );
}

/** Metric m14, as far as it speaks of risks. */
export interface RiskExposure {
  /** The residual scores of all open risks together; null while there is no risk at all. */
  readonly exposure: number | null;
  readonly open: number;
  readonly watched: number;
  readonly critical: number;
  /** Critical risks, open or watched, without an owner or a contingency; null while there is no risk at all. */
  readonly unowned: number | null;
}

/** Metric m14 of the domain pack: the residual scores of open risks, and how many critical ones nobody is ready for. */
export function riskExposure(risks: readonly WeighedRisk[]): RiskExposure {
  const open = risks.filter((risk) => risk.status === 'open');
  const isAny = risks.length > 0;
  return {
    exposure: isAny ? open.reduce((sum, risk) => sum + residualScore(risk), 0) : null,
    open: open.length,
    watched: risks.filter((risk) => risk.status === 'watching').length,
    critical: open.filter((risk) => riskBand(riskScore(risk), risk.velocity) === 'critical').length,
    unowned: isAny ? risks.filter(isAlarming).length : null,
  };
}
