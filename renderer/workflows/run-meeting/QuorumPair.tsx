import { Armchair, Check, CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Icon, Tag, classNames } from '#renderer/ui/index.ts';
import type { Room } from '#shared/contract/meeting-room.ts';

type Quorum = NonNullable<Room['quorum']>;

/** Quorum as two separate answers, people and sectors. A change is said at once, and once. */
export function QuorumPair({ quorum, hidesRestricted }: { quorum: Quorum; hidesRestricted: boolean }) {
  const { t } = useTranslation('session');
  const said = useChangeWords(quorum);
  const { people, sectors, livedExperience } = quorum;
  return (
    <div className="flex flex-col gap-2.5">
      <div className="grid grid-cols-2 gap-2">
        <Answer label={t('quorum.people')} isMet={people.isMet} words={t('quorum.words', people)} />
        <Answer label={t('quorum.sectors')} isMet={sectors.isMet} words={t('quorum.words', sectors)} />
      </div>
      <ul aria-label={t('quorum.sectors')} className="flex flex-wrap gap-1.5">
        {sectors.present.map((sector) => (
          <li key={sector}>
            <Tag icon={Check}>{choiceLabel('sectors', sector)}</Tag>
          </li>
        ))}
        {!sectors.isMet &&
          sectors.missing.slice(0, 6).map((sector) => (
            <li key={sector}>
              <Tag tone="honey" icon={Armchair}>
                {choiceLabel('sectors', sector)}
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
        'flex items-start gap-2 rounded-control border px-2.5 py-2',
        isMet ? 'border-moss bg-moss-soft' : 'border-honey-ink bg-honey-soft text-honey-ink',
      )}
    >
      <Icon
        of={isMet ? CircleCheck : TriangleAlert}
        className={classNames('mt-0.5', isMet && 'text-moss')}
        label={isMet ? t('quorum.met') : t('quorum.notMet')}
      />
      <span className="min-w-0">
        <span className="block font-strong">{label}</span>
        <span className="block text-meta">{words}</span>
      </span>
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
