import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useToday } from '#renderer/app/words/use-now.ts';
import { ComparedWords } from '#renderer/features/partners/ComparedWords.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Checkbox, EmptyState, FormRow, Select, Tag, type TagTone } from '#renderer/ui/index.ts';
import type { GuidelineVersion } from '#shared/contract/guidelines.ts';
import { compareTexts, type ComparedSection } from '#shared/domain/guidelines/compare-texts.ts';

/** Two versions word by word: what was added is underlined, what was removed is struck through. */
export function CompareTab({
  draft,
  versions,
  from,
  to,
  onChoose,
}: {
  /** The text that is worked on, its blanks filled. */
  draft: string;
  versions: readonly GuidelineVersion[];
  from: string | undefined;
  to: string | undefined;
  onChoose: (from: string, to: string) => void;
}) {
  const { t } = useTranslation('guidelines');
  const today = useToday();
  const [isShort, setShort] = useState(true);
  const [latest] = versions;
  if (latest === undefined) return <EmptyState title={t('compare.nothing')} />;
  const options = [
    { id: 'draft', label: t('compare.draft') },
    ...versions.map((version) => ({
      id: String(version.number),
      label: t('compare.version', { number: version.number, day: shortDay(version.adoptedOn, today) }),
    })),
  ];
  const textOf = (id: string) => versions.find((version) => String(version.number) === id)?.body ?? draft;
  const [older, newer] = [from ?? String(latest.number), to ?? 'draft'];
  const compared = compareTexts(plain(textOf(older)), plain(textOf(newer)));
  const shown = compared.sections.filter((section) => !isShort || section.state !== 'same' || section.isMoved);
  return (
    <div className="max-w-200 overflow-auto px-6 py-5">
      <div className="mb-4 flex max-w-150 flex-col gap-3">
        <FormRow>
          <Select label={t('compare.from')} options={options} value={older} onChange={(id) => onChoose(id, newer)} />
          <Select label={t('compare.to')} options={options} value={newer} onChange={(id) => onChoose(older, id)} />
        </FormRow>
        <Checkbox label={t('compare.onlyChanged')} isSelected={isShort} onChange={setShort} />
      </div>
      <p role="status" className="mb-5 font-words text-section text-ink">
        {shown.length === 0
          ? t('compare.none')
          : t('compare.summary', { added: compared.addedWords, removed: compared.removedWords })}
      </p>
      {shown.map((section) => (
        <Compared key={section.title} section={section} />
      ))}
    </div>
  );
}

const tones: Readonly<Record<ComparedSection['state'], TagTone>> = {
  same: 'line',
  changed: 'accent',
  added: 'moss',
  removed: 'danger',
};

function Compared({ section }: { section: ComparedSection }) {
  const { t } = useTranslation('guidelines');
  return (
    <section className="mb-6">
      <div className="mb-1 flex flex-wrap items-center gap-2.5">
        <h2 className="font-words text-document font-strong">
          {section.title === '' ? t('compare.foreword') : section.title}
        </h2>
        <Tag tone={tones[section.state]}>{t(`compare.states.${section.state}`)}</Tag>
        {section.isMoved && <Tag tone="line">{t('compare.moved')}</Tag>}
      </div>
      <ComparedWords parts={section.parts} added={t('compare.added')} removed={t('compare.removed')} />
    </section>
  );
}

/** Marks of bold words are no words. */
function plain(markdown: string): string {
  return markdown.replaceAll('**', '').replaceAll(/^- /gmu, '• ');
}
