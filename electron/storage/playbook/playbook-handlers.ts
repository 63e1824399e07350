import { itemOf, playbookContents } from '#db/playbook/read-playbook.ts';
import { takeEntry, titlesHere } from '#db/playbook/take-entries.ts';
import { bookletOf } from '#shared/domain/playbook/booklet.ts';
import { playbookKinds } from '#shared/domain/playbook/playbook-entry.ts';
import { AppError } from '#shared/errors.ts';

import { runManyStep, workspaceDb } from '../context.ts';
import { toAppError } from '../files/file-errors.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';
import { writeDocument } from '../reports/save-report.ts';
import { readPack } from './read-pack.ts';
import { writePack } from './write-pack.ts';

export const playbookHandlers = {
  contents: os.playbook.contents.handler(({ context }) => playbookContents(workspaceDb(context).read)),

  names: os.playbook.names.handler(({ input, context, signal }) =>
    readAside(context, 'playbookNames', input, { signal }),
  ),

  preview: os.playbook.preview.handler(async ({ input, context, signal }) => {
    const { document, staying } = await readAside(context, 'playbook', input, { signal });
    return { document, staying };
  }),

  save: os.playbook.save.handler(async ({ input, context, signal }) => {
    const path = context.files.demand(input.path, 'write');
    const { entries, document } = await readAside(context, 'playbook', input, { signal });
    if (entries.length === 0) throw new AppError('invalid', { field: 'ids', reason: 'required' });
    if (input.format !== 'pack') await writeDocument(path, input.format, document);
    else
      await writePack(path, entries, document).catch((error: unknown) => {
        throw toAppError(error);
      });
    return { path, entries: entries.length };
  }),

  open: os.playbook.open.handler(async ({ input, context }) => {
    const { manifest, entries } = await readPack(context.files.demand(input.path, 'read'));
    const here = await titlesHere(workspaceDb(context).read);
    return {
      title: manifest.title,
      coalition: manifest.coalition,
      packedOn: manifest.packedOn,
      items: entries.map((entry) => ({
        ...itemOf(entry),
        isShared: true,
        canTake: playbookKinds.find((kind) => kind.id === entry.kind)?.canTake === true,
        isHere: here[entry.kind].has(entry.title),
      })),
      document: bookletOf(entries, { title: manifest.title, coalition: manifest.coalition, madeOn: manifest.packedOn }),
    };
  }),

  take: os.playbook.take.handler(async ({ input, context }) => {
    const { manifest, entries } = await readPack(context.files.demand(input.path, 'read'));
    const from = { coalition: manifest.coalition, on: manifest.packedOn };
    const wanted = new Set(input.ids);
    const taken = new Map(entries.flatMap((entry) => (wanted.has(entry.id) ? [[entry.id, entry] as const] : [])));
    return runManyStep(
      context,
      'playbook.take',
      [...taken.keys()],
      async (writer, ids) => {
        let count = 0;
        for (const id of ids) {
          const entry = taken.get(id);
          if (entry !== undefined && (await takeEntry(writer, entry, from, input.today))) count++;
        }
        return count;
      },
      (count) => `Took ${count === 1 ? '1 entry' : `${count} entries`} from the playbook of ${manifest.coalition}`,
    );
  }),
};
