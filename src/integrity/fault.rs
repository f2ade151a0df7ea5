//! What can be wrong with a file of a copy.

use crate::release::KeyId;

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is listed and not there.
    Missing,
    /// Its bytes are others, and as many.
    Altered,
    /// Its bytes are others, and of another number.
    Length {
        /// How many it should have.
        wanted: u64,
        /// How many it has.
        found: u64,
    },
    /// It goes on and on: it was cut off after so many bytes.
    Endless(u64),
    /// It has the bytes of the earlier release of this number.
    Stale(u64),
    /// No manifest lists it.
    Extra,
    /// It is a link, which may lead anywhere.
    Link,
    /// The site sends readers to another one for it.
    Elsewhere,
    /// It came packed, though its own bytes were asked for.
    Packed,
    /// The host answers with this status, or, where it is 0, not at all.
    Refused(u16),
    /// It is a manifest of which a line, counted from 1, makes no sense.
    Illegible(usize),
    /// The system does not let it be read.
    Unreadable,
    /// It is no release, or was altered.
    NoRelease,
    /// It is a release of a format that this program does not know.
    NewerFormat(u64),
    /// The release is older than one that was seen before.
    RolledBack {
        /// Its number.
        found: u64,
        /// What it should be at least.
        wanted: u64,
    },
    /// The release does not follow the one of this number that was seen before.
    Forked(u64),
    /// Keys are trusted, and the release is not signed.
    Unsigned,
    /// The release is signed by a key that is not trusted.
    UnknownKey(KeyId),
    /// The signature is not of this release, or was altered.
    Forged,
}
