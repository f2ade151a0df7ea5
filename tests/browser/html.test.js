// All pages as the Nu HTML checker sees them, after minifying.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import vnu from 'vnu-jar';
import { folder } from './site.js';

test('the HTML checker has nothing to say', () => {
  const options = [
    // Its guess at a text's language errs on short pages in several languages.
    '--no-langdetect',
    // Files have no origin to be their own; the browser judges the policy.
    // A block of data is no script to any browser, and a test looks at each.
    '--filterpattern', '(Resource|Inline script) violates Content Security Policy.*',
    // The folder also holds what is no page: scripts, feeds, the index.
    '--skip-non-html',
    '--format', 'json', '--stdout', '--exit-zero-always',
  ];
  const said = execFileSync('java', ['-Xss4m', '-jar', String(vnu), ...options, folder],
    { maxBuffer: 1 << 28 });
  const messages = JSON.parse(said).messages.map(({ url, lastLine, message }) =>
    `${url.replace(`file:${folder}`, '')}:${lastLine} ${message}`);
  assert.deepEqual(messages.slice(0, 20), []);
});
