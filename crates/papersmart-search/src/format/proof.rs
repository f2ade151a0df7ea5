//! Merkle proofs: what makes a byte range of an untrusted file verifiable.
//!
//! Units come in groups of 256. The head lists each group's root; a unit is
//! stored behind the eight nodes that lead from it to the root.

/// Half a BLAKE3 hash: names a file.
pub(crate) type Digest = [u8; 16];

/// Three eighths of one: with 96 bits, another unit under the same root is out
/// of reach, and nobody gains from two units of their own making.
pub(crate) type Node = [u8; NODE];

/// Bytes of a node.
const NODE: usize = 12;

/// Nodes on the way from a unit to its group's root.
const LEVELS: usize = 8;

/// Units of a group.
pub(crate) const GROUP: usize = 1 << LEVELS;

/// Bytes of a proof.
pub(crate) const PROOF: usize = LEVELS * NODE;

/// The digest of a file.
pub(crate) fn digest(bytes: &[u8]) -> Digest {
    part(&blake3::hash(bytes))
}

/// Whether a unit, the `place`th of its group, belongs under a root.
pub(crate) fn verify(root: &Node, place: usize, proof: &[u8], unit: &[u8]) -> bool {
    let mut here = leaf(unit);
    for (level, beside) in proof.chunks_exact(NODE).enumerate() {
        here = match place >> level & 1 {
            0 => node(&here, beside),
            _ => node(beside, &here),
        };
    }
    proof.len() == PROOF && here == *root
}

/// The roots of all groups and the proofs of all units.
#[cfg(feature = "write")]
pub(crate) fn prove<'u>(units: impl Iterator<Item = &'u [u8]>) -> (Vec<Node>, Vec<[u8; PROOF]>) {
    let leaves: Vec<Node> = units.map(leaf).collect();
    let (mut roots, mut proofs) = (Vec::new(), Vec::with_capacity(leaves.len()));
    for group in leaves.chunks(GROUP) {
        let first = proofs.len();
        proofs.resize(first + group.len(), [0; PROOF]);
        let mut level = group.to_vec();
        level.resize(GROUP, [0; NODE]);
        for height in 0..LEVELS {
            for place in 0..group.len() {
                let beside = level[(place >> height) ^ 1];
                proofs[first + place][height * NODE..][..NODE].copy_from_slice(&beside);
            }
            level = level.chunks(2).map(|pair| node(&pair[0], &pair[1])).collect();
        }
        roots.push(level[0]);
    }
    (roots, proofs)
}

/// Leaves and nodes are hashed apart, so that neither passes for the other.
fn leaf(unit: &[u8]) -> Node {
    part(&blake3::Hasher::new().update(&[0]).update(unit).finalize())
}

fn node(left: &[u8], right: &[u8]) -> Node {
    part(&blake3::Hasher::new().update(&[1]).update(left).update(right).finalize())
}

fn part<const N: usize>(hash: &blake3::Hash) -> [u8; N] {
    let mut part = [0; N];
    part.copy_from_slice(&hash.as_bytes()[..N]);
    part
}
