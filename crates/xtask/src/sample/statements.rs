//! Writes the folder of every planned statement: `statement.toml`, a text a
//! language, a scan where the plan has one. It starts at [`generate`].

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use jiff::ToSpan as _;
use jiff::civil::DateTime;

use super::compose::Outline;
use super::plan::{Block, Case, Plan};
use super::prose::{LANGUAGES, Stock};
use super::seed::Seed;
use super::{Files, Outcome, documents, pdf};

/// Adds the files of every statement of a session.
pub(crate) fn generate(
    session: &Path,
    plan: &Plan,
    stock: &Stock,
    files: &mut Files,
) -> Outcome<()> {
    let plain = Case::default();
    let mut orders: BTreeMap<&str, u32> = BTreeMap::new();
    let mut before: Option<Outline> = None;
    for block in &plan.blocks {
        let mut time = block.start;
        for speaker in &block.speakers {
            let id = format!("{speaker}-{}", block.slug);
            let order = orders.entry(&block.meeting).or_default();
            *order += 1;
            let case = plan.cases.get(&id).unwrap_or(&plain);
            let languages = languages(plan, block, case, speaker, &id)?;
            let outline = Outline::of(&id, block, stock, before.as_ref());
            let statement = Statement {
                id: &id,
                order: *order,
                speaker,
                time,
                block,
                case,
                offset: &plan.offset,
            };
            statement.add(session, &languages, &outline, stock, files)?;
            before = Some(outline);
            let jitter = Seed(&id).below("pause", 2) as i64;
            time = time.map(|time| time + (block.pace + jitter).minutes());
        }
    }
    Ok(())
}

/// The first is the language of delivery; a second one is a translation that
/// some speakers provide.
fn languages<'a>(
    plan: &'a Plan,
    block: &'a Block,
    case: &'a Case,
    speaker: &str,
    id: &str,
) -> Outcome<Vec<&'a str>> {
    let forced = case.languages.as_ref().or(block.languages.as_ref());
    let spoken = forced
        .or_else(|| plan.languages.get(speaker))
        .ok_or_else(|| format!("{speaker} has no languages in the plan"))?;
    let all = forced.is_some() || !Seed(id).once_in(3, "one-language");
    Ok(spoken.iter().take(if all { 2 } else { 1 }).map(String::as_str).collect())
}

struct Statement<'a> {
    id: &'a str,
    order: u32,
    speaker: &'a str,
    time: Option<DateTime>,
    block: &'a Block,
    case: &'a Case,
    offset: &'a str,
}

impl Statement<'_> {
    fn add(
        &self,
        session: &Path,
        languages: &[&str],
        outline: &Outline,
        stock: &Stock,
        files: &mut Files,
    ) -> Outcome<()> {
        let folder: PathBuf = session.join("statements").join(self.id);
        let mut toml = self.head();
        for (at, language) in languages.iter().enumerate().filter(|_| !self.case.without_text) {
            toml += &self.version(language, at > 0)?;
            if self.case.scan && at == 0 {
                let scan = pdf::page(&[self.id, "Scanned copy of the statement as delivered"]);
                writeln!(toml, "files = [{}]", documents::entry(language, "scan.pdf", &scan))?;
                files.insert(folder.join("scan.pdf"), scan);
            }
            let text = match *language {
                "pt" => stock.portuguese.clone(),
                official => outline.write(official, stock)?,
            };
            files.insert(folder.join(format!("{language}.md")), text.into_bytes());
        }
        files.insert(folder.join("statement.toml"), toml.into_bytes());
        Ok(())
    }

    fn head(&self) -> String {
        let Self { block, case, .. } = self;
        let speakers: Vec<_> =
            std::iter::once(self.speaker).chain(block.with.iter().map(String::as_str)).collect();
        let mut toml = format!("meeting = \"{}\"\norder = {}\n", block.meeting, self.order);
        toml += &format!("speakers = {speakers:?}\n");
        if !block.on_behalf_of.is_empty() {
            toml += &format!("on_behalf_of = {:?}\n", block.on_behalf_of);
        }
        if !block.items.is_empty() {
            toml += &format!("items = {:?}\n", block.items);
        }
        if block.kind != "statement" {
            toml += &format!("kind = \"{}\"\n", block.kind);
        }
        if let Some(time) = self.time.filter(|_| block.kind != "written") {
            toml += &format!("delivered = {time}\n");
        }
        if !case.without_text && Seed(self.id).once_in(3, "check-against-delivery") {
            toml += "check_against_delivery = true\n";
        }
        if let Some(posting) = &case.posting {
            toml += &format!("posting = \"{posting}\"\n");
        }
        toml + &six("title", &case.title)
    }

    fn version(&self, language: &str, translation: bool) -> Outcome<String> {
        let Self { block, case, .. } = self;
        let state = case.state.as_ref().unwrap_or(&block.state);
        let mut toml = format!("\n[versions.{language}]\nstate = \"{state}\"\n");
        if translation {
            toml += "role = \"courtesy-translation\"\n";
        }
        if !matches!(state.as_str(), "released" | "revised" | "withdrawn") {
            return Ok(toml);
        }
        let time = self.time.ok_or_else(|| format!("{} is released but has no time", self.id))?;
        let released = time + (2 + Seed(self.id).below(language, 7) as i64).minutes();
        let instant = |after: i64| format!("{}{}", released + after.minutes(), self.offset);
        writeln!(toml, "released = {}", instant(0))?;
        if !case.revised_after.is_empty() {
            let all: Vec<_> = case
                .revised_after
                .iter()
                .map(|at| format!("{{ at = {} }}", instant(*at)))
                .collect();
            writeln!(toml, "revisions = [{}]", all.join(", "))?;
        }
        if let Some(after) = case.withdrawn_after {
            writeln!(toml, "withdrawn = {}", instant(after))?;
        }
        Ok(toml + &six("reason", &case.reason))
    }
}

/// Text by language as dotted keys, in the order of the languages.
fn six(key: &str, texts: &BTreeMap<String, String>) -> String {
    LANGUAGES
        .iter()
        .filter_map(|language| Some((language, texts.get(*language)?)))
        .map(|(language, text)| format!("{key}.{language} = \"{text}\"\n"))
        .collect()
}
