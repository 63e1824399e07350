import { Paper } from '#renderer/app/print/Paper.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { followUpTypes } from '#shared/content/follow-up-types.ts';
import { interactionOutcomes } from '#shared/content/interaction-outcomes.ts';
import { outcomeLetters } from '#shared/content/outcome-letters.ts';
import type { CallRow } from '#shared/contract/outreach.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { CallEntry } from './call-entry.ts';
import { reachWords } from './reach-words.ts';

/** Prints a sheet to take along: who, how to reach them and what to say, and room to write down what came of it. */
export function printCallSheet({
  title,
  rows,
  entries,
  left,
  isDiscreet,
  today,
}: {
  title: string;
  rows: readonly CallRow[];
  entries: Readonly<Record<string, CallEntry>>;
  /** How many more are due. */
  left: number;
  isDiscreet: boolean;
  today: IsoDay;
}): void {
  const letters = outcomeLetters
    .map(({ letter, outcome }) => {
      const label = interactionOutcomes.find((each) => each.id === outcome)?.label ?? outcome;
      return `${letter.toUpperCase()} ${label}`;
    })
    .join(' · ');
  printAlone(
    <Paper
      title={title}
      lines={[
        letters,
        ...(left > 0 ? [t('outreach:sheet.more', { count: left })] : []),
        ...(!isDiscreet && rows.some(({ record }) => record.isRestricted) ? [t('outreach:sheet.withRestricted')] : []),
      ]}
    >
      {/* oxlint-disable-next-line react/forbid-elements -- paper has no keys to walk a grid with */}
      <table className="paper-sheet">
        <thead>
          <tr>
            <th scope="col">{t('outreach:sheet.columns.who')}</th>
            <th scope="col">{t('outreach:sheet.columns.outcome')}</th>
            <th scope="col">{t('outreach:sheet.columns.note')}</th>
            <th scope="col">{t('outreach:sheet.columns.next')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Who row={row} isHidden={isDiscreet && row.record.isRestricted} today={today} />
              </td>
              <td>{entries[row.id]?.letter.toUpperCase()}</td>
              <td>{entries[row.id]?.note}</td>
              <td>{followUpTypes.find(({ id }) => id === entries[row.id]?.next)?.label}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>,
    'paper',
  );
}

function Who({ row, isHidden, today }: { row: CallRow; isHidden: boolean; today: IsoDay }) {
  if (isHidden) return <b>{t('outreach:private')}</b>;
  const contact =
    row.lastContactOn === null
      ? t('outreach:sheet.never')
      : t('outreach:sheet.last', { day: shortDay(row.lastContactOn, today) });
  const lines = [
    reachWords(row),
    contact,
    ...row.openPromises.map((text) => t('outreach:sheet.promises', { text })),
    row.subject,
    row.script,
  ].filter((line) => line !== '');
  return (
    <>
      <b>{row.record.label}</b>
      {row.organizationName !== null && ` ${row.organizationName}`}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
