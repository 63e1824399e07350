import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, Dialog, ErrorState, FormRow, Select, Skeleton, plainTextOf } from '#renderer/ui/index.ts';
import { compareTexts } from '#shared/domain/guidelines/compare-texts.ts';

import { ComparedWords } from '../partners/ComparedWords.tsx';
import { useAsset } from './asset-queries.ts';

/** Two versions word by word. */
export function CompareDialog({
  assetId,
  from,
  onClose,
}: {
  assetId: string;
  from: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('assets');
  const asset = useAsset(assetId);
  const versions = asset.data?.versions ?? [];
  const [older, setOlder] = useState(from ?? '');
  const [newer, setNewer] = useState('now');
  const left = useVersion(older);
  const right = useVersion(newer);
  const now = asset.data?.asset;
  const textOf = (id: string, version: typeof left.data): string | undefined =>
    id === 'now'
      ? now && whole(now.title, now.filled, now.altText)
      : version && whole(version.title, version.body, version.altText);
  const [before, after] = [textOf(older, left.data), textOf(newer, right.data)];
  const options = [
    { id: 'now', label: t('versions.now') },
    ...versions.map((version) => ({ id: version.id, label: t('versions.number', { number: version.number }) })),
  ];
  const compared = before === undefined || after === undefined ? undefined : compareTexts(before, after);
  return (
    <Dialog
      isOpen
      size="large"
      title={t('versions.dialog')}
      onClose={onClose}
      footer={<Button onPress={onClose}>{t('versions.close')}</Button>}
    >
      <div className="mb-4">
        <FormRow>
          <Select label={t('versions.from')} options={options} value={older} onChange={setOlder} />
          <Select label={t('versions.to')} options={options} value={newer} onChange={setNewer} />
        </FormRow>
      </div>
      {left.isError && <ErrorState {...errorWords(left.error)} />}
      {right.isError && <ErrorState {...errorWords(right.error)} />}
      {compared === undefined ? (
        <Skeleton lines={6} />
      ) : (
        <>
          <p role="status" className="mb-3 font-words text-section">
            {compared.addedWords + compared.removedWords === 0
              ? t('versions.same')
              : t('versions.summary', { added: compared.addedWords, removed: compared.removedWords })}
          </p>
          {compared.sections.map((section, index) => (
            // Sections may share a heading; a comparison is drawn anew as a whole.
            // oxlint-disable-next-line react/no-array-index-key -- see above.
            <section key={index} className="mb-4">
              {section.title !== '' && <h3 className="font-words text-document font-strong">{section.title}</h3>}
              <ComparedWords parts={section.parts} added={t('versions.added')} removed={t('versions.removed')} />
            </section>
          ))}
        </>
      )}
    </Dialog>
  );
}

function useVersion(id: string) {
  return useQuery(
    orpc.assets.version.queryOptions({
      input: { id },
      enabled: id !== '' && id !== 'now',
      meta: { shows: ['assets'] },
    }),
  );
}

/** Title, text and picture words as one text; marks of bold words are no words. */
function whole(title: string, body: string, altText: string): string {
  const lines = body.split('\n').map((line) => (/^#{2,3} /u.test(line) ? line : plainTextOf(line)));
  return [title, ...lines, altText].join('\n');
}
