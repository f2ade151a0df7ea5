//! A folder of another machine as a target: the same two copies and a link. Only files
//! that differ are sent. Start at [`Ssh::new`].

use std::collections::BTreeMap;
use std::path::Path;

use super::machine::{Lock, Machine, Reach};
use super::{Bytes, Cargo, Found, Slot, Trouble, Yard};
use crate::model::Digest;
use crate::publish::write_atomically;
use crate::source::World;

/// A folder of another machine.
#[derive(Debug)]
pub struct Ssh {
    machine: Machine,
    state: Option<State>,
    reads: usize,
}

/// What stands there.
#[derive(Clone, Debug, Default)]
struct State {
    current: Option<Slot>,
    files: Vec<String>,
}

impl Ssh {
    /// A folder of another machine, which need not be there; `room` is a folder here
    /// that nobody else uses.
    ///
    /// # Errors
    /// If the room cannot be written to.
    pub fn new(room: &Path, reach: &Reach<'_>, path: &str) -> Result<Self, Trouble> {
        Ok(Self { machine: Machine::new(room, reach, path)?, state: None, reads: 0 })
    }

    /// Looks what stands there, once.
    fn state(&mut self) -> Result<&State, Trouble> {
        if self.state.is_none() {
            // A link that is none is no link of ours; its name tells.
            let look = "ls -A1; echo; if [ -L current ]; then readlink current; \
                        elif [ -e current ]; then echo '?'; fi";
            let told = self.machine.first(look)?;
            let told = String::from_utf8_lossy(&told);
            let mut lines = told.lines();
            let files = lines.by_ref().take_while(|line| !line.is_empty()).map(str::to_owned);
            let files = files.collect();
            let current = match lines.next() {
                None => None,
                Some(link) => {
                    let slot = Slot::ALL.into_iter().find(|slot| slot.name() == link);
                    let link = self.machine.place("current");
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
        // What was looked at before may have changed since.
        self.state = None;
        self.machine.hold()
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
        let place = self.machine.copy(slot);
        let to = format!("{room}/");
        self.machine.rsync(&["--ignore-missing-args", "--mkpath", &place, &to], paths.iter())?;
        let fetched = World::at_present(&self.machine.room().join(room));
        let mut found = Bytes::new();
        for path in paths.iter().filter(|path| fetched.has(path)) {
            let bytes = fetched.read(path).map_err(Trouble::disk(self.machine.room()))?;
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
        let told = self.machine.there(&command, b"")?;
        Ok(digests(&String::from_utf8_lossy(&told)))
    }

    fn record(&mut self, slot: Slot) -> Result<Option<Vec<u8>>, Trouble> {
        let name = slot.record();
        if !self.has(&name)? {
            return Ok(None);
        }
        self.machine.there(&format!("cat {name}"), b"").map(Some)
    }

    fn mark(&mut self, slot: Slot) -> Result<(), Trouble> {
        let (name, mark, record) = (slot.name(), slot.mark(), slot.record());
        self.machine
            .there(&format!("mkdir -p {name} && : > {mark} && rm -f {record} && sync"), b"")?;
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
            self.machine.path()
        );
        self.machine.there(&command, &list).map(drop)
    }

    fn put(&mut self, slot: Slot, cargo: &Cargo<'_>, paths: &[String]) -> Result<u64, Trouble> {
        let files = cargo.files;
        let folder = files.folder().canonicalize().map_err(Trouble::disk(files.folder()))?;
        let made = self.machine.room().join("made");
        for (path, bytes) in files.made() {
            let written = write_atomically(&made.join(path), bytes);
            written.map_err(|error| Trouble::Disk(error.to_string()))?;
        }
        let place = self.machine.copy(slot);
        let mut sent = 0;
        for (from, own) in [(folder, false), (made, true)] {
            let from = format!("{}/", from.display());
            let these = paths.iter().filter(|path| files.made().contains_key(*path) == own);
            // Times say nothing: a build of today may have a file of yesterday.
            let words = ["--ignore-times", "--chmod=D755,F644", "--stats", &from, &place];
            let told = self.machine.rsync(&words, these.clone())?;
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
            let told = self.machine.there(&check, lines.as_bytes())?;
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
        self.machine.there(&format!("cd {} && xargs -0 rm -f --", slot.name()), &list)?;
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
        self.machine.there(&command, &list).map(drop)
    }

    fn settle(&mut self, slot: Slot, record: Option<&[u8]>) -> Result<(), Trouble> {
        let (mark, kept) = (slot.mark(), slot.record());
        if let Some(bytes) = record {
            let command = format!("umask 077; cat > {kept}.new && mv -f {kept}.new {kept}");
            self.machine.there(&command, bytes)?;
        }
        self.machine.there(&format!("sync && rm -f {mark} && sync"), b"")?;
        self.state = None;
        Ok(())
    }

    fn switch(&mut self, slot: Slot) -> Result<(), Trouble> {
        let command = format!(
            "rm -f current.new && ln -s {} current.new && mv -fT current.new current && sync",
            slot.name()
        );
        self.machine.there(&command, b"")?;
        self.state = None;
        Ok(())
    }
}
