/** Given names of made-up people, from many languages. */
export const givenNames = ['Ada', 'Amara', 'Bao', 'Björn', 'Carmen', 'Chidi', 'Dana', 'Denise', 'Elif', 'Emeka', 'Farah', 'Gail', 'Hana', 'Idris', 'Inés', 'Jalen', 'João', 'Keisha', 'Kofi', 'Lena', 'Luis', 'Marisol', 'Mei', 'Nadia', 'Noor', 'Omar', 'Otis', 'Pilar', 'Quinn', 'Renée', 'Rosa', 'Sanjay', 'Søren', 'Tamika', 'Theo', 'Uma', 'Victor', 'Wren', 'Ximena', 'Yolanda', 'Yusuf', 'Zadie', 'Zoë', 'Łukasz'] as const;

/** Family names of made-up people. */
export const familyNames = ['Abernathy', 'Achterberg', 'Adeyemi', 'Aguilar', 'Álvarez', 'Barragán', 'Boateng', 'Brandvold', 'Castellano', 'Chau', 'Deshmukh', 'Dreyer', 'Dubois', 'Escobedo', 'Fairley', 'Feld', 'García', 'Grant', 'Haddad', 'Hofmann', 'Ivanova', 'Jensen', 'Kowalski', 'Ledoux', 'Lindqvist', 'Montes', 'Müller', 'Nakamura', 'Nwosu', 'Nyberg', 'O’Brien', 'Odom', 'Okafor', 'Park', 'Pham', 'Pruitt', 'Quispe', 'Rhodes', 'Sørensen', 'Stroud', 'Tran', 'Ünal', 'Vega', 'Whitlock', 'Xiong', 'Yilmaz', 'Zapata', 'Žukauskas'] as const;

/** Made-up towns. */
export const cities = ['Alder Falls', 'Bramble Hill', 'Calder', 'Dunmore', 'Eastwick', 'Fernbank', 'Gilead', 'Harrow', 'Iverton', 'Juniper', 'Kettering', 'Larkspur', 'Marlow Bay', 'Northgate', 'Oakhaven', 'Port Calder', 'Quarry Creek', 'Redfield', 'Stonebridge', 'Tidewater', 'Upton', 'Vale', 'Westmere', 'Yarrow'] as const;

/** What organizations of a made-up county are about. */
export const organizationStarts = ['Community', 'County', 'Family', 'Harbor', 'Housing', 'Interfaith', 'Justice', 'Legal', 'Neighborhood', 'Peer', 'Public Health', 'Recovery', 'Reentry', 'Street', 'United', 'Valley', 'Youth'] as const;

/** What they are. */
export const organizationEndings = ['Alliance', 'Association', 'Center', 'Church', 'Clinic', 'Coalition', 'Collective', 'Council', 'Department', 'Foundation', 'Fund', 'Network', 'Office', 'Partnership', 'Project', 'Services', 'Union'] as const;

/** What people do there. */
export const roleTitles = ['Board member', 'Case manager', 'Chair', 'Chief', 'Coordinator', 'Counsel', 'Director', 'Intake lead', 'Lieutenant', 'Navigator', 'Organizer', 'Outreach worker', 'Pastor', 'Program manager', 'Researcher', 'Supervisor', 'Treasurer', 'Volunteer'] as const;

/** Sentences of made-up notes. */
export const phrases = [
  'Asked who answers the line at night.',
  'Wants the numbers on one page.',
  'Can host the next session.',
  'Worries about staff time.',
  'Offered to talk to the board.',
  'Would like to see the protocol first.',
  'Knows two people who should be at the table.',
  'Asked for a copy in Spanish.',
  'Prefers calls before nine.',
  'Will answer after the budget vote.',
  'Liked the visit and said so.',
  'Has a question about who pays.',
  'Promised a date by Friday.',
  'Thinks the pilot should start small.',
  'Heard good things from the clinic.',
] as const;
