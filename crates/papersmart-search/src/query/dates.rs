//! Spans of days as the fewest terms: whole years, whole months, days.

/// The first and the last year of a span without an end.
const YEARS: (u32, u32) = (1945, 2150);

/// The terms of `2026-04..2026-05`, of a day, a month or a year; nothing if it
/// is none of them.
pub(super) fn terms(span: &str) -> Option<Vec<String>> {
    let (from, to) = match span.split_once("..").or_else(|| span.split_once('…')) {
        Some((from, to)) => (from.trim_matches('.'), to.trim_matches('.')),
        None => (span, span),
    };
    if from.is_empty() && to.is_empty() {
        return None;
    }
    let first = if from.is_empty() { (YEARS.0, 1, 1) } else { day(from, (1, 1))? };
    let last = if to.is_empty() { (YEARS.1, 12, 31) } else { day(to, (12, 31))? };
    let mut terms = Vec::new();
    let years = first.0.max(YEARS.0)..=last.0.min(YEARS.1);
    for year in years {
        if first <= (year, 1, 1) && (year, 12, 31) <= last {
            terms.push(format!("date={year:04}"));
            continue;
        }
        for month in 1..=12 {
            if (year, month, 31) < first || (year, month, 1) > last {
                continue;
            }
            if first <= (year, month, 1) && (year, month, 31) <= last {
                terms.push(format!("date={year:04}-{month:02}"));
                continue;
            }
            let days = (1..=31).filter(|&day| {
                let here = (year, month, day);
                first <= here && here <= last
            });
            terms.extend(days.map(|day| format!("date={year:04}-{month:02}-{day:02}")));
        }
    }
    Some(terms)
}

/// Year, month and day; what is left out is the default's.
fn day(text: &str, (month, day): (u32, u32)) -> Option<(u32, u32, u32)> {
    let mut parts = text.split(['-', '/', '.']);
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let mut next = |default, most| match parts.next() {
        None | Some("") => Some(default),
        Some(part) => part.parse().ok().filter(|part| (1..=most).contains(part)),
    };
    Some((year, next(month, 12)?, next(day, 31)?))
}

#[cfg(test)]
mod tests {
    use super::terms;

    #[test]
    fn spans_are_covered_by_few_terms() {
        let of = |span| terms(span).map(|terms| terms.join(" "));
        assert_eq!(of("2026").as_deref(), Some("date=2026"));
        assert_eq!(of("2026-04..2026-05").as_deref(), Some("date=2026-04 date=2026-05"));
        assert_eq!(
            of("2025-12-30..2026-01").as_deref(),
            Some("date=2025-12-30 date=2025-12-31 date=2026-01")
        );
        assert_eq!(of("tomorrow"), None);
        assert_eq!(of(".."), None);
        assert_eq!(of("2026-13"), None);
    }
}
