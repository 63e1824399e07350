import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Banner } from '#renderer/ui/index.ts';
import { dayWords } from '#shared/domain/day-words.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { Chosen } from '../partners/PersonField.tsx';
import { useSpeakers } from './press-queries.ts';

/** Warns where somebody is quoted who was not among those who speak on that day; nothing where they were. */
export function UnlistedNote({ person, day }: { person: Chosen; day: IsoDay }) {
  const { t } = useTranslation('press');
  const speakers = useSpeakers(useToday()).data?.rows;
  if (speakers === undefined) return null;
  const listed = speakers.find((each) => each.person.id === person.id);
  if (listed !== undefined && (listed.untilOn === null || listed.untilOn >= day)) return null;
  const until = listed?.untilOn ?? null;
  return (
    <Banner
      tone="honey"
      title={
        until === null
          ? t('logForm.unlisted', { name: person.name })
          : t('logForm.unlistedOver', { name: person.name, day: dayWords(until) })
      }
    />
  );
}
