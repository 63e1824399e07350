import { useNavigate, useSearch } from '@tanstack/react-router';

import { PartnerScreen } from '../partners/PartnerScreen.tsx';
import { organizationsFeature } from './organizations-feature.tsx';

/** All organizations in a table. */
export function OrganizationsScreen() {
  const search = useSearch({ from: '/shell/organizations' });
  const navigate = useNavigate();
  return (
    <PartnerScreen
      feature={organizationsFeature}
      search={search}
      setSearch={(next, how) => void navigate({ to: '/organizations', search: next, replace: how === 'replace' })}
      openRecord={(id) => void navigate({ to: '/organizations/$id', params: { id } })}
    />
  );
}
