//! Edits of content files: staged in `.papersmart/desk/`, then put in place
//! together. Before the first file moves, what stands in its place is kept and
//! written down, so that a command that fails or is killed half-way leaves
//! nothing behind. Start at [`Edits`].

#![allow(clippy::disallowed_methods, reason = "this is the room that writes")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{SiteLock, WriteError, private};

const FOLDER: &str = ".papersmart/desk";
/// Names what stood in place of each file; while it exists, the edit is not made.
const BEFORE: &str = "before.json";

/// Edits that wait to be put in place.
#[derive(Debug)]
pub struct Edits<'l> {
    site: &'l Path,
    folder: PathBuf,
    staged: BTreeMap<String, Option<PathBuf>>,
}

/// A file of the site and the copy of what it was, if there was one.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    path: String,
    copy: Option<String>,
}

impl<'l> Edits<'l> {
    /// Nothing yet, on a site that is locked.
    ///
    /// # Errors
    /// What the file system says.
    pub fn new(lock: &'l SiteLock) -> Result<Self, WriteError> {
        let folder = lock.site().join(FOLDER);
        fs::create_dir_all(&folder).map_err(WriteError::at(&folder))?;
        Ok(Self { site: lock.site(), folder, staged: BTreeMap::new() })
    }

    /// New bytes for a path.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write(&mut self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let place = self.next();
        let written = fs::write(&place, bytes)
            .and_then(|()| File::open(&place)?.sync_all())
            .and_then(|()| self.permit(path, &place));
        written.map_err(WriteError::at(&place))?;
        self.staged.insert(path.to_owned(), Some(place));
        Ok(())
    }

    /// New bytes for a path that nobody but its owner may read.
    ///
    /// # Errors
    /// What the file system says.
    pub fn write_private(&mut self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let place = self.next();
        let written = private::create(&place).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        written.map_err(WriteError::at(&place))?;
        self.staged.insert(path.to_owned(), Some(place));
        Ok(())
    }

    /// A copy of a file, from anywhere, for a path; and its size.
    ///
    /// # Errors
    /// What the file system says, also where the file changed meanwhile.
    pub fn copy(&mut self, path: &str, source: &Path) -> Result<u64, WriteError> {
        let place = self.next();
        let copied = fs::copy(source, &place).and_then(|size| {
            File::open(&place)?.sync_all()?;
            if fs::metadata(source)?.len() == size {
                self.permit(path, &place).map(|()| size)
            } else {
                Err(ErrorKind::Interrupted.into())
            }
        });
        let size = copied.map_err(WriteError::at(source))?;
        self.staged.insert(path.to_owned(), Some(place));
        Ok(size)
    }

    /// A path that will be no more.
    pub fn remove(&mut self, path: &str) {
        self.staged.insert(path.to_owned(), None);
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.staged.is_empty()
    }

    /// What will stand at each path.
    #[must_use]
    pub fn staged(&self) -> &BTreeMap<String, Option<PathBuf>> {
        &self.staged
    }

    fn next(&self) -> PathBuf {
        // Never the name of an earlier one: a path may be staged twice.
        let taken = |number: &usize| self.folder.join(format!("new-{number}")).exists();
        let number = (self.staged.len()..).find(|number| !taken(number)).unwrap_or_default();
        self.folder.join(format!("new-{number}"))
    }

    /// Puts everything in place: files that nothing refers to yet before those
    /// that refer to them, removals last.
    ///
    /// # Errors
    /// What the file system says; all is then as it was.
    pub fn put(mut self) -> Result<(), WriteError> {
        let staged = std::mem::take(&mut self.staged);
        let mut steps: Vec<(u8, String, Option<PathBuf>)> = staged
            .into_iter()
            .map(|(path, place)| {
                let referring = Path::new(&path).extension().is_some_and(|it| it == "toml");
                let step = if place.is_none() { 2 } else { u8::from(referring) };
                (step, path, place)
            })
            .collect();
        steps.sort();
        self.keep(&steps)?;
        let moved = (steps.iter())
            .try_for_each(|(_, path, place)| self.apply(path, place.as_deref()))
            .and_then(|()| self.settle(&steps));
        if let Err(error) = moved {
            take_back(self.site)?;
            return Err(error);
        }
        let before = self.folder.join(BEFORE);
        fs::remove_file(&before).map_err(WriteError::at(&before))
    }

    /// Keeps what stands at the paths, and writes down where.
    fn keep(&self, steps: &[(u8, String, Option<PathBuf>)]) -> Result<(), WriteError> {
        let mut kept = Vec::with_capacity(steps.len());
        for (number, (_, path, _)) in steps.iter().enumerate() {
            let target = self.site.join(path);
            let copy = format!("old-{number}");
            let place = self.folder.join(&copy);
            // A link costs nothing; not every file system has them.
            let linked = fs::hard_link(&target, &place).or_else(|error| match error.kind() {
                ErrorKind::NotFound => Err(error),
                _ => fs::copy(&target, &place).and_then(|_| File::open(&place)?.sync_all()),
            });
            let copy = match linked {
                Ok(()) => Some(copy),
                Err(error) if error.kind() == ErrorKind::NotFound => None,
                Err(error) => return Err(WriteError::at(&target)(error)),
            };
            kept.push(Kept { path: path.clone(), copy });
        }
        self.note(&kept).map_err(WriteError::at(&self.folder.join(BEFORE)))
    }

    /// Writes down what is kept, and waits for the disk: what is moved after it
    /// must not reach the disk before it.
    fn note(&self, kept: &[Kept]) -> io::Result<()> {
        let beside = self.folder.join("before.new");
        fs::write(&beside, serde_json::to_vec(kept)?)?;
        File::open(&beside)?.sync_all()?;
        fs::rename(&beside, self.folder.join(BEFORE))?;
        let mut own = self.folder.ancestors().take_while(|folder| folder.starts_with(self.site));
        own.try_for_each(sync_folder)
    }

    /// Waits until what was moved is on the disk: only then may what was kept go.
    fn settle(&self, steps: &[(u8, String, Option<PathBuf>)]) -> Result<(), WriteError> {
        let folders = steps.iter().filter_map(|(_, path, _)| Path::new(path).parent());
        // With those above, which may be new as well.
        let folders: BTreeSet<&Path> = folders.flat_map(Path::ancestors).collect();
        folders
            .into_iter()
            .map(|folder| self.site.join(folder))
            .try_for_each(|folder| absent(sync_folder(&folder)).map_err(WriteError::at(&folder)))
    }

    /// Gives a staged file the permissions of the file that it replaces.
    fn permit(&self, path: &str, place: &Path) -> io::Result<()> {
        match fs::metadata(self.site.join(path)) {
            Ok(there) => fs::set_permissions(place, there.permissions()),
            // Nothing stands there; what is wrong otherwise, the move will tell.
            Err(_) => Ok(()),
        }
    }

    fn apply(&self, path: &str, place: Option<&Path>) -> Result<(), WriteError> {
        let target = self.site.join(path);
        let done = match place {
            Some(place) => {
                let folder = target.parent().unwrap_or(self.site);
                fs::create_dir_all(folder).and_then(|()| fs::rename(place, &target))
            }
            None => absent(fs::remove_file(&target)),
        };
        done.map_err(WriteError::at(&target))
    }
}

impl Drop for Edits<'_> {
    fn drop(&mut self) {
        // What is left of it nobody needs; the next one begins with an empty folder.
        if !self.folder.join(BEFORE).exists() {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Takes back what an edit that did not come to its end has done.
///
/// # Errors
/// What the file system says; or if what was written down cannot be read, and
/// then nothing is touched.
pub(super) fn take_back(site: &Path) -> Result<(), WriteError> {
    let folder = site.join(FOLDER);
    let before = folder.join(BEFORE);
    let kept: Vec<Kept> = match fs::read(&before) {
        Ok(json) => {
            serde_json::from_slice(&json).map_err(|error| WriteError::at(&before)(error.into()))?
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(WriteError::at(&before)(error)),
    };
    for Kept { path, copy } in kept.iter().rev().filter(|kept| is_plain(&kept.path)) {
        let target = site.join(path);
        let restored = match copy {
            // Not there where an earlier attempt has put it back already.
            Some(copy) => absent(fs::rename(folder.join(copy), &target)),
            None => absent(fs::remove_file(&target)).map(|()| remove_empty(site, path)),
        };
        restored.map_err(WriteError::at(&target))?;
    }
    absent(fs::remove_file(&before)).map_err(WriteError::at(&before))?;
    absent(fs::remove_dir_all(&folder)).map_err(WriteError::at(&folder))
}

/// Removes the folders that were made for a file; one with other files stays, as
/// do those that every site has.
fn remove_empty(site: &Path, path: &str) {
    const BASE: [&str; 2] = ["content", "content/sessions"];
    let above = Path::new(path).ancestors().skip(1);
    let made = above.take_while(|folder| {
        !folder.as_os_str().is_empty() && !BASE.iter().any(|base| Path::new(base) == *folder)
    });
    for folder in made {
        match fs::remove_dir(site.join(folder)) {
            Ok(()) => {}
            // Where the file's folder was not made yet, one above it may have been.
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(_) => return,
        }
    }
}

/// Waits until the names in a folder are on the disk.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened, and need not be.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

fn is_plain(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// What is gone already need not be removed.
fn absent(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::create_dir_all(site.path().join("content/a")).unwrap();
        for name in ["one.toml", "two.md"] {
            fs::write(site.path().join("content/a").join(name), "old").unwrap();
        }
        site
    }

    fn stage<'l>(lock: &'l SiteLock) -> Edits<'l> {
        let mut edits = Edits::new(lock).unwrap();
        edits.write("content/a/one.toml", b"first").unwrap();
        edits.write("content/a/one.toml", b"new").unwrap();
        edits.write("content/b/three.md", b"new").unwrap();
        edits.remove("content/a/two.md");
        edits
    }

    /// Puts edits in place up to a step, as if the process had been killed then.
    fn kill(mut edits: Edits<'_>, done: usize) {
        let staged = std::mem::take(&mut edits.staged);
        let steps: Vec<_> = staged.into_iter().map(|(path, place)| (0, path, place)).collect();
        edits.keep(&steps).unwrap();
        for (_, path, place) in &steps[..done] {
            edits.apply(path, place.as_deref()).unwrap();
        }
    }

    fn stands(site: &Path) -> [Option<String>; 3] {
        ["content/a/one.toml", "content/a/two.md", "content/b/three.md"]
            .map(|path| fs::read_to_string(site.join(path)).ok())
    }

    fn text(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn nothing_changes_until_all_is_put() {
        let site = site();
        let lock = SiteLock::hold(site.path(), || ()).unwrap();
        let edits = stage(&lock);
        assert_eq!(stands(site.path()), [text("old"), text("old"), None]);
        edits.put().unwrap();
        assert_eq!(stands(site.path()), [text("new"), None, text("new")]);
        drop(stage(&lock));
        assert!(!site.path().join(FOLDER).exists());
    }

    #[test]
    fn an_edit_that_fails_half_way_is_taken_back() {
        let site = site();
        let lock = SiteLock::hold(site.path(), || ()).unwrap();
        let mut edits = stage(&lock);
        // A folder cannot be made where a file stands.
        edits.write("content/a/one.toml/z.toml", b"new").unwrap();
        assert!(edits.put().is_err());
        assert_eq!(stands(site.path()), [text("old"), text("old"), None]);
        assert!(!site.path().join("content/b").exists());
    }

    /// However far a killed process came, the next one that takes the lock
    /// finds the site as it was before.
    #[test]
    fn an_edit_that_was_killed_is_taken_back() {
        for done in 0..=3 {
            let site = site();
            let lock = SiteLock::hold(site.path(), || ()).unwrap();
            kill(stage(&lock), done);
            drop(lock);
            drop(SiteLock::hold(site.path(), || ()).unwrap());
            assert_eq!(stands(site.path()), [text("old"), text("old"), None], "{done}");
            assert!(!site.path().join(FOLDER).exists());
        }
    }

    /// An empty folder of a session would be a session without a file.
    #[test]
    fn folders_that_were_made_are_taken_back_and_others_stay() {
        let site = site();
        fs::create_dir_all(site.path().join("content/sessions/body/old")).unwrap();
        fs::write(site.path().join("content/sessions/body/old/session.toml"), "old").unwrap();
        for body in ["body", "other"] {
            let lock = SiteLock::hold(site.path(), || ()).unwrap();
            let mut edits = Edits::new(&lock).unwrap();
            let path = format!("content/sessions/{body}/new/statements/a/statement.toml");
            edits.write(&path, b"new").unwrap();
            kill(edits, 1);
            drop(lock);
            drop(SiteLock::hold(site.path(), || ()).unwrap());
            assert!(!site.path().join(format!("content/sessions/{body}/new")).exists());
        }
        assert!(site.path().join("content/sessions/body/old/session.toml").exists());
        assert!(!site.path().join("content/sessions/other").exists());
        fs::remove_dir_all(site.path().join("content/sessions/body")).unwrap();
        remove_empty(site.path(), "content/sessions/body/new/session.toml");
        assert!(site.path().join("content/sessions").exists());
    }

    /// A journal that cannot be read says nothing of what was done: only people
    /// can tell, and they need the copies.
    #[test]
    fn nothing_is_deleted_where_the_journal_is_torn() {
        let site = site();
        let lock = SiteLock::hold(site.path(), || ()).unwrap();
        kill(stage(&lock), 1);
        drop(lock);
        let folder = site.path().join(FOLDER);
        let journal = fs::read(folder.join(BEFORE)).unwrap();
        for torn in [&[][..], &journal[..journal.len() / 2]] {
            fs::write(folder.join(BEFORE), torn).unwrap();
            assert!(SiteLock::hold(site.path(), || ()).is_err());
            assert_eq!(fs::read_to_string(folder.join("old-0")).unwrap(), "old");
            assert_eq!(fs::read(folder.join(BEFORE)).unwrap(), torn);
        }
        fs::write(folder.join(BEFORE), journal).unwrap();
        drop(SiteLock::hold(site.path(), || ()).unwrap());
        assert_eq!(stands(site.path()), [text("old"), text("old"), None]);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_replaced_stays_open_to_the_same_people() {
        use std::os::unix::fs::PermissionsExt as _;
        let site = site();
        let mode =
            |path: &str| fs::metadata(site.path().join(path)).unwrap().permissions().mode() & 0o777;
        for (path, mode) in [("content/a/one.toml", 0o660), ("content/a/two.md", 0o664)] {
            fs::set_permissions(site.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
        }
        let source = site.path().join("source.md");
        fs::write(&source, "new").unwrap();
        fs::set_permissions(&source, fs::Permissions::from_mode(0o600)).unwrap();
        let lock = SiteLock::hold(site.path(), || ()).unwrap();
        let mut edits = Edits::new(&lock).unwrap();
        edits.write("content/a/one.toml", b"new").unwrap();
        edits.copy("content/a/two.md", &source).unwrap();
        edits.put().unwrap();
        assert_eq!(stands(site.path()), [text("new"), text("new"), None]);
        assert_eq!([mode("content/a/one.toml"), mode("content/a/two.md")], [0o660, 0o664]);
    }
}
