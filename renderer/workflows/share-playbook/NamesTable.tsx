import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainCell, PlainRow, PlainTable, SegmentedControl } from '#renderer/ui/index.ts';
import type { NameChoice, PlaybookName } from '#shared/contract/playbook.ts';

/** Every name that the texts say, with what becomes of it. */
export function NamesTable({
  names,
  choices,
  onChoose,
}: {
  names: readonly PlaybookName[];
  choices: ReadonlyMap<string, NameChoice>;
  onChoose: (name: string, choice: NameChoice) => void;
}) {
  const { t } = useTranslation('playbook');
  return (
    <PlainTable
      label={t('names')}
      columns={[
        { id: 'name', header: t('name') },
        { id: 'where', header: t('saidIn') },
        { id: 'choice', header: t('fate'), width: 'w-72' },
      ]}
    >
      {names.map((found) => (
        <PlainRow key={found.name}>
          <PlainCell isHeader isWrapped>
            {found.name}
            <span className="block text-meta font-normal text-ink-2">
              {found.kind === 'person'
                ? t('becomes', { role: found.role })
                : found.kind === 'part' || found.kind === 'guess'
                  ? t(found.kind)
                  : `${t(found.kind)}. ${t('becomes', { role: found.role })}`}
            </span>
          </PlainCell>
          <PlainCell>{found.where.join(' · ')}</PlainCell>
          <PlainCell>
            <SegmentedControl<NameChoice>
              label={t('choice', { name: found.name })}
              options={[
                { id: 'keep', label: t('keep') },
                { id: 'role', label: t('role') },
                { id: 'remove', label: t('remove') },
              ]}
              value={choices.get(found.name) ?? found.suggested}
              onChange={(choice) => onChoose(found.name, choice)}
            />
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
