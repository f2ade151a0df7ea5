//! What was measured, as Markdown: one column a size. It starts at [`table`].

use std::fmt::Write as _;
use std::time::Duration;

use super::browser::{Answer, Asked, Measured, Pagefind, Weight};
use super::engine::{Cost, Costs, Row, percentile};
use super::folder::{self, Change, Tally};
use super::process::Run;
use super::site::Size;

/// The index of a site.
pub(super) struct Index {
    pub(super) languages: Vec<folder::Index>,
    /// All of `search/`.
    pub(super) files: Tally,
    /// What one statement more changed.
    pub(super) change: Change,
}

/// A site of one size.
pub(super) struct Column {
    pub(super) size: Size,
    pub(super) before: Option<Run>,
    pub(super) build: Run,
    pub(super) more: Run,
    pub(super) index: Index,
    pub(super) engine: Vec<Costs>,
    pub(super) browser: Option<Measured>,
    pub(super) pagefind: Option<Pagefind>,
}

/// A named cell of each column.
type Line = (String, Box<dyn Fn(&Column) -> String>);

/// A section for the index, for the engine, for browsers.
pub(super) fn table(columns: &[Column]) -> String {
    let mut said = String::new();
    let sections =
        [("", index()), ("Native engine, p50 / p95", engine(columns)), ("Browser", browser())];
    for (title, lines) in sections {
        let rows = lines.into_iter().map(|(name, cell)| {
            let cells: Vec<String> = columns.iter().map(cell).collect();
            (name, cells)
        });
        let rows: Vec<_> =
            rows.filter(|(_, cells)| cells.iter().any(|cell| cell != NONE)).collect();
        if rows.is_empty() {
            continue;
        }
        let sizes: Vec<_> = columns.iter().map(|column| column.size.to_string()).collect();
        // Writing to a string cannot fail.
        let _ = writeln!(said, "\n| {title} | {} |", sizes.join(" | "));
        let _ = writeln!(said, "|---|{}", "--:|".repeat(columns.len()));
        for (name, cells) in rows {
            let _ = writeln!(said, "| {name} | {} |", cells.join(" | "));
        }
    }
    said
}

const NONE: &str = "–";

fn line(name: &str, cell: impl Fn(&Column) -> String + 'static) -> Line {
    (name.to_owned(), Box::new(cell))
}

fn index() -> Vec<Line> {
    let mut lines = vec![
        line("build: time, processor time, peak memory", |c| run(&c.build)),
        line("the same before there was search", |c| c.before.as_ref().map_or(NONE.into(), run)),
        line("build for one statement more", |c| run(&c.more)),
        line("`search/`", |c| tally(c.index.files)),
        line("changed in `search/` for one statement more", |c| change(c.index.change)),
        line("Pagefind (English pages): time, processor time, peak memory", |c| {
            c.pagefind.as_ref().map_or(NONE.into(), |one| run(&one.run))
        }),
        line("Pagefind's files (English)", |c| {
            c.pagefind.as_ref().map_or(NONE.into(), |one| tally(one.size))
        }),
        line("changed in them for one statement more", |c| {
            c.pagefind.as_ref().map_or(NONE.into(), |one| change(one.change))
        }),
    ];
    for (at, language) in crate::sample::prose::LANGUAGES.into_iter().enumerate() {
        let name = format!("index {language}: segments, records, bytes");
        lines.push(line(&name, move |c| {
            let one = &c.index.languages[at];
            format!("{}, {}, {}", one.segments, one.records, bytes(one.bytes))
        }));
    }
    lines
}

fn engine(columns: &[Column]) -> Vec<Line> {
    let mut lines = vec![line("start (all languages)", |c| {
        let starts: Vec<Cost> = c.engine.iter().map(|one| one.start).collect();
        spread(&starts)
    })];
    let rows = |c: &Column, of: fn(&Row) -> Cost, which: &dyn Fn(&Row, &str) -> bool| {
        let all = c.engine.iter().flat_map(|one| one.rows.iter().map(|row| (row, one.language)));
        spread(
            &all.filter(|(row, language)| which(row, language))
                .map(|(row, _)| of(row))
                .collect::<Vec<_>>(),
        )
    };
    lines.push(line("first result, start included", move |c| {
        rows(c, |row| row.first, &|_, _| true)
    }));
    lines.push(line("later query, ten excerpts", move |c| rows(c, |row| row.later, &|_, _| true)));
    lines
        .push(line("counts of facets, after it", move |c| rows(c, |row| row.facets, &|_, _| true)));
    lines.push(line("a query whose parts are there", move |c| {
        rows(c, |row| row.again, &|_, _| true)
    }));
    let asked = columns.iter().flat_map(|c| c.engine.iter().take(1)).flat_map(|one| &one.rows);
    let mut classes: Vec<String> = Vec::new();
    for row in asked {
        if !classes.contains(&row.class) {
            classes.push(row.class.clone());
        }
    }
    for class in classes {
        let name = format!("later query: {class}");
        lines.push(line(&name, move |c| rows(c, |row| row.later, &|row, _| row.class == class)));
    }
    for own in crate::sample::prose::LANGUAGES {
        let name = format!("later query: {own}");
        lines.push(line(&name, move |c| rows(c, |row| row.later, &|_, language| language == own)));
    }
    lines.push(line("questions without a hit", |c| {
        let rows: Vec<&Row> = c.engine.iter().flat_map(|one| &one.rows).collect();
        format!("{} of {}", rows.iter().filter(|row| row.total == 0).count(), rows.len())
    }));
    lines
}

fn browser() -> Vec<Line> {
    let mut lines = vec![
        line("engine (wasm): raw, gzip, brotli", |c| weight(c, |m| m.wasm)),
        line("its glue: raw, gzip, brotli", |c| weight(c, |m| m.glue)),
    ];
    for (at, name) in ["papersmart", "Pagefind"].into_iter().enumerate() {
        let mut add = |what: &str, cell: fn(&Asked) -> String| {
            let name = format!("{name}: {what}");
            lines.push(line(&name, move |c| {
                let asked = c.browser.as_ref().and_then(|m| m.engines.get(at));
                asked.map_or(NONE.into(), cell)
            }));
        };
        add("engine ready: requests, bytes", |a| answers(&[a.ready]));
        add("first result: requests, bytes", |a| {
            let first = a.rows.first().map_or((0, 0), |one| (one.requests, one.bytes));
            format!("{}, {}", a.ready.requests + first.0, bytes(a.ready.bytes + first.1))
        });
        add("later query: requests, bytes (p50 / p95)", |a| {
            answers(a.rows.get(1..).unwrap_or(&[]))
        });
        add("ms a query (p50 / p95)", |a| {
            let times: Vec<f64> = a.rows.iter().skip(1).map(|row| row.ms).collect();
            ms(&times)
        });
        add("ms, everything there", |a| ms(&a.again));
        add("ms, processor four times slower", |a| ms(a.throttled.get(1..).unwrap_or(&[])));
        add("ms, the same, everything there", |a| ms(&a.throttled_again));
        add("first result on Slow 3G by HTTP/1.1, s (median, all)", |a| seconds(&a.slow));
        add("the same by HTTP/2", |a| seconds(&a.slow_modern));
    }
    lines
}

fn seconds(answers: &[Answer]) -> String {
    let mut times: Vec<f64> = answers.iter().map(|one| one.ms / 1000.0).collect();
    times.sort_by(f64::total_cmp);
    let all: Vec<_> = times.iter().map(|time| format!("{time:.1}")).collect();
    let middle = all.get(all.len() / 2).cloned().unwrap_or_default();
    format!("{middle} ({})", all.join(", "))
}

fn run(run: &Run) -> String {
    let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
    format!("{}, {}, {} MiB", seconds(run.time), seconds(run.cpu), run.peak_mib)
}

fn tally(of: Tally) -> String {
    format!("{} files, {}", of.files, bytes(of.bytes))
}

fn change(of: Change) -> String {
    format!("{} written, {} deleted", tally(of.written), of.deleted)
}

fn weight(column: &Column, of: fn(&Measured) -> Weight) -> String {
    let Some(Weight { raw, gzip, brotli }) = column.browser.as_ref().map(of) else {
        return NONE.into();
    };
    format!("{}, {}, {}", bytes(raw), bytes(gzip), bytes(brotli))
}

/// Requests, rounds, bytes and milliseconds of many.
fn spread(costs: &[Cost]) -> String {
    let of = |what: fn(&Cost) -> u64, part| percentile(costs.iter().map(what).collect(), part);
    let both = |what: fn(&Cost) -> u64| format!("{} / {}", of(what, 50), of(what, 95));
    let time = |part| of(|cost| cost.micros, part) as f64 / 1000.0;
    format!(
        "{} requests, {} rounds, {} / {}, {:.2} / {:.2} ms",
        both(|cost| cost.requests),
        both(|cost| cost.rounds),
        bytes(of(|cost| cost.bytes, 50)),
        bytes(of(|cost| cost.bytes, 95)),
        time(50),
        time(95),
    )
}

fn answers(answers: &[Answer]) -> String {
    let of = |what: fn(&Answer) -> u64, part| percentile(answers.iter().map(what).collect(), part);
    let requests = |part| of(|one| one.requests, part);
    let sizes = |part| bytes(of(|one| one.bytes, part));
    if answers.len() == 1 {
        return format!("{}, {}", requests(50), sizes(50));
    }
    format!("{} / {}, {} / {}", requests(50), requests(95), sizes(50), sizes(95))
}

fn ms(times: &[f64]) -> String {
    let micros = |time: &f64| (time * 1000.0) as u64;
    let of = |part| percentile(times.iter().map(micros).collect(), part) as f64 / 1000.0;
    format!("{:.1} / {:.1}", of(50), of(95))
}

/// In thousands, with one digit while they are few.
fn bytes(bytes: u64) -> String {
    match bytes {
        0..100_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        100_000..10_000_000 => format!("{:.0} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_short() {
        assert_eq!(bytes(1_234), "1.2 kB");
        assert_eq!(bytes(123_456), "123 kB");
        assert_eq!(bytes(12_345_678), "12.3 MB");
    }

    #[test]
    fn a_spread_tells_the_middle_and_the_high_end() {
        let cost = |n| Cost { requests: n, rounds: 1, bytes: n * 1000, micros: n * 100 };
        let costs: Vec<Cost> = (1..=20).map(cost).collect();
        let said = spread(&costs);
        assert_eq!(said, "10 / 19 requests, 1 / 1 rounds, 10.0 kB / 19.0 kB, 1.00 / 1.90 ms");
    }
}
