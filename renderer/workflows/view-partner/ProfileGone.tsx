import { useNavigate } from '@tanstack/react-router';
import { History, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState } from '#renderer/ui/index.ts';

/** Stands in place of a record that is not there, with the ways to look for it. */
export function ProfileGone() {
  const { t } = useTranslation('profile');
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('gone.title')}
      detail={t('gone.detail')}
      actions={[
        { label: t('gone.trash'), icon: Trash2, run: () => void navigate({ to: '/trash' }) },
        { label: t('gone.history'), icon: History, run: () => void navigate({ to: '/history' }) },
      ]}
    />
  );
}
