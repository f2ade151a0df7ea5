"""Publishing to real servers: OpenSSH's with rsync, and one that speaks like S3; and
to a double of Netlify that holds to what its interface is documented to be. Each
target shows the sample site whole, takes what differs only, and goes on from where it
was left."""

import base64
import fcntl
import hashlib
import http.client
import http.server
import json
import logging
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / os.environ.get('PAPERSMART', 'target/debug/papersmart')
# The site of the other tests: small, with an archive, files and embargoed texts.
SITE = ROOT / 'tests/site'
NOW = '2026-03-25T09:00:00Z'
PAGE = 'en/pages/about/index.html'
TOP = ['release.json', 'papersmart.json']


def free_port():
    with socket.socket() as listener:
        listener.bind(('127.0.0.1', 0))
        return listener.getsockname()[1]


def tree(folder):
    folder = pathlib.Path(folder)
    files = (file for file in folder.rglob('*') if file.is_file())
    return {str(file.relative_to(folder)): file.read_bytes() for file in files}


def wait_for(port, process):
    for _ in range(300):
        if process.poll() is not None:
            raise AssertionError(f'{process.args[0]} ended')
        try:
            socket.create_connection(('127.0.0.1', port), 0.2).close()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f'nothing listens on {port}')


class Published(unittest.TestCase):
    """A site with one target, built."""

    def setUp(self):
        self.room = pathlib.Path(tempfile.mkdtemp(prefix='papersmart-targets-'))
        self.addCleanup(shutil.rmtree, self.room, ignore_errors=True)
        self.site = self.room / 'site'
        shutil.copytree(SITE, self.site)
        self.environment = {
            name: value for name, value in os.environ.items()
            if name not in ('CI', 'PAPERSMART_SIGNING_KEY')
        }
        self.environment['LANG'] = 'en'
        self.build()

    def target(self, text):
        (self.site / 'publish.toml').write_text('[[targets]]\nname = "there"\n' + text)

    def run_program(self, *words):
        done = subprocess.run(
            [PROGRAM, '--site', 'site', *words], cwd=self.room, env=self.environment,
            capture_output=True, text=True, timeout=300, check=False)
        self.answer = done.stdout
        return done.returncode, done.stdout + done.stderr

    def build(self):
        code, said = self.run_program('build', '--out', 'public', '--now', NOW)
        self.assertIn(code, (0, 1), said)

    def publish(self, *words):
        return self.run_program('publish', '--now', NOW, '--report', 'report.json', *words)

    def published(self, *words):
        """Publishes, and returns what the report says of the target."""
        code, said = self.publish(*words)
        self.assertEqual(code, 0, said)
        return json.loads((self.room / 'report.json').read_text())['targets'][0]

    def edit(self, text, build=True):
        file = self.site / 'content/pages/about.en.md'
        head, _ = file.read_text().rsplit('+++', 1)
        file.write_text(f'{head}+++\n{text}.\n')
        if build:
            self.build()

    def assert_shows(self, shown):
        """The target shows the folder, and the release and old assets beside it."""
        built = tree(self.room / 'public')
        release = json.loads(shown['release.json'])
        kept = {one['path'] for one in release['retained']}
        self.assertLessEqual(set(shown) - set(built) - kept, {'release.json', 'release.json.minisig'})
        for path, content in built.items():
            self.assertEqual(shown.get(path), content, path)
        return release

    def states(self):
        code, _ = self.run_program('status', '--format', 'json')
        return code, json.loads(self.answer)['targets'][0]

    def life(self, shown):
        """What every target does: all of it, then what differs, then nothing."""
        all_files = len(tree(self.room / 'public'))
        first = self.published()
        self.assertGreaterEqual(first['files'], all_files * 0.5)
        self.assertEqual(self.assert_shows(shown())['sequence'], 1)
        self.assertEqual(self.published()['files'], 0)
        # Both copies of a target that has two.
        self.edit('Two')
        self.published()
        self.edit('Three')
        third = self.published()
        self.assertEqual(self.assert_shows(shown())['sequence'], 3)
        self.assertLess(third['files'], 40)
        self.assertLess(third['bytes'], first['bytes'] / 5)
        self.assertEqual(self.states(), (0, self.states()[1]))
        self.assertEqual(self.states()[1]['state'], 'current')
        # What was edited and not built is told of: it may be a recall.
        self.edit('Four', build=False)
        code, said = self.publish()
        self.assertEqual(code, 0, said)
        self.assertIn('not what content says now', said)
        # What goes, goes.
        for page in (self.site / 'content/pages').glob('about.*'):
            page.unlink()
        self.build()
        gone = self.published()
        self.assertGreater(gone['deleted'], 0)
        self.assertNotIn(PAGE, shown())
        self.assert_shows(shown())
        return first, third


class Ssh(Published):
    def setUp(self):
        super().setUp()
        keys = self.room / 'keys'
        keys.mkdir(mode=0o700)
        for name in ('host', 'user', 'stranger'):
            subprocess.run(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', keys / name], check=True)
        (keys / 'authorized').write_bytes((keys / 'user.pub').read_bytes())
        self.port = free_port()
        config = keys / 'sshd_config'
        config.write_text(f'''
ListenAddress 127.0.0.1:{self.port}
HostKey {keys}/host
AuthorizedKeysFile {keys}/authorized
PidFile {keys}/pid
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
StrictModes no
''')
        # The privileges it gives up need a folder of their own.
        if os.geteuid() == 0:
            os.makedirs('/run/sshd', exist_ok=True)
        self.server = subprocess.Popen(
            ['/usr/sbin/sshd', '-D', '-e', '-f', config], stderr=subprocess.DEVNULL)
        self.addCleanup(self.server.wait)
        self.addCleanup(self.server.terminate)
        wait_for(self.port, self.server)
        host = (keys / 'host.pub').read_text().split()
        (self.site / 'known hosts').write_text(f'[127.0.0.1]:{self.port} {host[0]} {host[1]}\n')
        self.keys = keys
        self.environment['SITE_KEY'] = (keys / 'user').read_text().rstrip('\n')
        self.remote = self.room / 'remote'
        self.target(f'''kind = "ssh"
role = "primary"
host = "127.0.0.1"
port = {self.port}
path = "{self.remote}"
key = "SITE_KEY"
known_hosts = "known hosts"
''')

    def shown(self):
        return tree(self.remote / 'current')

    def test_it_shows_the_site_and_takes_what_differs(self):
        first, third = self.life(self.shown)
        print(f'ssh: {first["bytes"]} bytes at first, {third["bytes"]} for one page and what lists it')
        # The secret is gone with the run.
        self.assertFalse((self.site / '.papersmart/publish/there').exists())

    def test_two_do_not_publish_there_at_a_time(self):
        self.published()
        self.edit('Two')
        with open(self.remote / 'publish.lock', 'w') as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            code, said = self.publish()
            self.assertEqual(code, 3)
            self.assertIn('somebody else is publishing', said)
            self.assertNotEqual(self.shown()[PAGE], (self.room / 'public' / PAGE).read_bytes())
        self.published()
        self.assert_shows(self.shown())

    def test_a_host_that_is_not_known_gets_nothing(self):
        (self.site / 'known hosts').write_text('')
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertIn('refused', said)
        self.assertFalse(self.remote.exists())
        code, state = self.states()
        self.assertEqual((code, state['state']), (3, 'unreachable'))

    def test_a_key_that_is_not_known_is_told(self):
        self.environment['SITE_KEY'] = (self.keys / 'stranger').read_text()
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertIn('Permission denied', said)
        del self.environment['SITE_KEY']
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertIn('SITE_KEY', said)

    def test_a_server_that_is_gone_is_told(self):
        self.server.terminate()
        self.server.wait()
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertIn('no answer', said)

    def test_what_a_killed_run_left_is_looked_at_file_by_file(self):
        self.published()
        self.edit('Two')
        self.published()
        # As if it had been killed while it was at work on the other copy.
        spare = self.remote / ('a' if os.readlink(self.remote / 'current') == 'b' else 'b')
        (self.remote / f'{spare.name}.unfinished').touch()
        (spare / PAGE).unlink()
        (spare / PAGE).write_bytes(b'half of something')
        (spare / 'en/leaked.html').write_bytes(b'never listed anywhere')
        self.edit('Three')
        again = self.published()
        self.assertLess(again['files'], 40)
        self.assert_shows(self.shown())

    def test_what_was_altered_is_mended_by_whoever_looks_at_all_of_it(self):
        self.published()
        page = self.remote / 'current' / PAGE
        page.write_bytes(page.read_bytes()[:-1] + b'!')
        (self.remote / 'current/en/leaked.html').write_bytes(b'never listed anywhere')
        self.assertEqual(self.published()['files'], 0)
        mended = self.published('--thorough')
        self.assertEqual((mended['files'], mended['deleted']), (1, 1))
        self.assert_shows(self.shown())

    def test_a_run_that_is_killed_leaves_what_was_there(self):
        self.published()
        before = self.shown()
        self.edit('Two')
        for after in (0.2, 0.5, 0.8, 1.2):
            running = subprocess.Popen(
                [PROGRAM, '--site', 'site', 'publish', '--now', NOW], cwd=self.room,
                env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                start_new_session=True)
            try:
                running.wait(after)
            except subprocess.TimeoutExpired:
                os.killpg(running.pid, signal.SIGKILL)
                running.wait()
            now = self.shown()
            if now != before:
                self.assert_shows(now)
        self.published()
        self.assert_shows(self.shown())

    def test_a_folder_of_others_is_left_alone(self):
        (self.remote / 'a').mkdir(parents=True)
        (self.remote / 'a/index.html').write_text('mine')
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertIn('not published by papersmart', said)
        self.assertEqual(tree(self.remote), {'a/index.html': b'mine', 'publish.lock': b''})


class S3(Published):
    """The server is one for all of them; each has a bucket."""

    @classmethod
    def setUpClass(cls):
        from moto.server import ThreadedMotoServer
        # A line for each request is nothing to read.
        logging.getLogger('werkzeug').setLevel(logging.ERROR)
        cls.server = ThreadedMotoServer(ip_address='127.0.0.1', port=0, verbose=False)
        cls.server.start()
        cls.host, cls.port = cls.server.get_host_and_port()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def setUp(self):
        super().setUp()
        import boto3
        self.client = boto3.client(
            's3', endpoint_url=f'http://127.0.0.1:{self.port}', region_name='eu-central-1',
            aws_access_key_id='id', aws_secret_access_key='secret')
        self.bucket = 'bucket-' + self.id().rsplit('.', 1)[1].replace('_', '-')[:40].rstrip('-')
        where = {'LocationConstraint': 'eu-central-1'}
        self.client.create_bucket(Bucket=self.bucket, CreateBucketConfiguration=where)
        self.environment.update(CDN_ID='id', CDN_SECRET='secret')
        self.configure(self.port)

    def configure(self, port, prefix='portal/public'):
        self.target(f'''kind = "s3"
bucket = "{self.bucket}"
region = "eu-central-1"
endpoint = "http://127.0.0.1:{port}"
prefix = "{prefix}"
key_id = "CDN_ID"
secret = "CDN_SECRET"
''')

    def objects(self):
        found = {}
        for page in self.client.get_paginator('list_objects_v2').paginate(Bucket=self.bucket):
            for one in page.get('Contents', []):
                found[one['Key']] = one
        return found

    def shown(self):
        get = lambda key: self.client.get_object(Bucket=self.bucket, Key=key)['Body'].read()
        return {key.removeprefix('portal/public/'): get(key) for key in self.objects()}

    def test_it_shows_the_site_and_takes_what_differs(self):
        self.client.put_object(Bucket=self.bucket, Key='elsewhere.txt', Body=b'of others')
        shown = lambda: {path: body for path, body in self.shown().items() if path != 'elsewhere.txt'}
        first, third = self.life(shown)
        print(f's3: {first["bytes"]} bytes at first, {third["bytes"]} for one page and what lists it')
        self.assertIn('elsewhere.txt', self.objects())

    def test_types_and_ages_are_told(self):
        self.published()
        head = lambda path: self.client.head_object(Bucket=self.bucket, Key=f'portal/public/{path}')
        page = head('en/index.html')
        self.assertEqual(page['ContentType'], 'text/html; charset=utf-8')
        self.assertIn('max-age=0', page['CacheControl'])
        style = next(key for key in self.objects() if key.endswith('.css'))
        style = head(style.removeprefix('portal/public/'))
        self.assertEqual(style['ContentType'], 'text/css; charset=utf-8')
        self.assertIn('immutable', style['CacheControl'])
        self.assertEqual(head('en/feed.xml')['ContentType'], 'application/atom+xml; charset=utf-8')

    def test_what_a_killed_run_left_is_looked_at_file_by_file(self):
        self.published()
        put = lambda path, body: self.client.put_object(
            Bucket=self.bucket, Key=f'portal/public/{path}', Body=body)
        put('release.unfinished', b'')
        about = (self.room / 'public' / PAGE).read_bytes()
        # As long as what belongs there, and in no manifest.
        put(PAGE, about[:-1] + b'!')
        put('en/leaked.html', b'never listed anywhere')
        again = self.published()
        self.assertEqual((again['files'], again['deleted']), (1, 1))
        self.assertNotIn('release.unfinished', self.shown())
        self.assert_shows(self.shown())

    def test_what_was_altered_is_mended_by_whoever_looks_at_all_of_it(self):
        self.published()
        about = (self.room / 'public' / PAGE).read_bytes()
        for path, body in ((PAGE, about[:-1] + b'!'), ('en/leaked.html', b'never listed anywhere')):
            self.client.put_object(Bucket=self.bucket, Key=f'portal/public/{path}', Body=body)
        self.assertEqual(self.published()['files'], 0)
        mended = self.published('--thorough')
        self.assertEqual((mended['files'], mended['deleted']), (1, 1))
        self.assert_shows(self.shown())

    def test_an_old_asset_that_was_altered_does_not_stay(self):
        self.published()
        icon = self.site / 'themes/default/assets/favicon.svg'
        icon.parent.mkdir(parents=True)
        icon.write_text((ROOT / 'themes/default/assets/favicon.svg').read_text().replace('>', '>\n', 1))
        self.build()
        self.published()
        kept = json.loads(self.shown()['release.json'])['retained']
        self.assertEqual(len(kept), 1)
        self.assertEqual(self.published('--thorough')['deleted'], 0)
        path = kept[0]['path']
        self.client.put_object(Bucket=self.bucket, Key=f'portal/public/{path}', Body=b'forged')
        self.assertEqual(self.published('--thorough')['deleted'], 1)
        self.assertNotIn(path, self.shown())

    def test_after_any_part_of_it_nothing_that_is_referred_to_is_missing(self):
        """A server in front counts requests, and gives up after so many."""
        before = tree(self.room / 'public')
        self.published()
        self.edit('Two')
        for cut in (3, 6, 9, 12):
            front = Front(self.port, cut)
            self.configure(front.port)
            self.environment['NO_PROXY'] = '127.0.0.1'
            code, said = self.run_program('publish', '--now', NOW)
            front.close()
            shown = self.shown()
            # The list is of one of both, and so all that it lists is there.
            after = tree(self.room / 'public')
            lists = [built for built in (before, after) if built['search/en.json'] == shown['search/en.json']]
            self.assertNotEqual(lists, [])
            self.assertGreater(len(blocks(lists[0])), 5)
            self.assertTrue(any(blocks(built) <= set(shown) for built in lists))
            loaded = {name for path, page in shown.items() if path.endswith('.html') for name in assets(page)}
            self.assertGreater(len(loaded), 0)
            self.assertLessEqual(loaded, set(shown))
            if code != 0:
                self.assertEqual(code, 3, said)
        self.configure(self.port)
        self.published()
        self.assert_shows(self.shown())

    def test_a_bucket_of_others_is_left_alone(self):
        self.client.put_object(Bucket=self.bucket, Key='portal/public/index.html', Body=b'mine')
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertEqual(len(self.objects()), 1)
        self.bucket = 'no-such-bucket'
        self.configure(self.port)
        code, said = self.publish()
        self.assertEqual(code, 3, said)


def blocks(built):
    """The parts of the search index of a built folder."""
    return {path for path in built if path.startswith('search/') and path.count('/') == 2}


def assets(page):
    """What a page loads."""
    return re.findall(r'/(assets/[^"\'> ]+)', page.decode())


class Server(http.server.ThreadingHTTPServer):
    """Says nothing of clients that hang up: those that were killed, and those that got
    their answer before they had asked all."""

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class Front:
    """Hands requests to a server, until it has handed over so many that write; to
    others it answers that it is overloaded."""

    def __init__(self, behind, writes):
        front = self
        self.writes = writes
        self.lock = threading.Lock()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def handle_any(self):
                length = int(self.headers.get('content-length') or 0)
                body = self.rfile.read(length)
                if self.command in ('PUT', 'POST', 'DELETE'):
                    with front.lock:
                        front.writes -= 1
                        if front.writes < 0:
                            self.send_response(403)
                            self.send_header('content-length', '0')
                            self.end_headers()
                            return
                connection = http.client.HTTPConnection('127.0.0.1', behind)
                headers = {name: value for name, value in self.headers.items()}
                connection.request(self.command, self.path, body, headers)
                answer = connection.getresponse()
                body = answer.read()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in ('transfer-encoding', 'content-length', 'connection'):
                        self.send_header(name, value)
                length = answer.getheader('content-length') if self.command == 'HEAD' else None
                self.send_header('content-length', length or str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_any

            def log_message(self, *_):
                pass

        self.server = Server(('127.0.0.1', 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Double:
    """Netlify's interface, as far as it is documented for deploys by digest."""

    TOKEN = 'a-token'
    SITE = '0d3a9d2f-ef94-4380-93df-27ee400e2048'

    def __init__(self):
        double = self
        self.blobs = {}      # by SHA-1
        self.deploys = {}
        self.live = None     # path → SHA-1
        self.faults = []     # what was asked wrongly
        self.uploads = []
        self.trouble = {}    # how often to answer so, by method: (status, header)
        self.lock = threading.RLock()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def answer(self, status, value=None, raw=None, headers=()):
                body = raw if raw is not None else json.dumps(value).encode()
                self.send_response(status)
                self.send_header('content-length', str(len(body)))
                for name, content in headers:
                    self.send_header(name, content)
                self.end_headers()
                self.wfile.write(body)

            def handle_any(self):
                body = self.rfile.read(int(self.headers.get('content-length') or 0))
                with double.lock:
                    self.handle_one(body)

            def handle_one(self, body):
                waiting = double.trouble.get(self.command) or []
                if waiting:
                    status, headers = waiting.pop(0)
                    return self.answer(status, {'code': status}, headers=headers)
                if self.headers.get('authorization') != f'Bearer {double.TOKEN}':
                    return self.answer(401, {'code': 401, 'message': 'Access Denied'})
                if not self.headers.get('user-agent'):
                    double.faults.append('no user agent')
                parts = self.path.split('/')
                if parts[:3] != ['', 'api', 'v1']:
                    return self.answer(404, {'code': 404})
                match [self.command, *parts[3:]]:
                    case ['GET', 'sites', double.SITE, 'files']:
                        if double.live is None:
                            return self.answer(404, {'code': 404})
                        listed = [{'id': '/' + path, 'path': '/' + path, 'sha': sha}
                                  for path, sha in double.live.items()]
                        return self.answer(200, listed)
                    case ['GET', 'sites', double.SITE, 'files', *path]:
                        path = urllib.parse.unquote('/'.join(path))
                        sha = (double.live or {}).get(path)
                        if sha is None:
                            return self.answer(404, {'code': 404})
                        if self.headers.get('content-type') == 'application/vnd.bitballoon.v1.raw':
                            return self.answer(200, raw=double.blobs[sha])
                        return self.answer(200, {'path': '/' + path, 'sha': sha})
                    case ['POST', 'sites', double.SITE, 'deploys']:
                        return self.deploy(json.loads(body))
                    case ['GET', 'deploys', name]:
                        return self.look(name)
                    case ['PUT', 'deploys', name, 'files', *path]:
                        return self.upload(name, '/'.join(path), body)
                    case _:
                        return self.answer(404, {'code': 404, 'message': 'Not Found'})

            def deploy(self, asked):
                files = asked['files']
                for path in files:
                    if not path.startswith('/') or '#' in path or '?' in path:
                        double.faults.append(f'the path {path}')
                name = f'deploy-{len(double.deploys) + 1}'
                missing = sorted(set(files.values()) - set(double.blobs))
                double.deploys[name] = {
                    'files': {path.removeprefix('/'): sha for path, sha in files.items()},
                    'required': missing, 'looks': 0, 'asynchronous': asked.get('async') is True,
                }
                answer = {'id': name, 'state': 'preparing'}
                if not double.deploys[name]['asynchronous']:
                    answer['required'] = missing
                return self.answer(200, answer)

            def look(self, name):
                deploy = double.deploys.get(name)
                if deploy is None:
                    return self.answer(404, {'code': 404})
                deploy['looks'] += 1
                if deploy['looks'] < 3:
                    return self.answer(200, {'id': name, 'state': 'preparing'})
                left = [sha for sha in deploy['required'] if sha not in double.blobs]
                if left:
                    return self.answer(
                        200, {'id': name, 'state': 'prepared', 'required': deploy['required']})
                if 'done' not in deploy:
                    deploy['done'] = deploy['looks']
                if deploy['looks'] - deploy['done'] < 2:
                    state = 'prepared' if not deploy['required'] else 'uploaded'
                    return self.answer(200, {'id': name, 'state': state, 'required': []})
                double.live = deploy['files']
                return self.answer(200, {'id': name, 'state': 'ready', 'required': []})

            def upload(self, name, path, body):
                deploy = double.deploys[name]
                plain = urllib.parse.unquote(path)
                if '/'.join(urllib.parse.quote(part, safe="!$&'()*+,;=:@-._~") for part in plain.split('/')) != path:
                    double.faults.append(f'{path} is not escaped as it should be')
                sha = hashlib.sha1(body).hexdigest()
                if deploy['looks'] < 3:
                    double.faults.append(f'{path} was sent before the deploy was prepared')
                if deploy['files'].get(plain) != sha:
                    double.faults.append(f'{plain} has another digest')
                    return self.answer(422, {'code': 422, 'message': 'digest'})
                if sha not in deploy['required']:
                    double.faults.append(f'{plain} was not asked for')
                    return self.answer(422, {'code': 422, 'message': 'not required'})
                if self.headers.get('content-type') != 'application/octet-stream':
                    double.faults.append(f'the type of {plain}')
                double.uploads.append(plain)
                double.blobs[sha] = body
                return self.answer(200, {'id': '/' + plain, 'path': '/' + plain, 'sha': sha})

            do_GET = do_PUT = do_POST = handle_any

            def log_message(self, *_):
                pass

        self.server = Server(('127.0.0.1', 0), Handler)
        # A run that is killed hangs up in the middle.
        self.server.handle_error = lambda *_: None
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Netlify(Published):
    def setUp(self):
        super().setUp()
        self.double = Double()
        self.addCleanup(self.double.close)
        self.environment['NETLIFY_TOKEN'] = Double.TOKEN
        self.target(f'''kind = "netlify"
role = "primary"
site = "{Double.SITE}"
token = "NETLIFY_TOKEN"
endpoint = "http://127.0.0.1:{self.double.port}"
''')

    def shown(self):
        return {path: self.double.blobs[sha] for path, sha in self.double.live.items()}

    def test_it_shows_the_site_and_takes_what_differs(self):
        first, third = self.life(self.shown)
        print(f'netlify: {first["bytes"]} bytes at first, {third["bytes"]} for one page and what lists it')
        self.assertEqual(self.double.faults, [])
        # No bytes go there twice.
        self.assertEqual(len(self.double.blobs), len(self.double.uploads))
        # The page that all else is told of goes with a name like any other.
        self.assertIn('_headers', self.shown())

    def test_it_waits_when_it_is_told_to(self):
        self.double.trouble = {
            'POST': [(429, [('retry-after', '1')])],
            'PUT': [(503, []), (429, [('retry-after', '0')]), (500, [])],
            'GET': [(502, [])],
        }
        self.published()
        self.assertEqual(self.double.faults, [])
        self.assert_shows(self.shown())

    def test_what_was_sent_before_a_run_was_killed_is_not_sent_again(self):
        running = subprocess.Popen(
            [PROGRAM, '--site', 'site', 'publish', '--now', NOW], cwd=self.room,
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while len(self.double.uploads) < 20 and running.poll() is None:
            time.sleep(0.01)
        running.kill()
        running.wait()
        self.assertIsNone(self.double.live)
        self.published()
        self.assertEqual(self.double.faults, [])
        self.assertEqual(len(self.double.uploads), len(self.double.blobs))
        self.assert_shows(self.shown())

    def test_a_wrong_token_is_told_and_is_said_to_nobody(self):
        self.environment['NETLIFY_TOKEN'] = 'wrong-token'
        code, said = self.publish()
        self.assertEqual(code, 3, said)
        self.assertIn('401', said)
        self.assertNotIn('wrong-token', said)

    def test_a_rehearsal_deploys_nothing(self):
        told = self.published('--rehearse')
        self.assertGreater(told['files'], 100)
        self.assertEqual(self.double.deploys, {})


if __name__ == '__main__':
    unittest.main(verbosity=2)
