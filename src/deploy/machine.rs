//! Another machine, by the system's `ssh` and `rsync`: commands are fixed texts around
//! a path that needs no quoting, and names of files travel on standard input. Start at
//! [`Machine::new`].

use std::io::{BufRead as _, BufReader, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use super::slots::LOCK;
use super::{Slot, Trouble};
use crate::publish::{PrivateFile, WriteError};

/// A folder of another machine, and how it is reached.
#[derive(Debug)]
pub(super) struct Machine {
    /// Where, from the root of that machine; of letters that no shell minds.
    path: String,
    /// A folder here, for its owner only: how to reach it, and what is on its way.
    room: PathBuf,
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

/// The exit code where somebody else holds it (`EX_TEMPFAIL` of sysexits.h).
const HELD_ALREADY: i32 = 75;

/// What rsync and ssh call themselves to each other.
const HOST: &str = "target";

impl Machine {
    /// A folder of another machine, which need not be there; `room` is a folder here
    /// that nobody else uses.
    ///
    /// # Errors
    /// If the room cannot be written to.
    pub(super) fn new(room: &Path, reach: &Reach<'_>, path: &str) -> Result<Self, Trouble> {
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
        Ok(Self { path: path.to_owned(), room: room.to_owned() })
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

    /// Runs a command there, in the folder.
    pub(super) fn there(&self, command: &str, input: &[u8]) -> Result<Vec<u8>, Trouble> {
        self.told(&format!("cd {} && {{ {command}\n}}", self.path), input)
    }

    /// The same in a folder that is made where there is none.
    pub(super) fn first(&self, command: &str) -> Result<Vec<u8>, Trouble> {
        self.told(&self.making(command), b"")
    }

    fn making(&self, command: &str) -> String {
        format!("mkdir -p {0} && cd {0} && {{ {command}; }}", self.path)
    }

    fn told(&self, command: &str, input: &[u8]) -> Result<Vec<u8>, Trouble> {
        let output = self.run("ssh", &["-F", "config", HOST, command], input)?;
        match output.status.code() {
            Some(0) => Ok(output.stdout),
            Some(255) => Err(unreached(&last_line(&output.stderr))),
            _ => Err(Trouble::Refused(last_line(&output.stderr))),
        }
    }

    /// Runs rsync, whose files are named on standard input, each ended by a zero.
    pub(super) fn rsync<'p>(
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
            Some(255 | 12 | 30 | 35) => Err(unreached(&last_line(&output.stderr))),
            _ => Err(Trouble::Refused(last_line(&output.stderr))),
        }
    }

    /// Takes the lock of the folder.
    ///
    /// # Errors
    /// If somebody else holds it.
    pub(super) fn hold(&self) -> Result<Lock, Trouble> {
        // It says so when it holds it, and ends with its input. Where there is no
        // `flock`, or the disk knows no locks, nothing is locked.
        let hold = format!(
            "if command -v flock > /dev/null; then exec 9> {LOCK}; \
             flock -n 9 || [ $? -ne 1 ] || exit {HELD_ALREADY}; fi; echo held; cat > /dev/null"
        );
        let mut lock = Lock(self.start("ssh", &["-F", "config", HOST, &self.making(&hold)])?);
        let mut said_so = String::new();
        let disk = |error: std::io::Error| Trouble::Disk(format!("ssh: {error}"));
        if let Some(out) = &mut lock.0.stdout {
            BufReader::new(out).read_line(&mut said_so).map_err(disk)?;
        }
        if said_so == "held\n" {
            return Ok(lock);
        }
        let mut reason = Vec::new();
        if let Some(mut error) = lock.0.stderr.take() {
            error.read_to_end(&mut reason).map_err(disk)?;
        }
        let status = lock.0.wait().map_err(disk)?;
        match status.code() {
            Some(HELD_ALREADY) => Err(Trouble::Busy(self.place(LOCK))),
            Some(255) => Err(unreached(&last_line(&reason))),
            _ => Err(Trouble::Refused(last_line(&reason))),
        }
    }

    /// The room here.
    pub(super) fn room(&self) -> &Path {
        &self.room
    }

    /// The folder there.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// What is in it by a name.
    pub(super) fn place(&self, name: &str) -> String {
        format!("{}/{name}", self.path)
    }

    /// A copy, as rsync names it.
    pub(super) fn copy(&self, slot: Slot) -> String {
        format!("{HOST}:{}/{}/", self.path, slot.name())
    }
}

/// The room holds a secret while a run lasts.
impl Drop for Machine {
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
