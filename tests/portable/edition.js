// The portable edition of the sample: where it lies, and what is on it.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const folder = fileURLToPath(new URL('../../target/portable/edition', import.meta.url));
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
export const address = (path, from = folder) => pathToFileURL(join(from, path)).href;

function* below(at) {
  for (const name of readdirSync(at).sort()) {
    const path = join(at, name);
    if (statSync(path).isDirectory()) yield* below(path);
    else yield relative(folder, path).split('\\').join('/');
  }
}

export const files = Array.from(below(folder));
export const pages = files.filter((path) => path.endsWith('.html'));
export const read = (path) => readFileSync(join(folder, path), 'utf8');

/** One page of each kind, in a language. */
export function kinds(language) {
  const found = new Map();
  pages.filter((path) => path.startsWith(`${language}/`)).forEach((path) => {
    const parts = path.split('/').slice(1);
    const [, , room] = parts;
    const fixed = ['journal', 'archive', 'speakers', 'guides', 'pages', 'search'].includes(parts[0]);
    const kind = fixed ? `${parts[0]} ${parts.length}` : `${room} ${parts.length}`;
    if (!found.has(kind)) found.set(kind, path);
  });
  return Array.from(found.values());
}
