import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Button, EmptyState, ErrorState, Icon, PlainButton, Skeleton } from '#renderer/ui/index.ts';
import { RemindersSection } from '#renderer/features/commitments/RemindersSection.tsx';

import { DueHellos } from './DueHellos.tsx';
import { FollowUpLine, type LineSetting } from './FollowUpLine.tsx';
import { openFollowUp } from './open-follow-up.tsx';
import type { FollowUpSection } from './use-follow-up-sections.ts';

/** The parts of the screen, or an invitation where nothing is open. */
export function FollowUpSections({
  sections,
  isMine,
  isDoneOpen,
  onDoneOpen,
  onShowAll,
  cursorId,
  setting,
}: {
  sections: readonly FollowUpSection[];
  isMine: boolean;
  isDoneOpen: boolean;
  onDoneOpen: (isOpen: boolean) => void;
  onShowAll: () => void;
  cursorId: string | null;
  setting: LineSetting;
}) {
  const { t } = useTranslation('followUps');
  const open = sections.filter((section) => section.id !== 'done');
  const failed = sections.find((section) => section.error !== null);
  if (failed !== undefined && failed.error !== null)
    return <ErrorState {...errorWords(failed.error)} onRetry={failed.retry} />;
  if (open.some((section) => section.isPending)) {
    return (
      <div className="px-6 py-5">
        <Skeleton lines={8} />
      </div>
    );
  }
  const isNothingOpen = open.every((section) => section.rows.length === 0);
  return (
    <div className="min-h-0 flex-1 overflow-auto pt-4 pb-10">
      {isNothingOpen && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          actions={[
            { label: t('empty.first'), run: () => openFollowUp() },
            ...(isMine ? [{ label: t('empty.all'), run: onShowAll }] : []),
          ]}
        />
      )}
      {!isNothingOpen &&
        open.map((section) =>
          section.rows.length === 0 && section.id !== 'today' ? null : (
            <Part key={section.id} section={section} isMine={isMine} cursorId={cursorId} setting={setting} />
          ),
        )}
      <div className="max-w-240 px-6">
        <RemindersSection today={setting.today} shown={20} />
        <DueHellos today={setting.today} shown={20} />
      </div>
      <section aria-label={t('sections.done')}>
        <div className="px-4 pb-1.5">
          <PlainButton
            onPress={() => onDoneOpen(!isDoneOpen)}
            className="inline-flex items-center gap-1.5 rounded-control px-2 py-1 text-ink-2 hover:bg-hover"
          >
            <Icon of={isDoneOpen ? ChevronDown : ChevronRight} size={14} />
            {t(isDoneOpen ? 'hideDone' : 'showDone')}
          </PlainButton>
        </div>
        {isDoneOpen &&
          sections
            .filter((section) => section.id === 'done')
            .map((section) => (
              <Rows key={section.id} section={section} isMine={isMine} cursorId={cursorId} setting={setting} />
            ))}
      </section>
    </div>
  );
}

interface PartProps {
  readonly section: FollowUpSection;
  readonly isMine: boolean;
  readonly cursorId: string | null;
  readonly setting: LineSetting;
}

function Part(props: PartProps) {
  const { t } = useTranslation('followUps');
  const { section } = props;
  const title = t(`sections.${section.id}`);
  return (
    <section aria-label={title} className="mb-5">
      <header className="mb-1 flex items-baseline gap-2 px-6">
        <h2 className="text-section">{title}</h2>
        {section.count !== undefined && section.count > 0 && (
          <span className="text-meta text-ink-3">{section.count.toLocaleString()}</span>
        )}
      </header>
      <Rows {...props} />
    </section>
  );
}

function Rows({ section, isMine, cursorId, setting }: PartProps) {
  const { t } = useTranslation('followUps');
  if (section.isPending) {
    return (
      <div className="px-6">
        <Skeleton lines={2} />
      </div>
    );
  }
  if (section.rows.length === 0) {
    return (
      <p className="px-6 text-ink-3">
        {section.id === 'today' && !isMine ? t('noneToday') : t(`noneOf.${section.id}`)}
      </p>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {section.rows.map((followUp) => (
          <FollowUpLine key={followUp.id} followUp={followUp} isCursor={followUp.id === cursorId} setting={setting} />
        ))}
      </ul>
      {section.hasMore && (
        <div className="px-6 pt-2">
          <Button size="small" isLoading={section.isLoadingMore} onPress={section.more}>
            {t('showMore')}
          </Button>
        </div>
      )}
    </>
  );
}
