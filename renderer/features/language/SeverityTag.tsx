import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Tag } from '#renderer/ui/index.ts';
import type { LanguageSeverity } from '#shared/content/language/language-rule.ts';

/** How a rule weighs, in words. */
export function SeverityTag({ severity }: { severity: LanguageSeverity }) {
  const { t } = useTranslation('language');
  return <Tag tone={tones[severity]}>{t(`severities.${severity}`)}</Tag>;
}

const tones = { H: 'danger', M: 'honey', L: 'neutral', I: 'line' } as const;
