//! What may be meant by references that lead nowhere: the symbol or the page whose
//! name is most like it. For a symbol all sessions' registers are read, so what was
//! found is remembered for as long as no document comes or goes. Start at [`Meant`].

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::engine::Tools;
use super::ledger;
use super::scope::{self, Built};
use super::state::State;
use crate::content::closest;
use crate::model::{Register, Symbol};

/// For how many references of each kind it is looked up.
const MOST: usize = 20;

/// The file's name in the state.
const FILE: &str = "meant";

/// What may be meant, among what a build publishes.
pub(super) struct Meant<'b> {
    tools: &'b Tools<'b>,
    scopes: Vec<&'b Built>,
    /// What was found out about symbols among the same documents.
    known: OnceCell<Symbols>,
    symbols: RefCell<Likes>,
    pages: RefCell<Likes>,
}

/// What is written, and what is like it.
type Likes = BTreeMap<String, Option<String>>;

/// Symbols that lead nowhere and those that are like them.
#[derive(Serialize, Deserialize)]
struct Symbols {
    /// Hash of the documents that they were looked up among.
    among: [u8; 32],
    likes: Likes,
}

impl<'b> Meant<'b> {
    /// To be looked up in these.
    pub(super) fn of(tools: &'b Tools<'b>, scopes: Vec<&'b Built>) -> Self {
        let (known, symbols, pages) = (OnceCell::new(), RefCell::default(), RefCell::default());
        Self { tools, scopes, known, symbols, pages }
    }

    /// A symbol like this one.
    pub(super) fn symbol(&self, symbol: &Symbol) -> Option<String> {
        let known = || self.known.get_or_init(|| self.remembered()).likes.get(symbol.as_str());
        looked_up(&mut self.symbols.borrow_mut(), symbol.as_str(), || {
            known().cloned().unwrap_or_else(|| self.like_symbol(symbol))
        })
    }

    /// The tail of a page like this one: of the session that is named, or else of
    /// the pages around sessions, of which `texts` are some.
    pub(super) fn page(
        &self,
        path: &str,
        session: Option<&Built>,
        texts: &BTreeSet<String>,
    ) -> Option<String> {
        looked_up(&mut self.pages.borrow_mut(), path, || self.like_page(path, session, texts))
    }

    /// Remembers what was found.
    pub(super) fn remember(self) {
        let Some(known) = self.known.get() else { return };
        let likes = self.symbols.take();
        if likes != known.likes && !self.tools.rehearsal {
            let symbols = Symbols { among: known.among, likes };
            // Not to be remembered is no harm.
            let _ =
                self.tools.state.write(FILE, &postcard::to_stdvec(&symbols).unwrap_or_default());
        }
    }

    fn remembered(&self) -> Symbols {
        let mut hasher = blake3::Hasher::new();
        let heads = self.scopes.iter().filter_map(|scope| scope.head.as_ref());
        for (family, print) in heads.flat_map(|head| &head.families) {
            hasher.update(&family.to_le_bytes()).update(&print.to_le_bytes());
        }
        let among = *hasher.finalize().as_bytes();
        let known = self.tools.state.read(FILE);
        let known: Option<Symbols> = known.and_then(|bytes| postcard::from_bytes(&bytes).ok());
        let known = known.filter(|known| known.among == among);
        known.unwrap_or_else(|| Symbols { among, likes: Likes::new() })
    }

    fn like_symbol(&self, symbol: &Symbol) -> Option<String> {
        let mut all = BTreeSet::new();
        let has_symbols =
            |scope: &Built| scope.head.as_ref().is_some_and(|head| !head.families.is_empty());
        for scope in self.scopes.iter().filter(|scope| has_symbols(scope)) {
            let register = register(self.tools.state, scope);
            let documents = register.into_iter().flat_map(|register| register.documents);
            let same = |own: &Symbol| own.series() == symbol.series();
            all.extend(
                documents.flat_map(|one| one.symbols).filter(same).map(|own| own.to_string()),
            );
        }
        like(symbol.as_str(), &all)
    }

    fn like_page(
        &self,
        path: &str,
        session: Option<&Built>,
        texts: &BTreeSet<String>,
    ) -> Option<String> {
        let searched: Vec<&Built> = match session {
            Some(session) => vec![session],
            None => {
                let around = self.scopes.iter().copied();
                around.filter(|one| scope::is_around(&one.scope)).collect()
            }
        };
        let mut all: BTreeSet<String> = texts.clone();
        if session.is_none() {
            let published = self.scopes.iter().filter(|one| one.head.is_some());
            let sessions = published.filter_map(|one| scope::session(&one.scope));
            all.extend(sessions.map(|key| format!("{key}/")));
        }
        for scope in searched {
            let entries = match &scope.ledger {
                Some(ledger) => ledger.entries.read(),
                None => ledger::read_entries(self.tools.state, &scope.scope),
            };
            let paths = entries.into_iter().flatten().map(|entry| entry.path);
            let english = |path: String| {
                Some(path.strip_prefix("en/")?.strip_suffix("index.html")?.to_owned())
            };
            all.extend(paths.filter_map(english));
        }
        like(path, &all)
    }
}

/// The register of a session, as it is about to be or as it stands.
pub(super) fn register(state: &State, scope: &Built) -> Option<Register> {
    match scope.ledger.as_ref().and_then(|ledger| ledger.register.as_ref()) {
        Some(register) => register.read(),
        None => ledger::read_register(state, &scope.scope),
    }
}

/// What is known, or else is looked up; not for all where there are many.
fn looked_up(
    known: &mut Likes,
    written: &str,
    look: impl FnOnce() -> Option<String>,
) -> Option<String> {
    if known.len() == MOST && !known.contains_key(written) {
        return None;
    }
    known.entry(written.to_owned()).or_insert_with(look).clone()
}

fn like(written: &str, all: &BTreeSet<String>) -> Option<String> {
    let like = closest(written, all.iter().map(String::as_str));
    (like != "none").then(|| like.to_owned())
}
