import { mailPartner } from '#db/records/mail-partner.ts';
import { findMember } from '#db/members/members-repository.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import { demandCredit } from '#db/wins/win-credits.ts';
import { thankYouLetter } from '#shared/domain/wins/thank-you-letter.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { createSafeFile } from '../files/safe-file.ts';
import { writeMailDraft } from '../files/write-eml.ts';
import { os } from '../procedures.ts';

/** What leaves with a win: letters of thanks, and its card. */
export const thankYouHandlers = {
  thankYou: os.wins.thankYou.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    const credit = await demandCredit(db, input.creditId);
    const partner = await mailPartner(db, partnerOf(credit));
    const letter = thankYouLetter({
      name: partner.name,
      isOrganization: credit.record_type !== 'people',
      win: credit.title,
      wonOn: credit.won_on,
      part: credit.part,
      from: (await findMember(db, meOf(context)))?.name ?? '',
      coalition: await workspaceName(db),
    });
    return { to: partner.mayBeWrittenTo && partner.email !== '' ? [partner.email] : [], ...letter };
  }),

  saveCard: os.wins.saveCard.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    const file = await createSafeFile(path);
    await file.write(Buffer.from(input.base64, 'base64'));
    await file.finish();
    return { path };
  }),

  saveThankYou: os.wins.saveThankYou.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    const db = workspaceDb(context).read;
    const credit = await demandCredit(db, input.creditId);
    const partner = await mailPartner(db, partnerOf(credit));
    if (!partner.mayBeWrittenTo || partner.email === '')
      throw new AppError('invalid', { field: 'people', reason: 'nobodyToWriteTo' });
    const me = await findMember(db, meOf(context));
    await writeMailDraft(path, {
      from: me === undefined || me.email === '' ? null : { name: me.name, address: me.email },
      to: [{ name: partner.name, address: partner.email }],
      bcc: [],
      subject: input.subject,
      text: input.body,
    });
    return { path };
  }),
};

function partnerOf(credit: { readonly record_type: string; readonly record_id: string }) {
  return {
    type: credit.record_type === 'people' ? ('people' as const) : ('organizations' as const),
    id: credit.record_id,
  };
}

function meOf(context: StorageContext): string {
  return context.open.workspace?.meId ?? '';
}
