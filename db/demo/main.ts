import { parseArgs } from 'node:util';

import { createSqliteWorkspace } from '../dialects/sqlite/open-sqlite.ts';
import { createRiverbendDemo } from './riverbend-demo.ts';
import { createSyntheticWorkspace } from './synthetic.ts';

/* npm run demo -- FILE [--people N] [--seed S]: writes the Riverbend demo, or a made-up workspace of N people. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string' }, seed: { type: 'string', default: '42' } },
});
const [path] = positionals;
const people = values.people === undefined ? undefined : Number(values.people);
if (path === undefined || (people !== undefined && (!Number.isInteger(people) || people < 1))) {
  process.stderr.write('Usage: npm run demo -- FILE [--people N] [--seed S]\n');
  process.exit(2);
}

try {
  const db = await createSqliteWorkspace(path);
  // A file that is being made has nothing to lose: a power cut here means making it again.
  if (people === undefined) await createRiverbendDemo(db, new Date());
  else
    await createSyntheticWorkspace(db, { people, seed: Number(values.seed), today: new Date() }, (done) =>
      process.stderr.write(`\r${done} of ${people} people`),
    );
  await db.close();
  process.stdout.write(`${people === undefined ? '' : '\n'}Wrote ${path}\n`);
} catch (error) {
  process.stderr.write(`\nThe demo was not written: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
