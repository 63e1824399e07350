/** Words of organizations. */
export const organizations = {
  title: 'Organizations',
  form: {
    addDetail: 'A name is enough. Everything else can wait.',
    editTitle: 'Edit organization',
    what: 'Who they are',
    name: 'Name',
    alsoKnownAs: 'Also known as',
    alsoKnownAsDetail: 'Short names and old names. Import finds it by them.',
    sector: 'Main sector',
    otherSectors: 'Other sectors',
    otherSectorsDetail: 'Up to three.',
    restrictedDetail: 'Hidden in discreet mode and left out of exports unless asked for.',
  },
} as const;
