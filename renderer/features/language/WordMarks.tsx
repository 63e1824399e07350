import { SpellCheck } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#renderer/ui/index.ts';
import { checkLanguage } from '#shared/domain/language/check-language.ts';

/** Counts, under a text field, the words that label or blame people; nothing when there are none. */
export function WordMarks({ text, language }: { text: string; language: string }) {
  const { t } = useTranslation('language');
  const settled = useDeferredValue(text);
  if (settled.trim() === '' || (language !== 'en' && language !== 'es')) return null;
  const findings = checkLanguage(settled, language).filter((finding) => finding.exempt === undefined);
  if (findings.length === 0) return null;
  const avoid = findings.filter((finding) => finding.severity === 'H');
  const words = [...new Set(findings.map((finding) => settled.slice(finding.start, finding.end)))].slice(0, 3);
  return (
    <p className={`flex items-center gap-1.5 pt-1 text-meta ${avoid.length > 0 ? 'text-danger' : 'text-honey-ink'}`}>
      <Icon of={SpellCheck} size={14} />
      <span>
        {[
          ...(avoid.length > 0 ? [t('marks.avoid', { count: avoid.length })] : []),
          ...(findings.length > avoid.length ? [t('marks.consider', { count: findings.length - avoid.length })] : []),
        ].join(' · ')}
        {': '}
        {words.join(', ')}
      </span>
    </p>
  );
}
