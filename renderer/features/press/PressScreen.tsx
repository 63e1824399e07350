import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilePlus2, Plus, Stamp } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { timeWords } from '#renderer/app/words/instants.ts';
import { Button, Tabs } from '#renderer/ui/index.ts';

import { CrisisTab } from './CrisisTab.tsx';
import { openAsk, openNewStatement, openOutlet, openSpeaker } from './open-press.tsx';
import { OutletsTab } from './OutletsTab.tsx';
import { useCrisis, useOutlets } from './press-queries.ts';
import { SignOnTab } from './SignOnTab.tsx';
import { SpeakersTab } from './SpeakersTab.tsx';

const panes = ['outlets', 'signon', 'speakers', 'crisis'] as const;
type Pane = (typeof panes)[number];

/** Speaking in public: the press list, who signs statements, who speaks, and the sheet for a crisis. */
export function PressScreen() {
  const { t } = useTranslation('press');
  const { pane = 'outlets', text = '', outlet, statement } = useSearch({ from: '/shell/press' });
  const navigate = useNavigate();
  const owed = useOutlets('').data?.owed ?? 0;
  const openedAt = useCrisis().data?.openedAt ?? null;
  const search = { pane, ...(text !== '' && { text }) };
  const actions = <PaneActions pane={pane} />;
  return (
    <Page
      title={t('title')}
      context={[
        ...(openedAt === null ? [] : [t('crisisOpen', { time: timeWords(openedAt) })]),
        ...(owed === 0 ? [] : [t('owed', { count: owed })]),
      ].join(' · ')}
      footerKeys={keysOf(pane)}
      actions={actions}
    >
      <Tabs
        label={t('panes.label')}
        isFill
        tabs={panes.map((each) => ({
          id: each,
          label: t(`panes.${each}`),
          isChanged: each === 'crisis' && openedAt !== null,
        }))}
        value={pane}
        onChange={(next) =>
          void navigate({
            to: '/press',
            search: { pane: panes.find((each) => each === next) ?? 'outlets' },
            replace: true,
          })
        }
      >
        {pane === 'outlets' && (
          <OutletsTab
            text={text}
            chosen={outlet}
            onSearch={(words) => void navigate({ to: '/press', search: { pane, text: words }, replace: true })}
            onChoose={(id) => void navigate({ to: '/press', search: { ...search, outlet: id } })}
          />
        )}
        {pane === 'signon' && <SignOnTab chosen={statement} />}
        {pane === 'speakers' && <SpeakersTab />}
        {pane === 'crisis' && <CrisisTab />}
      </Tabs>
    </Page>
  );

  function keysOf(shown: Pane) {
    const add = { keys: 'N', label: t('keys.add') };
    const edit = { keys: 'E', label: t('keys.edit') };
    if (shown === 'crisis') return [edit, { keys: 'Shift+P', label: t('keys.print') }];
    if (shown === 'speakers') return [add];
    const move = { keys: 'J K', label: t('keys.move') };
    if (shown === 'signon') return [move, add, { keys: 'L', label: t('statement.ask') }];
    return [move, add, { keys: 'L', label: t('keys.log') }, { keys: 'U', label: t('keys.followUp') }, edit];
  }
}

/** What can be added to the pane that is shown. */
function PaneActions({ pane }: { pane: Pane }) {
  const { t } = useTranslation('press');
  const navigate = useNavigate();
  const choose = (statement: string): void => void navigate({ to: '/press', search: { pane: 'signon', statement } });
  if (pane === 'outlets')
    return (
      <Button
        variant="primary"
        icon={Plus}
        keyHint="N"
        onPress={() => openOutlet(undefined, (outlet) => void navigate({ to: '/press', search: { pane, outlet } }))}
      >
        {t('outlets.add')}
      </Button>
    );
  if (pane === 'signon')
    return (
      <>
        <Button icon={Stamp} onPress={() => openAsk(null, choose)}>
          {t('signon.track')}
        </Button>
        <Button variant="primary" icon={FilePlus2} keyHint="N" onPress={() => openNewStatement(choose)}>
          {t('signon.add')}
        </Button>
      </>
    );
  if (pane === 'speakers')
    return (
      <Button variant="primary" icon={Plus} keyHint="N" onPress={() => openSpeaker()}>
        {t('speakers.add')}
      </Button>
    );
  return null;
}
