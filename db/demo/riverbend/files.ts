/** A file of the demo: on which record it stands, and its words line by line. The first line is its heading. */
export interface DemoFile {
  readonly on: 'agreement' | 'health' | 'campaign';
  readonly name: string;
  readonly kind: 'pdf' | 'text';
  readonly note: string;
  readonly lines: readonly string[];
}

/** The files of Riverbend; every word is invented. */
export const demoFiles: readonly DemoFile[] = [
  {
    on: 'agreement',
    name: 'MOU as signed.pdf',
    kind: 'pdf',
    note: 'Scan of the three signatures.',
    lines: [
      'Memorandum of understanding',
      'The sheriff, the county commission and Meridian Behavioral Health',
      'bring people who are in a crisis to the stabilization center',
      'instead of the jail, where nobody else is in danger.',
      'Every party may withdraw with sixty days of notice.',
    ],
  },
  {
    on: 'health',
    name: 'Stabilization center floor plan.pdf',
    kind: 'pdf',
    note: '',
    lines: [
      'Floor plan of the stabilization center',
      'Sixteen recliners, two quiet rooms, a door for officers on the alley.',
      'Drop-off takes less than ten minutes.',
    ],
  },
  {
    on: 'health',
    name: 'Referral hours.txt',
    kind: 'text',
    note: 'From their front desk.',
    lines: [
      'Referral hours',
      'Walk-ins: every day, 8 in the morning to 10 at night.',
      'Officers: around the clock by the alley door.',
      'Call the desk before you bring more than two people.',
    ],
  },
  {
    on: 'campaign',
    name: 'Yard sign order.txt',
    kind: 'text',
    note: '',
    lines: [
      'Yard sign order',
      '120 signs, two-sided, English and Spanish.',
      'Pick up at the print shop on Mill Street.',
    ],
  },
];
