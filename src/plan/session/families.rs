//! The families of a session's documents: what belongs together by its symbols,
//! here and in other sessions, in its order. Start at [`Families::of`].

use std::collections::{BTreeMap, BTreeSet};

use super::document::only_in;
use crate::i18n::Language;
use crate::model::{Document, Foreign, Member, Registered, Session, SuffixWord, Symbol};
use crate::plan::frame::SessionFrame;
use crate::plan::view::FamilyRow;
use crate::plan::{Route, Tails};

/// Of a larger family the nearest members are shown.
const SHOWN: usize = 40;

/// The families that a session has documents of, by what their symbols begin
/// with; in each, what comes first first.
#[derive(Debug)]
pub(super) struct Families<'a>(BTreeMap<String, Vec<Relative<'a>>>);

/// A member of a family, as a session publishes it.
#[derive(Debug)]
pub(super) struct Relative<'a> {
    member: Member,
    pub(super) symbol: Symbol,
    pub(super) document: Registered,
    /// The session, where it is another.
    pub(super) foreign: Option<&'a Foreign>,
}

impl<'a> Families<'a> {
    /// The families of a session, with what other sessions have of them.
    pub(super) fn of(session: &Session, foreign: &'a [Foreign]) -> Self {
        let own = session.documents.iter().map(|document| (Registered::of(document), None));
        let others = foreign.iter().map(|one| (one.document.clone(), Some(one)));
        let mut families: BTreeMap<String, Vec<Relative<'a>>> = BTreeMap::new();
        for (document, foreign) in own.chain(others) {
            for symbol in document.symbols.clone() {
                let (member, document) = (symbol.member(), document.clone());
                let family = families.entry(member.root.clone()).or_default();
                family.push(Relative { member, symbol, document, foreign });
            }
        }
        for family in families.values_mut() {
            // Sorting keeps the session's own document before others' of the same symbol.
            family.sort_by(|a, b| a.member.cmp(&b.member));
        }
        Self(families)
    }

    fn of_symbol(&self, member: &Member) -> &[Relative<'a>] {
        self.0.get(&member.root).map_or(&[], Vec::as_slice)
    }

    /// Those who publish a symbol, this session first.
    pub(super) fn holders(&self, symbol: &Symbol) -> impl Iterator<Item = &Relative<'a>> {
        let member = symbol.member();
        self.of_symbol(&member).iter().filter(move |relative| relative.member == member)
    }

    /// The pages of a session that show documents of other sessions, and the prints
    /// of these.
    pub(super) fn showing(&self, session: &Session) -> Vec<(Route, Vec<u64>)> {
        let tails = Tails::of(&session.key);
        let mut showing: BTreeMap<Route, BTreeSet<u64>> = BTreeMap::new();
        for document in &session.documents {
            let tail = tails.document(document.slug());
            for symbol in &document.symbols {
                let member = symbol.member();
                for relative in self.of_symbol(&member) {
                    let Some(foreign) = relative.foreign else { continue };
                    let mut routes = Language::ALL.map(|one| Route::page(one, &tail)).to_vec();
                    routes.extend((relative.member == member).then(|| Route::symbol(symbol)));
                    for route in routes {
                        showing.entry(route).or_default().insert(foreign.print());
                    }
                }
            }
        }
        let prints =
            |(route, prints): (Route, BTreeSet<u64>)| (route, prints.into_iter().collect());
        showing.into_iter().map(prints).collect()
    }

    /// The prints of the documents of other sessions that belong to a document.
    pub(super) fn prints_beside(&self, document: &Document) -> impl Iterator<Item = u64> {
        let relatives = document.symbols.iter().flat_map(|symbol| self.of_symbol(&symbol.member()));
        relatives.filter_map(|relative| Some(relative.foreign?.print()))
    }

    /// The rows of a document's families, itself among them; none where nothing
    /// else belongs to it.
    pub(super) fn rows(&self, frame: &SessionFrame<'_>, document: &Document) -> Vec<FamilyRow> {
        let mut rows: Vec<FamilyRow> = Vec::new();
        for symbol in &document.symbols {
            let member = symbol.member();
            let family = self.distinct(&member);
            let here = family.iter().position(|relative| relative.member == member);
            let shown = family.iter().enumerate().filter(|(place, relative)| {
                let near = here.is_none_or(|here| place.abs_diff(here) <= SHOWN / 2);
                family.len() <= SHOWN || near || relative.member.holds(&member)
            });
            for (_, relative) in shown.filter(|_| family.len() > 1) {
                let row = relative.row(frame, &family, &member);
                let known = rows.iter().any(|other| other.href.is_some() && other.href == row.href);
                if !known {
                    rows.push(row);
                }
            }
        }
        rows
    }

    /// A family with each symbol once.
    fn distinct(&self, member: &Member) -> Vec<&Relative<'a>> {
        let mut family: Vec<&Relative<'a>> = self.of_symbol(member).iter().collect();
        family.dedup_by(|later, first| later.member == first.member);
        family
    }

    /// The newest text that replaces a document.
    pub(super) fn successor(&self, document: &Document) -> Option<&Relative<'a>> {
        document.symbols.iter().find_map(|symbol| {
            let member = symbol.member();
            newest(&self.distinct(&member), &member)
        })
    }

    /// The corrigenda to a document itself.
    pub(super) fn corrections(&self, document: &Document) -> Vec<&Relative<'a>> {
        let of = |symbol: &Symbol| -> Vec<&Relative<'a>> {
            let member = symbol.member();
            let family = self.distinct(&member);
            family.into_iter().filter(|relative| relative.corrects(&member)).collect()
        };
        document.symbols.iter().flat_map(of).collect()
    }

    /// Whether a symbol is in a family with a document.
    pub(super) fn relates(&self, document: &Document, symbol: &Symbol) -> bool {
        let (member, known) = (symbol.member(), self.holders(symbol).next().is_some());
        known && document.symbols.iter().any(|own| own.member().root == member.root)
    }
}

fn newest<'f, 'a>(family: &[&'f Relative<'a>], member: &Member) -> Option<&'f Relative<'a>> {
    family.iter().rev().find(|relative| relative.member.supersedes(member)).copied()
}

impl Relative<'_> {
    fn corrects(&self, member: &Member) -> bool {
        let last = self.member.suffixes.last();
        member.holds(&self.member)
            && self.member.suffixes.len() == member.suffixes.len() + 1
            && last.is_some_and(|(word, _)| *word == SuffixWord::Corrigendum)
    }

    /// The tail of its page.
    pub(super) fn tail(&self, own: &Tails) -> String {
        match self.foreign {
            Some(foreign) => Tails::of(&foreign.key).document(&self.document.slug),
            None => own.document(&self.document.slug),
        }
    }

    fn row(&self, frame: &SessionFrame<'_>, family: &[&Self], here: &Member) -> FamilyRow {
        let (outer, voice) = (&frame.frame, frame.frame.voice);
        let is_here = self.foreign.is_none() && self.member == *here;
        let role = match self.member.suffixes.last() {
            Some((word, _)) => voice.word(&format!("family-{}", word.keyword())),
            None => voice.word("family-original"),
        };
        let successor = newest(family, &self.member);
        FamilyRow {
            href: (!is_here).then(|| outer.href(&self.tail(frame.tails))),
            symbol: self.symbol.to_string(),
            title: outer.phrase(&self.document.title, self.document.original.as_ref()),
            role: only_in(frame, role, self.document.only.as_ref()),
            depth: self.member.suffixes.len(),
            session: self.foreign.map(|foreign| foreign.session[outer.language()].clone()),
            remark: successor.map(|newer| {
                let symbol = voice.isolate(newer.symbol.as_str());
                voice.say("family-superseded", &[("symbol", &symbol)])
            }),
        }
    }
}
