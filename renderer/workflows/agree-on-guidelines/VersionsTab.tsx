import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { goToRecord } from '#renderer/app/palette/hit-place.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Button, EmptyState, LinkButton } from '#renderer/ui/index.ts';
import type { Guideline, GuidelineVersion } from '#shared/contract/guidelines.ts';

import { printGuidelines, saveGuidelinesAsWord, signedDocument } from './guideline-document.tsx';
import { openAdopt, openVersion } from './open-guidelines.tsx';

/** Every adopted version, the latest first: how it was adopted, and ways to read, compare, print and save it. */
export function VersionsTab({
  guideline,
  versions,
  onCompare,
}: {
  guideline: Guideline;
  versions: readonly GuidelineVersion[];
  onCompare: (number: number) => void;
}) {
  const { t } = useTranslation('guidelines');
  const today = useToday();
  const navigate = useNavigate();
  if (versions.length === 0) return <EmptyState title={t('versions.none')} />;
  return (
    <ol className="flex max-w-200 flex-col overflow-auto px-6 py-5">
      {versions.map((version, index) => {
        const name = t('versions.number', { number: version.number });
        const adopted = t('versions.adopted', { day: shortDay(version.adoptedOn, today) });
        const paper = { title: guideline.title, lines: [`${name}. ${adopted}`], markdown: version.body };
        // An organization is listed with its latest signature, so only the latest version knows all of its own.
        const document = async () => (index === 0 ? signedDocument(guideline.id, version.number, paper) : paper);
        return (
          <li key={version.id} className="border-b border-line py-4 first:pt-0">
            <h2 className="font-words text-document font-strong">{name}</h2>
            <p className="text-ink-2">
              {adopted} · {t('versions.signatures', { count: version.signatures })}
            </p>
            {version.decision !== '' && (
              <LinkButton onPress={() => goToRecord(navigate, { type: 'decisions', id: version.decisionId ?? '' })}>
                {t('versions.decision', { title: version.decision })}
              </LinkButton>
            )}
            {version.note !== '' && <p className="text-ink">{version.note}</p>}
            <div className="mt-2.5 flex flex-wrap gap-2">
              <Button size="small" onPress={() => openVersion(guideline.title, version)}>
                {t('versions.read')}
                <span className="sr-only"> {name}</span>
              </Button>
              <Button size="small" onPress={() => onCompare(version.number)}>
                {t('versions.compare')}
              </Button>
              <Button size="small" onPress={() => void document().then(printGuidelines).catch(showError)}>
                {t('actions.print')}
              </Button>
              <Button size="small" onPress={() => void document().then(saveGuidelinesAsWord).catch(showError)}>
                {t('actions.word')}
              </Button>
              <Button size="small" variant="quiet" onPress={() => openAdopt(guideline, [], version)}>
                {t('versions.edit')}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
