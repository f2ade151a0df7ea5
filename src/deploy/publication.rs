//! A publication: the release that a folder becomes, and every target brought to
//! it, each in a thread of its own, so that one that fails or is slow holds up no
//! other. Start at [`Fleet`].

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::{Bytes, Cargo, Copy, Files, Manner, Sent, Shown, Target, Trouble};
use crate::content::TargetRole;
use crate::model::{Digest, Id};
use crate::release::{
    RELEASE_FILE, Release, SIGNATURE_FILE, Signer, Standing, Tree, Trust, retained,
};

/// A target by its name.
pub struct Vessel {
    /// Its name.
    pub name: String,
    /// What it is to readers.
    pub role: TargetRole,
    /// The target, or why there is none.
    pub target: Result<Box<dyn Target>, Trouble>,
    /// What it showed when it was looked at.
    pub showed: Showed,
}

/// What a target showed when it was looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Showed {
    /// Nobody knows: it could not be asked, or not be understood.
    #[default]
    Unknown,
    /// No release.
    Nothing,
    /// The release of this digest.
    Release(Digest),
}

/// The targets of a site, and whose releases count.
pub struct Fleet {
    /// In the order in which they were named.
    pub vessels: Vec<Vessel>,
    /// The keys that the site trusts.
    pub trust: Trust,
}

/// The release that a target shows.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The release.
    pub release: Release,
    /// Its signature.
    pub signature: Option<Vec<u8>>,
    /// Whose it is.
    pub standing: Standing,
}

/// A release, ready to be brought anywhere.
pub struct Publication {
    /// The release.
    pub release: Release,
    /// Its files.
    pub files: Files,
    /// Whether there was none of these files before.
    pub is_new: bool,
    /// Whether it is signed.
    pub is_signed: bool,
}

/// What the public may see.
#[derive(Clone, Copy, Default)]
pub struct Shows<'s> {
    /// Of the content as it is now, where that is known.
    pub now: Option<&'s Shown>,
    /// In what is published, where that is known.
    pub record: Option<&'s Shown>,
}

/// Why there is no next release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unnumbered {
    /// No target shows a release that is to be believed, and this one shows another.
    NotBelieved(String),
    /// The same, and this one cannot be asked or understood, for this reason.
    Silent(String, Trouble),
    /// Something failed.
    Trouble(Trouble),
}

impl From<Trouble> for Unnumbered {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

/// What is to be told while files are sent: the target, the number of bytes.
pub(super) type Told<'t> = dyn Fn(usize, u64) + Sync + 't;

impl Fleet {
    /// What each target shows; nothing where it shows no release.
    pub fn look(&mut self) -> Vec<Result<Option<Seen>, Trouble>> {
        let trust = &self.trust;
        let seen = each(&mut self.vessels, |_, _, target| {
            let mut top = target.read(&[RELEASE_FILE, SIGNATURE_FILE].map(str::to_owned))?;
            let Some(bytes) = top.remove(RELEASE_FILE) else { return Ok(None) };
            let signature = top.remove(SIGNATURE_FILE);
            let standing = trust.judge(&bytes, signature.as_deref());
            // One that a newer program wrote is no reason to begin at 1 again.
            let release = Release::parse(&bytes);
            let release = release.map_err(|error| Trouble::Illegible(error.to_string()))?;
            Ok(Some(Seen { release, signature, standing }))
        });
        for (vessel, seen) in self.vessels.iter_mut().zip(&seen) {
            vessel.showed = match seen {
                Ok(Some(seen)) => Showed::Release(seen.release.digest()),
                Ok(None) => Showed::Nothing,
                Err(_) => Showed::Unknown,
            };
        }
        seen
    }

    /// The newest release that any target shows and that is to be believed, and
    /// which target that is.
    #[must_use]
    pub fn newest(seen: &[Result<Option<Seen>, Trouble>]) -> Option<(usize, &Seen)> {
        let shown = |(index, seen): (usize, &'_ Result<Option<Seen>, Trouble>)| match seen {
            Ok(Some(seen)) if seen.standing.is_accepted() => Some(index),
            _ => None,
        };
        let all = seen.iter().enumerate().filter_map(shown);
        let all = all.filter_map(|index| Some((index, seen[index].as_ref().ok()?.as_ref()?)));
        all.max_by_key(|(index, seen)| {
            // Of two that tell the same, the one that is named first.
            (seen.release.sequence, seen.release.published, usize::MAX - index)
        })
    }

    /// Targets that show another release of the newest one's number: two machines
    /// published, each to targets that the other did not reach.
    #[must_use]
    pub fn twins<'v>(&'v self, seen: &[Result<Option<Seen>, Trouble>]) -> Vec<&'v Vessel> {
        let newest = Self::newest(seen).map(|(_, newest)| &newest.release);
        let twin = |seen: &Result<Option<Seen>, Trouble>| match (seen, newest) {
            (Ok(Some(seen)), Some(newest)) if seen.standing.is_accepted() => {
                seen.release.sequence == newest.sequence && seen.release != *newest
            }
            _ => false,
        };
        let twins = self.vessels.iter().zip(seen).filter(|(_, seen)| twin(seen));
        twins.map(|(vessel, _)| vessel).collect()
    }

    /// Whether nobody knows which release is the newest: a chain begins where every
    /// target answers that it shows none, or where somebody says that it shall.
    fn unnumbered(&self, seen: &[Result<Option<Seen>, Trouble>]) -> Option<Unnumbered> {
        let named = |at: usize| self.vessels.get(at).map(|vessel| vessel.name.clone());
        let refused = seen.iter().position(|seen| matches!(seen, Ok(Some(_))));
        let refused = refused.and_then(named).map(Unnumbered::NotBelieved);
        let silent = |(at, seen): (usize, &Result<Option<Seen>, Trouble>)| {
            let trouble = seen.as_ref().err()?.clone();
            Some(Unnumbered::Silent(named(at)?, trouble))
        };
        refused.or_else(|| seen.iter().enumerate().find_map(silent))
    }

    /// The release of a folder that follows what the targets show, or is the newest
    /// of these where nothing has changed. Without a newest one it is the first, if
    /// it `begins` or no target shows any.
    ///
    /// # Errors
    /// If nobody knows the newest, its files cannot be read, or it cannot be signed.
    pub fn next(
        &mut self,
        folder: &Path,
        tree: &Tree,
        seen: &[Result<Option<Seen>, Trouble>],
        signer: Option<&Signer>,
        now: Timestamp,
        begins: bool,
    ) -> Result<Publication, Unnumbered> {
        let newest = Self::newest(seen);
        if let Some(unnumbered) = self.unnumbered(seen).filter(|_| newest.is_none() && !begins) {
            return Err(unnumbered);
        }
        let same = newest.filter(|(_, seen)| Some(&seen.release.manifest) == tree.root());
        let (release, kept) = match (same, newest) {
            (Some((_, seen)), _) => {
                // Somebody may have another key than the one who signed it.
                let own = signer.map(|signer| Trust::of(vec![signer.public().clone()]));
                let bytes = seen.release.to_bytes();
                let is_own = |own: Trust| {
                    matches!(own.judge(&bytes, seen.signature.as_deref()), Standing::Signed(_))
                };
                let kept = seen.signature.clone().filter(|_| own.is_none_or(is_own));
                (seen.release.clone(), kept)
            }
            (None, Some((index, seen))) => {
                let before = self.tree(index, folder)?;
                let retained = retained(tree, Some((&seen.release, &before)), now);
                (Release::next(tree, Some((&seen.release, &before)), retained, now), None)
            }
            (None, None) => (Release::next(tree, None, Vec::new(), now), None),
        };
        let sign = |signer: &Signer| {
            signer.sign(&release).map_err(|error| Trouble::Disk(error.to_string()))
        };
        let signature = match kept {
            Some(signature) => Some(signature),
            None => signer.map(sign).transpose()?,
        };
        let is_signed = signature.is_some();
        let files = Files::new(folder, tree, &release, signature)?;
        Ok(Publication { release, files, is_new: same.is_none(), is_signed })
    }

    /// The files that a target shows; none where its manifests do not hang together.
    fn tree(&mut self, index: usize, here: &Path) -> Result<Tree, Trouble> {
        let Some(Ok(target)) = self.vessels.get_mut(index).map(|vessel| &mut vessel.target) else {
            return Ok(Tree::default());
        };
        let copy =
            Copy::read(here, |paths: &[String]| -> Result<Bytes, Trouble> { target.read(paths) })?;
        Ok(copy.map(|copy| copy.tree).unwrap_or_default())
    }

    /// Leaves out all targets but those of these names; all stay where none is given.
    pub fn only(&mut self, names: &[Id]) {
        let meant = |name: &str| names.iter().any(|one| one.as_str() == name);
        self.vessels.retain(|vessel| names.is_empty() || meant(&vessel.name));
    }

    /// Brings every target to a release, and says how long each took.
    pub fn bring(
        &mut self,
        publication: &Publication,
        shown: Shows<'_>,
        manner: Manner,
        told: &Told<'_>,
    ) -> Vec<(Result<Sent, Trouble>, Duration)> {
        each(&mut self.vessels, |index, showed, target| {
            let start = Instant::now();
            let told = |bytes| told(index, bytes);
            let Shows { now, record } = shown;
            let files = &publication.files;
            let cargo = Cargo { files, showed, now, record, manner, told: &told };
            let sent = target.bring(&cargo);
            Ok((sent, start.elapsed()))
        })
        .into_iter()
        .map(|done: Result<_, Trouble>| match done {
            Ok(done) => done,
            Err(trouble) => (Err(trouble), Duration::ZERO),
        })
        .collect()
    }
}

/// Does something with every target at once.
fn each<T: Send>(
    vessels: &mut [Vessel],
    act: impl Fn(usize, Showed, &mut dyn Target) -> Result<T, Trouble> + Sync,
) -> Vec<Result<T, Trouble>> {
    let act = &act;
    thread::scope(|scope| {
        let running: Vec<_> = vessels
            .iter_mut()
            .enumerate()
            .map(|(index, vessel)| {
                scope.spawn(move || match &mut vessel.target {
                    Ok(target) => act(index, vessel.showed, target.as_mut()),
                    Err(trouble) => Err(trouble.clone()),
                })
            })
            .collect();
        let joined = running.into_iter().map(|thread| {
            thread.join().unwrap_or_else(|_| Err(Trouble::Disk("a thread ended".to_owned())))
        });
        joined.collect()
    })
}
