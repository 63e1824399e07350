import type { CardOrganization } from './vcard-card.ts';
import { partsOf, textOf, type VcardProperty } from './vcard-property.ts';

/**
 * Pairs organizations with titles and roles: those of one group belong together, the others by order.
 * A title without an organization becomes one without a name.
 */
export function organizationsOf(
  orgs: readonly VcardProperty[],
  titles: readonly VcardProperty[],
  roles: readonly VcardProperty[],
): readonly CardOrganization[] {
  const entries: Entry[] = orgs.map((property) => {
    const [name = '', ...units] = partsOf(property, ';');
    while (units.length > 0 && (units.at(-1) ?? '').trim() === '') units.pop();
    return { group: property.group, name, units };
  });
  pair(entries, titles, 'title');
  pair(entries, roles, 'role');
  return entries
    .filter((entry) =>
      [entry.name, ...entry.units, entry.title ?? '', entry.role ?? ''].some((text) => text.trim() !== ''),
    )
    .map(({ name, units, title, role }) => ({
      name,
      units,
      ...(title === undefined ? {} : { title }),
      ...(role === undefined ? {} : { role }),
    }));
}

interface Entry {
  readonly group: string;
  readonly name: string;
  readonly units: readonly string[];
  title?: string;
  role?: string;
}

function pair(entries: Entry[], properties: readonly VcardProperty[], field: 'title' | 'role'): void {
  const single = properties.filter((property) => {
    const own = entries.find(
      (entry) => property.group !== '' && entry.group === property.group && entry[field] === undefined,
    );
    if (own !== undefined) own[field] = textOf(property);
    return own === undefined;
  });
  for (const property of single) {
    const text = textOf(property);
    if (text.trim() === '') continue;
    const next = entries.find((entry) => entry[field] === undefined);
    if (next === undefined) entries.push({ group: property.group, name: '', units: [], [field]: text });
    else next[field] = text;
  }
}
