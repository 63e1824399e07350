import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button, ErrorState, SearchField, SegmentedControl, Section, Skeleton } from '#renderer/ui/index.ts';
import type { LanguageLocale } from '#shared/content/language/language-rule.ts';
import { languageRules } from '#shared/content/language/language-rules.ts';
import { foldText } from '#shared/text.ts';

import { AppRulesTable } from './AppRulesTable.tsx';
import { openGlossaryEntry } from './open-glossary-entry.tsx';
import { OwnEntriesTable } from './OwnEntriesTable.tsx';
import { glossaryQuery } from './use-glossary.ts';

/** What the language check looks for: the coalition's own words first, then the rules of the app, each of which can be changed. */
export function GlossaryScreen() {
  const { t } = useTranslation('language');
  const navigate = useNavigate();
  const [locale, setLocale] = useState<LanguageLocale>('en');
  const [text, setText] = useState('');
  const wanted = foldText(useDeferredValue(text));
  const { data, error, refetch } = useQuery(glossaryQuery);
  const add = () => openGlossaryEntry({ kind: 'own', locale });
  useActionScope([
    defineAction({ id: 'glossary.add', title: t('glossary.add'), group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  const own = (data ?? []).filter(
    (entry) => entry.locale === locale && (entry.kind === 'own' || entry.kind === 'name') && has(entry.words, wanted),
  );
  const rules = languageRules.filter(
    (rule) =>
      rule.locale === locale && has([rule.id, ...rule.suggestions, ...rule.patterns.map((each) => each.text)], wanted),
  );
  return (
    <Page
      title={t('glossary.title')}
      context={t('glossary.context')}
      breadcrumbs={[{ id: 'language', label: t('title'), onPress: () => void navigate({ to: '/language' }) }]}
      isScrolled
      footerKeys={[{ keys: 'N', label: t('glossary.add') }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {t('glossary.add')}
        </Button>
      }
    >
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <SearchField label={t('glossary.search')} value={text} onChange={setText} className="w-72" />
        <SegmentedControl<LanguageLocale>
          label={t('locale')}
          options={[
            { id: 'en', label: t('english') },
            { id: 'es', label: t('spanish') },
          ]}
          value={locale}
          onChange={setLocale}
        />
      </div>
      {error !== null && <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton lines={8} />}
      {data !== undefined && (
        <div className="flex flex-col gap-8">
          <Section title={t('glossary.own')} count={own.length}>
            {own.length === 0 ? (
              <p className="text-ink-2">{t(wanted === '' ? 'glossary.noneYet' : 'glossary.noneFound')}</p>
            ) : (
              <OwnEntriesTable entries={own} />
            )}
          </Section>
          <Section title={t('glossary.app')} count={rules.length}>
            {rules.length === 0 ? (
              <p className="text-ink-2">{t('glossary.noneFound')}</p>
            ) : (
              <AppRulesTable rules={rules} entries={data} />
            )}
          </Section>
        </div>
      )}
    </Page>
  );
}

function has(texts: readonly string[], wanted: string): boolean {
  return wanted === '' || texts.some((text) => foldText(text).includes(wanted));
}
