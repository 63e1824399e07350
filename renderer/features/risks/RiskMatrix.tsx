import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, Switch, Tooltip, classNames } from '#renderer/ui/index.ts';
import { impactAnchors, likelihoodAnchors, riskBands, type RiskBand } from '#shared/content/risks.ts';
import type { Risk } from '#shared/contract/risks.ts';
import { riskBand } from '#shared/domain/risks/risk-score.ts';

/** Likelihood up, impact to the right: each risk in the cell where it stands, or where it would stand once what is done against it works. */
export function RiskMatrix({
  risks,
  isResidual,
  onResidual,
  onOpen,
}: {
  risks: readonly Risk[];
  isResidual: boolean;
  onResidual: (isResidual: boolean) => void;
  onOpen: (risk: Risk) => void;
}) {
  const { t } = useTranslation('risks');
  const placed = risks.map((risk) => ({
    risk,
    likelihood: (isResidual && risk.residualLikelihood) || risk.likelihood,
    impact: (isResidual && risk.residualImpact) || risk.impact,
  }));
  return (
    <section aria-label={t('matrix.label')} className="flex flex-col gap-3" data-for-paper>
      <div className="flex items-center justify-between gap-4">
        <ul className="flex flex-wrap gap-4 text-meta text-ink-2">
          {riskBands.map((band) => (
            <li key={band.id} className="flex items-center gap-1.5">
              <span
                aria-hidden="true"
                className={classNames('size-3.5 rounded-tag border border-line', tones[band.id])}
              />
              {band.label}
            </li>
          ))}
        </ul>
        <Switch label={t('matrix.residual')} isSelected={isResidual} onChange={onResidual} />
      </div>
      <div className="grid grid-cols-[9.5rem_repeat(5,minmax(0,1fr))] gap-1">
        {likelihoodAnchors.toReversed().map((likelihood) => (
          <Row key={likelihood.id} name={t('matrix.grade', likelihood)} about={likelihood.about}>
            {impactAnchors.map((impact) => {
              const here = placed.filter((each) => each.likelihood === likelihood.id && each.impact === impact.id);
              return (
                <ul
                  key={impact.id}
                  aria-label={t('matrix.cell', { likelihood: likelihood.label, impact: impact.label })}
                  className={classNames(
                    'flex min-h-19 flex-col gap-1 rounded-tag border border-line p-1.5',
                    tones[riskBand(likelihood.id * impact.id, 'medium')],
                  )}
                >
                  {here.map(({ risk }) => (
                    <li key={risk.id}>
                      <Mark risk={risk} isResidual={isResidual} onOpen={onOpen} />
                    </li>
                  ))}
                </ul>
              );
            })}
          </Row>
        ))}
        <span className="pr-3 text-right text-meta text-ink-2">{t('matrix.axes')}</span>
        {impactAnchors.map((impact) => (
          <span key={impact.id} className="px-1 text-center text-meta text-ink-2">
            <span className="block font-medium text-ink">{t('matrix.grade', impact)}</span>
            {impact.about}
          </span>
        ))}
      </div>
    </section>
  );
}

function Row({ name, about, children }: { name: string; about: string; children: ReactNode }) {
  return (
    <>
      <span className="self-center pr-3 text-right text-meta text-ink-2">
        <span className="block font-medium text-ink">{name}</span>
        {about}
      </span>
      {children}
    </>
  );
}

function Mark({ risk, isResidual, onOpen }: { risk: Risk; isResidual: boolean; onOpen: (risk: Risk) => void }) {
  const { t } = useTranslation('risks');
  const words = t('matrix.mark', {
    title: risk.title,
    score: isResidual ? risk.residual : risk.score,
    band: bandLabel(isResidual ? risk.residualBand : risk.band),
  });
  return (
    <Tooltip content={words}>
      <PlainButton
        label={risk.isAlarming ? t('matrix.alarming', { words }) : words}
        className={classNames(
          'flex w-full items-center gap-1 rounded-tag bg-raised px-1.5 py-0.5 text-left text-meta text-ink shadow-1',
          risk.status === 'watching' && 'border border-dashed border-ctl',
        )}
        onPress={() => onOpen(risk)}
      >
        <span className="min-w-0 flex-1 truncate">{risk.title}</span>
        {risk.velocity === 'fast' && <span aria-hidden="true">⇑</span>}
        {risk.isAlarming && (
          <span aria-hidden="true" className="font-bold text-danger">
            !
          </span>
        )}
      </PlainButton>
    </Tooltip>
  );
}

/** What a band is called. */
export function bandLabel(band: RiskBand): string {
  return riskBands.find((entry) => entry.id === band)?.label ?? band;
}

const tones: Readonly<Record<RiskBand, string>> = {
  low: 'bg-moss-soft',
  medium: 'bg-sunken',
  high: 'bg-honey-soft',
  critical: 'bg-danger-soft',
};
