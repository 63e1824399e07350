import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { InfluenceBars, LinkButton, PlainCell, PlainRow, PlainTable, Stance } from '#renderer/ui/index.ts';
import { decisionRoles } from '#shared/content/ratings.ts';
import type { DecisionRoleHolder, WantedDecision } from '#shared/contract/wanted-decisions.ts';

import { openRating } from '../assessments/open-rating.tsx';
import { asLevel } from '../assessments/standing-cells.tsx';
import { bandOf, stanceWord } from '../assessments/stance-words.ts';

/** Who has which part in a decision, those who decide first, with where they stand on it. */
export function RoleHolders({ decision, roles }: { decision: WantedDecision; roles: readonly DecisionRoleHolder[] }) {
  const { t } = useTranslation('wantedDecisions');
  const { t: shared } = useTranslation('partners');
  const { discreet } = useDeviceSettings();
  const navigate = useNavigate();
  if (roles.length === 0) return <p className="text-ink-3">{t('roles.none')}</p>;
  return (
    <PlainTable
      label={t('roles.label', { title: decision.title })}
      columns={[
        { id: 'role', header: t('roles.role'), width: 'w-32' },
        { id: 'who', header: t('roles.who') },
        { id: 'stance', header: t('roles.stance'), width: 'w-40' },
        { id: 'influence', header: t('roles.influence'), width: 'w-28' },
        { id: 'rate', header: t('keys.rate'), width: 'w-16', align: 'end' },
      ]}
    >
      {roles.map(({ record, role, stance, influence }) => {
        const isHidden = discreet && record.isRestricted;
        const name = isHidden ? shared('cell.hiddenName') : record.label;
        const type = record.type === 'people' ? 'people' : 'organizations';
        return (
          <PlainRow key={record.id}>
            <PlainCell>{decisionRoles.find((each) => each.id === role)?.label ?? role}</PlainCell>
            <PlainCell isHeader>
              <LinkButton
                isDisabled={isHidden}
                onPress={() =>
                  void navigate({
                    to: type === 'people' ? '/people/$id' : '/organizations/$id',
                    params: { id: record.id },
                  })
                }
              >
                {name}
              </LinkButton>
            </PlainCell>
            <PlainCell>
              <Stance band={bandOf(stance)} word={stanceWord(stance)} />
            </PlainCell>
            <PlainCell>
              <InfluenceBars value={influence === null ? null : asLevel(influence)} />
            </PlainCell>
            <PlainCell align="end">
              <LinkButton
                isDisabled={isHidden}
                onPress={() => openRating([{ type, id: record.id, label: name }], { decisionId: decision.id })}
              >
                {t('keys.rate')}
                <span className="sr-only"> {name}</span>
              </LinkButton>
            </PlainCell>
          </PlainRow>
        );
      })}
    </PlainTable>
  );
}
