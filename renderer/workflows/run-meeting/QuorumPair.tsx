import { Armchair, Check, CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Icon, Tag, classNames } from '#renderer/ui/index.ts';
import { shortSectorLabels } from '#shared/content/sector-short-labels.ts';
import type { Room } from '#shared/contract/meeting-room.ts';

const shortLabels: Readonly<Record<string, string | undefined>> = shortSectorLabels;

/** A sector in few words. */
function sectorWords(sector: string): string {
  return shortLabels[sector] ?? choiceLabel('sectors', sector);
}

type Quorum = NonNullable<Room['quorum']>;

/** Quorum as two separate answers, people and sectors. A change is said at once, and once. */
export function QuorumPair({ quorum, hidesRestricted }: { quorum: Quorum; hidesRestricted: boolean }) {
  const { t } = useTranslation('session');
  const said = useChangeWords(quorum);
  const { people, sectors, livedExperience } = quorum;
  // Once there are enough, a number says more than every name.
  const shown = sectors.isMet ? 8 : sectors.present.length;
  return (
    <div className="flex flex-col gap-2.5">
      <div className="grid grid-cols-2 gap-2">
        <Answer label={t('quorum.people')} isMet={people.isMet} words={t('quorum.words', people)} />
        <Answer label={t('quorum.sectors')} isMet={sectors.isMet} words={t('quorum.words', sectors)} />
      </div>
      <ul aria-label={t('quorum.sectors')} className="flex flex-wrap gap-1.5">
        {sectors.present.slice(0, shown).map((sector) => (
          <li key={sector}>
            <Tag icon={Check}>{sectorWords(sector)}</Tag>
          </li>
        ))}
        {sectors.present.length > shown && (
          <li className="self-center text-meta text-ink-2">
            {t('andMore', { count: sectors.present.length - shown })}
          </li>
        )}
        {!sectors.isMet &&
          sectors.missing.slice(0, 6).map((sector) => (
            <li key={sector}>
              <Tag tone="honey" icon={Armchair}>
                {sectorWords(sector)}
                <span className="sr-only"> {t('quorum.missing')}</span>
              </Tag>
            </li>
          ))}
        {!hidesRestricted && livedExperience.needed > 0 && (
          <li>
            <Tag tone={livedExperience.isMet ? 'neutral' : 'honey'} icon={livedExperience.isMet ? Check : Armchair}>
              {t('quorum.lived', livedExperience)}
            </Tag>
          </li>
        )}
      </ul>
      <p aria-live="assertive" className="sr-only">
        {said}
      </p>
    </div>
  );
}

function Answer({ label, isMet, words }: { label: string; isMet: boolean; words: string }) {
  const { t } = useTranslation('session');
  return (
    <p
      className={classNames(
        'rounded-control border px-2.5 py-1.5',
        isMet ? 'border-moss bg-moss-soft' : 'border-honey-ink bg-honey-soft text-honey-ink',
      )}
    >
      <span className="flex items-center gap-1.5 font-strong">
        <Icon
          of={isMet ? CircleCheck : TriangleAlert}
          size={14}
          className={isMet ? 'text-moss' : ''}
          label={isMet ? t('quorum.met') : t('quorum.notMet')}
        />
        {label}
      </span>
      <span className="block text-meta whitespace-nowrap">{words}</span>
    </p>
  );
}

/** Words for a change of either answer; nothing at first, and nothing while both stay what they were. */
function useChangeWords({ people, sectors }: Quorum): string {
  const { t } = useTranslation('session');
  const [words, setWords] = useState('');
  const before = useRef({ people: people.isMet, sectors: sectors.isMet });
  useEffect(() => {
    const changes = [
      ...(before.current.people === people.isMet
        ? []
        : [people.isMet ? t('quorum.peopleMet') : t('quorum.peopleLost')]),
      ...(before.current.sectors === sectors.isMet
        ? []
        : [sectors.isMet ? t('quorum.sectorsMet') : t('quorum.sectorsLost')]),
    ];
    before.current = { people: people.isMet, sectors: sectors.isMet };
    if (changes.length > 0) setWords(changes.join(' '));
  }, [people.isMet, sectors.isMet, t]);
  return words;
}
