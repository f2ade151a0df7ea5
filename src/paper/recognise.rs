//! Text that is recognised on pages without any, by `tesseract` where it is
//! installed. Nothing from a file but the page itself, as a picture, is given to
//! it, and each call has a deadline.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::fence::run;
use super::page::Gray;
use super::reading::TextLayer;
use super::script;

const PROGRAM: &str = "tesseract";
/// For one page.
const DEADLINE: Duration = Duration::from_secs(20);
/// For all pages of a file: no further one is begun after it.
const PATIENCE: Duration = Duration::from_secs(50);
const ANSWER: u64 = 16 << 20;
/// Its models, by the scripts that it tells apart.
const MODELS: [(&str, &[&str]); 4] = [
    ("Arabic", &["ara"]),
    ("Han", &["chi_sim"]),
    ("Cyrillic", &["rus"]),
    ("Latin", &["eng", "fra", "spa"]),
];

/// What recognises text, if it is installed.
pub(super) struct Recogniser {
    models: BTreeSet<String>,
    begun: Instant,
    /// Whether pages were left unread, because there were so many.
    pub(super) gave_up: bool,
}

impl Recogniser {
    /// The one that is installed, with its models.
    pub(super) fn installed() -> Option<Self> {
        let listed = call(&["--list-langs"], None)?;
        let models = listed.lines().map(|line| line.trim().to_owned()).collect();
        Some(Self::of(models))
    }

    fn of(models: BTreeSet<String>) -> Self {
        Self { models, begun: Instant::now(), gave_up: false }
    }

    /// Whether there is time for one more page.
    pub(super) fn has_time(&mut self) -> bool {
        self.gave_up |= self.begun.elapsed() > PATIENCE;
        !self.gave_up
    }

    /// The text of a page, if there is any, whichever way up it is.
    pub(super) fn read(&mut self, page: &Gray) -> Option<TextLayer> {
        if page.is_blank() {
            return None;
        }
        let (turned, script) = self.orientation(page);
        let models = self.models_of(script.as_deref());
        if models.is_empty() {
            return None;
        }
        let table = call(&["stdin", "stdout", "-l", &models.join("+"), "tsv"], Some(&turned))?;
        text(&table)
    }

    /// The page the right way up, and its script.
    fn orientation(&self, page: &Gray) -> (Gray, Option<String>) {
        let said = match self.models.contains("osd") {
            true => call(&["stdin", "stdout", "--psm", "0"], Some(page)).unwrap_or_default(),
            false => String::new(),
        };
        let value = |key: &str| {
            said.lines().find_map(|line| Some(line.strip_prefix(key)?.trim().to_owned()))
        };
        let quarters = match value("Rotate:").as_deref() {
            Some("90") => 1,
            Some("180") => 2,
            Some("270") => 3,
            _ => 0,
        };
        let upright = (0..quarters).fold(page.clone(), |page, _| page.turned_clockwise());
        (upright, value("Script:"))
    }

    /// The models of a script; all there are of the six languages where it is
    /// not known.
    fn models_of(&self, script: Option<&str>) -> Vec<&'static str> {
        let of = |wanted: Option<&str>| {
            let sets = MODELS.iter().filter(|(name, _)| wanted.is_none_or(|it| it == *name));
            let models = sets.flat_map(|(_, models)| models.iter().copied());
            models.filter(|model| self.models.contains(*model)).collect::<Vec<_>>()
        };
        let own = script.map(|script| of(Some(script))).unwrap_or_default();
        if own.is_empty() { of(None) } else { own }
    }
}

/// Calls the program; what it says.
fn call(arguments: &[&str], page: Option<&Gray>) -> Option<String> {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env("OMP_THREAD_LIMIT", "1").env("LC_ALL", "C");
    command.stdin(if page.is_some() { Stdio::piped() } else { Stdio::null() });
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let picture = page.map(|page| {
        // The plainest of formats (netpbm's PGM).
        let mut picture = format!("P5\n{} {}\n255\n", page.width, page.height).into_bytes();
        picture.extend(&page.pixels);
        picture
    });
    let (status, answer) = run(command, picture, DEADLINE, ANSWER).ok()??;
    status.success().then(|| String::from_utf8_lossy(&answer).into_owned())
}

/// The words of its table, a paragraph a line, and how sure it is of them.
fn text(table: &str) -> Option<TextLayer> {
    let mut text = String::new();
    let mut before: Option<[&str; 3]> = None;
    let (mut sure, mut letters) = (0.0, 0.0);
    for row in table.lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        let [_, page, block, paragraph, _, .., confidence, word] = cells.as_slice() else {
            continue;
        };
        let word = word.trim();
        let Some(confidence) = confidence.parse::<f64>().ok().filter(|sure| *sure >= 0.0) else {
            continue;
        };
        if cells.len() != 12 || word.is_empty() {
            continue;
        }
        let count = word.chars().count() as f64;
        sure += confidence.min(100.0) * count;
        letters += count;
        let place = [*page, *block, *paragraph];
        match before.replace(place) {
            None => {}
            Some(other) if other == place => script::join(&mut text, word),
            Some(_) => text.push('\n'),
        }
        text.push_str(word);
    }
    let readable = text.chars().any(char::is_alphanumeric);
    let confidence = Some((sure / f64::max(letters, 1.0)) as u8);
    readable.then(|| TextLayer { text: script::plain(&text), confidence })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    fn row(block: u8, line: u8, confidence: &str, word: &str) -> String {
        format!("5\t1\t{block}\t1\t{line}\t1\t0\t0\t9\t9\t{confidence}\t{word}\n")
    }

    #[test]
    fn words_become_paragraphs_and_confidence_their_mean() {
        let table = [
            HEAD.to_owned(),
            "4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t\n".to_owned(),
            row(1, 1, "90.5", "Thank"),
            row(1, 2, "90.5", "you."),
            row(2, 1, "50.5", "Next"),
            row(2, 1, "95", " "),
        ];
        let read = text(&table.concat()).unwrap();
        assert_eq!(read.text, "Thank you.\nNext");
        assert_eq!(read.confidence, Some(78));
    }

    #[test]
    fn what_is_no_table_is_no_text() {
        for table in ["", HEAD, "x\ty", &row(1, 1, "96", "—"), &row(1, 1, "NaN", "word")] {
            assert_eq!(text(table), None, "{table}");
        }
    }

    #[test]
    fn models_are_those_of_the_script_that_are_there() {
        let models = ["eng", "rus", "deu"].map(str::to_owned);
        let recogniser = Recogniser::of(models.into());
        assert_eq!(recogniser.models_of(Some("Cyrillic")), ["rus"]);
        assert_eq!(recogniser.models_of(Some("Latin")), ["eng"]);
        assert_eq!(recogniser.models_of(Some("Arabic")), ["rus", "eng"]);
        assert_eq!(recogniser.models_of(None), ["rus", "eng"]);
    }
}
