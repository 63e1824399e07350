import { Paper } from '#renderer/app/print/Paper.tsx';
import { PaperTable } from '#renderer/app/print/PaperTable.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { t } from '#renderer/i18n/i18n.ts';
import { RichTextView } from '#renderer/ui/index.ts';
import { signatureStatuses } from '#shared/content/statement-points.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { StatementSignature, StatementSummary } from '#shared/contract/statements.ts';
import { dayWords } from '#shared/domain/day-words.ts';

/** Prints a statement with who signed it, who has not answered, and who declined. */
export function printSigners(
  {
    statement,
    signatures,
    version,
    body,
  }: {
    readonly statement: StatementSummary;
    readonly signatures: readonly StatementSignature[];
    readonly version: number | null;
    readonly body: string;
  },
  nameOf: (record: RecordLabel) => string,
): void {
  const all = signatures.length;
  const { signed, asked, declined } = statement;
  printAlone(
    <Paper
      title={statement.title}
      lines={[
        t('press:statement.signedOf', { signed, all }),
        t('press:statement.counts', { asked, declined }),
        version === null ? t('press:statement.changed') : t('press:statement.version', { number: version }),
      ]}
    >
      <RichTextView markdown={body} />
      <PaperTable
        columns={[
          t('press:statement.organization'),
          t('press:statement.signer'),
          t('press:statement.answer'),
          t('press:statement.text'),
        ]}
        rows={signatures.map(({ organization, person, status, answeredOn, askedOn, signedVersion, isEarlierText }) => [
          nameOf(organization),
          person === null ? '' : nameOf(person),
          answeredOn === null
            ? t('press:statement.askedOn', { day: dayWords(askedOn) })
            : t('press:statement.answeredOn', {
                status: signatureStatuses.find(({ id }) => id === status)?.label ?? status,
                day: dayWords(answeredOn),
              }),
          status === 'signed'
            ? [
                ...(signedVersion === null ? [] : [t('press:statement.signedVersion', { number: signedVersion })]),
                ...(isEarlierText ? [t('press:statement.earlierText')] : []),
              ].join(', ')
            : '',
        ])}
      />
    </Paper>,
    'paper',
  );
}
