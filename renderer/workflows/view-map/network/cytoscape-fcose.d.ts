/** The package has no types of its own: a layout that `cytoscape.use` registers. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  // oxlint-disable-next-line import/no-default-export -- the package's own way
  export default fcose;
}
