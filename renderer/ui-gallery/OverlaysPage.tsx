import { Clock, Gauge, ListPlus, MessageSquarePlus, RotateCcw, Table2, Trash2, User } from 'lucide-react';
import { useState } from 'react';
import {
  Avatar,
  Banner,
  BulkBar,
  Button,
  ContextMenu,
  Count,
  Dialog,
  ErrorState,
  IconMenuButton,
  MenuButton,
  PopoverTrigger,
  showToast,
  SidePanel,
  Tabs,
  TextField,
  Tooltip,
} from '../ui/index.ts';
import { Column, Family, Specimen } from './Specimen.tsx';

const nothing = () => undefined;

const entries = [
  { id: 'log', label: 'Log contact', icon: MessageSquarePlus, keyHint: 'L', run: nothing },
  { id: 'stance', label: 'Change stance', icon: Gauge, keyHint: 'S', run: nothing, detail: 'Undecided now' },
  { id: 'owner', label: 'Give to', icon: User, isDisabled: true, run: nothing },
  { kind: 'separator', id: 'one' },
  {
    kind: 'section',
    id: 'show',
    label: 'Show',
    entries: [
      { id: 'away', label: 'People who are away', isChecked: true, run: nothing },
      { id: 'past', label: 'Past roles', isChecked: false, run: nothing },
    ],
  },
  {
    kind: 'submenu',
    id: 'later',
    label: 'Later',
    icon: Clock,
    entries: [
      { id: 'tomorrow', label: 'Tomorrow', run: nothing },
      { id: 'week', label: 'In a week', run: nothing },
    ],
  },
  { kind: 'separator', id: 'two' },
  { id: 'trash', label: 'Move to trash', icon: Trash2, tone: 'danger', run: nothing },
] as const;

/** What floats: menus, popovers, dialogs, panels, toasts. */
export function OverlaysPage() {
  const [tab, setTab] = useState('all');
  const [isDialogOpen, setDialogOpen] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(true);
  return (
    <div className="relative flex min-h-0 flex-1">
      <Column>
        <Family title="Tabs">
          <Tabs
            label="Views"
            value={tab}
            onChange={setTab}
            tabs={[
              { id: 'all', label: 'All partners', count: 148, icon: Table2 },
              { id: 'high', label: 'High influence, not with us', count: 9, isChanged: true },
              { id: 'quiet', label: 'Quiet for 60 days', count: 17 },
              { id: 'chairs', label: 'Empty-chair leads', count: 12 },
              { id: 'mine', label: 'My partners', count: 41 },
            ]}
          >
            <p className="py-3 text-ink-2">The panel of {tab}</p>
          </Tabs>
        </Family>
        <Family title="Menus and popovers">
          <Specimen name="Menu">
            <MenuButton label="Actions" entries={entries} />
            <IconMenuButton label="More actions" entries={entries} variant="bordered" />
            <ContextMenu label="Row" entries={entries}>
              <button type="button" className="rounded-control border border-dashed border-line-2 px-3 py-1 text-ink-2">
                Right click here
              </button>
            </ContextMenu>
          </Specimen>
          <Specimen name="Popover">
            <PopoverTrigger label="Why" trigger={<Button>Say why</Button>}>
              {(close) => (
                <div className="flex flex-col gap-3">
                  <TextField label="Why" value="Asked for the night-line number" onChange={nothing} />
                  <div className="flex gap-2">
                    <Button variant="primary" keyHint="Enter" onPress={close}>
                      Save with reason
                    </Button>
                    <Button variant="quiet" keyHint="Esc" onPress={close}>
                      Put back
                    </Button>
                  </div>
                </div>
              )}
            </PopoverTrigger>
            <Tooltip content="Log contact" keyHint="L">
              <Button>Tooltip</Button>
            </Tooltip>
          </Specimen>
          <Specimen name="Sheet, panel">
            <Button onPress={() => setDialogOpen(true)}>Open a sheet</Button>
            <Button onPress={() => setPanelOpen(!isPanelOpen)}>Turn the panel</Button>
          </Specimen>
          <Specimen name="Toast">
            <Button onPress={showThree}>Show three toasts</Button>
          </Specimen>
        </Family>
        <Family title="Avatars and counts">
          <Specimen name="Owners">
            <Avatar name="Noor Haddad" kind="user" tint="blue" />
            <Avatar name="Teresa Quill" kind="user" tint="rose" />
            <Avatar name="Marcus Ellery" kind="user" tint="green" />
            <Avatar name="Delphine Roy" kind="user" tint="honey" />
            <Avatar name="Jun Sato" kind="user" tint="violet" />
            <Avatar name="Gail Stroud" />
            <Avatar name="“Wren”" kind="private" />
            <Avatar name="Ruth Casey" presence="onTheWay" />
            <Avatar name="Amy Pohl" presence="away" />
            <Avatar name="Dana Whitlock" size="large" />
          </Specimen>
          <Specimen name="Counts">
            <Count value={148} />
            <Count value={6} tone="honey" />
          </Specimen>
        </Family>
        <Family title="Banners">
          <div className="flex flex-col gap-2">
            <Banner
              tone="honey"
              title="The Sheriff’s primary is 84 days away and has no plan."
              action={{ label: 'Draft a plan', run: nothing }}
            >
              It touches 1 seat, 1 agreement and 2 decisions.
            </Banner>
            <Banner tone="info" title="A newer bundle is here." onClose={nothing} />
            <Banner tone="danger" title="This file is open in another program." />
            <Banner tone="moss" title="Backup checked." />
            <Banner>If Otis steps back, four people lose their only tie to us.</Banner>
          </div>
        </Family>
      </Column>
      <div className="relative flex w-120 flex-col border-l border-line">
        <ErrorState
          what="The list could not be read"
          todo="Try again, or open the backup of this morning."
          reference="K7QF"
          onRetry={nothing}
        />
        <BulkBar
          label="3 selected"
          onClear={nothing}
          actions={[
            { label: 'Stance', icon: Gauge, keyHint: 'S', run: nothing },
            { label: 'Add to list', icon: ListPlus, keyHint: 'Shift+L', run: nothing },
          ]}
          more={entries}
        />
      </div>
      <SidePanel label="Peek" isOpen={isPanelOpen} onClose={() => setPanelOpen(false)} header={<span>1 of 40</span>}>
        <div className="p-5">
          <h2 className="font-words text-page">Dana Whitlock</h2>
          <p className="text-ink-2">Chief, Port Calder Police Department</p>
        </div>
      </SidePanel>
      <Dialog
        isOpen={isDialogOpen}
        onClose={() => setDialogOpen(false)}
        title="Restore a backup"
        description="See what it would bring back before anything changes."
        footer={
          <>
            <Button variant="quiet" onPress={() => setDialogOpen(false)}>
              Keep what is here
            </Button>
            <Button variant="primary" onPress={() => setDialogOpen(false)}>
              Restore
            </Button>
          </>
        }
      >
        <TextField label="Folder" value="Backups" onChange={nothing} />
      </Dialog>
    </div>
  );
}

function showThree() {
  showToast({
    tone: 'honey',
    title: 'This folder is synced by a cloud drive',
    detail: 'Two computers could damage the file. Move it and share bundles instead.',
    action: { label: 'Move it', run: nothing },
  });
  showToast({
    icon: RotateCcw,
    title: 'Import taken back: 41 partners and their links',
    detail: 'marlow-contacts.csv',
    action: { label: 'Redo', keyHint: 'Shift+Mod+Z', run: nothing },
  });
  showToast({
    icon: Trash2,
    title: 'Moved “Test person” to trash, links kept',
    action: { label: 'Undo', keyHint: 'Mod+Z', run: nothing },
  });
}
