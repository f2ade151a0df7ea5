//! What sessions have to do with each other by the symbols of their documents: a
//! corrigendum that another session publishes, a document before two bodies. A
//! session is published again when its neighbours' part in its families is new,
//! and for nothing else. Start at [`compile`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;
use rayon::prelude::*;

use super::engine::Tools;
use super::key;
use super::ledger;
use super::outcome::BuildError;
use super::rounds::Round;
use super::scope;
use super::session::{self, Compiled, Looked, Scanned, Standing};
use super::withdraw;
use crate::content::{DocumentRecord, SessionRecord};
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::i18n::SixText;
use crate::model::{FamilyPrint, Foreign, Register, SessionKey, Symbol};

/// What other sessions have of a session's families.
#[derive(Clone, Debug, Default)]
pub(super) struct Elsewhere {
    /// Their documents, by session.
    pub(super) documents: Vec<Foreign>,
    /// The hash of it all.
    pub(super) hash: [u8; 16],
}

/// The neighbours of a session, by their places, and what they share.
type Shared = BTreeMap<usize, Vec<u64>>;

/// More sessions than this are read twice rather than kept in memory while the
/// others are looked at: an archive's texts would fill it.
const KEPT: usize = 8;

/// Compiles the sessions. One that can have no family in common with another is
/// compiled at once; the others wait until all that they may share is known.
pub(super) fn compile(
    tools: &Tools<'_>,
    keys: &[SessionKey],
) -> Result<(Vec<Compiled>, Option<Round>), BuildError> {
    let compile = |looked: Looked, elsewhere: &Elsewhere| {
        let compiled = session::compile(tools, looked, elsewhere);
        tools.progress.session();
        compiled
    };
    let scanned = keys.par_iter().map(|key| session::scan(tools, key));
    let mut scanned = scanned.collect::<Result<Vec<Scanned>, _>>()?;
    let round = look_at_files(tools, &mut scanned);
    let alone = alone(&scanned);
    let waiting = scanned.iter().zip(&alone).filter(|(one, alone)| one.is_new() && !**alone);
    let keeps = waiting.count() <= KEPT;
    let begin = |(scanned, alone): (Scanned, bool)| -> Result<Begun, BuildError> {
        let (is_new, key) = (scanned.is_new(), scanned.key.clone());
        let looked = session::look(tools, scanned);
        Ok(match (is_new, alone) {
            (true, true) => Begun::Compiled(compile(looked, &Elsewhere::default())?),
            (true, false) if !keeps => Begun::Known(key, looked.families().to_vec()),
            _ => Begun::Looked(looked),
        })
    };
    let begun = scanned.into_par_iter().zip(alone).map(begin).collect::<Result<Vec<_>, _>>()?;
    let shared = shared(&begun);
    let hashes: Vec<[u8; 16]> = shared.iter().map(|shared| hash(&begun, shared)).collect();
    let registers = registers(tools, &begun, &shared, &hashes)?;
    let finish = |((begun, shared), hash): ((Begun, Shared), [u8; 16])| {
        let looked = match begun {
            Begun::Compiled(compiled) => return Ok(compiled),
            Begun::Looked(looked) if !looked.is_behind(&hash) => looked,
            Begun::Looked(Looked { key, .. }) | Begun::Known(key, _) => {
                session::look_again(tools, &key)?
            }
        };
        compile(looked, &Elsewhere { documents: foreign(&registers, &shared), hash })
    };
    let compiled = begun.into_par_iter().zip(shared).zip(hashes).map(finish);
    Ok((compiled.collect::<Result<_, _>>()?, round))
}

/// Looks at the files of those sessions that stay as they are and whose turn it is.
fn look_at_files(tools: &Tools<'_>, scanned: &mut [Scanned]) -> Option<Round> {
    if tools.trusts_output() {
        return None;
    }
    let files = scanned.iter().enumerate();
    let mut files: Vec<_> = files.filter_map(|(place, one)| Some((one.files()?, place))).collect();
    files.sort_unstable();
    let (files, places): (Vec<(&str, usize)>, Vec<usize>) = files.into_iter().unzip();
    let (due, round) = Round::of(tools.state, &files);
    let due = places.into_iter().zip(due).filter(|(_, due)| *due);
    let due: BTreeSet<usize> = due.map(|(place, _)| place).collect();
    let own = scanned.par_iter_mut().enumerate().filter(|(place, _)| due.contains(place));
    own.for_each(|(_, one)| one.look_at_files(tools));
    Some(round)
}

/// A session, as far as it has come before others are known.
enum Begun {
    /// It shares nothing.
    Compiled(Compiled),
    /// It waits for the others.
    Looked(Looked),
    /// It waits, and has to be read again.
    Known(SessionKey, Vec<FamilyPrint>),
}

impl Begun {
    fn families(&self) -> &[FamilyPrint] {
        match self {
            Self::Compiled(compiled) => {
                compiled.built.head.as_ref().map_or(&[], |head| &head.families)
            }
            Self::Looked(looked) => looked.families(),
            Self::Known(_, families) => families,
        }
    }

    fn key(&self) -> &SessionKey {
        match self {
            Self::Compiled(compiled) => &compiled.key,
            Self::Looked(looked) => &looked.key,
            Self::Known(key, _) => key,
        }
    }

    /// Whether it is going to be published again, or to lose pages.
    fn is_due(&self, hash: &[u8; 16]) -> bool {
        match self {
            Self::Compiled(_) => false,
            Self::Looked(looked) => {
                let is_exposed = match &looked.state {
                    Standing::New(_) => true,
                    Standing::Broken(built) => withdraw::is_exposed(built, hash),
                    Standing::Same(_) => false,
                };
                is_exposed || looked.is_behind(hash)
            }
            Self::Known(..) => true,
        }
    }
}

/// Which of the sessions are to be read and can have no family in common with another.
fn alone(scanned: &[Scanned]) -> Vec<bool> {
    let distinct = |one: &Scanned| one.families.iter().copied().collect::<BTreeSet<u64>>();
    let asked = scanned.iter().filter(|one| one.is_new()).flat_map(distinct);
    let mut holders: HashMap<u64, usize> = asked.map(|family| (family, 0)).collect();
    for one in scanned {
        let mut held: Vec<u64> =
            one.families.iter().copied().filter(|family| holders.contains_key(family)).collect();
        held.sort_unstable();
        held.dedup();
        for family in held {
            *holders.entry(family).or_default() += 1;
        }
    }
    let alone = |one: &Scanned| one.families.iter().all(|family| holders[family] == 1);
    scanned.iter().map(|one| one.is_new() && alone(one)).collect()
}

/// The registers that sessions to be published ask for.
fn registers(
    tools: &Tools<'_>,
    begun: &[Begun],
    shared: &[Shared],
    hashes: &[[u8; 16]],
) -> Result<BTreeMap<usize, Register>, BuildError> {
    let due = begun.iter().zip(shared).zip(hashes).filter(|((one, _), hash)| one.is_due(hash));
    let wanted: BTreeSet<usize> = due.flat_map(|((_, shared), _)| shared.keys().copied()).collect();
    wanted.into_par_iter().map(|place| Ok((place, register(tools, &begun[place])?))).collect()
}

/// Which sessions have a family in common.
fn shared(begun: &[Begun]) -> Vec<Shared> {
    let held = |(place, one): (usize, &Begun)| -> Vec<(u64, usize)> {
        one.families().iter().map(|(family, _)| (*family, place)).collect()
    };
    let mut holders: Vec<(u64, usize)> = begun.iter().enumerate().flat_map(held).collect();
    holders.par_sort_unstable();
    let mut shared = vec![Shared::new(); begun.len()];
    for places in holders.chunk_by(|a, b| a.0 == b.0).filter(|places| places.len() > 1) {
        for &(family, own) in places {
            for &(_, other) in places.iter().filter(|(_, other)| *other != own) {
                shared[own].entry(other).or_default().push(family);
            }
        }
    }
    shared
}

/// The hash of what others have of the families that they share with a session.
fn hash(begun: &[Begun], shared: &Shared) -> [u8; 16] {
    if shared.is_empty() {
        return [0; 16];
    }
    let mut hasher = blake3::Hasher::new();
    for (other, families) in shared {
        let prints: &[FamilyPrint] = begun[*other].families();
        for family in families {
            if let Ok(at) = prints.binary_search_by_key(family, |(family, _)| *family) {
                hasher.update(&prints[at].0.to_le_bytes()).update(&prints[at].1.to_le_bytes());
            }
        }
    }
    key::short(&hasher.finalize())
}

/// The register of a session, from the state or else from its files.
fn register(tools: &Tools<'_>, begun: &Begun) -> Result<Register, BuildError> {
    let key = begun.key();
    let scope = scope::of_session(key);
    let read = match begun {
        Begun::Looked(Looked { state: Standing::New(fresh), .. }) => {
            return Ok(fresh.register.clone());
        }
        Begun::Known(..) => None,
        _ => ledger::read_register(tools.state, &scope),
    };
    if let Some(register) = read {
        return Ok(register);
    }
    let none = || Register { key: key.clone(), session: SixText::default(), documents: Vec::new() };
    Ok(match session::look_again(tools, key)?.state {
        Standing::New(fresh) => fresh.register,
        // Its published documents stay.
        _ => ledger::read_register(tools.state, &scope).unwrap_or_else(none),
    })
}

fn foreign(registers: &BTreeMap<usize, Register>, shared: &Shared) -> Vec<Foreign> {
    let of = |(other, families): (&usize, &Vec<u64>)| -> Vec<Foreign> {
        registers.get(other).map_or_else(Vec::new, |one| one.foreign(families).collect())
    };
    shared.iter().flat_map(of).collect()
}

/// Reports the symbols of a session that another publishes too.
pub(super) fn published_twice(
    record: &SessionRecord,
    register: &Register,
    elsewhere: &Elsewhere,
    findings: &mut Findings,
) {
    if elsewhere.documents.is_empty() {
        return;
    }
    let mut others: BTreeMap<String, &SessionKey> = BTreeMap::new();
    for foreign in &elsewhere.documents {
        for symbol in &foreign.document.symbols {
            others.entry(symbol.canonical()).or_insert(&foreign.key);
        }
    }
    let shown: BTreeSet<&str> = register
        .documents
        .iter()
        .flat_map(|document| document.symbols.iter().map(|symbol| symbol.as_str()))
        .collect();
    let symbols = record.documents.iter().flat_map(|document| &document.symbols);
    for symbol in symbols.filter(|symbol| shown.contains(symbol.as_str())) {
        if let Some(other) = others.get(&symbol.value.canonical()) {
            findings.push(twice(&symbol.place, symbol.as_str(), other));
        }
    }
}

/// A symbol of a session's document, shown or not.
pub(super) struct Claim {
    form: String,
    symbol: At<Symbol>,
    key: SessionKey,
    hidden: bool,
}

/// The symbols of a session.
pub(super) fn claims(record: &SessionRecord, now: Timestamp) -> Vec<Claim> {
    let of = |document: &DocumentRecord| -> Vec<Claim> {
        let hidden = document.is_embargoed(now);
        let claim = |symbol: &At<Symbol>| Claim {
            form: symbol.value.canonical(),
            symbol: symbol.clone(),
            key: record.key.clone(),
            hidden,
        };
        document.symbols.iter().map(claim).collect()
    };
    record.documents.iter().flat_map(of).collect()
}

/// Reports the symbols that several sessions have, in each of them.
pub(super) fn claimed_twice(sessions: &[Vec<Claim>], findings: &mut Findings) {
    let mut forms: BTreeMap<&str, Vec<&Claim>> = BTreeMap::new();
    for claim in sessions.iter().flatten() {
        forms.entry(&claim.form).or_default().push(claim);
    }
    for claims in forms.values() {
        for claim in claims {
            if let Some(other) = claims.iter().find(|other| other.key != claim.key) {
                let finding = twice(&claim.symbol.place, claim.symbol.value.as_str(), &other.key);
                findings.push(finding.hidden(claim.hidden || other.hidden));
            }
        }
    }
}

/// The finding about a symbol that two sessions publish.
fn twice(place: &Place, symbol: &str, other: &SessionKey) -> Finding {
    Finding::warning("symbol-in-two-sessions", place).with("symbol", symbol).with("session", other)
}
