import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { FormPart } from '#renderer/app/layout/FormPart.tsx';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { FormRow, Select } from '#renderer/ui/index.ts';
import { impactAnchors, likelihoodAnchors, riskVelocities } from '#shared/content/risks.ts';
import { residualScore, riskBand, riskScore } from '#shared/domain/risks/risk-score.ts';

import type { RiskFormDraft } from './risk-draft.ts';
import { bandLabel } from './RiskMatrix.tsx';

/** How likely and how heavy a risk is, now and once what is done against it works, with what each grade means. */
export function RiskGrades({
  draft,
  onChange,
}: {
  draft: RiskFormDraft;
  onChange: (change: Partial<RiskFormDraft>) => void;
}) {
  const { t } = useTranslation('risks');
  const graded = (anchors: readonly { readonly id: number; readonly label: string; readonly about: string }[]) =>
    anchors.map((anchor) => ({ id: String(anchor.id), label: t('form.grade', anchor) }));
  const notSaid = { id: '0', label: t('form.residualNone') };
  const scoreWords = (score: number) => t('form.score', { score, band: bandLabel(riskBand(score, draft.velocity)) });
  return (
    <>
      <FormRow>
        <Select
          label={t('form.likelihood')}
          options={graded(likelihoodAnchors)}
          value={String(draft.likelihood)}
          onChange={(value) => onChange({ likelihood: Number(value) })}
        />
        <Select
          label={t('form.impact')}
          options={graded(impactAnchors)}
          value={String(draft.impact)}
          onChange={(value) => onChange({ impact: Number(value) })}
        />
      </FormRow>
      <FormRow>
        <Select
          label={t('form.velocity')}
          options={optionsOf(riskVelocities)}
          value={draft.velocity}
          onChange={(velocity) => onChange({ velocity })}
        />
        <p role="status" className="self-end pb-2 text-body font-medium text-ink">
          {scoreWords(riskScore(draft))}
        </p>
      </FormRow>
      <FormPart title={t('form.residualTitle')} note={scoreWords(residualScore(draft))}>
        <FormRow>
          <Select
            label={t('form.residualLikelihood')}
            options={[notSaid, ...graded(likelihoodAnchors)]}
            value={String(draft.residualLikelihood)}
            onChange={(value) => onChange({ residualLikelihood: Number(value) })}
          />
          <Select
            label={t('form.residualImpact')}
            options={[notSaid, ...graded(impactAnchors)]}
            value={String(draft.residualImpact)}
            onChange={(value) => onChange({ residualImpact: Number(value) })}
          />
        </FormRow>
      </FormPart>
    </>
  );
}
