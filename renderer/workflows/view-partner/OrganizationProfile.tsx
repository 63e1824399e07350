import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { organizationsFeature } from '#renderer/features/organizations/organizations-feature.tsx';

import { ProfileScreen } from './ProfileScreen.tsx';

/** The profile of an organization. */
export function OrganizationProfile() {
  const { id } = useParams({ from: '/shell/organizations/$id' });
  const { tab = 'timeline' } = useSearch({ from: '/shell/organizations/$id' });
  const navigate = useNavigate();
  return (
    <ProfileScreen
      feature={organizationsFeature}
      id={id}
      tab={tab}
      onTab={(next) =>
        void navigate({ to: '/organizations/$id', params: { id }, search: { tab: next }, replace: true })
      }
    />
  );
}
