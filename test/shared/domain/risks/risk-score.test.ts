import { describe, expect, it } from 'vitest';

import {
  isAlarming,
  residualScore,
  riskBand,
  riskExposure,
  type WeighedRisk,
} from '#shared/domain/risks/risk-score.ts';

const risk = (fields: Partial<WeighedRisk> = {}): WeighedRisk => ({
  likelihood: 4,
  impact: 4,
  velocity: 'medium',
  residualLikelihood: 0,
  residualImpact: 0,
  status: 'open',
  hasOwner: true,
  hasContingency: true,
  ...fields,
});

describe('the weight of a risk', () => {
  it('has the bands of the domain pack: 1–5, 6–11, 12–15, 16–25', () => {
    const bands = [1, 5, 6, 11, 12, 15, 16, 25].map((score) => riskBand(score, 'medium'));
    expect(bands).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high', 'critical', 'critical']);
  });

  it('goes up one band when it comes fast, and no further than critical', () => {
    expect([5, 11, 15, 25].map((score) => riskBand(score, 'fast'))).toEqual(['medium', 'high', 'critical', 'critical']);
    expect(riskBand(5, 'slow')).toBe('low');
  });

  it('is the plain score until somebody says what is left of it', () => {
    expect(residualScore(risk())).toBe(16);
    expect(residualScore(risk({ residualLikelihood: 2 }))).toBe(8);
    expect(residualScore(risk({ residualLikelihood: 2, residualImpact: 3 }))).toBe(6);
  });

  it('alarms when it is critical, not over, and nobody is ready for it', () => {
    expect(isAlarming(risk())).toBe(false);
    expect(isAlarming(risk({ hasOwner: false }))).toBe(true);
    expect(isAlarming(risk({ hasContingency: false, status: 'watching' }))).toBe(true);
    expect(isAlarming(risk({ hasOwner: false, status: 'closed' }))).toBe(false);
    expect(isAlarming(risk({ hasOwner: false, likelihood: 3 }))).toBe(false);
    expect(isAlarming(risk({ hasOwner: false, likelihood: 3, velocity: 'fast' }))).toBe(true);
  });
});

describe('the exposure to risks (m14)', () => {
  it('adds the residual scores of open risks alone', () => {
    const risks = [
      risk({ residualLikelihood: 2 }),
      risk({ likelihood: 1, impact: 2, hasOwner: false }),
      risk({ status: 'watching', hasContingency: false }),
      risk({ status: 'happened' }),
    ];
    expect(riskExposure(risks)).toEqual({ exposure: 10, open: 2, watched: 1, critical: 1, unowned: 1 });
  });

  it('is not known without any risk, and 0 when none is open', () => {
    expect(riskExposure([])).toMatchObject({ exposure: null, unowned: null });
    expect(riskExposure([risk({ status: 'closed' })])).toMatchObject({ exposure: 0, unowned: 0 });
  });
});
