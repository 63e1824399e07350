import type { AttachmentRecord } from '#shared/contract/attachments.ts';
import type { CustomRecordType } from '#shared/domain/custom-fields/custom-field.ts';

import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';
import { AttachmentsSection } from './AttachmentsSection.tsx';

/** The fields of people's own and the files of a record, below its form. */
export function FilesAndFields({
  recordType,
  recordId,
}: {
  recordType: CustomRecordType & AttachmentRecord['type'];
  recordId: string;
}) {
  return (
    <>
      <CustomFieldsSection recordType={recordType} recordId={recordId} />
      <AttachmentsSection recordType={recordType} recordId={recordId} />
    </>
  );
}
