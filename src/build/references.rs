//! The links of guides and pages that refer to something of the site: where they
//! lead, and which of them lead nowhere. They are looked up in what the sessions and
//! the pages around them publish in this very build, so what is not public is as
//! good as not there. Start at [`answer`].

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::engine::Tools;
use super::meant::{Meant, register};
use super::scope::{self, Built};
use crate::content::{self, PageRecord};
use crate::diagnostic::{Finding, Findings, Place};
use crate::i18n::{Language, Six};
use crate::link::Answers;
use crate::markdown;
use crate::model::{Id, Symbol};
use crate::plan::ask::TAIL;
use crate::plan::frame::{Frame, decoded, encoded};
use crate::plan::{Links, Route};
use crate::publish::Entry;

/// What a text writes in front of a symbol.
const SYMBOL: &str = "symbol:";

/// What a link of a text refers to.
#[derive(Debug, PartialEq, Eq)]
enum Reference {
    /// A document.
    Symbol(Symbol),
    /// A page in the reader's language, or a file; with what follows the path.
    Own(String, String),
    /// A page in one language, likewise.
    In(Language, String, String),
    /// Another site, or a place on the same page.
    Elsewhere,
    /// Nothing that could be.
    Nothing,
}

impl Reference {
    /// Reads what a text on the page at `base` writes.
    fn read(written: &str, base: &str) -> Self {
        if let Some(symbol) = written.strip_prefix(SYMBOL) {
            let symbol = readable(symbol);
            return symbol.parse().map_or(Self::Nothing, Self::Symbol);
        }
        let end = written.find(['?', '#']).unwrap_or(written.len());
        let (path, rest) = written.split_at(end);
        let has_scheme = path.split('/').next().is_some_and(|head| head.contains(':'));
        if path.is_empty() || has_scheme || path.starts_with("//") {
            return Self::Elsewhere;
        }
        let path = readable(path);
        let path = match path.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => joined(base, &path),
        };
        let (head, tail) = path.split_once('/').unwrap_or((&path, ""));
        match Language::from_code(head) {
            Some(language) => Self::In(language, tail.to_owned(), rest.to_owned()),
            None => Self::Own(path, rest.to_owned()),
        }
    }
}

/// What an address carries, or else what is written.
fn readable(written: &str) -> String {
    decoded(written).unwrap_or_else(|| written.to_owned())
}

/// A path as it is written on the page at `base`.
fn joined(base: &str, path: &str) -> String {
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        match segment {
            ".." => _ = parts.pop(),
            "." => {}
            "" if segments.peek().is_none() => parts.push(""),
            _ => parts.push(segment),
        }
    }
    parts.join("/")
}

/// What a scope publishes, by the hashes of addresses: with `*` for the language
/// where a page or a file is there in all six.
#[must_use]
pub(super) fn targets(entries: &[Entry]) -> Vec<u64> {
    let mut pages: BTreeMap<&str, usize> = BTreeMap::new();
    let mut targets = Vec::new();
    for entry in entries {
        let route = entry.path.strip_suffix("index.html").unwrap_or(&entry.path);
        let language =
            route.split_once('/').filter(|(head, _)| Language::from_code(head).is_some());
        match language {
            Some((_, tail)) => *pages.entry(tail).or_default() += 1,
            None => targets.push(hash(route)),
        }
    }
    let whole = |tail: &str| pages.get(tail) == Some(&Language::ALL.len());
    for entry in entries {
        let route = entry.path.strip_suffix("index.html").unwrap_or(&entry.path);
        if let Some((head, tail)) = route.split_once('/')
            && let Some(language) = Language::from_code(head)
        {
            match (whole(tail), language) {
                (true, Language::En) => targets.push(hash_of_six(tail)),
                (true, _) => {}
                (false, _) => targets.push(hash(route)),
            }
        }
    }
    targets.sort_unstable();
    targets.dedup();
    targets
}

/// The hash of what is there in six languages.
fn hash_of_six(tail: &str) -> u64 {
    hash(&format!("*/{tail}"))
}

fn hash(route: &str) -> u64 {
    let mut short = [0; 8];
    short.copy_from_slice(&blake3::hash(route.as_bytes()).as_bytes()[..8]);
    u64::from_le_bytes(short)
}

/// Everything that references are looked up in.
struct Site<'b> {
    tools: &'b Tools<'b>,
    /// The pages around sessions, then the sessions.
    scopes: Vec<&'b Built>,
    sessions: BTreeMap<&'b str, &'b Built>,
    /// The pages that the texts themselves are on.
    texts: BTreeSet<String>,
    frames: Six<Frame<'b>>,
    meant: Meant<'b>,
    /// The symbols of sessions that errors have kept from ever being published;
    /// nothing where they cannot be read.
    kept_back: OnceCell<Option<BTreeSet<String>>>,
}

/// Where the links of guides and pages lead, and what is dead among them.
pub(super) fn answer<'b>(
    tools: &'b Tools<'b>,
    scopes: impl Iterator<Item = &'b Built>,
) -> (Answers, Findings) {
    let (mut answers, mut findings) = (Answers::new(), Findings::default());
    let rooms = [("pages", &tools.records.pages), ("guides", &tools.records.guides)];
    let mut texts: BTreeSet<String> = ["", "guides/", "offline/"].map(str::to_owned).into();
    texts.extend(tools.site.print.as_ref().map(|_| TAIL.to_owned()));
    let tail = |room: &str, slug: &Id| format!("{room}/{slug}/");
    for (room, pages) in rooms {
        texts.extend(pages.iter().map(|page| tail(room, &page.slug)));
    }
    let frames = Six::from_fn(|language| Frame::new(tools.site, tools.catalogue, language));
    let (sessions, mut scopes): (Vec<&Built>, Vec<&Built>) =
        scopes.partition(|one| scope::session(&one.scope).is_some());
    scopes.extend(&sessions);
    let keyed = |one: &'b Built| Some((scope::session(&one.scope)?, one));
    let sessions = sessions.into_iter().filter_map(keyed).collect();
    let (meant, kept_back) = (Meant::of(tools, scopes.clone()), OnceCell::new());
    let site = Site { tools, scopes, sessions, texts, frames, meant, kept_back };
    for (room, pages) in rooms {
        for page in pages {
            site.page(&tail(room, &page.slug), page, &mut answers, &mut findings);
        }
    }
    site.meant.remember();
    (answers, findings)
}

impl<'b> Site<'b> {
    fn page(&self, tail: &str, page: &PageRecord, answers: &mut Answers, findings: &mut Findings) {
        for language in Language::ALL {
            let Some((own, text)) = page.shown(language) else { continue };
            let mut links = BTreeMap::new();
            for (range, written) in markdown::links(&text.text.markdown) {
                let reference = Reference::read(&written, tail);
                if reference == Reference::Elsewhere {
                    continue;
                }
                let address = self.address(&self.frames[language], &reference);
                // A text that stands in for another is told of once.
                if address.is_none() && own == language {
                    let at = |offset: usize| {
                        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
                        text.text.place.start.saturating_add(offset)
                    };
                    let (start, end) = (at(range.start), at(range.end));
                    let place = Place { file: text.text.place.file.clone(), start, end };
                    if let Some(finding) = self.dead(&place, &written, &reference) {
                        findings.push(finding);
                    }
                }
                links.insert(written, address.unwrap_or_default());
            }
            if !links.is_empty() {
                answers.insert((tail.to_owned(), language), Links::from(Arc::new(links)));
            }
        }
    }

    fn address(&self, frame: &Frame<'_>, reference: &Reference) -> Option<String> {
        match reference {
            Reference::Symbol(symbol) => self.document(symbol).map(|tail| frame.href(&tail)),
            Reference::Own(path, rest) => {
                let language = frame.language();
                let page = || self.page_at(language, path).map(|tail| frame.href(&tail));
                let plain = || self.plain(path).map(|route| frame.href_file(&route));
                let file = || self.file_at(language, path).then(|| frame.href(&encoded(path)));
                Some(format!("{}{rest}", page().or_else(plain).or_else(file)?))
            }
            Reference::In(language, tail, rest) => {
                let page = || self.page_at(*language, tail);
                let file = || self.file_at(*language, tail).then(|| encoded(tail));
                let tail = page().or_else(file)?;
                Some(format!("{}{rest}", frame.href_in(*language, &tail)))
            }
            Reference::Elsewhere | Reference::Nothing => None,
        }
    }

    /// The page at a tail, which may lack its last slash.
    fn page_at(&self, language: Language, tail: &str) -> Option<String> {
        let closed = closed(tail);
        (self.texts.contains(&closed) || self.file_at(language, &closed)).then_some(closed)
    }

    /// Whether something is at this very tail, in a language or in all six.
    fn file_at(&self, language: Language, tail: &str) -> bool {
        let is_there = |hash| self.has(tail, hash);
        is_there(hash_of_six(tail)) || is_there(hash(&format!("{language}/{tail}")))
    }

    /// What is the same in every language, at a path that may lack its last slash.
    fn plain(&self, path: &str) -> Option<String> {
        [path.to_owned(), closed(path)].into_iter().find(|route| self.has(route, hash(route)))
    }

    /// Whether an address is there, by its path and its hash: of a session, if any, the
    /// one that it leads into is asked first.
    fn has(&self, path: &str, hash: u64) -> bool {
        let own = self.session(path.strip_prefix("files/").unwrap_or(path));
        own.iter().chain(&self.scopes).any(|scope| holds(scope, hash))
    }

    /// The page of the document that has a symbol.
    fn document(&self, symbol: &Symbol) -> Option<String> {
        let page = hash(Route::symbol(symbol).as_str());
        let slug = symbol.slug();
        let own = self.scopes.iter().filter(|scope| holds(scope, page));
        own.filter_map(|scope| {
            let key = scope::session(&scope.scope)?;
            let tail = format!("{key}/documents/{slug}/");
            if holds(scope, hash_of_six(&tail)) {
                return Some(tail);
            }
            // Another of its symbols comes first, or it is printed otherwise.
            let register = register(self.tools.state, scope)?;
            let form = symbol.canonical();
            let carries = |own: &Symbol| own.canonical() == form;
            let mut documents = register.documents.iter();
            let document = documents.find(|one| one.symbols.iter().any(carries))?;
            Some(format!("{key}/documents/{}/", document.slug))
        })
        .next()
    }

    /// The finding about a reference that leads nowhere; none where what it leads
    /// into has errors of its own.
    fn dead(&self, place: &Place, written: &str, reference: &Reference) -> Option<Finding> {
        if self.is_kept_back(reference) {
            return None;
        }
        let suggestion = match reference {
            Reference::Symbol(symbol) => self.meant.symbol(symbol),
            Reference::Own(path, _) | Reference::In(_, path, _) => {
                self.meant.page(path, self.session(path), &self.texts)
            }
            Reference::Elsewhere | Reference::Nothing => None,
        };
        let suggestion = suggestion.map(|like| match reference {
            Reference::Own(..) => format!("/{like}"),
            Reference::In(language, ..) => format!("/{language}/{like}"),
            _ => format!("{SYMBOL}{like}"),
        });
        let finding = Finding::warning("dead-reference", place).with("found", written);
        Some(finding.with("suggestion", suggestion.unwrap_or_else(|| "none".to_owned())))
    }

    /// Whether a reference may lead into a session that errors have kept from ever
    /// being published.
    fn is_kept_back(&self, reference: &Reference) -> bool {
        match reference {
            Reference::Symbol(symbol) => {
                let kept_back = self.kept_back.get_or_init(|| self.symbols_kept_back());
                kept_back.as_ref().is_none_or(|all| all.contains(&symbol.canonical()))
            }
            Reference::Own(path, _) | Reference::In(_, path, _) => {
                self.session(path).is_some_and(|session| session.head.is_none())
            }
            Reference::Elsewhere | Reference::Nothing => false,
        }
    }

    fn symbols_kept_back(&self) -> Option<BTreeSet<String>> {
        let mut all = BTreeSet::new();
        for scope in self.scopes.iter().filter(|scope| scope.head.is_none()) {
            let Some(Ok(key)) = scope::session(&scope.scope).map(str::parse) else {
                continue;
            };
            let symbols = content::read_all_symbols(self.tools.world, &key)?;
            all.extend(symbols.iter().map(Symbol::canonical));
        }
        Some(all)
    }

    /// The session that a path leads into.
    fn session(&self, path: &str) -> Option<&'b Built> {
        let end = path.match_indices('/').nth(1).map_or(path.len(), |(place, _)| place);
        self.sessions.get(&path[..end]).copied()
    }
}

/// A path with its last slash.
fn closed(path: &str) -> String {
    let is_closed = path.is_empty() || path.ends_with('/');
    if is_closed { path.to_owned() } else { format!("{path}/") }
}

fn holds(scope: &Built, hash: u64) -> bool {
    scope.head.as_ref().is_some_and(|head| head.targets.binary_search(&hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let read = |written| Reference::read(written, "guides/delegate/");
        let own = |path: &str, rest: &str| Reference::Own(path.to_owned(), rest.to_owned());
        assert_eq!(read("/archive/"), own("archive/", ""));
        assert_eq!(read("/files/a%20b%C3%A9.pdf?%20"), own("files/a bé.pdf", "?%20"));
        assert_eq!(read("/files/100%.pdf"), own("files/100%.pdf", ""));
        assert_eq!(read("/speakers/#state"), own("speakers/", "#state"));
        assert_eq!(read("../archivist/"), own("guides/archivist/", ""));
        assert_eq!(read("../../../../archive"), own("archive", ""));
        assert_eq!(
            read("/fr/journal/?a"),
            Reference::In(Language::Fr, "journal/".into(), "?a".into())
        );
        assert_eq!(read("symbol:A/68/1"), Reference::Symbol("A/68/1".parse().expect("a symbol")));
        assert_eq!(read("symbol:"), Reference::Nothing);
        for elsewhere in ["https://example.org/", "mailto:a@b.example", "#here", "?q=a", ""] {
            assert_eq!(read(elsewhere), Reference::Elsewhere, "{elsewhere}");
        }
    }
}
