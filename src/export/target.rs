//! Where an export goes: a folder, or a file in the format of ZIP, of any size.
//! It waits beside its place until all of it is there. Start at
//! [`Target::folder`] and [`Target::zip`].

use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use zip::CompressionMethod;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;

use super::edition::unread;
use super::tally::{Tally, Written};
use super::{ExportError, Order};
use crate::publish::{PrivateFile, PrivateFolder, WriteError, exposed};

/// From which size on an entry has room for sizes of 64 bits: below 4 GiB, for
/// packed it may be larger than it is.
const LARGE: u64 = 0xff00_0000;

/// Whether bytes are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packing {
    /// They are.
    Packed,
    /// They stand as they are.
    Plain,
}

/// Something that is about to be put in place.
pub(super) struct Target {
    place: PathBuf,
    /// Whether what stands at its place may go.
    may_go: fn(&Path) -> bool,
    kind: Kind,
}

enum Kind {
    Folder(PrivateFolder),
    Zip(Box<zip::ZipWriter<BufWriter<PrivateFile>>>),
}

impl Target {
    /// A folder. `is_ours` tells what may be replaced with force: a bag may, but
    /// not any folder of somebody's.
    pub(super) fn folder(
        order: &Order<'_>,
        is_ours: fn(&Path) -> bool,
    ) -> Result<Self, ExportError> {
        let place = check(order)?;
        PrivateFolder::recover(&place)?;
        let may_go: fn(&Path) -> bool = if order.force { is_ours } else { |_| false };
        if !(may_go(&place) || PrivateFolder::is_free(&place)) {
            return Err(ExportError::Occupied(place));
        }
        let kind = Kind::Folder(PrivateFolder::create(&place)?);
        Ok(Self { place, may_go, kind })
    }

    /// A file.
    pub(super) fn zip(order: &Order<'_>) -> Result<Self, ExportError> {
        let place = check(order)?;
        let may_go: fn(&Path) -> bool = if order.force { Path::is_file } else { |_| false };
        if stands(&place) && !may_go(&place) {
            return Err(ExportError::Occupied(place));
        }
        let file = BufWriter::with_capacity(1 << 16, PrivateFile::create(&place)?);
        let kind = Kind::Zip(Box::new(zip::ZipWriter::new(file)));
        Ok(Self { place, may_go, kind })
    }

    /// Adds a file of so many bytes.
    pub(super) fn add(
        &mut self,
        path: &str,
        from: &mut impl Read,
        size: u64,
        packing: Packing,
    ) -> Result<Written, ExportError> {
        self.write(path, size, packing, |out| copy(path, from, out))
    }

    /// Adds a file that is written bit by bit, of about so many bytes.
    pub(super) fn write(
        &mut self,
        path: &str,
        size: u64,
        packing: Packing,
        write: impl FnOnce(&mut dyn Write) -> Result<(), Broken>,
    ) -> Result<Written, ExportError> {
        let place = self.place.clone();
        let failed = |broken: Broken| match broken {
            Broken::Write(error) => WriteError::at(&place)(error).into(),
            Broken::Stop(error) => error,
        };
        match &mut self.kind {
            Kind::Folder(folder) => {
                let file = folder.file(Path::new(path))?;
                let mut tally = Tally::new(BufWriter::new(file));
                write(&mut tally).map_err(failed)?;
                tally.flush().map_err(WriteError::at(&self.place))?;
                Ok(tally.done())
            }
            Kind::Zip(zip) => {
                let method = match packing {
                    Packing::Packed => CompressionMethod::Deflated,
                    Packing::Plain => CompressionMethod::Stored,
                };
                let options = SimpleFileOptions::default()
                    .compression_method(method)
                    .last_modified_time(zip::DateTime::default())
                    .unix_permissions(0o644)
                    .large_file(size >= LARGE);
                zip.start_file(path, options)
                    .map_err(|error| WriteError::at(&self.place)(plain(error)))?;
                let mut tally = Tally::new(zip.as_mut());
                write(&mut tally).map_err(failed)?;
                Ok(tally.done())
            }
        }
    }

    /// Puts it in place, unless something came to stand there that may not go.
    pub(super) fn put(self) -> Result<(), ExportError> {
        let Self { place, may_go, kind } = self;
        let at = |error| WriteError::at(&place)(error);
        match kind {
            Kind::Folder(folder) if may_go(&place) => folder.put_instead()?,
            Kind::Folder(folder) if PrivateFolder::is_free(&place) => folder.put()?,
            Kind::Folder(_) => return Err(ExportError::Occupied(place)),
            Kind::Zip(zip) => {
                let buffer = zip.finish().map_err(|error| at(plain(error)))?;
                let file = buffer.into_inner().map_err(|error| at(error.into_error()))?;
                if stands(&place) && !may_go(&place) {
                    return Err(ExportError::Occupied(place));
                }
                file.put()?;
            }
        }
        Ok(())
    }
}

/// Why a file was not written to its end.
pub(super) enum Broken {
    /// It cannot be.
    Write(io::Error),
    /// There is nothing right to write.
    Stop(ExportError),
}

impl From<io::Error> for Broken {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

impl From<ExportError> for Broken {
    fn from(error: ExportError) -> Self {
        Self::Stop(error)
    }
}

/// Copies a file of the edition to its end.
pub(super) fn copy(path: &str, from: &mut impl Read, out: &mut dyn Write) -> Result<(), Broken> {
    let mut some = vec![0; 1 << 16];
    loop {
        match from.read(&mut some) {
            Ok(0) => return Ok(()),
            Ok(length) => out.write_all(&some[..length])?,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(Broken::Stop(ExportError::Changed(path.to_owned())));
            }
            Err(error) => return Err(Broken::Stop(unread(path)(error))),
        }
    }
}

fn check(order: &Order<'_>) -> Result<PathBuf, ExportError> {
    unexposed(order.to, order.site).map(Path::to_owned)
}

/// A place, unless what is put there would be published.
pub(super) fn unexposed<'p>(place: &'p Path, site: &Path) -> Result<&'p Path, ExportError> {
    match exposed(place, site) {
        Some(folder) => Err(ExportError::Exposed(folder)),
        None => Ok(place),
    }
}

/// Whether anything is at a place, be it a link that leads nowhere.
pub(super) fn stands(place: &Path) -> bool {
    place.symlink_metadata().is_ok()
}

pub(super) fn plain(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests look at what was written")]
mod tests {
    use std::fs;

    use jiff::Timestamp;

    use super::*;
    use crate::model::{Access, SessionKey};

    fn order<'a>(key: &'a SessionKey, site: &'a Path, to: &'a Path, force: bool) -> Order<'a> {
        let (audience, now) = (Access::Public, Timestamp::UNIX_EPOCH);
        Order { site, from: site, audience, key, to, force, now, progress: &|| {} }
    }

    #[test]
    fn what_came_to_stand_there_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (site, key) = (folder.path().join("site"), "council/second".parse().unwrap());
        for force in [false, true] {
            let to = folder.path().join(format!("bag-{force}"));
            let target = Target::folder(&order(&key, &site, &to, force), |_| false);
            let target = target.map_err(|error| error.to_string()).unwrap();
            fs::create_dir(&to).unwrap();
            fs::write(to.join("mine"), "mine").unwrap();
            assert!(matches!(target.put(), Err(ExportError::Occupied(_))));
            assert_eq!(fs::read(to.join("mine")).unwrap(), b"mine");
            assert!(!folder.path().join(format!(".bag-{force}.papersmart-new")).exists());
        }
        let to = folder.path().join("bag.zip");
        let target = Target::zip(&order(&key, &site, &to, false));
        let target = target.map_err(|error| error.to_string()).unwrap();
        fs::write(&to, "mine").unwrap();
        assert!(matches!(target.put(), Err(ExportError::Occupied(_))));
        assert_eq!(fs::read(&to).unwrap(), b"mine");
    }

    #[test]
    fn what_a_killed_run_had_moved_away_comes_back() {
        let folder = tempfile::tempdir().unwrap();
        let (site, key) = (folder.path().join("site"), "council/second".parse().unwrap());
        let to = folder.path().join("bag");
        let before = folder.path().join(".bag.papersmart-new-before");
        fs::create_dir(&before).unwrap();
        fs::write(before.join("mine"), "mine").unwrap();
        let target = Target::folder(&order(&key, &site, &to, false), |_| true);
        assert!(matches!(target, Err(ExportError::Occupied(_))));
        assert_eq!(fs::read(to.join("mine")).unwrap(), b"mine");
        // With something at its place again, it is only in the way.
        fs::create_dir(&before).unwrap();
        let target = Target::folder(&order(&key, &site, &to, true), |_| true);
        target.and_then(Target::put).map_err(|error| error.to_string()).unwrap();
        assert!(!before.exists() && !to.join("mine").exists());
    }

    /// It writes more than 4 GiB: run it by name when something here has changed.
    #[test]
    #[ignore = "writes more than 4 GiB"]
    fn a_file_and_what_follows_it_may_be_larger_than_4_gib() {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("large.zip");
        let (site, key) = (folder.path().join("site"), "council/second".parse().unwrap());
        let size = (4 << 30) + 7;
        let mut target = Target::zip(&order(&key, &site, &to, false))
            .map_err(|error| error.to_string())
            .unwrap();
        let mut add = |name: &str, mut from: &mut dyn Read, size| {
            target.add(name, &mut from, size, Packing::Plain).map_err(|error| error.to_string())
        };
        let large = add("large.bin", &mut io::repeat(7).take(size), size).unwrap();
        let small = add("small.txt", &mut "small".as_bytes(), 5).unwrap();
        assert_eq!((large.bytes, small.bytes), (size, 5));
        target.put().map_err(|error| error.to_string()).unwrap();
        let mut zip = zip::ZipArchive::new(crate::source::World::open(&to).unwrap()).unwrap();
        assert_eq!(zip.by_name("large.bin").unwrap().size(), size);
        let mut text = String::new();
        zip.by_name("small.txt").unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "small");
    }
}
