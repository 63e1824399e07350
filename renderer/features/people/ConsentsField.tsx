import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, Select, TextField } from '#renderer/ui/index.ts';
import { consentChannels, consentStatuses } from '#shared/content/consent-statuses.ts';
import type { Consent } from '#shared/contract/contact-fields.ts';

import { consentOf, withConsent } from '../partners/form/form-values.ts';

const statuses = consentStatuses.map(({ id, label }) => ({ id, label }));

/** What they agreed to, way by way: since when and how we know. Nobody asked is what stands until somebody did. */
export function ConsentsField({
  consents,
  onChange,
}: {
  consents: readonly Consent[];
  onChange: (consents: Consent[]) => void;
}) {
  const { t } = useTranslation('people');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-meta font-medium text-ink-2">{t('consents.title')}</legend>
      {consentChannels.map((channel) => {
        const consent = consentOf(consents, channel.id);
        const put = (change: Partial<Consent>): void => onChange(withConsent(consents, { ...consent, ...change }));
        const wasAsked = consent.status !== 'not-asked';
        return (
          <div key={channel.id} role="group" aria-label={channel.label} className="flex flex-wrap items-start gap-2">
            <span className="flex h-field w-28 shrink-0 items-center" title={channel.description}>
              {channel.label}
            </span>
            <Select
              className="w-32 shrink-0"
              label={t('consents.status', { channel: channel.label })}
              isLabelHidden
              value={consent.status}
              onChange={(status) => put(status === 'not-asked' ? { status, givenOn: null, source: '' } : { status })}
              options={statuses}
            />
            {wasAsked && (
              <>
                <DatePicker
                  className="w-40 shrink-0"
                  label={t('consents.day', { channel: channel.label })}
                  isLabelHidden
                  value={consent.givenOn}
                  onChange={(givenOn) => put({ givenOn })}
                />
                <TextField
                  className="min-w-40 flex-1"
                  label={t('consents.source', { channel: channel.label })}
                  isLabelHidden
                  placeholder={t('consents.sourceHint')}
                  value={consent.source}
                  onChange={(source) => put({ source })}
                  maxLength={1000}
                />
              </>
            )}
          </div>
        );
      })}
      <p className="text-meta text-ink-3">{t('consents.hint')}</p>
    </fieldset>
  );
}
