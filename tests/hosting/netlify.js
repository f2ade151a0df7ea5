// What Netlify's own parsers understand, and what follows from it for a request.

import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

/** The rules of a `_headers` file. */
export const headerRules = (file) =>
  parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: false });

/** The rules of a `_redirects` file. */
export const redirectRules = (file) =>
  parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: false });

/** The headers of an answer: a later rule overrules an earlier one. */
export const headersFor = (rules, at) => rules
  .filter(({ forRegExp }) => forRegExp.test(at))
  .flatMap(({ values }) => Object.entries(values))
  .reduce((all, [name, value]) => ({ ...all, [name.toLowerCase()]: value }), {});

/** A path that a rule is about, and where it leads to. */
export function example({ path, to, query }) {
  const values = new Map();
  const from = path.split('/').map((segment) => {
    if (segment === '*') return values.set(':splat', 'one/two').get(':splat');
    if (segment.startsWith(':')) return values.set(segment, `some-${segment.slice(1)}`).get(segment);
    return segment;
  }).join('/');
  const asked = Object.entries(query ?? {}).map(([name, value]) => {
    if (!value.startsWith(':')) return `${name}=${value}`;
    return `${name}=${values.set(value, `given-${value.slice(1)}`).get(value)}`;
  });
  const names = [...values.keys()].sort((a, b) => b.length - a.length);
  const led = names.reduce((text, name) => text.replaceAll(name, values.get(name)), to);
  return { from: asked.length ? `${from}?${asked.join('&')}` : from, to: led };
}
