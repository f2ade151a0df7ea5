//! The host of an engine on this machine: it fetches from a built folder what
//! a browser fetches from a server, byte range by byte range. Start at
//! [`Host`].

use serde::{Deserialize, Serialize};

use super::named;
use crate::i18n::Language;
use crate::source::World;

/// What a host asks of an engine, in its protocol.
pub trait Engine {
    /// Answers a request, or says what is needed first: JSON both ways.
    fn ask(&mut self, request: &str) -> String;
    /// Takes in bytes of a file, from the byte `start` on.
    fn provide(&mut self, path: &str, start: u64, bytes: &[u8]);
    /// Takes note that a file is not there.
    fn missing(&mut self, path: &str);
}

impl Engine for papersmart_search::Engine {
    fn ask(&mut self, request: &str) -> String {
        Self::ask(self, request)
    }

    fn provide(&mut self, path: &str, start: u64, bytes: &[u8]) {
        Self::provide(self, path, start, bytes);
    }

    fn missing(&mut self, path: &str) {
        Self::missing(self, path);
    }
}

/// The engine of a language.
#[must_use]
pub fn engine(language: Language) -> papersmart_search::Engine {
    papersmart_search::Engine::new(named(language))
}

/// Whether a built folder has an index of a language.
#[must_use]
pub fn has_index(folder: &World, language: Language) -> bool {
    folder.has(&papersmart_search::manifest_path(named(language)))
}

/// A question.
#[derive(Clone, Debug, Serialize)]
pub struct Question<'q> {
    /// The query.
    pub q: &'q str,
    /// How many hits to tell.
    pub limit: usize,
    /// Whether the last word is still being typed.
    pub prefix: bool,
}

/// An answer, as far as a terminal tells it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Answer {
    /// How many hits there are.
    pub total: u64,
    /// The best of them.
    pub hits: Vec<Hit>,
}

/// A page that was found.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// Its address.
    pub url: String,
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The language of the title.
    pub title_lang: Option<String>,
    /// The language of the excerpt.
    pub lang: Option<String>,
    /// A part of its text, in pieces.
    #[serde(default)]
    pub excerpt: Vec<(String, bool)>,
    /// How well it fits.
    pub score: f64,
}

impl Hit {
    /// The excerpt without its marks.
    #[must_use]
    pub fn plain_excerpt(&self) -> String {
        self.excerpt.iter().map(|(piece, _)| piece.as_str()).collect()
    }
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Failure {
    /// The index is of another version.
    Format,
    /// A file is not what it was.
    Tampered,
    /// A file is not there.
    Missing,
    /// The index makes no sense.
    Data,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Step {
    Need(Vec<Need>),
    Done(Answer),
    Error(Failure),
}

#[derive(Deserialize)]
struct Need {
    path: String,
    start: Option<u64>,
    end: Option<u64>,
}

/// An engine and the folder it is served from.
pub struct Host<'f, E> {
    folder: &'f World,
    make: Box<dyn Fn() -> E + 'f>,
    engine: E,
}

/// No question needs more rounds of fetching; an index that asks on and on is
/// not one.
const ROUNDS: usize = 100;

impl<'f, E: Engine> Host<'f, E> {
    /// A host of an engine, which is kept from question to question.
    pub fn new(folder: &'f World, make: impl Fn() -> E + 'f) -> Self {
        Self { folder, engine: make(), make: Box::new(make) }
    }

    /// The answer to a question. Where a file is missing, the site may have
    /// been built anew meanwhile: a new engine asks once more.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn answer(&mut self, question: &Question<'_>) -> Result<Answer, Failure> {
        let request = serde_json::to_string(question).unwrap_or_default();
        match self.ask(&request) {
            Err(Failure::Missing) => {
                self.engine = (self.make)();
                self.ask(&request)
            }
            other => other,
        }
    }

    fn ask(&mut self, request: &str) -> Result<Answer, Failure> {
        for _ in 0..ROUNDS {
            let step = serde_json::from_str(&self.engine.ask(request));
            match step.map_err(|_| Failure::Data)? {
                Step::Done(answer) => return Ok(answer),
                Step::Error(failure) => return Err(failure),
                Step::Need(needs) => needs.iter().for_each(|need| self.fetch(need)),
            }
        }
        Err(Failure::Data)
    }

    fn fetch(&mut self, need: &Need) {
        let inside = need.path.starts_with("search/") && !need.path.contains("..");
        let start = need.start.unwrap_or(0);
        let length = need.end.map(|end| end.saturating_sub(start));
        let bytes = || self.folder.read_part(&need.path, start, length).ok();
        match inside.then(bytes).flatten() {
            Some(bytes) => self.engine.provide(&need.path, start, &bytes),
            None => self.engine.missing(&need.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A path, a start, and the bytes, if there are any.
    type Given = (String, u64, Option<Vec<u8>>);

    /// An engine that plays back steps and notes what it is given.
    struct Fake {
        steps: Vec<&'static str>,
        given: Vec<Given>,
    }

    impl Engine for Fake {
        fn ask(&mut self, _: &str) -> String {
            let step = if self.steps.len() > 1 { self.steps.remove(0) } else { self.steps[0] };
            step.to_owned()
        }

        fn provide(&mut self, path: &str, start: u64, bytes: &[u8]) {
            self.given.push((path.to_owned(), start, Some(bytes.to_vec())));
        }

        fn missing(&mut self, path: &str) {
            self.given.push((path.to_owned(), 0, None));
        }
    }

    const DONE: &str = r#"{"done":{"total":1,"hits":[{"url":"/en/","kind":"page","title":"T",
        "titleLang":"en","lang":"en","excerpt":[["a ",false],["b",true]],"score":1.5}]}}"#;

    fn run(steps: &[&'static str]) -> (Result<Answer, Failure>, Vec<Given>) {
        let folder = tempfile::tempdir().unwrap();
        crate::publish::write_atomically(&folder.path().join("search/a.bin"), b"0123456789")
            .unwrap();
        crate::publish::write_atomically(&folder.path().join("secret"), b"0123456789").unwrap();
        let world = World::at_present(folder.path());
        let make = || Fake { steps: steps.to_vec(), given: Vec::new() };
        let mut host = Host::new(&world, make);
        let answer = host.answer(&Question { q: "x", limit: 10, prefix: false });
        (answer, host.engine.given)
    }

    #[test]
    fn what_is_needed_is_given_and_the_question_asked_again() {
        let needs = r#"{"need":[{"path":"search/a.bin","start":2,"end":5},
            {"path":"search/a.bin"},{"path":"search/b.bin"},{"path":"search/../secret"}]}"#;
        let (answer, given) = run(&[needs, DONE]);
        assert_eq!(answer.unwrap().hits[0].excerpt[1], ("b".to_owned(), true));
        let expected = [
            ("search/a.bin", 2, Some(&b"234"[..])),
            ("search/a.bin", 0, Some(b"0123456789")),
            ("search/b.bin", 0, None),
            ("search/../secret", 0, None),
        ];
        let expected = expected
            .map(|(path, start, bytes)| (path.to_owned(), start, bytes.map(<[u8]>::to_vec)));
        assert_eq!(given, expected);
    }

    #[test]
    fn an_index_that_cannot_be_read_is_told_by_how() {
        assert_eq!(run(&[r#"{"error":{"kind":"tampered"}}"#]).0, Err(Failure::Tampered));
        assert_eq!(run(&[r#"{"error":{"kind":"format"}}"#]).0, Err(Failure::Format));
        assert_eq!(run(&["nonsense"]).0, Err(Failure::Data));
        let endless = r#"{"need":[{"path":"search/a.bin"}]}"#;
        assert_eq!(run(&[endless]).0, Err(Failure::Data));
    }

    #[test]
    fn a_missing_file_is_asked_for_once_more() {
        let steps =
            std::cell::RefCell::new(vec![vec![DONE], vec![r#"{"error":{"kind":"missing"}}"#]]);
        let folder = tempfile::tempdir().unwrap();
        let world = World::at_present(folder.path());
        let make = || Fake { steps: steps.borrow_mut().pop().unwrap(), given: Vec::new() };
        let mut host = Host::new(&world, make);
        let question = Question { q: "x", limit: 10, prefix: false };
        assert_eq!(host.answer(&question).unwrap().total, 1);
    }
}
