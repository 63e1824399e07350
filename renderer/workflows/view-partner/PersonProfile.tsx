import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { peopleFeature } from '#renderer/features/people/people-feature.tsx';

import { ProfileScreen } from './ProfileScreen.tsx';

/** The profile of a person. */
export function PersonProfile() {
  const { id } = useParams({ from: '/shell/people/$id' });
  const { tab = 'timeline' } = useSearch({ from: '/shell/people/$id' });
  const navigate = useNavigate();
  return (
    <ProfileScreen
      feature={peopleFeature}
      id={id}
      tab={tab}
      onTab={(next) => void navigate({ to: '/people/$id', params: { id }, search: { tab: next }, replace: true })}
    />
  );
}
