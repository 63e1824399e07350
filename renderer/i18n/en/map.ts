/** Words of the maps. */
export const map = {
  title: 'Map',
  views: {
    label: 'Picture',
    grid: 'Power grid',
    spectrum: 'Spectrum',
    network: 'Network',
    chairs: 'Empty chairs',
  },
  showTable: 'Show as table',
  showPicture: 'Show as picture',
  print: 'Print for the wall',
  coming: {
    grid: 'The power grid is drawn here',
    spectrum: 'The spectrum of allies is drawn here',
    network: 'The network is drawn here',
    table: 'The long table is drawn here',
    recruitmentTitle: 'Recruitment',
    recruitment: 'The recruitment board stands here',
    detail: 'This picture is still being made.',
  },
} as const;
