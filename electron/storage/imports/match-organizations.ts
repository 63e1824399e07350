import { partnersByKeys } from '#db/imports/find-matches.ts';
import { loadPartners, type LoadedPartner } from '#db/imports/partner-states.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { organizationAgreement } from '#shared/domain/duplicates/name-agreement.ts';
import { foldText } from '#shared/text.ts';

import { contradictsOrganization, ownHost, sharesAddress } from './match-facts.ts';
import { isKnown, type RecordMatch } from './match-people.ts';

/** How many organizations of one name are looked at in full: chains have branches by the hundred. */
const closeLooks = 400;

/**
 * The organization of the workspace that each row is about: by name or another of its names, else by the host of its website. The same name at
 * another address, or as a part of another body, is another organization, unless the website is the same too.
 */
export async function matchOrganizations(
  db: DbReader,
  drafts: readonly ImportDraft[],
  tokenOf: (name: string) => string,
): Promise<(RecordMatch | undefined)[]> {
  const names = drafts.map((draft) => foldText(draft.name));
  const hosts = drafts.map((draft) => ownHost(draft.texts.website));
  const named = await partnersByKeys(db, 'organizations', 'name', new Set(names.filter(Boolean)));
  const hosted = await partnersByKeys(db, 'organizations', 'host', new Set(hosts.filter(Boolean)));
  const ids = new Set([...named.values()].flatMap((found) => found.slice(0, closeLooks)));
  for (const found of hosted.values()) if (found.length === 1) ids.add(found[0] ?? '');
  if (ids.size === 0) return drafts.map(() => undefined);
  const loaded = await loadPartners(db, 'organizations', [...ids], new Map());
  const of = (found: readonly string[] | undefined) => (found ?? []).flatMap((id) => loaded.get(id) ?? []);
  return drafts.map((draft, at) => {
    const name = names[at] ?? '';
    const host = hosts[at] ?? '';
    const byThisName = of(named.get(name));
    return (
      byName(draft, byThisName, host, tokenOf) ??
      (byThisName.length > 0 ? undefined : byHost(draft, name, of(hosted.get(host)), hosted.get(host)?.length ?? 0)) ??
      elsewhere(byThisName)
    );
  });
}

function byName(
  draft: ImportDraft,
  named: readonly LoadedPartner[],
  host: string,
  tokenOf: (name: string) => string,
): RecordMatch | undefined {
  if (named.length === 0) return undefined;
  const sameSite = host === '' ? undefined : named.find((each) => ownHost(each.state.texts.website) === host);
  const possible = named.filter((each) => !contradictsOrganization(draft, each.state));
  // Whichever has all that the row says is the one: so the same file adds nothing when it is imported again.
  const sure =
    possible.find((each) => isKnown(each, draft, tokenOf)) ??
    possible.find((each) => sharesAddress(draft, each.state)) ??
    sameSite ??
    (named.length === 1 ? possible[0] : undefined);
  if (sure !== undefined) return { id: sure.row.id, reason: 'name', isSure: true, remark: '' };
  const [first] = possible;
  return first === undefined
    ? undefined
    : { id: first.row.id, reason: 'name', isSure: false, remark: 'severalWithThisName' };
}

/** The only one with that website: the same when the names have something in common. */
function byHost(
  draft: ImportDraft,
  name: string,
  hosted: readonly LoadedPartner[],
  count: number,
): RecordMatch | undefined {
  const [only] = hosted;
  if (count !== 1 || only === undefined || contradictsOrganization(draft, only.state)) return undefined;
  const isSure = name === '' || organizationAgreement(name, foldText(only.state.name)) !== 'none';
  return { id: only.row.id, reason: 'website', isSure, remark: isSure ? 'nameDiffers' : 'websiteOfAnother' };
}

function elsewhere(named: readonly LoadedPartner[]): RecordMatch | undefined {
  const [first] = named;
  return first === undefined ? undefined : { id: first.row.id, reason: 'name', isSure: false, remark: 'otherAddress' };
}
