import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { Banner, NumberField, Select } from '#renderer/ui/index.ts';
import { labelSheets, paperSizes } from '#shared/content/label-sheets.ts';
import { clampedStart, labelPlace, labelWords, sheetsFor } from '#shared/domain/mailings/label-layout.ts';

import { LabelSheets } from './LabelSheets.tsx';
import type { MailPartProps } from './mail-part.ts';
import { PrintButtons } from './PrintButtons.tsx';
import { WordsInRoom } from './WordsInRoom.tsx';

/** Mailing labels: the sheet by its number, and where on a begun sheet they start. */
export function LabelsPart({ found }: MailPartProps) {
  const { t } = useTranslation('mailings');
  const [sheetId, setSheet] = useState('5160');
  const [typed, setTyped] = useState<number | null>(1);
  const sheet = labelSheets.find(({ id }) => id === sheetId) ?? labelSheets[0];
  if (sheet === undefined) return null;
  const start = clampedStart(sheet, typed ?? 1);
  const { recipients } = found;
  const cut = recipients.filter(({ lines, headingLines }) => labelWords(sheet, lines, headingLines).isCut).length;
  const perSheet = sheet.columns * sheet.rows;
  const paper = paperSizes[sheet.paper];
  return (
    <div className="flex flex-wrap gap-8">
      <div className="flex w-80 flex-col gap-3">
        <Select
          label={t('labels.sheet')}
          options={labelSheets.map(({ id, label }) => ({ id, label }))}
          value={sheetId}
          onChange={setSheet}
        />
        <NumberField
          label={t('labels.start')}
          description={t('labels.startDetail', { count: perSheet })}
          value={typed}
          onChange={setTyped}
          minValue={1}
          maxValue={perSheet}
        />
        <p className="text-ink-2">{t('labels.sheets', { count: sheetsFor(sheet, start, recipients.length) })}</p>
        <p className="text-meta text-ink-2">{t('labels.scale')}</p>
        {cut > 0 && <Banner tone="honey" title={t('labels.tooLong', { count: cut })} />}
        <div className="flex gap-2">
          <PrintButtons
            isPrimary
            isDisabled={recipients.length === 0}
            print={() => printAlone(<LabelSheets sheet={sheet} start={start} recipients={recipients} />, 'labels')}
          />
        </div>
      </div>
      <svg
        viewBox={`0 0 ${paper.width} ${paper.height}`}
        className="h-120 max-w-full border border-line-2 bg-raised"
        role="img"
        aria-label={t('labels.picture', { start, count: perSheet })}
      >
        {Array.from({ length: perSheet }, (_, index) => {
          const { left, top } = labelPlace(sheet, 1, index);
          const recipient = recipients[index + 1 - start];
          return (
            <g key={`${left} ${top}`}>
              <rect
                x={left}
                y={top}
                width={sheet.width}
                height={sheet.height}
                rx={1.5}
                className={recipient === undefined ? 'fill-sunken stroke-line-2' : 'fill-bg stroke-ctl'}
                strokeWidth={0.3}
              />
              {recipient !== undefined && (
                <WordsInRoom room={{ left, top, width: sheet.width, height: sheet.height }} recipient={recipient} />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
