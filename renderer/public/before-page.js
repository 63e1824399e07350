// The content security policy forbids evaluated code; zod then need not try whether it may. It looks here while it loads.
globalThis.__zod_globalConfig = { jitless: true };

// React Aria takes back what a screen reader was to say by innerHTML = '', for example at the second digit of a date. Emptying an element
// is safe, so that alone is allowed; any other HTML made of text is refused as before.
// It throws and does not answer null: the editor asks it first what pasted HTML may be, and has a policy of its own for HTML that was cleaned.
// oxlint-disable-next-line typescript/no-unsafe-call, typescript/no-unsafe-member-access -- the types of this file know no trusted types
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (text) => {
    if (text !== '') throw new TypeError('HTML made of text is refused.');
    return '';
  },
});
