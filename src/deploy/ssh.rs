//! A folder of another machine as a target: the same two copies and a link, by the
//! system's `ssh` and `rsync`. Only files that differ are sent. Commands are fixed
//! texts around a path that needs no quoting; names of files travel on standard input.
//! Start at [`Ssh::new`].

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use super::slots::LOCK;
use super::{Bytes, Cargo, Found, Slot, Trouble, Yard};
use crate::model::Digest;
use crate::publish::{PrivateFile, WriteError, write_atomically};
use crate::source::World;

/// A folder of another machine.
#[derive(Debug)]
pub struct Ssh {
    /// Where, from the root of that machine; of letters that no shell minds.
    path: String,
    /// A folder here, for its owner only: how to reach it, and what is on its way.
    room: PathBuf,
    state: Option<State>,
    reads: usize,
}

/// How it is reached.
#[derive(Clone, Debug)]
pub struct Reach<'r> {
    /// `USER@HOST` or `HOST`.
    pub host: &'r str,
    /// Its port.
    pub port: Option<u16>,
    /// The text of a private key, or the path of its file.
    pub key: Option<String>,
    /// The file of known hosts.
    pub known_hosts: Option<PathBuf>,
}

/// What stands there.
#[derive(Clone, Debug, Default)]
struct State {
    current: Option<Slot>,
    files: Vec<String>,
}

/// A lock there, for as long as this connection lasts: whoever is cut off or killed
/// gives it up.
pub struct Lock(Child);

impl Drop for Lock {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        // It ends with its input.
        let _ = self.0.wait();
    }
}

/// Says so when the lock is held, and ends with its input; where there is no `flock`,
/// nothing is locked.
const HOLD: &str = "if command -v flock > /dev/null; then exec 9> publish.lock; \
                    flock -n 9 || exit 75; fi; echo held; cat > /dev/null";

/// The exit code where somebody else holds it (`EX_TEMPFAIL` of sysexits.h).
const HELD_ALREADY: i32 = 75;

/// What rsync and ssh call themselves to each other.
const HOST: &str = "target";

impl Ssh {
    /// A folder of another machine, which need not be there; `room` is a folder here
    /// that nobody else uses.
    ///
    /// # Errors
    /// If the room cannot be written to.
    pub fn new(room: &Path, reach: &Reach<'_>, path: &str) -> Result<Self, Trouble> {
        let disk = |error: WriteError| Trouble::Disk(error.to_string());
        clear(room);
        let mut lines = vec![format!("Host {HOST}")];
        let mut set = |name: &str, value: String| lines.push(format!("  {name} {value}"));
        match reach.host.split_once('@') {
            Some((user, host)) => {
                set("HostName", host.to_owned());
                set("User", user.to_owned());
            }
            None => set("HostName", reach.host.to_owned()),
        }
        if let Some(port) = reach.port {
            set("Port", port.to_string());
        }
        if let Some(key) = &reach.key {
            let mut place = PathBuf::from(key);
            if key.contains("PRIVATE KEY") {
                place = room.join("key");
                // Secrets of services often come without their last line's end.
                let text = format!("{}\n", key.trim_end());
                private(&place, text.as_bytes()).map_err(disk)?;
            }
            set("IdentityFile", quoted(&place)?);
            set("IdentitiesOnly", "yes".to_owned());
        }
        if let Some(file) = &reach.known_hosts {
            set("UserKnownHostsFile", quoted(file)?);
            set("GlobalKnownHostsFile", "/dev/null".to_owned());
        }
        for (name, value) in [
            // Nobody is there to answer a question, and no host is taken on trust.
            ("BatchMode", "yes"),
            ("StrictHostKeyChecking", "yes"),
            ("ConnectTimeout", "20"),
            ("ServerAliveInterval", "20"),
            ("ForwardAgent", "no"),
            ("ClearAllForwardings", "yes"),
        ] {
            set(name, value.to_owned());
        }
        let config = lines.join("\n") + "\n";
        private(&room.join("config"), config.as_bytes()).map_err(disk)?;
        Ok(Self { path: path.to_owned(), room: room.to_owned(), state: None, reads: 0 })
    }

    fn start(&self, program: &str, words: &[&str]) -> Result<Child, Trouble> {
        let child = Command::new(program)
            .args(words)
            .current_dir(&self.room)
            // Messages and numbers as they are the same everywhere.
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        child.map_err(|error| match error.kind() {
            ErrorKind::NotFound => Trouble::Program(program.to_owned()),
            _ => Trouble::Disk(format!("{program}: {error}")),
        })
    }

    /// Runs a program with something on its standard input.
    fn run(&self, program: &str, words: &[&str], input: &[u8]) -> Result<Output, Trouble> {
        let mut child = self.start(program, words)?;
        let pipe = child.stdin.take();
        // It may write while it reads.
        let output = std::thread::scope(|scope| {
            scope.spawn(|| pipe.map(|mut pipe| pipe.write_all(input)));
            child.wait_with_output()
        });
        output.map_err(|error| Trouble::Disk(format!("{program}: {error}")))
    }

    /// Runs a command there, in its folder.
    fn there(&self, command: &str, input: &[u8]) -> Result<Vec<u8>, Trouble> {
        let command = format!("cd {} && {{ {command}\n}}", self.path);
        let output = self.run("ssh", &["-F", "config", HOST, &command], input)?;
        match output.status.code() {
            Some(0) => Ok(output.stdout),
            Some(255) => Err(unreached(&said(&output))),
            _ => Err(Trouble::Refused(said(&output))),
        }
    }

    /// Runs rsync, whose files are named on standard input, each ended by a zero.
    fn rsync<'p>(
        &self,
        words: &[&str],
        files: impl Iterator<Item = &'p String>,
    ) -> Result<String, Trouble> {
        let list: Vec<u8> = files.flat_map(|file| [file.as_bytes(), b"\0"].concat()).collect();
        if list.is_empty() {
            return Ok(String::new());
        }
        let shared = ["--rsh=ssh -F config", "--from0", "--files-from=-", "--no-human-readable"];
        let output = self.run("rsync", &[&shared, words].concat(), &list)?;
        match output.status.code() {
            Some(0) => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            Some(255 | 12 | 30 | 35) => Err(unreached(&said(&output))),
            _ => Err(Trouble::Refused(said(&output))),
        }
    }

    /// Looks what stands there, once.
    fn state(&mut self) -> Result<&State, Trouble> {
        if self.state.is_none() {
            // A link that is none is no link of ours; its name tells.
            let look = "ls -A1; echo; if [ -L current ]; then readlink current; \
                        elif [ -e current ]; then echo '?'; fi";
            let command = format!("mkdir -p {0} && cd {0} && {{ {look}; }}", self.path);
            let output = self.run("ssh", &["-F", "config", HOST, &command], b"")?;
            match output.status.code() {
                Some(0) => {}
                Some(255) => return Err(unreached(&said(&output))),
                _ => return Err(Trouble::Refused(said(&output))),
            }
            let told = String::from_utf8_lossy(&output.stdout);
            let mut lines = told.lines();
            let files = lines.by_ref().take_while(|line| !line.is_empty()).map(str::to_owned);
            let files = files.collect();
            let current = match lines.next() {
                None => None,
                Some(link) => {
                    let slot = Slot::ALL.into_iter().find(|slot| slot.name() == link);
                    let link = format!("{}/current", self.path);
                    Some(slot.ok_or(Trouble::NotOurs(link))?)
                }
            };
            self.state = Some(State { current, files });
        }
        Ok(self.state.get_or_insert_default())
    }

    fn has(&mut self, name: &str) -> Result<bool, Trouble> {
        Ok(self.state()?.files.iter().any(|file| file == name))
    }

    /// A copy, as rsync names it.
    fn place(&self, slot: Slot) -> String {
        format!("{HOST}:{}/{}/", self.path, slot.name())
    }
}

/// The room holds a secret while a run lasts.
impl Drop for Ssh {
    fn drop(&mut self) {
        clear(&self.room);
    }
}

#[allow(clippy::disallowed_methods, reason = "what this room wrote is removed by it")]
fn clear(room: &Path) {
    let _ = std::fs::remove_dir_all(room);
}

fn private(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let mut file = PrivateFile::create(path)?;
    file.write_all(bytes).map_err(WriteError::at(path))?;
    file.put()
}

/// A path as the configuration of ssh has it.
fn quoted(path: &Path) -> Result<String, Trouble> {
    let text = path.display().to_string();
    let plain = !text.contains(['"', '%', '\n', '\\']) && !text.contains("${");
    plain.then(|| format!("\"{text}\"")).ok_or(Trouble::Disk(text))
}

/// The last line that a program said of what went wrong.
fn said(output: &Output) -> String {
    last_line(&output.stderr)
}

fn last_line(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let own = |line: &&str| !line.starts_with("rsync error:") && !line.starts_with("rsync: [");
    let last = lines.clone().rfind(own).or(lines.clone().next_back());
    last.unwrap_or("no reason given").to_owned()
}

/// No connection: it was refused for what we are, or there was none.
fn unreached(reason: &str) -> Trouble {
    let refused = ["Permission denied", "Host key verification failed", "Bad configuration"];
    if refused.iter().any(|text| reason.contains(text)) {
        return Trouble::Refused(reason.to_owned());
    }
    Trouble::Unreachable(reason.to_owned())
}

/// Files by the lines of `sha256sum`.
fn digests(text: &str) -> BTreeMap<String, Option<Digest>> {
    let line = |line: &str| {
        let (digest, path) = line.split_once("  ")?;
        Some((path.trim_start_matches("./").to_owned(), Some(digest.parse().ok()?)))
    };
    text.lines().filter_map(line).collect()
}

impl Yard for Ssh {
    type Hold = Lock;

    fn hold(&mut self) -> Result<Lock, Trouble> {
        let command = format!("mkdir -p {0} && cd {0} && {{ {HOLD}; }}", self.path);
        let mut lock = Lock(self.start("ssh", &["-F", "config", HOST, &command])?);
        let mut said_so = String::new();
        let disk = |error: std::io::Error| Trouble::Disk(format!("ssh: {error}"));
        if let Some(out) = &mut lock.0.stdout {
            BufReader::new(out).read_line(&mut said_so).map_err(disk)?;
        }
        // What was looked at before may have changed since.
        self.state = None;
        if said_so == "held\n" {
            return Ok(lock);
        }
        let mut reason = Vec::new();
        if let Some(mut error) = lock.0.stderr.take() {
            error.read_to_end(&mut reason).map_err(disk)?;
        }
        let status = lock.0.wait().map_err(disk)?;
        match status.code() {
            Some(HELD_ALREADY) => Err(Trouble::Busy(format!("{}/{LOCK}", self.path))),
            Some(255) => Err(unreached(&last_line(&reason))),
            _ => Err(Trouble::Refused(last_line(&reason))),
        }
    }

    fn current(&mut self) -> Result<Option<Slot>, Trouble> {
        Ok(self.state()?.current)
    }

    fn is_marked(&mut self, slot: Slot) -> Result<bool, Trouble> {
        self.has(&slot.mark())
    }

    fn read(&mut self, slot: Slot, paths: &[String]) -> Result<Bytes, Trouble> {
        if paths.is_empty() || !self.has(slot.name())? {
            return Ok(Bytes::new());
        }
        // Nothing that an earlier look fetched lies in a folder of its own.
        self.reads += 1;
        let room = format!("read/{}", self.reads);
        let place = self.place(slot);
        let to = format!("{room}/");
        self.rsync(&["--ignore-missing-args", "--mkpath", &place, &to], paths.iter())?;
        let fetched = World::at_present(&self.room.join(room));
        let mut found = Bytes::new();
        for path in paths.iter().filter(|path| fetched.has(path)) {
            let bytes = fetched.read(path).map_err(Trouble::disk(&self.room))?;
            found.insert(path.clone(), bytes);
        }
        Ok(found)
    }

    fn look(&mut self, slot: Slot) -> Result<Found, Trouble> {
        if !self.has(slot.name())? {
            return Ok(Found::new());
        }
        let command =
            format!("cd {} && find . ! -type d -print0 | xargs -0 -r sha256sum --", slot.name());
        let told = self.there(&command, b"")?;
        Ok(digests(&String::from_utf8_lossy(&told)))
    }

    fn record(&mut self, slot: Slot) -> Result<Option<Vec<u8>>, Trouble> {
        let name = slot.record();
        if !self.has(&name)? {
            return Ok(None);
        }
        self.there(&format!("cat {name}"), b"").map(Some)
    }

    fn mark(&mut self, slot: Slot) -> Result<(), Trouble> {
        let (name, mark, record) = (slot.name(), slot.mark(), slot.record());
        self.there(&format!("mkdir -p {name} && : > {mark} && rm -f {record} && sync"), b"")?;
        self.state = None;
        Ok(())
    }

    fn share(&mut self, slot: Slot, paths: &[&String]) -> Result<(), Trouble> {
        if paths.is_empty() {
            return Ok(());
        }
        let list: Vec<u8> =
            paths.iter().flat_map(|path| [path.as_bytes(), b"\0"].concat()).collect();
        let (from, to) = (slot.other().name(), slot.name());
        let command = format!(
            "rsync --times --ignore-missing-args --from0 --files-from=- \
             --link-dest={}/{from} {from}/ {to}/",
            self.path
        );
        self.there(&command, &list).map(drop)
    }

    fn put(&mut self, slot: Slot, cargo: &Cargo<'_>, paths: &[String]) -> Result<u64, Trouble> {
        let files = cargo.files;
        let folder = files.folder().canonicalize().map_err(Trouble::disk(files.folder()))?;
        let made = self.room.join("made");
        for (path, bytes) in files.made() {
            let written = write_atomically(&made.join(path), bytes);
            written.map_err(|error| Trouble::Disk(error.to_string()))?;
        }
        let place = self.place(slot);
        let mut sent = 0;
        for (from, own) in [(folder, false), (made, true)] {
            let from = format!("{}/", from.display());
            let these = paths.iter().filter(|path| files.made().contains_key(*path) == own);
            // Times say nothing: a build of today may have a file of yesterday.
            let words = ["--ignore-times", "--chmod=D755,F644", "--stats", &from, &place];
            let told = self.rsync(&words, these.clone())?;
            let bytes = told.lines().find_map(|line| line.strip_prefix("Total bytes sent: "));
            let bytes = bytes.map(|number| number.replace([',', '.'], ""));
            sent += bytes.and_then(|number| number.trim().parse().ok()).unwrap_or(0);
            (cargo.told)(files.size(these));
        }
        let mut lines = String::new();
        for path in paths {
            if let Some(part) = files.wanted().get(path) {
                lines += &format!("{}  {path}\n", part.digest);
            }
        }
        if !lines.is_empty() {
            let check =
                format!("cd {} && sha256sum --check --quiet - 2>/dev/null || :", slot.name());
            let told = self.there(&check, lines.as_bytes())?;
            if let Some(bad) = String::from_utf8_lossy(&told).lines().next() {
                let path = bad.split(": ").next().unwrap_or(bad);
                return Err(Trouble::Damaged(path.to_owned()));
            }
        }
        Ok(sent)
    }

    fn delete(&mut self, slot: Slot, paths: &[String]) -> Result<(), Trouble> {
        if paths.is_empty() {
            return Ok(());
        }
        let list: Vec<u8> =
            paths.iter().flat_map(|path| [path.as_bytes(), b"\0"].concat()).collect();
        self.there(&format!("cd {} && xargs -0 rm -f --", slot.name()), &list)?;
        // Folders go with their last file.
        let mut folders: Vec<&str> =
            paths.iter().filter_map(|path| Some(path.rsplit_once('/')?.0)).collect();
        folders.dedup();
        let list: Vec<u8> =
            folders.iter().flat_map(|path| [path.as_bytes(), b"\0"].concat()).collect();
        let command = format!(
            "cd {} && xargs -0 -r rmdir -p --ignore-fail-on-non-empty -- 2>/dev/null || :",
            slot.name()
        );
        self.there(&command, &list).map(drop)
    }

    fn settle(&mut self, slot: Slot, record: Option<&[u8]>) -> Result<(), Trouble> {
        let (mark, kept) = (slot.mark(), slot.record());
        if let Some(bytes) = record {
            let command = format!("umask 077; cat > {kept}.new && mv -f {kept}.new {kept}");
            self.there(&command, bytes)?;
        }
        self.there(&format!("sync && rm -f {mark} && sync"), b"")?;
        self.state = None;
        Ok(())
    }

    fn switch(&mut self, slot: Slot) -> Result<(), Trouble> {
        let command = format!(
            "rm -f current.new && ln -s {} current.new && mv -fT current.new current && sync",
            slot.name()
        );
        self.there(&command, b"")?;
        self.state = None;
        Ok(())
    }
}
