import { BellOff, PencilLine, RotateCcw } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { IconMenuButton, PlainCell, PlainRow, PlainTable, Tag, type MenuEntry } from '#renderer/ui/index.ts';
import type { LanguageRule } from '#shared/content/language/language-rule.ts';
import type { GlossaryEntry } from '#shared/contract/glossary.ts';

import { openGlossaryEntry } from './open-glossary-entry.tsx';
import { SeverityTag } from './SeverityTag.tsx';

/** The rules of the app with what the coalition made of them: muted, or changed. */
export function AppRulesTable({
  rules,
  entries,
}: {
  rules: readonly LanguageRule[];
  entries: readonly GlossaryEntry[];
}) {
  const { t } = useTranslation('language');
  const entryOf = new Map(entries.flatMap((entry) => (entry.ruleId === '' ? [] : [[entry.ruleId, entry] as const])));
  return (
    <PlainTable
      label={t('glossary.app')}
      columns={[
        { id: 'words', header: t('glossary.words') },
        { id: 'weight', header: t('glossary.weight'), width: 'w-32' },
        { id: 'suggestions', header: t('glossary.suggestions'), width: 'w-64' },
        { id: 'reason', header: t('glossary.reason'), width: 'w-72', isWideOnly: true },
        { id: 'more', header: t('glossary.more'), width: 'w-20', align: 'end' },
      ]}
    >
      {rules.map((rule) => {
        const entry = entryOf.get(rule.id);
        const isMuted = entry?.kind === 'mute';
        const isChanged = entry?.kind === 'change';
        return (
          <PlainRow key={rule.id} isQuiet={isMuted}>
            <PlainCell isHeader isWrapped>
              <span className="line-clamp-2 wrap-anywhere">{rule.patterns.map(({ text }) => text).join(', ')}</span>
              {entry !== undefined && <Tag tone="honey">{t(isMuted ? 'glossary.muted' : 'glossary.changed')}</Tag>}
            </PlainCell>
            <PlainCell>
              <SeverityTag severity={isChanged ? entry.severity : rule.severity} />
            </PlainCell>
            <PlainCell>
              <span className="wrap-anywhere">{(isChanged ? entry : rule).suggestions.join('; ')}</span>
            </PlainCell>
            <PlainCell isWideOnly>
              <span className="wrap-anywhere text-ink-2">{entry?.reason || rule.reason}</span>
            </PlainCell>
            <PlainCell align="end">
              <IconMenuButton
                label={t('glossary.actionsOf', { words: rule.patterns[0]?.text ?? rule.id })}
                entries={ruleActions(rule, entry)}
              />
            </PlainCell>
          </PlainRow>
        );
      })}
    </PlainTable>
  );

  function ruleActions(rule: LanguageRule, entry: GlossaryEntry | undefined): MenuEntry[] {
    const { id: ruleId, locale, severity, suggestions } = rule;
    const change: MenuEntry = {
      id: 'change',
      label: t('glossary.change'),
      icon: PencilLine,
      run: () => openGlossaryEntry(entry ?? { kind: 'change', ruleId, locale, severity, suggestions }),
    };
    if (entry !== undefined)
      return [
        change,
        {
          id: 'restore',
          label: t('glossary.restore'),
          icon: RotateCcw,
          run: () => void client.glossary.remove({ id: entry.id }).then((saved) => afterSave(saved), showError),
        },
      ];
    const mute: MenuEntry = {
      id: 'mute',
      label: t('glossary.mute'),
      icon: BellOff,
      detail: severity === 'H' ? t('glossary.cannotMute') : undefined,
      isDisabled: severity === 'H',
      run: () => openGlossaryEntry({ kind: 'mute', ruleId, locale, severity, suggestions }),
    };
    return [change, mute];
  }
}
