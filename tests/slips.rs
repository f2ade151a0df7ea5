//! Cover slips: what is printed, that a scanner can read it, and that it stays
//! with the secretariat.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "tests edit the site that they read")]

mod fixture;

use std::collections::{BTreeMap, BTreeSet};
use std::process::Output;

use fixture::{Fixture, NOW, OPEN, tree};
use papersmart::i18n::{Catalogue, Language, Tag};
use papersmart::model::SlipCode;
use papersmart::qr::{QUIET_ZONE, QrCode};
use proptest::prelude::*;

/// Three on the list of a meeting, one of whom left it.
fn site() -> Fixture {
    let site = Fixture::new();
    let entry = |id: &str, order: u32, speaker: &str, more: &str| {
        format!(
            "[[entries]]\nid = \"{id}\"\norder = {order}\nspeaker = \"{speaker}\"\n\
             item = \"review\"\n{more}\n"
        )
    };
    let list = entry("late", 30, "birch", "")
        + &entry("early", 20, "cedar", "kind = \"right-of-reply\"\n")
        + &entry("gone", 25, "birch", "status = \"withdrawn\"\n");
    site.write(&format!("{OPEN}/speakers/plenary-2.toml"), list);
    site
}

fn run(site: &Fixture, arguments: &[&str]) -> Output {
    let asked = [&["slips", "--meeting", "plenary-2", "--now", NOW], arguments].concat();
    site.command(&asked).env_remove("CI").output().unwrap()
}

fn printed(site: &Fixture, arguments: &[&str]) -> String {
    let output = run(site, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A code as it is on paper: grey pixels, dark is 0.
#[derive(Clone)]
struct Scan {
    side: usize,
    pixels: Vec<u8>,
}

/// Pixels a module: about those of a telephone that is held over a sheet.
const SCALE: usize = 6;

impl Scan {
    fn of(modules: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let side = modules * SCALE;
        let pixel = |at: usize| is_dark(at % side / SCALE, at / side / SCALE);
        let pixels = (0..side * side).map(|at| if pixel(at) { 0 } else { 255 }).collect();
        Self { side, pixels }
    }

    /// Each pixel the mean of those around it.
    fn blurred(&self, radius: usize) -> Self {
        let near = |at: usize| at.saturating_sub(radius)..(at + radius + 1).min(self.side);
        let mean = |at: usize| {
            let (column, row) = (at % self.side, at / self.side);
            let all = near(row).flat_map(|row| near(column).map(move |at| row * self.side + at));
            let (sum, count) = all
                .fold((0, 0), |(sum, count), at| (sum + usize::from(self.pixels[at]), count + 1));
            u8::try_from(sum / count).unwrap()
        };
        Self { pixels: (0..self.pixels.len()).map(mean).collect(), ..*self }
    }

    /// With a white blot over a share of the code, square and in its middle.
    fn blotted(&self, share: f64) -> Self {
        let code = (self.side - 2 * QUIET_ZONE * SCALE) as f64;
        let blot = code * share.sqrt();
        let within = |at: usize| (at as f64 + 0.5 - self.side as f64 / 2.0).abs() < blot / 2.0;
        self.with(|column, row| within(column) && within(row), |_| 255)
    }

    /// With a share of its codewords lost: each of so many has its modules
    /// turned into their opposite.
    fn worn(&self, text: &str, each: usize) -> Self {
        let words = codewords(text);
        let module = |at: usize| (at / SCALE).checked_sub(QUIET_ZONE);
        let lost = |column, row| {
            let place = module(column).zip(module(row));
            place.and_then(|place| words.get(&place)).is_some_and(|word| word % each == 0)
        };
        self.with(lost, |pixel| 255 - pixel)
    }

    fn with(&self, hit: impl Fn(usize, usize) -> bool, change: impl Fn(u8) -> u8) -> Self {
        let mut pixels = self.pixels.clone();
        for (at, pixel) in pixels.iter_mut().enumerate() {
            if hit(at % self.side, at / self.side) {
                *pixel = change(*pixel);
            }
        }
        Self { pixels, ..*self }
    }

    /// What its modules say, to a scanner that has found the code.
    fn decoded(&self) -> Option<String> {
        let modules = self.side / SCALE - 2 * QUIET_ZONE;
        let middle = |module: usize| (module + QUIET_ZONE) * SCALE + SCALE / 2;
        let dark = |column, row| self.pixels[middle(row) * self.side + middle(column)] < 128;
        let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(modules, dark));
        grid.decode().ok().map(|(_, text)| text)
    }

    /// What a scanner finds and reads.
    fn read(&self) -> Option<String> {
        let pixel = |column: usize, row: usize| self.pixels[row * self.side + column];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.side, self.side, pixel);
        let grids = image.detect_grids();
        grids.first().and_then(|grid| grid.decode().ok()).map(|(_, text)| text)
    }
}

/// The codeword that each module of a text's code is a part of: in columns of
/// two from the right, up and down in turn (ISO/IEC 18004, 7.7.3).
fn codewords(text: &str) -> BTreeMap<(usize, usize), usize> {
    let segments = qrcodegen::QrSegment::make_segments(text);
    let masked = |mask| {
        let (low, high) = (qrcodegen::Version::MIN, qrcodegen::Version::MAX);
        let (level, mask) = (qrcodegen::QrCodeEcc::High, Some(qrcodegen::Mask::new(mask)));
        qrcodegen::QrCode::encode_segments_advanced(&segments, level, low, high, mask, true)
    };
    let masked: Vec<_> = (0..8).map(|mask| masked(mask).unwrap()).collect();
    let side = usize::try_from(masked[0].size()).unwrap();
    // Masks change the modules that hold data, and those of the format beside
    // the corner marks.
    let format = |column: usize, row: usize| {
        let near = |at: usize| at <= 8 || at >= side - 8;
        (column == 8 && near(row)) || (row == 8 && near(column))
    };
    let changes = |column: usize, row: usize| {
        let (x, y) = (i32::try_from(column).unwrap(), i32::try_from(row).unwrap());
        masked.iter().filter(|code| code.get_module(x, y)).count() % 8 != 0
    };
    // Where all masks invert, they change nothing: there the neighbours tell.
    let inverted = |column: usize, row: usize| {
        let around = |at: usize| [at.checked_sub(1), Some(at + 1).filter(|&next| next < side)];
        // The edge is no mark.
        let beside = around(column).iter().all(|at| at.is_none_or(|at| changes(at, row)));
        let above = around(row).iter().all(|at| at.is_none_or(|at| changes(column, at)));
        row.is_multiple_of(12) && column.is_multiple_of(6) && column != 6 && (beside || above)
    };
    let is_data = |column: usize, row: usize| {
        (changes(column, row) || inverted(column, row)) && !format(column, row)
    };
    let mut words = BTreeMap::new();
    // The column of the timing marks is skipped.
    let pairs = (0..side).rev().filter(|&column| column != 6).collect::<Vec<_>>();
    for (turn, pair) in pairs.chunks(2).enumerate() {
        let down = turn % 2 == 1;
        for step in 0..side {
            let row = if down { step } else { side - 1 - step };
            for &column in pair {
                if is_data(column, row) {
                    let place = words.len();
                    words.insert((column, row), place / 8);
                }
            }
        }
    }
    words
}

/// The codes of a document as they are drawn, each with what is printed below.
fn codes(html: &str) -> Vec<(String, Scan)> {
    let between = |text: &str, start: &str, end: &str| {
        let from = text.find(start).unwrap() + start.len();
        text[from..from + text[from..].find(end).unwrap()].to_owned()
    };
    let drawn = html.split("<svg ").skip(1).map(|svg| {
        let side: usize = between(svg, "viewbox=\"0 0 ", " ").parse().unwrap();
        let outline = svg.split("d=\"M").last().unwrap().split('"').next().unwrap();
        let mut dark = BTreeSet::new();
        for run in outline.split('M') {
            let parts: Vec<usize> =
                run.split([' ', 'h', 'v']).take(3).map(|part| part.parse().unwrap()).collect();
            dark.extend((parts[0]..parts[0] + parts[2]).map(|column| (column, parts[1])));
        }
        let words = between(&svg[svg.find("</svg>").unwrap()..], "<p>", "</p>");
        (words, Scan::of(side, |column, row| dark.contains(&(column, row))))
    });
    drawn.collect()
}

#[test]
fn a_scanner_reads_every_slip_also_blurred_and_with_a_fifth_of_it_lost() {
    let html = printed(&site(), &["--lang", "en,pt-BR"]);
    let codes = codes(&html);
    let words: Vec<&str> = codes.iter().map(|(words, _)| words.as_str()).collect();
    let expected = ["EARLY:EN", "EARLY:PT-BR", "LATE:EN", "LATE:PT-BR"]
        .map(|end| format!("PAPERSMART:COUNCIL/SECOND/{end}"));
    assert_eq!(words, expected, "in speaking order, without those who left the list");
    for (words, scan) in codes {
        let expected = Some(words.as_str());
        assert_eq!(scan.read().as_deref(), expected);
        assert_eq!(scan.blurred(SCALE / 3).read().as_deref(), expected, "blurred");
        assert_eq!(scan.blotted(0.1).read().as_deref(), expected, "blotted");
        let worn = scan.worn(&words, 5);
        assert_eq!(worn.read().as_deref(), expected, "worn");
        assert_eq!(worn.blurred(SCALE / 3).read().as_deref(), expected, "worn and blurred");
        let code: SlipCode = words.parse().unwrap();
        assert_eq!(code.session, "council/second".parse().unwrap());
    }
}

/// So that wear is what it claims to be: past what the level of the code can
/// restore, nothing is read.
#[test]
fn a_code_that_is_worn_too_far_is_not_read() {
    let text = "PAPERSMART:COUNCIL/SECOND/EARLY:EN";
    let code = QrCode::of(text).unwrap();
    let scan = Scan::of(code.side(), |column, row| code.is_dark(column, row));
    assert_eq!(scan.worn(text, 5).decoded().as_deref(), Some(text));
    assert_eq!(scan.worn(text, 2).decoded(), None);
    let words: BTreeSet<usize> = codewords(text).into_values().collect();
    assert_eq!(words.len(), 71, "the 70 of version 3, and what remains over");
}

#[test]
fn a_slip_without_a_language_says_none() {
    let html = printed(&site(), &["--entry", "late"]);
    let codes = codes(&html);
    assert_eq!(codes.len(), 1);
    assert_eq!(codes[0].1.read().as_deref(), Some("PAPERSMART:COUNCIL/SECOND/LATE"));
}

#[test]
fn each_slip_speaks_six_languages() {
    let html = printed(&site(), &["--entry", "early", "--lang", "fr"]);
    let catalogue = Catalogue::embedded();
    for language in Language::ALL {
        let start = format!("<section dir={} lang={language}>", language.dir());
        let other = format!("<section lang={language} dir={}>", language.dir());
        let section = html.split(&start).nth(1).or_else(|| html.split(&other).nth(1)).unwrap();
        let section = section.split("</section>").next().unwrap();
        let order = catalogue.say(language, "slip-entry", &[("order", "20".into())]);
        let reply = catalogue.word(language, "term-statement-kind-right-of-reply").unwrap();
        let french = catalogue.word(language, "language-name-fr").unwrap();
        for words in [&order, reply, french, "2026"] {
            assert!(section.contains(words), "{language}: no {words} in {section}");
        }
        for id in ["slip-mark", "slip-scan"] {
            assert!(html.contains(catalogue.word(language, id).unwrap()), "{language} {id}");
        }
    }
    let names = ["Cedar", "Cèdre", "Кедр", "Cedro"];
    assert!(names.iter().all(|name| html.contains(name)), "{html}");
}

#[test]
fn a_slip_asks_for_nothing_and_runs_nothing() {
    let site = site();
    let speakers = site.read("content/speakers.toml");
    site.write(
        "content/speakers.toml",
        speakers.replacen("Cedar", "<script>x</script> & Cedar", 1),
    );
    let html = printed(&site, &[]);
    assert!(html.contains("&lt;script") && !html.contains("<script"), "{html}");
    for reference in [" src=", " href=", "url(", "@import", "http:", "https:"] {
        assert!(!html.contains(reference), "{reference}");
    }
}

#[test]
fn sheets_are_of_the_paper_that_was_asked_for() {
    let site = site();
    for (size, page, sheets) in
        [("a4", "A4;", 2), ("a5", "A5;", 2), ("a5-pairs", "A4 landscape;", 1)]
    {
        let html = printed(&site, &["--size", size]);
        assert!(html.contains(&format!("size: {page}")), "{size}");
        assert_eq!(html.matches("class=sheet").count(), sheets, "{size}");
        assert_eq!(codes(&html).len(), 2);
    }
    assert_eq!(run(&site, &["--size", "letter"]).status.code(), Some(2));
}

#[test]
fn the_same_list_makes_the_same_slips() {
    let site = site();
    assert_eq!(printed(&site, &[]), printed(&site, &[]));
}

#[test]
fn a_file_of_slips_is_its_owners_alone() {
    let site = site();
    let html = printed(&site, &[]);
    let path = site.out("slips.html");
    std::fs::write(&path, "older").unwrap();
    assert_eq!(printed(&site, &["--out", "slips.html"]), "");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), html);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let beside = std::fs::read_dir(path.parent().unwrap()).unwrap();
    assert_eq!(beside.count(), 2, "the site and the slips");
}

#[test]
fn slips_are_never_written_where_they_would_be_published() {
    let site = site();
    site.build("built", NOW);
    #[cfg(unix)]
    std::os::unix::fs::symlink(site.out("built"), site.out("link")).unwrap();
    let before = tree(&site.out("."));
    let places = [
        "built/slips.html",
        "built/deep/er/slips.html",
        "link/slips.html",
        "none/../built/slips.html",
        "site/content/slips.html",
        "site/public/slips.html",
    ];
    for place in places {
        let output = run(&site, &["--out", place]);
        assert_eq!(output.status.code(), Some(1), "{place}: {}", said(&output));
        assert!(said(&output).contains("may be seen by others"), "{}", said(&output));
    }
    assert!(before == tree(&site.out(".")));
}

#[test]
fn where_others_read_along_slips_are_written_to_a_file_only() {
    let site = site();
    let command = ["slips", "--meeting", "plenary-2"];
    let output = site.command(&command).env("CI", "true").output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(!said(&output).contains("Cedar"));
    assert_eq!(run(&site, &["--quiet-names", "--out", "slips.html"]).status.code(), Some(0));
}

#[test]
fn what_is_on_no_list_has_no_slip() {
    let site = site();
    site.write(&format!("{OPEN}/speakers/plenary-2.toml"), "entries = []\n");
    assert_eq!(run(&site, &[]).status.code(), Some(1));
    assert_eq!(run(&site, &["--entry", "nobody"]).status.code(), Some(1));
    let entry = "[[entries]]\nid = \"first\"\norder = 1\nspeaker = \"birch\"\nitem = \"work\"\n";
    site.write(&format!("{OPEN}/speakers/plenary-1.toml"), entry);
    let output = run(&site, &["--entry", "first"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("not on the speakers’ list of plenary-2"), "{}", said(&output));
}

/// An id, mostly as long as those that people give.
fn id() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-z0-9][a-z0-9-]{0,11}", 1 => "[a-z0-9][a-z0-9-]{0,63}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_the_ids_a_scanner_reads_the_code(
        body in id(),
        session in id(),
        entry in id(),
        language in prop::option::of("(ar|zh|en|fr|ru|es|pt|de|zh-Hant|pt-BR)"),
    ) {
        let language: Option<Tag> = language.map(|tag| tag.parse().unwrap());
        let session = format!("{body}/{session}").parse().unwrap();
        let slip = SlipCode { session, entry: entry.parse().unwrap(), language };
        let text = slip.to_string();
        let code = QrCode::of(&text).unwrap();
        let scan = Scan::of(code.side(), |column, row| code.is_dark(column, row));
        prop_assert_eq!(scan.decoded(), Some(text.clone()));
        prop_assert_eq!(text.parse::<SlipCode>(), Ok(slip));
        // Up to version 4, which has room for 50 characters. Of larger codes the
        // reader that tests use loses some in a hundred when they are blurred.
        if code.side() <= 33 + 2 * QUIET_ZONE {
            let blurred = scan.blurred(SCALE / 6);
            prop_assert_eq!(blurred.read(), Some(text.clone()), "blurred");
            prop_assert_eq!(scan.worn(&text, 5).read(), Some(text.clone()), "worn");
        }
    }
}
