//! Findings that repeat themselves, cut short: an imported archive may lack the
//! same thing ten thousand times. Start at [`folded`].

use std::collections::BTreeMap;

use super::{Finding, Severity};

/// As many warnings of one code as are worth reading one by one.
const SHOWN: usize = 5;

/// All errors, the first few warnings of each code in their order, and how many
/// more there are of which code.
#[must_use]
pub fn folded(findings: &[Finding]) -> (Vec<Finding>, BTreeMap<&'static str, usize>) {
    let mut seen: BTreeMap<&'static str, usize> = BTreeMap::new();
    let shown = findings.iter().filter(|one| {
        let count = seen.entry(one.code).or_default();
        let warning = one.severity == Severity::Warning;
        *count += usize::from(warning);
        !warning || *count <= SHOWN
    });
    let shown = shown.cloned().collect();
    seen.retain(|_, count| *count > SHOWN);
    seen.values_mut().for_each(|count| *count -= SHOWN);
    (shown, seen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    #[test]
    fn errors_are_all_shown_and_warnings_of_one_code_are_counted() {
        let place = Place { file: "content/site.toml".into(), start: 0, end: 0 };
        let warning = || Finding::warning("untranslated", &place);
        let mut findings: Vec<Finding> = (0..7).map(|_| warning()).collect();
        findings.extend((0..7).map(|_| Finding::error("untranslated", &place)));
        findings.push(Finding::warning("unread", &place));
        let (shown, more) = folded(&findings);
        let errors = shown.iter().filter(|one| one.severity == Severity::Error).count();
        assert_eq!((errors, shown.len()), (7, 7 + 5 + 1));
        assert_eq!(more, BTreeMap::from([("untranslated", 2)]));
    }
}
