//! One session: looked at, and planned only if something about it is new.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;

use super::addresses;
use super::engine::Tools;
use super::ledger::{self, Head, KeptDigest, Waiting};
use super::memory::Read;
use super::neighbours::{self, Elsewhere};
use super::opening::{Look, disclose, look_within, references, titles};
use super::outcome::BuildError;
use super::scope::{self, Built};
use super::search;
use super::settle::Work;
use super::withdraw;
use crate::archive::Frozen;
use crate::content::{self, Reading, SessionRecord};
use crate::diagnostic::Findings;
use crate::disclosure::Disclosed;
use crate::link::SessionDigest;
use crate::model::{Access, FamilyPrint, Register, Session, SessionKey, family, in_other_session};
use crate::plan::view::View;
use crate::plan::{self, Cause, Causes, Known, PageJob, Route, sync};
use crate::publish::Entry;
use crate::source::Inputs;

/// A session after a build.
pub(super) struct Compiled {
    pub(super) key: SessionKey,
    pub(super) built: Built,
    pub(super) findings: Findings,
    /// What to remember of its input files, if that is new.
    pub(super) inputs: Option<Waiting<Inputs>>,
    /// Whether an error stopped it.
    pub(super) broken: bool,
    /// How it was read, where that is worth keeping.
    pub(super) read: Option<Arc<Read>>,
}

/// A session whose files have been looked at, but not read.
pub(super) struct Scanned {
    pub(super) key: SessionKey,
    scope: String,
    inputs: Inputs,
    /// Whether these are to be remembered.
    new_inputs: bool,
    /// The session as it stands, unless something about it is new.
    standing: Option<Built>,
    /// The families of symbols that it may have documents of.
    pub(super) families: Vec<u64>,
}

impl Scanned {
    /// Whether it has to be read.
    pub(super) fn is_new(&self) -> bool {
        self.standing.is_none()
    }

    /// Its scope and how many files it has, where it stays as it is.
    pub(super) fn files(&self) -> Option<(&str, usize)> {
        let head = self.standing.as_ref()?.head.as_ref()?;
        Some((&self.scope, head.counts.0))
    }

    /// Has it published again unless its files stand as they were written.
    pub(super) fn look_at_files(&mut self, tools: &Tools<'_>) {
        let head = self.standing.as_ref().and_then(|built| built.head.as_ref());
        if !head.is_some_and(|head| scope::is_intact(tools, &self.scope, head)) {
            self.standing = None;
            let symbols = content::read_symbols(tools.world, &self.key);
            self.families.extend(symbols.iter().map(family));
        }
    }
}

/// A session that has been looked at: as it stands, or read because something
/// about it is new.
pub(super) struct Looked {
    pub(super) key: SessionKey,
    scope: String,
    findings: Findings,
    inputs: Inputs,
    new_inputs: bool,
    read: Option<Arc<Read>>,
    pub(super) state: Standing,
}

/// How a session stands after a look.
pub(super) enum Standing {
    /// As it was: nothing of its own has changed.
    Same(Built),
    /// As it was, because errors stop it.
    Broken(Built),
    /// To be published as it was read.
    New(Box<Fresh>),
}

/// A session to be published, and what stands of it so far.
pub(super) struct Fresh {
    record: SessionRecord,
    disclosed: Disclosed,
    pub(super) register: Register,
    families: Vec<FamilyPrint>,
    old: Vec<Entry>,
}

impl Looked {
    /// The families of symbols that it has documents of.
    pub(super) fn families(&self) -> &[FamilyPrint] {
        match &self.state {
            Standing::Same(built) | Standing::Broken(built) => {
                built.head.as_ref().map_or(&[], |head| &head.families)
            }
            Standing::New(fresh) => &fresh.families,
        }
    }

    /// Whether it stands as it was published when others had something else.
    pub(super) fn is_behind(&self, elsewhere: &[u8; 16]) -> bool {
        match &self.state {
            Standing::Same(built) => {
                built.head.as_ref().is_none_or(|head| head.elsewhere != *elsewhere)
            }
            Standing::Broken(_) | Standing::New(_) => false,
        }
    }
}

/// Looks whether something about a session is new.
pub(super) fn scan(tools: &Tools<'_>, key: &SessionKey) -> Result<Scanned, BuildError> {
    let scope = scope::of_session(key);
    let same = |built: Built, inputs, new_inputs| {
        let families = built.head.iter().flat_map(|head| &head.families);
        let families = families.map(|(family, _)| *family).collect();
        let (key, scope, standing) = (key.clone(), scope.clone(), Some(built));
        Scanned { key, scope, inputs, new_inputs, standing, families }
    };
    if let Some(built) = tools.memory.session(key, tools.touched, tools.world.now()) {
        return Ok(same(built, Inputs::default(), false));
    }
    let (inputs, new_inputs) = inputs(tools, key)?;
    let known = ledger::read_head(tools.state, &scope);
    // What it has published counts too: errors may keep it standing.
    let published: Vec<u64> =
        known.iter().flat_map(|head| &head.families).map(|(family, _)| *family).collect();
    if let Some(head) = known {
        let print = fingerprint(tools, key, &inputs, &head.references);
        if head.fingerprint == print && head.valid.covers(tools.world.now()) {
            let built = Built::unchanged(scope.clone(), Some(Arc::new(head)));
            return Ok(same(built, inputs, new_inputs));
        }
    }
    let families = families(tools, key, &inputs).into_iter().chain(published).collect();
    Ok(Scanned { key: key.clone(), scope, inputs, new_inputs, standing: None, families })
}

/// The families of symbols that a session may have documents of, whether they can be
/// seen or not.
fn families(tools: &Tools<'_>, key: &SessionKey, inputs: &Inputs) -> Vec<u64> {
    let manifest = format!("content/sessions/{key}/documents.toml");
    let read = tools.memory.reading(key);
    let same = read.filter(|read| read.inputs.digest(&manifest) == inputs.digest(&manifest));
    let known = same.and_then(|read| read.families.clone());
    known.unwrap_or_else(|| content::read_symbols(tools.world, key).iter().map(family).collect())
}

/// The input files of a session, and whether they are to be remembered.
fn inputs(tools: &Tools<'_>, key: &SessionKey) -> Result<(Inputs, bool), BuildError> {
    let folder = format!("content/sessions/{key}");
    let before = ledger::read_inputs(tools.state, &scope::of_session(key));
    // The state may have been deleted, also while somebody watches.
    let touched = tools.memory.only(key, tools.touched).filter(|_| before.is_some());
    let before = before.unwrap_or_default();
    let inputs = match touched {
        Some(touched) => before.look_again(tools.world, touched, tools.tick),
        None => Inputs::scan(tools.world, &folder, &before, tools.tick),
    };
    let inputs = inputs.map_err(|error| BuildError::Read { path: folder, error })?;
    let new_inputs = !inputs.same_files(&before);
    Ok((inputs, new_inputs))
}

/// A session as it stands, or read where something about it is new.
pub(super) fn look(tools: &Tools<'_>, scanned: Scanned) -> Looked {
    let Scanned { key, scope, inputs, new_inputs, standing, .. } = scanned;
    match standing {
        Some(built) => {
            let (findings, state) = (Findings::default(), Standing::Same(built));
            Looked { key, scope, findings, inputs, new_inputs, read: None, state }
        }
        None => read(tools, key, scope, inputs, new_inputs),
    }
}

/// Reads a session, whether or not something of its own is new.
pub(super) fn look_again(tools: &Tools<'_>, key: &SessionKey) -> Result<Looked, BuildError> {
    let (inputs, new_inputs) = inputs(tools, key)?;
    Ok(read(tools, key.clone(), scope::of_session(key), inputs, new_inputs))
}

fn read(
    tools: &Tools<'_>,
    key: SessionKey,
    scope: String,
    inputs: Inputs,
    new_inputs: bool,
) -> Looked {
    let mut findings = Findings::default();
    let (mut reading, earlier) = match tools.memory.reading(&key) {
        Some(read) => (read.reading.clone(), Some(read)),
        None => (Reading::default(), None),
    };
    let touched = earlier.as_ref().map(|read| statements(&key, &inputs.unlike(&read.inputs)));
    let touched = |name: &str| touched.as_ref().is_none_or(|touched| touched.contains(name));
    let facts = |path: &str| inputs.facts(path);
    let (files, trusts, reading_now) = (inputs.stats(), false, &mut reading);
    let look = Look { files, touched: &touched, facts: &facts, trusts, reading: reading_now };
    let record = look_within(tools.world, tools.records, &key, look, &mut findings);
    let disclosed = record.filter(|_| !findings.has_errors()).map(|record| {
        let disclosed = disclose(tools, &record);
        // Readers of other editions have been promised no address.
        if tools.edition.audience == Access::Public {
            findings.extend(addresses::lost(&record, &disclosed.session));
        }
        (record, disclosed)
    });
    let broken = findings.has_errors();
    let families = disclosed.as_ref().map(|(record, _)| {
        let symbols = record.documents.iter().flat_map(|document| &document.symbols);
        symbols.map(|symbol| family(&symbol.value)).collect()
    });
    let old = scope::standing(tools, &scope);
    let state = match disclosed.filter(|_| !broken) {
        Some((record, disclosed)) => {
            let register = Register::of(&disclosed.session);
            let families = register.families();
            Standing::New(Box::new(Fresh { record, disclosed, register, families, old }))
        }
        // Its published pages stay as they are.
        None => {
            let known = ledger::read_head(tools.state, &scope);
            Standing::Broken(Built::unchanged(scope.clone(), known.map(Arc::new)))
        }
    };
    let keeps = tools.memory.keeps(&key, tools.touched);
    let read = keeps.then(|| Arc::new(Read { reading, inputs: inputs.clone(), families }));
    Looked { key, scope, findings, inputs, new_inputs, read, state }
}

/// Compiles a session that has been looked at, among the others.
pub(super) fn compile(
    tools: &Tools<'_>,
    looked: Looked,
    elsewhere: &Elsewhere,
) -> Result<Compiled, BuildError> {
    let Looked { key, scope, mut findings, inputs, new_inputs, read, state } = looked;
    let (built, broken) = match state {
        Standing::Same(built) => (built, false),
        Standing::Broken(built) => {
            (withdraw::outdated(tools, &key, built, elsewhere, &mut findings)?, true)
        }
        Standing::New(fresh) => {
            neighbours::published_twice(&fresh.record, &fresh.register, elsewhere, &mut findings);
            (publish(tools, scope, &inputs, *fresh, elsewhere)?, false)
        }
    };
    let inputs = new_inputs.then(|| Waiting::put(tools.stage, &inputs)).transpose()?;
    Ok(Compiled { key, built, findings, inputs, broken, read })
}

/// The folders of statements that some files are in.
fn statements(key: &SessionKey, paths: &BTreeSet<&str>) -> BTreeSet<String> {
    let base = format!("content/sessions/{key}/statements/");
    let folder = |path: &&str| Some(path.strip_prefix(&base)?.split_once('/')?.0.to_owned());
    paths.iter().filter_map(folder).collect()
}

fn publish(
    tools: &Tools<'_>,
    scope: String,
    inputs: &Inputs,
    fresh: Fresh,
    elsewhere: &Elsewhere,
) -> Result<Built, BuildError> {
    let Fresh { record, disclosed, register, families, old } = fresh;
    let Disclosed { session, podium, valid } = disclosed;
    let podium = podium.as_ref();
    let references = references(&record);
    let titles = titles(tools.world, &references);
    let left = record.moved.iter().filter_map(|moved| Some(in_other_session(&moved.to)?.0));
    let references: BTreeSet<SessionKey> = references.into_iter().chain(left).collect();
    let references: Vec<SessionKey> = references.into_iter().collect();
    let causes = Causes::of(&tools.shared, &session, &titles);
    let entries = scope::by_path(&old);
    let standing = |route: &Route| entries.get(route.path().as_str()).copied();
    let stands = |route: &Route, cause: &Cause| {
        let entry = standing(route).filter(|entry| entry.cause.as_ref() == Some(cause));
        entry.is_some_and(|entry| tools.stands(entry))
    };
    let known = Known { causes: &causes, stands: &stands };
    let (site, foreign) = (tools.site, &elsewhere.documents[..]);
    let around = plan::Around { site, titles: &titles, foreign, acted: acted(tools, &session) };
    let planned = plan::session(around, &session, podium, tools.catalogue, known);

    let mut head = Head::new(fingerprint(tools, &record.key, inputs, &references), valid);
    head.references = references;
    head.families = families;
    head.elsewhere = elsewhere.hash;
    let digest = SessionDigest::of(&session, &tools.site.subjects);
    head.parts = digest.parts();
    head.digest = KeptDigest::of(&digest);

    // The page of a shared symbol is another session's where that comes first.
    let pages = planned.pages.iter().map(|page| &page.route).chain(&planned.standing);
    let own: BTreeSet<&Route> = pages.chain(planned.made.iter().map(|file| &file.route)).collect();
    let showing = planned.showing.iter().filter(|(route, _)| own.contains(route));
    head.showing = showing.map(|(route, prints)| (route.path(), prints.clone())).collect();

    let mut works: Vec<Work> = Vec::with_capacity(planned.pages.len() + planned.files.len() + 6);
    // Nobody shall be led to a page that only says that something is gone.
    let listed = |page: &&PageJob| !is_notice(&page.view);
    let own = planned.pages.iter().filter(listed).map(|page| &page.route);
    let kept = planned.standing.iter().filter(|route| route.is_page());
    let routes: Vec<&str> =
        own.chain(kept).filter(|route| route.is_localised()).map(Route::as_str).collect();
    let lists = || {
        let mut lists = sync::resources(tools.site, &session, &routes);
        lists.extend(sync::lists(tools.site, &session.key, &digest.sitemaps));
        lists.extend(sync::changes(tools.site, &session));
        lists
    };
    let segments = || search::session(tools, &scope, &session, podium, &causes, &entries);
    let (lists, segments) = rayon::join(lists, segments);
    let (holding, segments) = segments?;
    head.holding = holding;
    works.extend(lists.into_iter().map(Work::Made));
    works.extend(planned.standing.iter().filter_map(standing).cloned().map(Work::Keep));
    works.extend(planned.pages.into_iter().map(|page| Work::Page(Box::new(page))));
    works.extend(planned.files.into_iter().map(Work::Copy));
    works.extend(planned.made.into_iter().map(Work::Made));
    works.extend(segments);
    let mut built = scope::build(&tools.with_inputs(inputs), scope, head, works, &old)?;
    if let Some(ledger) = &mut built.ledger {
        ledger.register = Some(Waiting::put(tools.stage, &register)?);
    }
    Ok(built)
}

/// When a session was last closed, or something taken back in it since.
fn acted(tools: &Tools<'_>, session: &Session) -> Option<Timestamp> {
    if !session.state.is_over() {
        return None;
    }
    // What is wrong with the file was told when the session was checked.
    let frozen = Frozen::read(tools.world, &session.key, &mut Findings::default())?;
    frozen.history.last().map(|event| event.at)
}

/// Whether a page only says what became of something.
fn is_notice(view: &View) -> bool {
    matches!(view, View::Text(_) | View::Moved(_))
}

/// The hash of everything a session's plan is made from, but the clock.
fn fingerprint(
    tools: &Tools<'_>,
    key: &SessionKey,
    inputs: &Inputs,
    references: &[SessionKey],
) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&tools.shared).update(key.to_string().as_bytes());
    inputs.add_to(&mut hasher);
    for other in references {
        for file in ["session.toml", "agenda.toml", "routes.txt"] {
            // A file that is not there is unlike one that is empty.
            let bytes = tools.world.read(&format!("content/sessions/{other}/{file}")).ok();
            hasher.update(&[u8::from(bytes.is_some())]);
            hasher.update(blake3::hash(&bytes.unwrap_or_default()).as_bytes());
        }
    }
    *hasher.finalize().as_bytes()
}
