import { useNavigate } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, FileText, MessageSquarePlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { failureOf } from '#renderer/app/errors/failure.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { shownName } from '#renderer/features/partners/cells.tsx';
import type { PartnerFeature } from '#renderer/features/partners/partner-feature.ts';
import { TableNamesContext } from '#renderer/features/partners/table-names.ts';
import { usePartner } from '#renderer/features/partners/use-partner.ts';
import { Button, ErrorState, IconButton, IconMenuButton, Skeleton } from '#renderer/ui/index.ts';

import { ProfileBody } from './ProfileBody.tsx';
import { ProfileGone } from './ProfileGone.tsx';
import type { ProfileTab } from './profile-search.ts';
import { useListWalk } from './use-list-walk.ts';
import { useNames } from './use-names.ts';
import { useProfileActions } from './use-profile-actions.tsx';
import { useWriting } from './use-writing.ts';

/** Everything about one partner: who they are, what was said, what was promised. */
export function ProfileScreen({
  feature,
  id,
  tab,
  onTab,
}: {
  feature: PartnerFeature;
  id: string;
  tab: ProfileTab;
  onTab: (tab: ProfileTab) => void;
}) {
  const { t } = useTranslation('profile');
  const { t: shared } = useTranslation('partners');
  const navigate = useNavigate();
  const { type } = feature;
  const { partner, error } = usePartner(type, id);
  const names = useNames();
  const walk = useListWalk(type, id);
  const writing = useWriting(`${type}/${id}`);
  const logKey = useKeyHint('interactions.log');
  const name = partner === undefined ? '' : shownName(partner.record, names.isDiscreet, shared('cell.hiddenName'));
  const addNote = (): void => {
    onTab('notes');
    writing.set(true);
  };
  const actions = useProfileActions({ partner, name, feature, walk, onAddNote: addNote });
  const isGone = error !== null && failureOf(error).code === 'notFound';
  const isHidden = partner !== undefined && names.isDiscreet && partner.record.isRestricted;
  const canChange = partner !== undefined && !isHidden && !partner.record.isInTrash;

  return (
    <TableNamesContext value={names}>
      <Page
        title={isGone ? t('gone.title') : name}
        breadcrumbs={[
          {
            id: type,
            label: t(`breadcrumb.${type}`),
            onPress: () => void navigate({ to: type === 'people' ? '/people' : '/organizations' }),
          },
        ]}
        footerKeys={
          canChange
            ? [
                { keys: logKey ?? 'L', label: t('keys.log') },
                { keys: 'S', label: t('keys.rate') },
                { keys: 'U', label: t('keys.followUp') },
                { keys: 'Shift+N', label: t('keys.note') },
                { keys: 'E', label: t('keys.edit') },
                ...(!walk.isOn ? [] : [{ keys: '[ ]', label: t('keys.around') }]),
              ]
            : []
        }
        actions={
          <>
            {walk.isOn && (
              <>
                {walk.place !== undefined && (
                  <span className="text-meta text-ink-2">
                    {t('place', { place: walk.place.at, count: walk.place.of })}
                  </span>
                )}
                <IconButton
                  variant="bordered"
                  icon={ChevronUp}
                  label={t('previous')}
                  keyHint="["
                  isDisabled={walk.previousId === undefined}
                  onPress={() => walk.go(-1)}
                />
                <IconButton
                  variant="bordered"
                  icon={ChevronDown}
                  label={t('next')}
                  keyHint="]"
                  isDisabled={walk.nextId === undefined}
                  onPress={() => walk.go(1)}
                />
              </>
            )}
            {canChange && (
              <>
                <IconMenuButton variant="bordered" label={t('more')} entries={actions.menu} />
                <Button icon={FileText} keyHint="B" onPress={() => void runAction('outreach.brief', `${type}/${id}`)}>
                  {t('brief')}
                </Button>
                <Button
                  variant="primary"
                  icon={MessageSquarePlus}
                  keyHint={logKey}
                  onPress={() => runAction('interactions.log', `${type}/${id}`)}
                >
                  {t('log')}
                </Button>
              </>
            )}
          </>
        }
      >
        {isGone && <ProfileGone />}
        {error !== null && !isGone && <ErrorState {...errorWords(error)} />}
        {error === null && partner === undefined && (
          <div className="px-6 py-5">
            <Skeleton lines={8} />
          </div>
        )}
        {!isGone && partner !== undefined && (
          <ProfileBody
            key={id}
            partner={partner}
            name={name}
            isHidden={isHidden}
            tab={tab}
            onTab={onTab}
            actions={actions}
            writing={writing}
            onAddNote={addNote}
          />
        )}
      </Page>
    </TableNamesContext>
  );
}
