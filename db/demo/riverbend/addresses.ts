const streets = [
  'Court Street',
  'Mill Road',
  'River Avenue',
  'Union Street',
  'Station Lane',
  'Market Square',
  'Harbor Way',
];

/** A made-up postal address of an organization by its place in the list; every eighth has none, as in any real list. */
export function addressOf(index: number, city: string) {
  const isKnown = index % 8 !== 7;
  return {
    label: 'work',
    street: isKnown ? `${10 + ((index * 37) % 890)} ${streets[index % streets.length] ?? ''}` : '',
    city,
    region: 'Meridian',
    // No post office gives out codes that begin with three zeros.
    postalCode: isKnown ? `000${10 + (index % 7)}` : '',
    country: '',
  };
}
