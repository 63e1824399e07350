import { useNavigate, useSearch } from '@tanstack/react-router';

import { PartnerScreen } from '../partners/PartnerScreen.tsx';
import { peopleFeature } from './people-feature.tsx';

/** All people in a table. */
export function PeopleScreen() {
  const search = useSearch({ from: '/shell/people' });
  const navigate = useNavigate();
  return (
    <PartnerScreen
      feature={peopleFeature}
      search={search}
      setSearch={(next, how) => void navigate({ to: '/people', search: next, replace: how === 'replace' })}
      openRecord={(id) => void navigate({ to: '/people/$id', params: { id } })}
    />
  );
}
