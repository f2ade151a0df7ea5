// Built pages as text: their elements, as far as tests ask for them.

import { readFileSync } from 'node:fs';
import { fileOf } from './families.js';

/** A page of the built site, as it is published. */
export const source = (path) => readFileSync(fileOf(path), 'utf8');

/** The attributes of each element of a name. */
export function elements(html, name) {
  const attributes = /([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
  return [...html.matchAll(new RegExp(`<${name}((?:\\s+[a-z-]+(?:=(?:"[^"]*"|'[^']*'|[^\\s>]+))?)*)\\s*>`, 'g'))]
    .map(([, inside]) => Object.fromEntries([...inside.matchAll(attributes)]
      .map(([, key, ...values]) => [key, values.find((value) => value !== undefined) ?? ''])));
}
