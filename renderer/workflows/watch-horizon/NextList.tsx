import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { PlainButton, Section } from '#renderer/ui/index.ts';
import type { HorizonEntry } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';
import type { RadarMark } from '#shared/domain/horizon/radar.ts';

import { useHorizonWords } from './horizon-words.ts';
import { PlanShape } from './PlanSign.tsx';

const shown = 6;

/** What comes next under the radar, each a way into its panel. */
export function NextList({
  marks,
  today,
  onOpen,
}: {
  marks: readonly RadarMark[];
  today: IsoDay;
  onOpen: (entries: readonly HorizonEntry[]) => void;
}) {
  const { t } = useTranslation('horizon');
  const { markTitle, nearness, dayOf } = useHorizonWords(today);
  const next = marks.slice(0, shown);
  if (next.length === 0) return null;
  return (
    <Section title={t('nextTitle')}>
      <ul className="grid gap-x-8 rail:grid-cols-2">
        {next.map(({ key, entries }) => {
          const [first] = entries;
          if (first === undefined) return null;
          return (
            <li key={key} className="relative flex items-center gap-3 border-b border-line py-2">
              <PlanShape state={first.readiness} />
              <span className="min-w-0 flex-1">
                <PlainButton
                  onPress={() => onOpen(entries)}
                  className="block max-w-full truncate rounded-tag text-left font-name text-ink after:absolute after:inset-0 hover:text-accent"
                >
                  {markTitle(entries)}
                </PlainButton>
                <span className="block truncate text-meta text-ink-2">
                  {nearness(first.days, first.endsOn, first.leadDays, first.readiness !== 'none')}
                </span>
              </span>
              <span className="text-meta whitespace-nowrap text-ink-2">{dayOf(first.day)}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
