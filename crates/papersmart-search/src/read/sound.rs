//! Whether bytes can be postings that tantivy wrote. Its decoder trusts what it
//! reads; what comes from a forged index must not reach it.
//!
//! Passages come in blocks of 128. A list of blocks, behind its length, says of
//! each its last passage and how many bits its numbers have; blocks follow, and
//! at last the passages that fill no block, then their frequencies, a number of
//! bytes each, of which the last is marked.

const BLOCK: u32 = 128;
/// Bytes of a block in the list, with and without frequencies.
const LISTED: usize = 8;
const LISTED_BARE: usize = 5;
/// Bits of a number that are its width.
const WIDTH: u8 = 0x1f;
/// The most bits and bytes of a number.
const BITS: u8 = 32;
const BYTES: usize = 5;

/// Whether so many passages, with their frequencies or without, may be there.
pub(super) fn is_sound(bytes: &[u8], passages: u32, frequencies: bool) -> bool {
    rest(bytes, passages, frequencies).is_some()
}

/// What follows the postings.
fn rest(bytes: &[u8], passages: u32, frequencies: bool) -> Option<&[u8]> {
    let (blocks, mut rest) = ((passages / BLOCK) as usize, bytes);
    if blocks > 0 {
        let length;
        (length, rest) = number(bytes)?;
        let list;
        (list, rest) = rest.split_at_checked(length)?;
        let listed = if frequencies { LISTED } else { LISTED_BARE };
        if list.len() != blocks.checked_mul(listed)? {
            return None;
        }
        for block in list.chunks_exact(listed) {
            let bits = if frequencies { block[5] } else { 0 };
            if bits > BITS {
                return None;
            }
            let bytes = usize::from(bits + (block[4] & WIDTH)) * BLOCK as usize / 8;
            rest = rest.get(bytes..)?;
        }
    }
    for _ in 0..(passages % BLOCK) * (1 + u32::from(frequencies)) {
        (_, rest) = number(rest)?;
    }
    Some(rest)
}

/// A number, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().take(BYTES).position(|byte| byte & 0x80 != 0)?;
    let (digits, rest) = bytes.split_at_checked(last + 1)?;
    let value = digits.iter().rev().fold(0_u64, |sum, byte| sum << 7 | u64::from(byte & 0x7f));
    Some((usize::try_from(value).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::is_sound;

    #[test]
    fn few_passages_need_a_marked_byte_each() {
        assert!(is_sound(&[0x81, 0x82], 2, false));
        assert!(is_sound(&[0x81, 0x82], 1, true));
        assert!(!is_sound(&[0x81, 0x02], 2, false));
        assert!(!is_sound(&[0x81, 0x82], 2, true));
        assert!(!is_sound(&[0, 0, 0, 0, 0, 0x81], 1, false));
    }

    #[test]
    fn blocks_need_their_list_and_their_bytes() {
        let block = [&[0x80 | 5, 9, 0, 0, 0, 0x41][..], &[0xff; 16]].concat();
        assert!(is_sound(&block, 128, false));
        assert!(!is_sound(&block[..block.len() - 1], 128, false));
        assert!(!is_sound(&block, 256, false));
        assert!(!is_sound(&[0x80 | 5, 9, 0], 128, false));
    }
}
