import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { FormPart } from '#renderer/app/layout/FormPart.tsx';
import { TextArea, TextField } from '#renderer/ui/index.ts';

import type { RiskFormDraft } from './risk-draft.ts';

/** The chain from cause to effect, what would be seen before, and what is done. */
export function RiskTexts({
  draft,
  onChange,
}: {
  draft: RiskFormDraft;
  onChange: (change: Partial<RiskFormDraft>) => void;
}) {
  const { t } = useTranslation('risks');
  return (
    <>
      <FormPart title={t('form.chainTitle')}>
        <TextArea label={t('form.cause')} value={draft.cause} onChange={(cause) => onChange({ cause })} rows={2} />
        <TextArea label={t('form.event')} value={draft.event} onChange={(event) => onChange({ event })} rows={2} />
        <TextArea label={t('form.effect')} value={draft.effect} onChange={(effect) => onChange({ effect })} rows={2} />
        <TextArea
          label={t('form.signals')}
          value={draft.earlySignals}
          onChange={(earlySignals) => onChange({ earlySignals })}
          rows={2}
        />
      </FormPart>
      <FormPart title={t('form.planTitle')}>
        <TextArea
          label={t('form.prevention')}
          value={draft.prevention}
          onChange={(prevention) => onChange({ prevention })}
          rows={2}
        />
        <TextField label={t('form.trigger')} value={draft.trigger} onChange={(trigger) => onChange({ trigger })} />
        <TextArea
          label={t('form.contingency')}
          value={draft.contingency}
          onChange={(contingency) => onChange({ contingency })}
          rows={2}
        />
      </FormPart>
    </>
  );
}
