// The content security policy forbids evaluated code; zod then need not try whether it may. It looks here while it loads.
globalThis.__zod_globalConfig = { jitless: true };
