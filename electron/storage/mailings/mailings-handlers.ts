import { mergeText, asMarkdownWords } from '#shared/domain/mailings/merge-text.ts';

import { markdownBlocks } from '../files/markdown-blocks.ts';
import { toAppError } from '../files/file-errors.ts';
import { writeWordDocument } from '../files/write-docx.ts';
import { os } from '../procedures.ts';
import { readRecipients } from './read-recipients.ts';
import { saveDrafts } from './save-drafts.ts';

export const mailingsHandlers = {
  recipients: os.mailings.recipients.handler(async ({ input, context }) => {
    const { addressees, leftOut, fields } = await readRecipients(context, input);
    return {
      recipients: addressees.map(({ record, detail, email, lines }) => ({ record, detail, email, lines: [...lines] })),
      leftOut: [...leftOut],
      fields: [...fields],
    };
  }),

  letters: os.mailings.letters.handler(async ({ input, context }) => {
    const { addressees, fields } = await readRecipients(context, { ...input, by: 'letter' });
    const { unknown } = mergeText(input.text, fields, {});
    return {
      unknown: [...unknown],
      letters: addressees
        .filter(({ record }) => input.only === null || record.id === input.only)
        .map(({ record, values }) => {
          const { text, missing } = mergeText(input.text, fields, values, asMarkdownWords);
          return { record, blocks: markdownBlocks(text).map(copyOf), missing: [...missing] };
        }),
    };
  }),

  saveLetters: os.mailings.saveLetters.handler(({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    return {
      jobId: context.jobs.start(async (job) => {
        const { addressees, leftOut, fields } = await readRecipients(context, { ...input, by: 'letter' });
        job.report('writing', 0, addressees.length);
        await job.pause();
        const letters = addressees.map(({ values }) => mergeText(input.text, fields, values, asMarkdownWords).text);
        await writeWordDocument(path, input.title, letters);
        return { path, rows: letters.length, leftOut: leftOut.length };
      }),
    };
  }),

  saveDrafts: os.mailings.saveDrafts.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    try {
      return await saveDrafts(context, { ...input, path });
    } catch (error) {
      throw toAppError(error);
    }
  }),
};

/** Blocks that the answer may keep. */
function copyOf(block: ReturnType<typeof markdownBlocks>[number]) {
  return block.kind === 'rule' ? block : { ...block, spans: block.spans.map((span) => ({ ...span })) };
}
