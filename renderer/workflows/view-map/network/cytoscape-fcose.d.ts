/** The package has no types of its own: a layout that `cytoscape.use` registers. */
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const fcose: Ext;
  export default fcose;
}
