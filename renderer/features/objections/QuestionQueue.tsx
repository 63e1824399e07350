import { ArrowLeft } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, LinkButton, MenuButton } from '#renderer/ui/index.ts';
import type { Objection, WaitingQuestion } from '#shared/contract/objections.ts';

/** The questions from meetings and information sessions, each to be made an objection, put to one, or set aside. */
export function QuestionQueue({
  queue,
  bank,
  onBack,
}: {
  queue: { readonly rows: readonly WaitingQuestion[]; readonly total: number } | undefined;
  bank: readonly Objection[];
  onBack: () => void;
}) {
  const { t } = useTranslation('objections');
  const { discreet } = useDeviceSettings();
  const told = (write: Promise<SavedStep>): void => {
    write.then((saved) => afterSave(saved), showError);
  };
  return (
    <section className="mx-auto flex max-w-190 flex-col gap-3 px-6 py-5" aria-labelledby="queue-title">
      <LinkButton icon={ArrowLeft} onPress={onBack}>
        {t('queue.back')}
      </LinkButton>
      <h2 id="queue-title" className="font-words text-page font-name">
        {t('queue.title')}
      </h2>
      <p className="text-ink-2">{queue !== undefined && queue.total === 0 ? t('queue.empty') : t('queue.detail')}</p>
      <ul className="flex flex-col gap-3">
        {queue?.rows.map((question) => (
          <li key={question.id} className="flex flex-col gap-2 rounded-card border border-line bg-raised px-4 py-3">
            <p className="font-words text-section">{question.text}</p>
            <p className="text-meta text-ink-2">
              {[
                ...(question.askedBy === null
                  ? []
                  : [
                      t('queue.asked', {
                        name: discreet && question.askedBy.isRestricted ? t('private') : question.askedBy.label,
                      }),
                    ]),
                ...(question.place === null ? [] : [t('queue.at', { place: question.place.title })]),
              ].join(', ')}
            </p>
            {question.answer !== '' && <p>{question.answer}</p>}
            <div className="flex flex-wrap gap-2">
              {question.near !== null && (
                <Button size="small" onPress={() => join(question.id, question.near?.id)}>
                  {t('queue.join', { text: question.near.text })}
                </Button>
              )}
              <Button
                size="small"
                onPress={() => told(client.objections.acceptQuestion({ questionId: question.id, text: question.text }))}
              >
                {t('queue.accept')}
              </Button>
              <MenuButton
                size="small"
                label={t('queue.joinOther')}
                isDisabled={bank.length === 0}
                entries={bank.map(({ id, text }) => ({ id, label: text, run: () => join(question.id, id) }))}
              />
              <Button
                size="small"
                variant="quiet"
                onPress={() => told(client.objections.dismissQuestion({ questionId: question.id }))}
              >
                {t('queue.dismiss')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );

  function join(questionId: string, objectionId: string | undefined): void {
    if (objectionId !== undefined) told(client.objections.joinQuestion({ questionId, objectionId }));
  }
}
