import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { SegmentedControl } from '#renderer/ui/index.ts';

const places = ['messages', 'evidence', 'stories'] as const;
type Place = (typeof places)[number];

/** The three places of what is said: messages, the evidence and the stories that carry them. */
export function SpeakPlaces({ place }: { place: Place }) {
  const { t } = useTranslation('messages');
  const navigate = useNavigate();
  return (
    <SegmentedControl
      label={t('places.label')}
      options={places.map((id) => ({ id, label: t(`places.${id}`) }))}
      value={place}
      onChange={(next) => void navigate({ to: `/${next}` })}
    />
  );
}
