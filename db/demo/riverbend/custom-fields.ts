/** The fields of their own that the coalition of Riverbend keeps on organizations, with what stands in them. */
export const boardChoices = ['Monthly', 'Every other month', 'Quarterly', 'When needed'] as const;

interface DemoValues {
  readonly hours?: string;
  readonly board?: (typeof boardChoices)[number];
  /** The day of the story on which they are to be reminded of the agreement. */
  readonly contactDay?: number;
}

export const organizationValues: Readonly<Record<string, DemoValues>> = {
  o01: { hours: '52', board: 'Monthly', contactDay: 455 },
  o02: { hours: '40', board: 'Monthly' },
  o10: { board: 'Quarterly', contactDay: 470 },
  o11: { hours: '168', board: 'Every other month', contactDay: 448 },
  o12: { hours: '168', board: 'Quarterly' },
  o13: { hours: '60', board: 'Monthly', contactDay: 490 },
  o14: { hours: '84', board: 'When needed' },
  o15: { hours: '45', board: 'Monthly' },
  o16: { hours: '37.5', board: 'Every other month' },
  o17: { board: 'Monthly' },
  o23: { board: 'When needed' },
  o27: { hours: '168' },
  o30: { hours: '40', board: 'Quarterly', contactDay: 462 },
  o33: { hours: '40' },
  o34: { hours: '30', board: 'Monthly' },
  o35: { hours: '48', board: 'Every other month' },
};
