/**
 * Takes out of pasted HTML what the content security policy would refuse while it is being read: styles, scripts,
 * handlers, pictures. The schema of the editor decides afterwards what stays; this only keeps the reading quiet.
 */
export function cleanPastedHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(script|style|template|svg|math|iframe|object)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<(?:img|link|meta|base|source|video|audio|embed)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi, '')
    .replaceAll(
      /<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi,
      (_tag, name: string, attributes: string) => `<${name}${keptAttributes(attributes)}>`,
    );
}

// The address of a link, the first number of a list, and what the editor itself notes about copied parts.
function keptAttributes(attributes: string): string {
  const kept = attributes.match(/\s(?:href|start|data-pm-slice)\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/gi);
  return kept ? kept.join('') : '';
}
