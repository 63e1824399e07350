/** The longest link that every mail program and system takes, in characters. */
const longestLink = 1_900;

/** Splits addresses into groups of at most `size`, each address once. */
export function mailBatches(addresses: readonly string[], size: number): string[][] {
  const known = new Set<string>();
  const unique = addresses.filter((address) => {
    const key = address.trim().toLowerCase();
    if (key === '' || known.has(key)) return false;
    known.add(key);
    return true;
  });
  const most = Math.max(1, Math.trunc(size) || 1);
  return Array.from({ length: Math.ceil(unique.length / most) }, (_, at) => unique.slice(at * most, (at + 1) * most));
}

/** Links that open a new mail with its addresses hidden from each other (bcc), never in To; as many as keep each link short enough. */
export function mailtoLinks(addresses: readonly string[], size: number, subject: string, body: string): string[] {
  const words = [
    ...(subject === '' ? [] : [`subject=${encodeURIComponent(subject)}`]),
    ...(body === '' ? [] : [`body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`]),
  ];
  const linkOf = (group: readonly string[]): string =>
    `mailto:?${[`bcc=${group.map(encodeAddress).join(',')}`, ...words].join('&')}`;
  const links: string[] = [];
  for (const batch of mailBatches(addresses, size)) {
    let group: string[] = [];
    for (const address of batch) {
      if (group.length > 0 && linkOf([...group, address]).length > longestLink) {
        links.push(linkOf(group));
        group = [];
      }
      group.push(address);
    }
    links.push(linkOf(group));
  }
  return links;
}

function encodeAddress(address: string): string {
  return encodeURIComponent(address).replaceAll('%40', '@');
}
