import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Checkbox, DatePicker, Select } from '#renderer/ui/index.ts';

import { pathWords } from './prospect-reasons.ts';
import { whoWords, whyWords, type PlanChoice } from './plan-text.ts';
import { dayText, sectorName } from './table-words.ts';

type Edit = (seatId: string, patch: Partial<Pick<PlanChoice, 'askerId' | 'dueOn' | 'isIncluded'>>) => void;

/** The lines of the plan; with `onEdit`, who asks and by when can be changed and lines left out. */
export function PlanTable({
  choices,
  names,
  onEdit,
}: {
  choices: readonly PlanChoice[];
  names: ReadonlyMap<string, string>;
  onEdit?: Edit | undefined;
}) {
  const { t } = useTranslation('seats');
  return (
    // oxlint-disable-next-line react/forbid-elements -- a document that is read and printed, not a grid of records
    <table className="w-full border-collapse text-left align-top">
      <thead>
        <tr className="border-b border-line-2 text-meta text-ink-2">
          <th className="w-44 py-2 pr-4 font-medium">{t('plan.columns.chair')}</th>
          <th className="py-2 pr-4 font-medium">{t('plan.columns.who')}</th>
          <th className="py-2 pr-4 font-medium">{t('plan.columns.why')}</th>
          <th className="w-44 py-2 pr-4 font-medium">{t('plan.columns.asks')}</th>
          <th className="w-40 py-2 font-medium">{t('plan.columns.by')}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map((choice) => (
          <PlanRow key={choice.line.seatId} choice={choice} names={names} onEdit={onEdit} />
        ))}
      </tbody>
    </table>
  );
}

function PlanRow({
  choice,
  names,
  onEdit,
}: {
  choice: PlanChoice;
  names: ReadonlyMap<string, string>;
  onEdit: Edit | undefined;
}) {
  const { t } = useTranslation('seats');
  const { discreet } = useDeviceSettings();
  const { line, askerId, dueOn, isIncluded } = choice;
  const name = whoWords(line, discreet);
  const canEdit = onEdit !== undefined && line.prospect !== null;
  const edit = (patch: Parameters<Edit>[1]): void => onEdit?.(line.seatId, patch);
  return (
    <tr className="border-b border-line align-top">
      <td className="py-2.5 pr-4 font-medium">
        {sectorName(line.sector)}
        {line.label.startsWith('Chair for') ? null : <p className="text-meta text-ink-2">{line.label}</p>}
      </td>
      <td className="py-2.5 pr-4">
        <div className="flex items-start gap-2">
          {canEdit && (
            <Checkbox
              label={t('plan.include', { name })}
              isLabelHidden
              isSelected={isIncluded}
              onChange={(value) => edit({ isIncluded: value })}
            />
          )}
          <div>
            <p className={line.prospect === null ? 'text-honey-ink' : 'font-words font-strong'}>{name}</p>
            {line.prospect !== null && !(discreet && line.prospect.record.isRestricted) && (
              <p className="text-meta text-ink-2">{line.prospect.detail}</p>
            )}
          </div>
        </div>
      </td>
      <td className="py-2.5 pr-4">
        <p>{whyWords(line, discreet).join(' · ')}</p>
        {line.prospect !== null && <p className="text-meta text-ink-2">{pathWords(line.prospect, discreet)}</p>}
      </td>
      <td className="py-2 pr-4">
        {canEdit ? (
          <Select
            label={t('plan.asker', { name })}
            isLabelHidden
            options={[...names].map(([id, label]) => ({ id, label }))}
            value={askerId}
            onChange={(id) => edit({ askerId: id })}
            placeholder={t('plan.noAsker')}
          />
        ) : (
          line.prospect !== null && (names.get(askerId ?? '') ?? t('plan.noAsker'))
        )}
      </td>
      <td className="py-2">
        {canEdit ? (
          <DatePicker
            label={t('plan.due', { name })}
            isLabelHidden
            value={dueOn}
            onChange={(day) => {
              if (day !== null) edit({ dueOn: day });
            }}
          />
        ) : (
          dayText(dueOn)
        )}
      </td>
    </tr>
  );
}
