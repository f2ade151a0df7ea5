//! The part of a file that a request asks for (RFC 9110, 14). It starts at
//! [`Range::wanted`].

/// A first and a last byte, both meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The first.
    pub first: u64,
    /// The last.
    pub last: u64,
}

/// What a `Range` header comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// All of it: no range, several, or one that makes no sense.
    Whole,
    /// A part.
    Part(Range),
    /// Nothing that is there.
    Beyond,
}

impl Range {
    /// How many bytes it has.
    #[must_use]
    pub fn length(self) -> u64 {
        self.last - self.first + 1
    }

    /// What is wanted of so many bytes.
    #[must_use]
    pub fn wanted(header: &str, size: u64) -> Wanted {
        let Some((unit, set)) = header.split_once('=') else { return Wanted::Whole };
        if !unit.trim().eq_ignore_ascii_case("bytes") {
            return Wanted::Whole;
        }
        let Some((first, last)) = set.trim().split_once('-') else { return Wanted::Whole };
        let number = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            // What is too large to count is beyond any file.
            digits.then(|| text.parse().unwrap_or(u64::MAX))
        };
        match (number(first), number(last)) {
            (None, Some(count)) if first.is_empty() => match count.min(size) {
                0 => Wanted::Beyond,
                count => Wanted::Part(Self { first: size - count, last: size - 1 }),
            },
            (Some(first), None) if last.is_empty() => Self::of(first, u64::MAX, size),
            (Some(first), Some(last)) if first <= last => Self::of(first, last, size),
            _ => Wanted::Whole,
        }
    }

    fn of(first: u64, last: u64, size: u64) -> Wanted {
        match size.checked_sub(1) {
            Some(end) if first <= end => Wanted::Part(Self { first, last: last.min(end) }),
            _ => Wanted::Beyond,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_cut_to_what_is_there() {
        let part = |first, last| Wanted::Part(Range { first, last });
        for (header, wanted) in [
            ("bytes=0-0", part(0, 0)),
            ("bytes=2-", part(2, 9)),
            ("bytes=-3", part(7, 9)),
            ("bytes=-30", part(0, 9)),
            ("bytes=8-99999999999999999999999", part(8, 9)),
            ("Bytes = 1-2", part(1, 2)),
            ("bytes=10-", Wanted::Beyond),
            ("bytes=99999999999999999999-", Wanted::Beyond),
            ("bytes=-0", Wanted::Beyond),
            ("bytes=3-2", Wanted::Whole),
            ("bytes=0-1,4-5", Wanted::Whole),
            ("bytes=-", Wanted::Whole),
            ("bytes=a-b", Wanted::Whole),
            ("bytes=+1-2", Wanted::Whole),
            ("lines=1-2", Wanted::Whole),
            ("", Wanted::Whole),
        ] {
            assert_eq!(Range::wanted(header, 10), wanted, "{header}");
        }
        assert_eq!(Range::wanted("bytes=0-", 0), Wanted::Beyond);
    }
}
