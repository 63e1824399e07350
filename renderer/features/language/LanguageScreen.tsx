import { useNavigate } from '@tanstack/react-router';
import { BookA, FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { Button, RichTextEditor, SegmentedControl, SidePanel, plainTextOf } from '#renderer/ui/index.ts';
import type { RichTextHandle } from '#renderer/ui/index.ts';
import type { LanguageLocale } from '#shared/content/language/language-rule.ts';
import { readability } from '#shared/domain/language/readability.ts';

import { FindingNote } from './FindingNote.tsx';
import { showFinding, takeFirst, takeWords } from './finding-acts.ts';
import { toneOf, type DocumentFinding } from './findings-plugin.ts';
import { ReadingLine } from './ReadingLine.tsx';
import { findingName, useFindingKeys, useFindings, useNumberKeys } from './use-findings.ts';
import { useGlossary } from './use-glossary.ts';

/** Checks a pasted or typed text for words that label people. Nothing is stored, and nothing is replaced by itself. */
export function LanguageScreen() {
  const { t } = useTranslation('language');
  const navigate = useNavigate();
  const [locale, setLocale] = useState<LanguageLocale>('en');
  const [text, setText] = useState('');
  const [setAside, setSetAside] = useState<ReadonlySet<string>>(new Set());
  const handle = useRef<RichTextHandle>(null);
  const findings = useFindings(handle, locale, setAside);
  const open = findings.filter((finding) => finding.exempt === undefined);

  const take = (finding: DocumentFinding, words: string): void => takeWords(handle, finding, words);
  const show = (finding: DocumentFinding): void => showFinding(handle, finding);
  const leave = (finding: DocumentFinding): void => setSetAside((before) => new Set([...before, findingName(finding)]));

  const glossary = useGlossary();
  useFindingKeys(handle, findings, { onTake: (finding) => takeFirst(handle, finding, glossary), onLeave: leave });
  useNumberKeys((number) => {
    const finding = findings[number - 1];
    if (finding !== undefined && finding.exempt === undefined) show(finding);
  });

  const openFile = async (): Promise<void> => {
    try {
      const file = await host.pickFileToOpen({ purpose: 'import', filters: textFiles });
      if (file === null) return;
      const read = await client.language.readFile({ path: file.path });
      setLocale(read.locale);
      setSetAside(new Set());
      setText(read.text);
    } catch (error) {
      showError(error);
    }
  };

  const readingLine = <ReadingLine measured={readability(plainTextOf(text), locale)} locale={locale} />;
  const locales = (
    <SegmentedControl<LanguageLocale>
      label={t('locale')}
      options={[
        { id: 'en', label: t('english') },
        { id: 'es', label: t('spanish') },
      ]}
      value={locale}
      onChange={setLocale}
    />
  );
  return (
    <Page
      title={t('title')}
      context={t('context')}
      footerKeys={[
        { keys: 'Alt+1', label: t('keys.show') },
        { keys: 'Alt+Enter', label: t('keys.take') },
        { keys: 'Alt+Backspace', label: t('keys.leave') },
      ]}
      actions={
        <>
          {locales}
          <Button icon={FileText} onPress={() => void openFile()}>
            {t('openFile')}
          </Button>
          <Button icon={BookA} onPress={() => void navigate({ to: '/language/glossary' })}>
            {t('glossary.open')}
          </Button>
        </>
      }
      panel={
        <SidePanel label={t('findings')} isOpen width="map" footer={readingLine}>
          <div className="flex flex-col gap-3 p-4">
            <p role="status" className="font-words text-section">
              {text.trim() === ''
                ? t('waiting')
                : t('toSettle', { count: open.filter((each) => toneOf(each) !== 'note').length })}
            </p>
            <ol className="flex flex-col gap-2.5">
              {findings.slice(0, shownFindings).map((finding, index) => (
                <FindingNote
                  key={`${finding.from} ${finding.ruleId}`}
                  finding={finding}
                  number={index + 1}
                  onTake={(words) => take(finding, words)}
                  onSetAside={() => leave(finding)}
                  onShow={() => show(finding)}
                />
              ))}
            </ol>
            {findings.length > shownFindings && (
              <p className="text-meta text-ink-3">{t('more', { count: findings.length - shownFindings })}</p>
            )}
            {setAside.size > 0 && (
              <Button size="small" variant="quiet" onPress={() => setSetAside(new Set())}>
                {t('showSetAside', { count: setAside.size })}
              </Button>
            )}
          </div>
        </SidePanel>
      }
    >
      <div className="min-h-0 flex-1 overflow-auto px-6 py-6">
        <div className="mx-auto max-w-170">
          <RichTextEditor
            label={t('text')}
            isLabelHidden
            value={text}
            onChange={setText}
            placeholder={t('placeholder')}
            toolbar="none"
            isFrameless
            autoFocus
            minLines={12}
            handleRef={handle}
          />
        </div>
      </div>
    </Page>
  );
}

const textFiles = [{ name: 'Text', extensions: ['txt', 'md', 'docx', 'pdf'] }];

/** The margin holds so many notes; the text marks them all. */
const shownFindings = 50;
