// The built sample site, file by file.

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..', process.env.PAPERSMART_OUT ?? 'target/browser-test');

const files = readdirSync(root, { recursive: true })
  .map((file) => file.replaceAll(path.sep, '/')).sort();
const known = new Set(files);

export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** A file of the site as text. */
export const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** Whether there is such a file. */
export const exists = (file) => known.has(file);

/** The files of a name, in every folder. */
export const named = (name) => files.filter((file) => path.posix.basename(file) === name);

/** The JSON files below a folder. */
export const within = (folder) => files
  .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.json'));
