//! What a reader accepts, by weight (RFC 9110, 12.4.2), and the codings that texts
//! are sent in. It starts at [`Coding::chosen`].

use std::io::Write as _;

/// How bytes are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    /// Not at all.
    Identity,
    /// As all browsers know.
    Gzip,
    /// Smaller; browsers ask for it where there is TLS.
    Brotli,
}

impl Coding {
    /// The best that a request accepts; where it accepts none, the bytes as they are.
    #[must_use]
    pub fn chosen(accepts: Option<&str>) -> Self {
        let named = weighed(accepts.unwrap_or_default());
        let weight = |coding: Self| {
            let own = |name: &str| named.iter().find(|(own, _)| own == name).map(|(_, q)| *q);
            let other = if coding == Self::Identity { 1 } else { 0 };
            let alias = if coding == Self::Gzip { own("x-gzip") } else { None };
            own(coding.name()).or(alias).or_else(|| own("*")).unwrap_or(other)
        };
        let all = [Self::Identity, Self::Gzip, Self::Brotli];
        let best = all.into_iter().max_by_key(|coding| (weight(*coding), *coding));
        best.filter(|coding| weight(*coding) > 0).unwrap_or(Self::Identity)
    }

    /// Its name in headers.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }

    /// Some bytes packed; nothing where that makes them no smaller.
    pub(super) fn pack(self, bytes: &[u8]) -> Option<Vec<u8>> {
        let mut packed = Vec::with_capacity(bytes.len() / 2);
        match self {
            Self::Identity => return None,
            Self::Gzip => {
                let level = flate2::Compression::new(8);
                let mut encoder = flate2::write::GzEncoder::new(&mut packed, level);
                encoder.write_all(bytes).and_then(|()| encoder.finish().map(drop)).ok()?;
            }
            Self::Brotli => {
                let params = brotli::enc::BrotliEncoderParams {
                    quality: 6,
                    lgwin: 20,
                    size_hint: bytes.len(),
                    ..brotli::enc::BrotliEncoderParams::default()
                };
                brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params).ok()?;
            }
        }
        packed.shrink_to_fit();
        (packed.len() < bytes.len()).then_some(packed)
    }
}

/// What a header such as `Accept-Language` names, in lower case, with its weight in
/// thousandths: the heaviest first, else as they stand. What weighs nothing is last.
#[must_use]
pub fn weighed(header: &str) -> Vec<(String, u16)> {
    let item = |item: &str| {
        let mut parts = item.split(';').map(str::trim);
        let name = parts.next().filter(|name| !name.is_empty())?.to_ascii_lowercase();
        let q = parts.find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")));
        Some((name, q.map_or(Some(1_000), weight)?))
    };
    let mut all: Vec<(String, u16)> = header.split(',').take(64).filter_map(item).collect();
    all.sort_by_key(|(_, q)| std::cmp::Reverse(*q));
    all
}

/// `0`, `0.5`, `1.000`, as thousandths.
fn weight(text: &str) -> Option<u16> {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = rest.len() <= 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    let thousandths: u16 = format!("{rest:0<3}").parse().ok()?;
    match whole {
        "0" if digits => Some(thousandths),
        "1" if digits && thousandths == 0 => Some(1_000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_coding_is_chosen() {
        for (accepts, coding) in [
            (Some("gzip, deflate, br"), Coding::Brotli),
            (Some("gzip, deflate"), Coding::Gzip),
            (Some("br;q=0.5, gzip;q=0.8"), Coding::Gzip),
            (Some("GZIP;Q=1.0"), Coding::Gzip),
            (Some("x-gzip"), Coding::Gzip),
            (Some("br;q=0, gzip;q=0"), Coding::Identity),
            (Some("*"), Coding::Brotli),
            (Some("*;q=0"), Coding::Identity),
            (Some("identity;q=1, gzip;q=0.5"), Coding::Identity),
            (Some("identity;q=0.5, *;q=0"), Coding::Identity),
            (Some("zstd, deflate"), Coding::Identity),
            (Some("br;q=2, gzip;q=0.0001"), Coding::Identity),
            (Some(""), Coding::Identity),
            (None, Coding::Identity),
        ] {
            assert_eq!(Coding::chosen(accepts), coding, "{accepts:?}");
        }
    }

    #[test]
    fn what_is_packed_is_unpacked_again() {
        let text = "the same words, ".repeat(500);
        let gzip = Coding::Gzip.pack(text.as_bytes()).unwrap();
        let mut plain = String::new();
        std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&*gzip), &mut plain)
            .unwrap();
        assert_eq!(plain, text);
        let packed = Coding::Brotli.pack(text.as_bytes()).unwrap();
        let mut plain = Vec::new();
        brotli::BrotliDecompress(&mut &*packed, &mut plain).unwrap();
        assert_eq!(plain, text.as_bytes());
        assert!(packed.len() < gzip.len());
        assert_eq!(Coding::Gzip.pack(b"x"), None);
    }
}
