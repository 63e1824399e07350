/** What somebody in the learning network is. */
export const networkKinds = [
  { id: 'assistance', label: 'Technical assistance' },
  { id: 'peer-site', label: 'Peer site' },
  { id: 'anti-racism', label: 'Anti-racism resources' },
  { id: 'policy', label: 'Policy and model papers' },
  { id: 'convening', label: 'Convener' },
] as const satisfies readonly { readonly id: string; readonly label: string }[];
