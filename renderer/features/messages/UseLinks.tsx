import { Link } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Tag } from '#renderer/ui/index.ts';
import type { WordUse } from '#shared/contract/evidence.ts';

/** The places where evidence or a story is used, each a link; a text that is out says so. */
export function UseLinks({ uses }: { uses: readonly WordUse[] }) {
  const { t } = useTranslation('messages');
  return uses.map((use) => (
    <span key={`${use.id} ${use.point}`} className="inline-flex min-w-0 items-center gap-1.5">
      <Place use={use} />
      {use.campaign !== '' && (
        <span className="text-ink-2">
          {t('uses.campaign')} <bdi>{use.campaign}</bdi>
        </span>
      )}
      {use.isOut && <Tag tone="line">{t('uses.isOut')}</Tag>}
    </span>
  ));
}

function Place({ use }: { use: WordUse }) {
  const { t } = useTranslation('messages');
  const look = 'min-w-0 rounded-tag break-words text-accent-ink focus-ring hover:underline';
  switch (use.type) {
    case 'messageBoxes':
      return (
        <Link to="/messages/$id" params={{ id: use.id }} search={{ part: 'triangle' }} className={look}>
          {t('uses.point', { title: use.title, point: use.point })}
        </Link>
      );
    case 'objections':
      return (
        <Link to="/objections" search={{ objection: use.id }} className={look}>
          <bdi>{use.title}</bdi>
        </Link>
      );
    default:
      return (
        <Link to="/assets/$id" params={{ id: use.id }} className={look}>
          <bdi>{use.title}</bdi>
        </Link>
      );
  }
}
