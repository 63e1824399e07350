import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { LanguageLocale } from '#shared/content/language/language-rule.ts';
import { wordsForScore, type Readability } from '#shared/domain/language/readability.ts';

/** How long and how hard the text is, and how many sentences are long. */
export function ReadingLine({ measured, locale }: { measured: Readability; locale: LanguageLocale }) {
  const { t } = useTranslation('language');
  return (
    <p className="text-meta text-ink-2">
      {t('words', { count: measured.words })}
      {' · '}
      {score()}
      {measured.longSentences.length > 0 && ` · ${t('longSentences', { count: measured.longSentences.length })}`}
    </p>
  );

  function score(): string {
    if (locale === 'en' && measured.grade !== null)
      return t('grade', { grade: Math.max(0, Math.round(measured.grade)) });
    if (measured.band !== null && measured.ease !== null)
      return t('inflesz', { band: t(`bands.${measured.band}`), ease: Math.round(measured.ease) });
    return t('noScore', { count: wordsForScore });
  }
}
