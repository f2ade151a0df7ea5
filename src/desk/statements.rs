//! What becomes of a statement that was received: staged, released, recalled,
//! withdrawn.

use std::collections::BTreeSet;

use jiff::Zoned;
use toml_edit::{DocumentMut, InlineTable, Table, TableLike};

use super::draft::Draft;
use super::look::Caution;
use super::names::{Item, Name};
use super::sheet;
use super::stop::{Refusal, Stop, Word};
use super::{Desk, Edit, Why, instant_text, local_minute};
use crate::archive::Kind;
use crate::content::{SessionRecord, StatementRecord, VersionRecord};
use crate::i18n::{Language, SixText, Tag};
use crate::model::{Act, Life, Refused, Term as _, VersionState};

/// What was done with a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The statement.
    pub statement: Item,
    /// Its versions with which it was done.
    pub versions: Vec<Tag>,
    /// What a person should know of the files that came with it.
    pub cautions: Vec<Caution>,
}

/// A statement and what is done with which of its versions.
pub(super) struct Step<'a> {
    pub(super) item: &'a Item,
    pub(super) statement: &'a StatementRecord,
    pub(super) act: Act,
    /// As of when, in the session's time zone.
    pub(super) at: &'a Zoned,
}

impl Desk {
    /// Gives versions, or all that were received, to the chair and the
    /// interpreters.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn stage(&self, name: &Name, langs: &[Tag]) -> Result<Done, Stop> {
        self.act(name, langs, Act::Stage, |_, _, _| Ok(()))
    }

    /// Makes versions public, or all that wait for it; `delivered` records the
    /// delivery with it.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn release(&self, name: &Name, langs: &[Tag], delivered: bool) -> Result<Done, Stop> {
        self.act(name, langs, Act::Release, |draft, record, step| {
            appear(draft, record, step.statement, delivered.then_some(step.at))
        })
    }

    /// Takes back versions that were released by mistake, or all.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn recall(&self, name: &Name, langs: &[Tag], why: &Why) -> Result<Done, Stop> {
        self.act(name, langs, Act::Recall, |draft, _, step| {
            draft.takes_back(Kind::Recall, &step.item.id, why);
            Ok(())
        })
    }

    /// Takes back versions, or all, for the delegation.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn withdraw(
        &self,
        name: &Name,
        langs: &[Tag],
        reason: Option<&SixText>,
        by: Option<&str>,
    ) -> Result<Done, Stop> {
        self.act(name, langs, Act::Withdraw, |draft, _, step| {
            let text = reason.map(|reason| reason[Language::En].clone());
            let why = Why { reason: text, by: by.map(str::to_owned) };
            draft.takes_back(Kind::Withdraw, &step.item.id, &why);
            let Some(reason) = reason else { return Ok(()) };
            let sheet = draft.sheet(&file(&step.item.id))?;
            for (tag, _) in step.lives(langs)? {
                if let Some(table) = version(sheet, &tag) {
                    let texts = reason.iter().map(|(language, text)| (language, text.as_str()));
                    sheet::set(table, "reason", sheet::languages(texts));
                }
            }
            Ok(())
        })
    }

    fn act(
        &self,
        name: &Name,
        langs: &[Tag],
        act: Act,
        also: impl FnOnce(&mut Draft<'_>, &SessionRecord, &Step<'_>) -> Result<(), Stop>,
    ) -> Result<Done, Stop> {
        let edit = match act {
            Act::Stage | Act::Release => Edit::Addition,
            Act::Recall | Act::Withdraw => Edit::TakeBack,
            Act::Revise => Edit::Change,
        };
        let item = self.statement_named(name)?;
        let record = self.session(&item.session, edit)?;
        let statement = self.statement(&record, &item)?;
        let at = self.local(&record);
        let step = Step { item: &item, statement, act, at: &at };
        let mut draft = self.draft(&item.session)?;
        let versions = step.write(&mut draft, langs)?;
        also(&mut draft, &record, &step)?;
        draft.put()?;
        Ok(Done { statement: item, versions, cautions: Vec::new() })
    }

    /// A statement of a session; where its files cannot be read, what is wrong
    /// with them.
    pub(super) fn statement<'r>(
        &self,
        record: &'r SessionRecord,
        item: &Item,
    ) -> Result<&'r StatementRecord, Stop> {
        let found = record.statements.iter().find(|statement| statement.id == item.id);
        found.map(AsRef::as_ref).ok_or_else(|| self.unreadable(&item.session))
    }
}

impl Step<'_> {
    /// Writes the new lives, and tells of which versions.
    pub(super) fn write(&self, draft: &mut Draft<'_>, langs: &[Tag]) -> Result<Vec<Tag>, Stop> {
        let lives = self.lives(langs)?;
        let sheet = draft.sheet(&file(&self.statement.id))?;
        for (tag, life) in &lives {
            if let Some(table) = version(sheet, tag) {
                write(table, life, self.act, self.at);
            }
        }
        Ok(lives.into_iter().map(|(tag, _)| tag).collect())
    }

    /// The lives after the act: of the languages that were named, or else of
    /// those with which it can be done. What was recalled is not released
    /// again unless it is named.
    pub(super) fn lives(&self, langs: &[Tag]) -> Result<Vec<(Tag, Life)>, Stop> {
        let versions = &self.statement.versions;
        let unknown = langs.iter().find(|tag| !versions.contains_key(*tag));
        if let Some(tag) = unknown {
            let refusal = Refusal::new("no-version").item("statement", self.item);
            return Err(refusal.text("lang", tag).texts("there", versions.keys()).into());
        }
        let named: BTreeSet<&Tag> = langs.iter().collect();
        let mut lives = Vec::new();
        let mut refused = None;
        for (tag, version) in versions {
            if !named.is_empty() && !named.contains(tag) {
                continue;
            }
            let again = self.act == Act::Release && *version.state == VersionState::Recalled;
            match self.life(tag, version) {
                Ok(_) if named.is_empty() && again => {
                    refused = refused.or_else(|| Some(self.refusal(tag, version, Refused::State)));
                }
                Ok(life) => lives.push((tag.clone(), life)),
                Err(refusal) if named.is_empty() => refused = refused.or(Some(refusal)),
                Err(refusal) => return Err(refusal.into()),
            }
        }
        match refused {
            _ if !lives.is_empty() => Ok(lives),
            Some(refusal) => Err(refusal.into()),
            None => Err(Refusal::new("no-text").item("statement", self.item).into()),
        }
    }

    fn life(&self, tag: &Tag, version: &VersionRecord) -> Result<Life, Refusal> {
        let Some(life) = told(version) else {
            let refusal = Refusal::new("version-unclear").item("statement", self.item);
            return Err(refusal.text("lang", tag));
        };
        let after = life.after(self.act, self.statement.posting, self.at.timestamp());
        after.map_err(|why| self.refusal(tag, version, why))
    }

    fn refusal(&self, tag: &Tag, version: &VersionRecord, why: Refused) -> Refusal {
        let about = |code| Refusal::new(code).item("statement", self.item).text("lang", tag);
        match why {
            Refused::InterpretersOnly => about("interpreters-only"),
            Refused::Before(at) => {
                let at = at.to_zoned(self.at.time_zone().clone());
                about("clock-moved-back").text("at", instant_text(&at))
            }
            Refused::State => about("version-state")
                .term("state", "version-state", *version.state)
                .text("act", self.act.keyword())
                .word("instead", self.instead(tag, version)),
        }
    }

    /// The command lines that can be given instead.
    fn instead(&self, tag: &Tag, version: &VersionRecord) -> Word {
        let text = |text: &str| Word::Text(text.to_owned());
        let acts = told(version).map(|life| life.possible(self.statement.posting).collect());
        let acts: Vec<Act> = acts.unwrap_or_default();
        let command = |act: Act| {
            let mut words = vec![text("papersmart statement"), text(act.keyword())];
            words.push(Word::Item(self.item.clone()));
            words.extend((act == Act::Revise).then(|| text("FILE")));
            words.push(text(&format!("--lang {tag}")));
            Word::Command(words)
        };
        Word::List(acts.into_iter().map(command).collect())
    }
}

fn told(version: &VersionRecord) -> Option<Life> {
    Life::told(*version.state, version.released, &version.revised(), version.withdrawn)
}

/// Writes what an act has made of a version.
fn write(table: &mut dyn TableLike, life: &Life, act: Act, at: &Zoned) {
    sheet::set(table, "state", life.state().keyword());
    let now = sheet::time(&instant_text(at));
    match act {
        Act::Release => {
            sheet::set(table, "released", now);
            for key in ["revisions", "withdrawn", "reason"] {
                table.remove(key);
            }
        }
        Act::Revise if life.is_public() => {
            let mut revision = Table::new();
            revision.insert("at", toml_edit::Item::Value(now));
            sheet::push(table, "revisions", revision, false);
        }
        Act::Withdraw => sheet::set(table, "withdrawn", now),
        Act::Stage | Act::Revise | Act::Recall => {}
    }
}

/// Puts a statement that appears for the first time behind those that have,
/// and records its delivery.
pub(super) fn appear(
    draft: &mut Draft<'_>,
    record: &SessionRecord,
    statement: &StatementRecord,
    delivered: Option<&Zoned>,
) -> Result<(), Stop> {
    let sheet = draft.sheet(&file(&statement.id))?;
    if !has_appeared(statement)
        && let Some(order) = behind(record, statement)
    {
        sheet::set(sheet.as_table_mut(), "order", i64::from(order));
    }
    if let Some(at) = delivered.filter(|_| statement.delivered.is_none()) {
        let at = sheet::time(&local_minute(at).to_string());
        sheet::set(sheet.as_table_mut(), "delivered", at);
    }
    Ok(())
}

/// Whether anything of it is, or was, public.
fn has_appeared(statement: &StatementRecord) -> bool {
    let waits = |state| matches!(state, VersionState::Received | VersionState::Staged);
    statement.delivered.is_some() || statement.versions.values().any(|one| !waits(*one.state))
}

/// A number behind all of its meeting that have appeared, unless it has one.
fn behind(record: &SessionRecord, statement: &StatementRecord) -> Option<u32> {
    let others = || {
        record
            .statements
            .iter()
            .filter(|other| other.id != statement.id && *other.meeting == *statement.meeting)
    };
    let last = others().filter(|other| has_appeared(other)).map(|other| *other.order).max()?;
    let taken: BTreeSet<u32> = others().map(|other| *other.order).collect();
    let next = next_ten(last);
    (*statement.order < last)
        .then(|| (next..=u32::MAX).find(|order| !taken.contains(order)))
        .flatten()
}

/// The next round number: gaps leave room for corrections by hand.
pub(super) fn next_ten(order: u32) -> u32 {
    (order / 10).saturating_add(1).saturating_mul(10)
}

/// The path of a statement's file within its session.
pub(super) fn file(id: &crate::model::Id) -> String {
    format!("statements/{id}/statement.toml")
}

/// The table of a version.
pub(super) fn version<'a>(sheet: &'a mut DocumentMut, tag: &Tag) -> Option<&'a mut dyn TableLike> {
    sheet.get_mut("versions")?.as_table_like_mut()?.get_mut(tag.as_str())?.as_table_like_mut()
}

/// Adds a version, in the way that the others are written.
pub(super) fn add_version(sheet: &mut DocumentMut, tag: &Tag, table: Table) {
    let versions = sheet.entry("versions").or_insert_with(|| {
        let mut versions = Table::new();
        versions.set_implicit(true);
        toml_edit::Item::Table(versions)
    });
    if let Some(versions) = versions.as_table_mut() {
        versions.insert(tag.as_str(), toml_edit::Item::Table(table));
    } else if let Some(versions) = versions.as_inline_table_mut() {
        let inline: InlineTable = table.into_inline_table();
        versions.insert(tag.as_str(), inline.into());
    }
}
