import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Banner } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';

import { useLapses } from './ladder-queries.ts';
import { movePartners } from './move-partners.tsx';

/** Suggests those as lapsed who took part and were silent for 120 days; one key accepts the first. */
export function LapseBanner({ kind }: { kind: PartnerType }) {
  const { t } = useTranslation('recruitment');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const lapses = useLapses(kind, today);
  const [first] = lapses?.rows ?? [];
  const accept = (): void => {
    if (first !== undefined) movePartners([first], 'lapsed');
  };
  useActionScope([
    defineAction({
      id: 'recruitment.acceptLapse',
      title: t('actions.acceptLapse'),
      group: 'here',
      shortcut: 'Z',
      isAvailable: () => first !== undefined,
      run: accept,
    }),
  ]);
  if (lapses === undefined || first === undefined) return null;
  const name = discreet && first.isRestricted ? t('card.private') : first.name;
  return (
    <div className="shrink-0 px-4 pt-2">
      <Banner
        tone="honey"
        title={t('lapse.title', { count: lapses.total })}
        action={{ label: t('lapse.accept', { name }), keyHint: 'Z', run: accept }}
      >
        {first.lastTwoWayOn === null
          ? t('lapse.never')
          : t('lapse.since', { day: shortDay(first.lastTwoWayOn, today) })}
      </Banner>
    </div>
  );
}
