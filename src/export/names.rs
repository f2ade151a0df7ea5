//! Names of files that any system can have, and that manifests of bags write as
//! they are (RFC 8493, 2.1.3 and 6.1). Start at [`portable`].

/// Names that some systems keep for devices, whatever follows their first full
/// stop.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A path whose parts any system can have: bytes that some cannot are written in
/// hexadecimal, and so is the sign of that itself. It is not that of addresses:
/// manifests encode a `%` once more, and not all that read them decode it.
pub(crate) fn portable(path: &str) -> String {
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn part(name: &str) -> String {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let numbered = numbered.is_some_and(|rest| matches!(rest.as_bytes(), [b'0'..=b'9']));
    let is_device = numbered || DEVICES.contains(&stem.as_str());
    let last = name.chars().count().saturating_sub(1);
    let mut out = String::with_capacity(name.len());
    for (place, one) in name.chars().enumerate() {
        let ends_badly = place == last && matches!(one, '.' | ' ');
        let is_foreign = one.is_control() || "<>:\"|?*\\%=".contains(one);
        if is_foreign || ends_badly || (is_device && place == 0) {
            encode(one, &mut out);
        } else {
            out.push(one);
        }
    }
    out
}

fn encode(one: char, out: &mut String) {
    let mut buffer = [0; 4];
    for byte in one.encode_utf8(&mut buffer).bytes() {
        out.push_str(&format!("={byte:02X}"));
    }
}

#[cfg(test)]
mod tests {
    use super::portable;

    #[test]
    fn what_some_system_cannot_have_is_encoded() {
        assert_eq!(portable("files/é 1.pdf"), "files/é 1.pdf");
        assert_eq!(portable("a:b/c?.pdf"), "a=3Ab/c=3F.pdf");
        assert_eq!(portable("50%.pdf"), "50=25.pdf");
        assert_eq!(portable("50=25.pdf"), "50=3D25.pdf");
        assert_eq!(portable("aux.pdf"), "=61ux.pdf");
        assert_eq!(portable("AUX.pdf/lpt1/com12/console"), "=41UX.pdf/=6Cpt1/com12/console");
        assert_eq!(portable("x./y "), "x=2E/y=20");
    }

    #[test]
    fn no_name_ends_its_line_in_a_manifest() {
        assert_eq!(portable("a\nb\r%0A"), "a=0Ab=0D=250A");
    }
}
