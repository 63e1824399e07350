import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { SegmentedControl, Select } from '#renderer/ui/index.ts';
import type { ReadOptions } from '#shared/contract/imports.ts';

import { readOptionsOf, type Choices, type Inspection } from './import-steps.ts';

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'shift_jis',
  'iso-8859-2',
  'windows-1251',
  'gb18030',
];
const delimiters = [',', ';', '\t', '|'] as const;

/** What was detected about a text file, each choice open to correction. */
export function FileFormat({
  inspection,
  recordKind,
  onRecordKind,
  onReadAgain,
}: {
  inspection: Inspection;
  recordKind: Choices['recordKind'];
  onRecordKind: (kind: Choices['recordKind']) => void;
  onReadAgain: (options: ReadOptions) => void;
}) {
  const { t } = useTranslation('imports');
  const isWorkbook = inspection.kind === 'xlsx';
  const present = readOptionsOf(inspection);
  const headerRows = [...new Set([inspection.headerRow, ...inspection.headerCandidates, 0, 1, 2, 3])]
    .filter((row) => row >= 0)
    .toSorted((a, b) => a - b);
  return (
    <fieldset className="flex flex-wrap items-end gap-4 border-y border-line bg-sunken px-4 py-3">
      <legend className="sr-only">{t('map.format')}</legend>
      {isWorkbook && (
        <Select
          label={t('map.sheet')}
          options={inspection.sheets.map(({ name, isHidden }) => ({
            id: name,
            label: isHidden ? t('map.hiddenSheet', { name }) : name,
          }))}
          value={inspection.sheet}
          onChange={(sheet) => onReadAgain({ sheet })}
        />
      )}
      {!isWorkbook && (
        <>
          <Select
            label={t('map.encoding')}
            options={[...new Set([inspection.encoding, ...encodings])].map((id) => ({ id, label: id.toUpperCase() }))}
            value={inspection.encoding}
            onChange={(encoding) => onReadAgain({ ...present, encoding })}
          />
          <Select
            label={t('map.delimiter')}
            options={delimiters.map((id) => ({ id, label: t(`delimiters.${id}`) }))}
            value={delimiters.find((delimiter) => delimiter === inspection.delimiter) ?? null}
            onChange={(delimiter) => onReadAgain({ ...present, delimiter })}
          />
        </>
      )}
      <Select
        label={t('map.header')}
        options={[
          { id: '-1', label: t('map.noHeader') },
          ...headerRows.map((row) => ({ id: String(row), label: t('map.headerRow', { row: row + 1 }) })),
        ]}
        value={String(inspection.headerRow)}
        onChange={(row) => onReadAgain({ ...present, headerRow: Number(row) })}
      />
      <div className="flex flex-col gap-1">
        <span className="text-meta text-ink-2">{t('map.recordKind')}</span>
        <SegmentedControl
          label={t('map.recordKind')}
          options={(['people', 'organizations'] as const).map((id) => ({ id, label: t(`map.${id}`) }))}
          value={recordKind}
          onChange={onRecordKind}
        />
      </div>
    </fieldset>
  );
}
