import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const generator = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/;

/** Leaves what turns schemas into JSON Schema out of the pages: every schema would carry it along, and no page asks for it. */
export const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  load: {
    filter: { id: generator },
    handler: (id) => {
      const names = readFileSync(id, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm);
      return `const none = () => none;\nexport { ${[...names].map(([, name]) => `none as ${name}`).join(', ')} };`;
    },
  },
};
