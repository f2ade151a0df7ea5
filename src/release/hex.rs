//! Digests in JSON: sixty-four digits, as `sha256sum` writes them.

use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

use crate::model::Digest;

pub(super) fn serialize<S: Serializer>(digest: &Digest, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(digest)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Digest, D::Error> {
    String::deserialize(from)?.parse().map_err(|()| D::Error::custom("no SHA-256 digest"))
}

/// The same of one that need not be there.
pub(super) mod maybe {
    use serde::{Deserializer, Serializer};

    use crate::model::Digest;

    pub(in super::super) fn serialize<S: Serializer>(
        digest: &Option<Digest>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match digest {
            Some(digest) => super::serialize(digest, to),
            None => to.serialize_none(),
        }
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Digest>, D::Error> {
        super::deserialize(from).map(Some)
    }
}
