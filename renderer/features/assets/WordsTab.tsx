import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Button, Tag } from '#renderer/ui/index.ts';
import { ruleLocale } from '#shared/domain/assets/open-findings.ts';

import { showFinding, takeFirst, takeWords } from '../language/finding-acts.ts';
import { FindingNote } from '../language/FindingNote.tsx';
import { findingName, useFindingKeys, useFindings, useNumberKeys } from '../language/use-findings.ts';
import { useGlossary } from '../language/use-glossary.ts';
import type { PanelProps } from './AssetPanel.tsx';
import { languageLabel } from './asset-words.ts';
import { NumbersList } from './NumbersList.tsx';
import { StoriesList } from './StoriesList.tsx';
import { openOverride } from './open-asset.tsx';

/** The words that label or blame somebody, and the numbers that need a source. */
export function WordsTab(props: PanelProps) {
  const { t } = useTranslation('assets');
  const { asset } = props.detail;
  const locale = ruleLocale(asset.language);
  return (
    <div className="flex flex-col gap-5">
      {locale === null ? (
        <p className="text-body text-ink-2">{t('words.noRules', { language: languageLabel(asset.language) })}</p>
      ) : (
        <Findings {...props} locale={locale} />
      )}
      <NumbersList {...props} />
      <StoriesList {...props} />
    </div>
  );
}

/** The margin holds so many notes; the text marks them all. */
const shownFindings = 40;

function Findings({ detail, handle, isOpen, onFlush, locale }: PanelProps & { locale: 'en' | 'es' }) {
  const { t } = useTranslation('assets');
  const { asset } = detail;
  const stored = detail.findings ?? [];
  const staying = stored.filter((each) => each.overrideId !== '');
  const stays = staying.map((each) => `${each.ruleId} ${each.words.toLowerCase()}`).join('\n');
  const findings = useFindings(handle, locale, useSet(stays));
  const here = new Set(findings.map(findingName));
  const elsewhere = stored.filter(
    (each) =>
      each.exempt === undefined && each.overrideId === '' && !here.has(`${each.ruleId} ${each.words.toLowerCase()}`),
  );
  const open = findings.filter((each) => each.exempt === undefined).length + elsewhere.length;
  useNumberKeys((number) => {
    const finding = findings[number - 1];
    if (finding !== undefined && finding.exempt === undefined) showFinding(handle, finding);
  });
  const glossary = useGlossary();
  useFindingKeys(handle, findings, {
    onTake: (finding) => {
      if (isOpen) takeFirst(handle, finding, glossary);
    },
    onLeave: ({ ruleId, words }) => override(ruleId, words),
  });
  const override = (ruleId: string, words: string): void => {
    void onFlush().then(() => openOverride(asset.id, ruleId, words), showError);
  };
  return (
    <div className="flex flex-col gap-3">
      <p role="status" className="font-words text-section">
        {open === 0 ? t('words.none') : t('words.toSettle', { count: open })}
      </p>
      <ol className="flex flex-col gap-2.5">
        {findings.slice(0, shownFindings).map((finding, index) => (
          <FindingNote
            key={`${finding.from} ${finding.ruleId}`}
            finding={finding}
            number={index + 1}
            onTake={(words) => {
              if (isOpen) takeWords(handle, finding, words);
            }}
            onSetAside={() => override(finding.ruleId, finding.words)}
            onShow={() => showFinding(handle, finding)}
          />
        ))}
      </ol>
      {findings.length > shownFindings && (
        <p className="text-meta text-ink-3">{t('words.more', { count: findings.length - shownFindings })}</p>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2 className="mb-1 text-meta font-medium text-ink-2">{t('words.elsewhere')}</h2>
          <ul className="flex flex-col gap-2">
            {elsewhere.slice(0, shownFindings).map((each) => (
              <li key={`${each.ruleId} ${each.words}`} className="text-meta text-ink-2">
                <span className="font-words text-ink">“{each.words}”</span> {each.reason}.{' '}
                <Button size="small" variant="quiet" onPress={() => override(each.ruleId, each.words)}>
                  {t('words.let')}
                  <span className="sr-only"> {each.words}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {staying.length > 0 && (
        <section>
          <h2 className="mb-1 text-meta font-medium text-ink-2">{t('words.stays')}</h2>
          <ul className="flex flex-col gap-2">
            {staying.map((each, index) => (
              // The same words may stay in two places by one reason.
              // oxlint-disable-next-line react/no-array-index-key -- see above.
              <li key={`${each.overrideId} ${index}`} className="text-meta text-ink-2">
                <Tag tone="line">{each.severity}</Tag> <span className="font-words text-ink">“{each.words}”</span>{' '}
                {each.reason}
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => {
                    client.assets
                      .takeBackOverride({ id: each.overrideId })
                      .then((saved) => afterSave(saved), showError);
                  }}
                >
                  {t('words.takeBack')}
                  <span className="sr-only"> {each.words}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The same set for the same lines, so that the marks in the text are not made anew with every render. */
function useSet(lines: string): ReadonlySet<string> {
  const [kept, setKept] = useState(() => ({ lines, set: new Set(lines.split('\n')) }));
  if (kept.lines === lines) return kept.set;
  const next = { lines, set: new Set(lines.split('\n')) };
  setKept(next);
  return next.set;
}
