import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { ActionContext } from '#renderer/app/actions/action.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Dialog } from '#renderer/ui/index.ts';
import { enterWorkspace } from './enter-workspace.tsx';
import { NewWorkspaceForm } from './NewWorkspaceForm.tsx';

/** Makes a workspace and opens it. */
export function NewWorkspaceDialog({
  navigate,
  memberName,
  onClose,
}: {
  navigate: ActionContext['navigate'];
  memberName?: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('start');
  return (
    <Dialog isOpen onClose={onClose} title={t('new.title')} description={t('new.detail')}>
      <NewWorkspaceForm
        memberName={memberName}
        onCreated={(workspace, next) => {
          onClose();
          enterWorkspace(workspace, navigate, next).catch(showError);
        }}
      />
    </Dialog>
  );
}
