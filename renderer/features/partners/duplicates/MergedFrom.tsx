import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Section } from '#renderer/ui/index.ts';

import { MergeLine } from './MergeLine.tsx';

/** What was merged into a record, with the way to take it apart; nothing where nothing was. */
export function MergedFrom({ id }: { id: string }) {
  const { t } = useTranslation('duplicates');
  const { discreet } = useDeviceSettings();
  const merges = useQuery(orpc.merges.of.queryOptions({ input: { id }, meta: { shows: ['merges'] } })).data ?? [];
  // Whoever went may have been kept private: on a shared screen they are not named.
  if (merges.length === 0 || discreet) return null;
  return (
    <Section title={t('merged.title')}>
      <ul className="flex flex-col gap-1">
        {merges.map((merge) => (
          <MergeLine key={merge.id} merge={merge} />
        ))}
      </ul>
    </Section>
  );
}
