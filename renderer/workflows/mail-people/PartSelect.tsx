import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { numberWords } from '#renderer/app/words/instants.ts';
import { Select } from '#renderer/ui/index.ts';

/** So many sheets of paper go through a printer, and through the page that prints them, at a time. */
const mostAtOnce = 2_000;

/** The part that goes to the printer now, of rows that are too many for once. */
export function partOf<Row>(rows: readonly Row[], part: number): readonly Row[] {
  return rows.slice(part * mostAtOnce, (part + 1) * mostAtOnce);
}

/** Which part goes to the printer; nothing where all do at once. */
export function PartSelect({
  count,
  part,
  onPart,
  way,
}: {
  count: number;
  part: number;
  onPart: (part: number) => void;
  way: 'detail' | 'letters';
}) {
  const { t } = useTranslation('mailings');
  if (count <= mostAtOnce) return null;
  const parts = Array.from({ length: Math.ceil(count / mostAtOnce) }, (_, index) => index);
  return (
    <Select
      label={t('part.label')}
      description={t(`part.${way}`, { most: numberWords(mostAtOnce) })}
      options={parts.map((index) => ({
        id: String(index),
        label: t('part.option', {
          from: numberWords(index * mostAtOnce + 1),
          to: numberWords(Math.min(count, (index + 1) * mostAtOnce)),
          count,
        }),
      }))}
      value={String(part)}
      onChange={(id) => onPart(Number(id))}
    />
  );
}
