import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { fieldError } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, RichTextView, Select, Tag } from '#renderer/ui/index.ts';
import { translationStates, type TranslationState } from '#shared/content/asset-words.ts';
import { languages } from '#shared/content/languages.ts';

import type { PanelProps } from './AssetPanel.tsx';
import { useAsset } from './asset-queries.ts';
import { languageLabel, statusLabel } from './asset-words.ts';

/** The same text in other languages, side by side with its original. */
export function LanguagesTab({ detail }: PanelProps) {
  const { t } = useTranslation('assets');
  const { asset, translations } = detail;
  const [language, setLanguage] = useState('');
  const [state, setState] = useState<TranslationState>('human-translated');
  const [problem, setProblem] = useState<string>();
  const begin = (): void => {
    client.assets.translate({ id: asset.id, language, state }).then(
      (saved) => afterSave(saved),
      (error: unknown) => {
        const refused = fieldError(error);
        if (refused === null) showError(error);
        else setProblem(refused.words);
      },
    );
  };
  return (
    <div className="flex flex-col gap-5">
      <ul className="flex flex-col gap-2.5">
        {translations.map((each) => (
          <li key={each.id ?? each.language} className="flex flex-wrap items-center gap-2 text-body">
            {each.id === null || each.id === asset.id ? (
              <span className="font-name">{languageLabel(each.language)}</span>
            ) : (
              <Link
                to="/assets/$id"
                params={{ id: each.id }}
                search={{ side: 'languages' }}
                className="font-name text-accent hover:underline"
              >
                {languageLabel(each.language)}
              </Link>
            )}
            <Tag tone={each.state === 'needed' ? 'honey' : 'line'}>{t(`languages.${each.state}`)}</Tag>
            {each.status !== null && <span className="text-meta text-ink-2">{statusLabel(each.status)}</span>}
            {each.isBehind && <Tag tone="honey">{t('languages.behind')}</Tag>}
          </li>
        ))}
      </ul>
      {asset.translationOf !== null && <Standing detail={detail} original={asset.translationOf} />}
      <section className="flex flex-col gap-2">
        <h2 className="font-words text-section">{t('languages.start')}</h2>
        <Select
          label={t('languages.language')}
          options={languages}
          value={language === '' ? null : language}
          onChange={(id) => {
            setLanguage(id);
            setProblem(undefined);
          }}
        />
        <Select label={t('languages.state')} options={translationStates} value={state} onChange={setState} />
        {problem !== undefined && (
          <p role="alert" className="text-meta text-danger">
            {problem}
          </p>
        )}
        <Button onPress={begin} isDisabled={language === ''}>
          {t('languages.begin')}
        </Button>
      </section>
    </div>
  );
}

/** How good this translation is, and the original beside it. */
function Standing({ detail, original }: Pick<PanelProps, 'detail'> & { original: string }) {
  const { t } = useTranslation('assets');
  const { asset, translations } = detail;
  const source = useAsset(original).data;
  const mark = (state: string, isUpToDate: boolean): void => {
    client.assets
      .markTranslation({ id: asset.id, version: asset.version, state, isUpToDate })
      .then((saved) => afterSave(saved), showError);
  };
  const isBehind = translations.some((each) => each.id === asset.id && each.isBehind);
  return (
    <section className="flex flex-col gap-2">
      <Select
        label={t('languages.state')}
        options={translationStates}
        value={translationStates.find(({ id }) => id === asset.translationState)?.id ?? null}
        onChange={(state) => mark(state, false)}
      />
      {isBehind && <Button onPress={() => mark(asset.translationState, true)}>{t('languages.upToDate')}</Button>}
      {source !== undefined && (
        <div className="rounded-card border border-line bg-sunken px-3 py-2">
          <p className="text-meta font-medium text-ink-2">{t('languages.beside')}</p>
          <p className="font-words text-document font-strong">{source.asset.title}</p>
          <RichTextView markdown={source.asset.filled} isSmall />
        </div>
      )}
    </section>
  );
}
