import { asMarkdownWords, mergeText } from '#shared/domain/mailings/merge-text.ts';

import { markdownBlocks } from '../files/markdown-blocks.ts';
import { toAppError } from '../files/file-errors.ts';
import { writeLetters } from '../files/write-letters.ts';
import { os } from '../procedures.ts';
import { fieldsOf, openAudience, readRecipients, type Recipients } from './read-recipients.ts';
import { saveDrafts } from './save-drafts.ts';

export const mailingsHandlers = {
  recipients: os.mailings.recipients.handler(async ({ input, context }) => {
    const audience = await openAudience(context, input);
    const recipients = [];
    const leftOut = [];
    for await (const batch of audience.batches()) {
      for (const { record, email, lines, headingLines } of batch.addressees)
        recipients.push({ record, email, lines: [...lines], headingLines });
      leftOut.push(...batch.leftOut);
    }
    return { recipients, leftOut, fields: [...audience.fields], homeCountry: audience.homeCountry };
  }),

  letters: os.mailings.letters.handler(async ({ input, context }) => {
    const audience = { feature: input.feature, includeRestricted: input.includeRestricted, by: 'letter' } as const;
    const fields = await fieldsOf(context, audience);
    const { addressees } = await readRecipients(context, audience, input.ids, input.homeCountry);
    return {
      letters: addressees.map(({ record, values }) => {
        const { text, missing } = mergeText(input.text, fields, values, asMarkdownWords);
        return { record, blocks: markdownBlocks(text).map(copyOf), missing: [...missing] };
      }),
    };
  }),

  gaps: os.mailings.gaps.handler(async ({ input, context }) => {
    const audience = await openAudience(context, { ...input, by: 'letter' });
    let place = 0;
    let count = 0;
    let first: number | null = null;
    for await (const { addressees } of audience.batches())
      for (const { values } of addressees) {
        if (input.fields.some((field) => (values[field]?.trim() ?? '') === '')) {
          count++;
          first ??= place;
        }
        place++;
      }
    return { count, first };
  }),

  saveLetters: os.mailings.saveLetters.handler(({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    return {
      jobId: context.jobs.start(async (job) => {
        job.report('reading', 0, 0);
        const audience = await openAudience(context, { ...input, by: 'letter' }, () => job.pause());
        const { fields } = audience;
        let rows = 0;
        let leftOut = 0;
        async function* letters() {
          for await (const batch of audience.batches()) {
            rows += batch.addressees.length;
            leftOut += batch.leftOut.length;
            job.report('writing', rows + leftOut, audience.count);
            yield* textsOf(batch);
          }
        }
        const textsOf = ({ addressees }: Recipients): string[] =>
          addressees.map(({ values }) => mergeText(input.text, fields, values, asMarkdownWords).text);
        await writeLetters(path, input.title, letters());
        return { path, rows, leftOut };
      }),
    };
  }),

  saveDrafts: os.mailings.saveDrafts.handler(({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    return {
      jobId: context.jobs.start(async (job) => {
        try {
          return await saveDrafts(context, { ...input, path }, job);
        } catch (error) {
          throw toAppError(error);
        }
      }),
    };
  }),
};

/** Blocks that the answer may keep. */
function copyOf(block: ReturnType<typeof markdownBlocks>[number]) {
  return block.kind === 'rule' ? block : { ...block, spans: block.spans.map((span) => ({ ...span })) };
}
