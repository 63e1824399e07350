import { SpellCheck } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Icon, Kbd, LinkButton, PlainButton, classNames } from '#renderer/ui/index.ts';
import type { KeptWords, WordKeeper } from '#shared/contract/language.ts';
import type { LanguageFinding } from '#shared/domain/language/check-language.ts';
import { glossaryRule } from '#shared/domain/language/glossary.ts';

import { KeptList } from './KeptList.tsx';
import { toneOf } from './findings-plugin.ts';
import { openKeep } from './open-keep.tsx';
import { useGlossary } from './use-glossary.ts';

/** A finding with its words. */
export interface NotedFinding extends LanguageFinding {
  readonly words: string;
}

/** So many notes stand under a field; the text marks them all. */
const shownNotes = 4;

/** Under a text: each word that labels or blames somebody, why, what else could be said, and a way to let it stay with a reason. */
export function WordNotes<Finding extends NotedFinding>({
  findings,
  kept,
  keeper,
  onTake,
}: {
  /** Those that neither stay nor are exempt. */
  findings: readonly Finding[];
  kept: readonly KeptWords[];
  /** The text in which words may stay; null before it is saved. */
  keeper: WordKeeper | null;
  onTake: (finding: Finding, words: string) => void;
}) {
  const { t } = useTranslation('language');
  const glossary = useGlossary();
  if (findings.length === 0 && kept.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5 pt-1.5 text-meta">
      <ul className="flex flex-col gap-1.5">
        {findings.slice(0, shownNotes).map((finding, index) => {
          const rule = glossaryRule(glossary, finding.ruleId);
          const tone = toneOf(finding);
          return (
            <li key={`${finding.start} ${finding.ruleId}`} className="flex items-start gap-1.5">
              <Icon of={SpellCheck} size={14} className={classNames('mt-0.5 shrink-0', inks[tone])} />
              <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2 gap-y-1">
                <span className="min-w-0 break-words text-ink-2">
                  <span className={classNames('font-medium', inks[tone])}>
                    {tone === 'exempt' ? '' : t(`tones.${tone}`)}
                  </span>{' '}
                  <bdi className="font-words text-ink">“{finding.words}”</bdi>
                  {rule !== undefined && ` ${rule.reason}.`}
                </span>
                {rule?.suggestions.slice(0, 3).map((words, at) => (
                  <PlainButton
                    key={words}
                    onPress={() => onTake(finding, words)}
                    className="inline-flex items-center gap-1.5 rounded-control border border-line-2 bg-bg px-1.5 py-0.5 text-left font-medium hover:border-ctl hover:bg-hover"
                  >
                    {words}
                    {index === 0 && at === 0 && <Kbd keys="Alt+Enter" />}
                  </PlainButton>
                ))}
                {keeper !== null && (
                  <LinkButton onPress={() => openKeep(keeper, finding.ruleId, finding.words)}>
                    {t('setAside')}
                    <span className="sr-only"> {finding.words}</span>
                  </LinkButton>
                )}
                {keeper !== null && index === 0 && <Kbd keys="Alt+Backspace" />}
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > shownNotes && (
        <p className="text-ink-3">{t('more', { count: findings.length - shownNotes })}</p>
      )}
      <KeptList kept={kept} />
    </div>
  );
}

const inks = { avoid: 'text-danger', consider: 'text-honey-ink', note: 'text-ink-2', exempt: 'text-ink-3' } as const;
