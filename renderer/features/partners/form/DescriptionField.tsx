import { TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, RichTextEditor } from '#renderer/ui/index.ts';

/**
 * Words about a person or an organization. Longtable is about partners and no case file: facts about the health, arrests
 * or treatment of participants do not belong here, and the field says so louder when it reads like that.
 */
export function DescriptionField({
  value,
  onChange,
  isAboutPerson,
}: {
  value: string;
  onChange: (value: string) => void;
  isAboutPerson: boolean;
}) {
  const { t } = useTranslation('partners');
  const isRisky = isAboutPerson && privateFacts.test(value);
  return (
    <div className="flex flex-col gap-1">
      <RichTextEditor label={t('form.description')} value={value} onChange={onChange} toolbar="small" minLines={3} />
      <p className="text-meta text-ink-3">{isAboutPerson ? t('form.privacyHint') : t('form.organizationHint')}</p>
      {isRisky && (
        <p
          role="status"
          className="flex items-start gap-1.5 rounded-control border border-honey-line bg-honey-soft px-2.5 py-1.5 text-meta text-honey-ink"
        >
          <Icon of={TriangleAlert} size={13} className="mt-0.5" />
          {t('form.privacyWarning')}
        </p>
      )}
    </div>
  );
}

const privateFacts =
  /\b(?:arrest(?:ed|s)?|charge[ds]? with|convict\w*|probation|parole|diagnos\w*|medicat\w*|relaps\w*|overdos\w*|detox|rehab|prescri\w*|HIV|in treatment)\b/i;
