import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { testWorkspace } from '#test/support/test-workspace.ts';
import { partOf } from '#test/support/zip.ts';

const workspace = testWorkspace();
const today = '2026-03-02';
const address = { label: '', street: '12 Hidden Lane', city: 'Millhaven', region: '', postalCode: '', country: '' };

async function lesson(problem: string, title = 'Listen first'): Promise<string[]> {
  const { id } = await workspace.client.lessons.create({ title, shareLevel: 'public', problem });
  return [id];
}

it('names neither the coalition nor its places and partners where they are to be told by what they are', async () => {
  const { client, service } = workspace;
  const coalition = (await client.workspaces.current())?.name ?? '';
  const unity = 'Unity Now';
  await client.organizations.create({ name: unity, sector: 'social-justice', addresses: [address] });
  const ids = await lesson(`The ${coalition} met in Millhaven with ${unity}.`);
  const { names } = await client.playbook.names({ ids });
  expect(names).toMatchObject([
    { name: coalition, kind: 'coalition', suggested: 'keep' },
    { name: unity, kind: 'organization' },
    { name: 'Millhaven', kind: 'place', role: 'our town' },
  ]);
  const kept = await client.playbook.preview({ ids, choices: [], today });
  expect(kept.staying).toEqual([coalition, unity, 'Millhaven']);
  const choices = names.map(({ name }) => ({ name, choice: 'role' as const }));
  const { document, staying } = await client.playbook.preview({ ids, choices, today });
  expect(document).toMatchObject({
    title: 'Playbook of a coalition that gave no name',
    coalition: 'a coalition that gave no name',
  });
  expect(staying).toEqual([]);
  expect(JSON.stringify(document)).toContain(
    'Our coalition met in our town with a partner (Social justice & racial equity groups).',
  );
  const path = service.path('unnamed.longtable-playbook');
  await client.playbook.save({ ids, choices, today, path, format: 'pack' });
  for (const part of ['manifest.json', 'playbook.json', 'booklet.md'])
    for (const { name } of names) expect(partOf(readFileSync(path), part)).not.toContain(name);
});

it('takes the name of a coalition that passed a lesson on out of where it came from', async () => {
  const { client, service } = workspace;
  const coalition = (await client.workspaces.current())?.name ?? '';
  const path = service.path('first.longtable-playbook');
  await client.playbook.save({ ids: await lesson('We asked.'), choices: [], today, path, format: 'pack' });
  const { items } = await client.playbook.open({ path });
  await client.playbook.take({ path, ids: items.map((item) => item.id), today });
  const ids = (await client.playbook.contents({})).filter((item) => item.provenance !== '').map((item) => item.id);
  const kept = await client.playbook.preview({ ids, choices: [], today });
  expect(JSON.stringify(kept.document)).toContain(`From ${coalition} (Mar 2, 2026).`);
  const choices = [{ name: coalition, choice: 'remove' as const }];
  const { document } = await client.playbook.preview({ ids, choices, today });
  expect(JSON.stringify(document)).toContain('From a coalition that gave no name (Mar 2, 2026).');
  expect(JSON.stringify(document)).not.toContain(coalition);
});

it('tells a person by what they do, with a title before the name too', async () => {
  const { client } = workspace;
  await client.people.create({ name: 'Rosa Delgado' });
  const ids = await lesson('We asked Captain Rosa Delgado, and CAPTAIN ROSA DELGADO said yes.');
  const { document, staying } = await client.playbook.preview({ ids, choices: [], today });
  expect(staying.join(' ')).not.toContain('Rosa');
  expect(JSON.stringify(document)).not.toMatch(/delgado/iu);
});

it('says nothing of who is restricted, by no name, other name or street of theirs, whatever is chosen', async () => {
  const { client, service } = workspace;
  await client.people.create({ name: 'Vesper Nightingale', isRestricted: true });
  await client.organizations.create({
    name: 'Harbor of Quiet',
    alsoKnownAs: ['Quiet House'],
    isRestricted: true,
    addresses: [address],
  });
  const secrets = ['Vesper Nightingale', 'Nightingale', 'Harbor of Quiet', 'Quiet House', 'Hidden Lane'];
  const ids = await lesson(
    'VESPER  NIGHTINGALE of Harbor of Quiet, the Quiet House in Hidden Lane, came first.',
    'Nightingale opened the door',
  );
  const { names } = await client.playbook.names({ ids });
  const choices = secrets.map((name) => ({ name, choice: 'keep' as const }));
  const { document, staying } = await client.playbook.preview({ ids, choices, today });
  const path = service.path('quiet.longtable-playbook');
  await client.playbook.save({ ids, choices, today, path, format: 'pack' });
  const told = JSON.stringify([names, document, staying, partOf(readFileSync(path), 'playbook.json')]).toLowerCase();
  for (const secret of secrets) expect(told).not.toContain(secret.toLowerCase());
  expect(told).toContain('[name removed]');
});
