import { ArrowRight } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { bandOf, stanceWord } from '#renderer/features/assessments/stance-words.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { channelSign } from '#renderer/features/interactions/channel-icons.ts';
import { Icon, PlainButton, Section, StanceGlyph } from '#renderer/ui/index.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { ShownMove } from './use-map-points.ts';

/** How many moves stand in the panel at first. */
const mostMoves = 6;

/** Who moved in the period, and what came before it. */
export function MovedSection({
  moves,
  days,
  today,
  onChoose,
}: {
  moves: readonly ShownMove[];
  days: number;
  today: IsoDay;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('map');
  const closer = moves.filter((move) => move.to > move.from).length;
  return (
    <Section
      title={t('moved.title', { count: days })}
      action={<span className="text-meta text-ink-2">{t('moved.sum', { closer, away: moves.length - closer })}</span>}
    >
      {moves.length === 0 && <p className="text-ink-2">{t('moved.none')}</p>}
      <ul className="max-h-90 overflow-y-auto">
        {moves.slice(0, Math.max(mostMoves, 30)).map((move) => (
          <li key={`${move.id} ${move.on}`} className="border-b border-line last:border-0">
            <PlainButton
              onPress={() => onChoose(move.id)}
              className="flex w-full items-center gap-2.5 rounded-control py-1.5 text-left hover:bg-hover"
            >
              <MoveSigns from={move.from} to={move.to} />
              <span className="min-w-0 flex-1">
                <bdi className="block truncate font-name">{move.name}</bdi>
                <span className="block truncate text-meta text-ink-2">{moverWords(move)}</span>
              </span>
              <span className="text-meta text-ink-2">{shortDay(move.on, today)}</span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** From which band to which, as shapes; read aloud as words. */
export function MoveSigns({ from, to }: { from: number; to: number }) {
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5">
      <StanceGlyph band={bandOf(from)} size={12} />
      <span className="sr-only">{stanceWord(from)} → </span>
      <Icon of={ArrowRight} size={12} />
      <StanceGlyph band={bandOf(to)} size={12} />
      <span className="sr-only">{stanceWord(to)}</span>
    </span>
  );
}

/** What moved them: the contact before, else the reason that was written. */
export function moverWords(move: ShownMove): string {
  const contact = move.contactBefore;
  if (contact === null) return move.note;
  const channel = channelSign(contact.channel).label;
  return contact.summary === '' ? channel : contact.summary;
}
