"""What one more statement costs each kind of target: a large site is published to a
server, one statement released, and the site published again. `cargo xtask
bench-publish` makes the site and says by its environment what to release."""

import os
import pathlib
import time
import unittest

import targets

STATEMENT = os.environ['STATEMENT']
RELEASED = os.environ['RELEASED']
QUESTION = 'test_what_one_statement_costs'
ROWS = []

targets.SITE = pathlib.Path(os.environ['SITE'])
targets.NOW = os.environ['NOW']


def row(name, first, second, seconds):
    ROWS.append(
        f'| {name} | {first["files"]} | {first["bytes"] / 1e6:.1f} MB | {second["files"]} '
        f'| {second["bytes"] / 1e3:.0f} kB | {second["deleted"]} | {seconds:.1f} s |')


class Question:
    """Asked of each kind of target by what follows it."""

    def test_what_one_statement_costs(self):
        first = self.published()
        # A target with two copies fills the other one now, and is brought along by
        # two changes after it.
        file = self.site / STATEMENT
        text = min(file.parent.parent.glob('*/*.md'))
        text.write_text(f'{text.read_text()}\nOnce more.\n')
        self.build()
        self.published()
        before = file.read_text()
        file.write_text(before.replace('state = "staged"', f'state = "released"\nreleased = {RELEASED}'))
        self.assertNotEqual(before, file.read_text())
        self.build()
        start = time.monotonic()
        second = self.published()
        row(self.kind, first, second, time.monotonic() - start)
        # A hundredth of the files would be far too much.
        self.assertLess(second['files'], first['files'] / 100)
        self.assert_shows(self.shown())


class OnFolder(Question, targets.Published):
    kind = 'folder'

    def setUp(self):
        super().setUp()
        self.target(f'kind = "folder"\nrole = "primary"\npath = "{self.room}/there"\n')

    def shown(self):
        return targets.tree(self.room / 'there/current')


class OnSsh(Question, targets.Ssh):
    kind = 'SSH, rsync'


class OnS3(Question, targets.S3):
    kind = 'S3'


class OnNetlify(Question, targets.Netlify):
    kind = 'Netlify (double)'


if __name__ == '__main__':
    asked = unittest.TestSuite(kind(QUESTION) for kind in (OnFolder, OnSsh, OnS3, OnNetlify))
    whole = unittest.TextTestRunner().run(asked).wasSuccessful()
    print('| target | files at first | bytes | files for one statement | bytes | deleted | publishing it |')
    print('|---|--:|--:|--:|--:|--:|--:|')
    print('\n'.join(ROWS))
    raise SystemExit(0 if whole else 1)
