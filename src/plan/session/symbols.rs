//! A page for each symbol, at the address that the symbol itself is: in no
//! language, for it leads to the document in all six. Where several sessions
//! publish a symbol, the first of them by name has the page, and it leads to all.

use std::collections::BTreeSet;

use super::families::{Families, Relative};
use crate::i18n::Language;
use crate::model::Symbol;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{SymbolEntry, SymbolView, View};
use crate::plan::{PageJob, Route};

pub(super) fn pages(frames: &[SessionFrame<'_>; 6], families: &Families<'_>) -> Vec<PageJob> {
    let session = frames[0].session;
    let mut seen = BTreeSet::new();
    let symbols = session.documents.iter().flat_map(|document| &document.symbols);
    let own = symbols.filter(|symbol| seen.insert(symbol.canonical()));
    let page = |symbol: &Symbol| {
        let holders: Vec<&Relative<'_>> = families.holders(symbol).collect();
        let earlier = |holder: &&Relative<'_>| {
            holder.foreign.is_some_and(|foreign| foreign.key < session.key)
        };
        (!holders.iter().any(earlier)).then(|| page(frames, symbol, &holders))
    };
    own.filter_map(page).collect()
}

fn page(frames: &[SessionFrame<'_>; 6], symbol: &Symbol, holders: &[&Relative<'_>]) -> PageJob {
    // What is around the page is in no language that the reader knows.
    let around = &frames[Language::En as usize];
    let (session, tails) = (around.session, around.tails);
    let entries = frames.iter().flat_map(|SessionFrame { frame, .. }| {
        holders.iter().map(move |holder| {
            let language = frame.language();
            let of = holder.foreign.map_or(&session.short, |foreign| &foreign.session);
            SymbolEntry {
                lang: language.code(),
                dir: language.dir(),
                name: language.endonym(),
                href: frame.href(&holder.tail(tails)),
                title: frame.phrase(&holder.document.title, holder.document.original.as_ref()),
                session: (holders.len() > 1).then(|| of[language].clone()),
            }
        })
    });
    let view = SymbolView { symbol: symbol.to_string(), entries: entries.collect() };
    let title = format!("{symbol} — {}", around.frame.site.name[Language::En]);
    let mut chrome = around.frame.chrome("", &title, title.clone(), Vec::new());
    chrome.title = title;
    let (route, view) = (Route::symbol(symbol), View::Symbol(view));
    let (template, language) = ("symbol", Language::En);
    let (prose, beside, cause) = (None, None, None);
    PageJob { route, template, language, chrome, view, prose, beside, cause }
}
