//! The same content for Hugo, as its users would write it: a folder a language,
//! Markdown with front matter, templates of the size of ours. As on our pages,
//! a text stands in its own language only, and the others lead there. It starts
//! at [`make`].

use std::fs;
use std::path::Path;

use super::site::{self, DOCUMENTS, ITEMS, MEETINGS, Sample, Session, Size, Statement, quoted};
use super::text::{Prose as _, Texts};
use crate::run::Program;
use crate::sample::prose::LANGUAGES;
use crate::{Outcome, workspace};

const TEMPLATES: [(&str, &str); 5] = [
    ("config.toml", include_str!("hugo/config.toml")),
    ("layouts/_default/baseof.html", include_str!("hugo/baseof.html")),
    ("layouts/_default/single.html", include_str!("hugo/single.html")),
    ("layouts/_default/list.html", include_str!("hugo/list.html")),
    ("static/site.css", include_str!("hugo/site.css")),
];

/// Writes a site for Hugo.
pub(super) fn make(size: Size, root: &Path, texts: &Texts) -> Outcome<()> {
    for (path, text) in TEMPLATES {
        write(&root.join(path), text)?;
    }
    for language in LANGUAGES {
        let words = fs::read_to_string(workspace().join(format!("i18n/{language}/theme.ftl")))?;
        write(&root.join(format!("i18n/{language}.toml")), &catalogue(&words))?;
    }
    let sample = Sample::read()?;
    for session in site::sessions(size, &sample) {
        for statement in &session.statements {
            add(root, &session, statement, texts)?;
        }
        for language in LANGUAGES {
            let folder = root.join("content").join(language).join(session.body).join(&session.name);
            let index = format!("+++\ntitle = \"{} {}\"\n+++\n", session.body, session.number);
            write(&folder.join("_index.md"), &index)?;
            let titled = |texts: &[site::Six], place: usize| {
                texts[place % texts.len()].get(language).cloned().unwrap_or_default()
            };
            let pages = (0..ITEMS)
                .map(|place| ("agenda", place, titled(&sample.items, place)))
                .chain((0..MEETINGS).map(|place| ("meetings", place, format!("{}", place + 1))))
                .chain(
                    (0..DOCUMENTS)
                        .map(|place| ("documents", place, titled(&sample.documents, place))),
                );
            for (section, place, title) in pages {
                let (title, date) = (quoted(&title), session.monday);
                let page = format!("+++\ntitle = {title}\ndate = {date}\n+++\n");
                write(&folder.join(section).join(format!("{}.md", place + 1)), &page)?;
            }
        }
    }
    Ok(())
}

/// One statement more in the last session.
pub(super) fn add_statement(size: Size, root: &Path, texts: &Texts) -> Outcome<()> {
    let mut sessions = site::sessions(size, &Sample::read()?);
    let mut session = sessions.pop().ok_or("a site has a session")?;
    let mut statement = session.statements.pop().ok_or("a session has a statement")?;
    statement.id += "-more";
    add(root, &session, &statement, texts)
}

/// The program that builds it.
pub(super) fn build(root: &Path, out: &Path) -> Program {
    Program::new("hugo --minify --quiet --source").arg(root).arg("--destination").arg(out)
}

fn add(root: &Path, session: &Session, statement: &Statement, texts: &Texts) -> Outcome<()> {
    let Session { body, name, .. } = session;
    let Statement { id, speaker, languages, delivered, .. } = statement;
    let spoken = languages.first().ok_or("a statement has a language")?;
    let (item, meeting) = (statement.item + 1, statement.meeting + 1);
    let text = texts.statement(&format!("{name}/{id}"), spoken)?;
    let head = format!(
        "+++\ntitle = \"{speaker}\"\ndate = {delivered}Z\nspeakers = [\"{speaker}\"]\n\
         items = [\"{name}-{item}\"]\nmeeting = {meeting}\nspoken = \"{spoken}\"\n+++\n"
    );
    for language in LANGUAGES {
        let folder = root.join("content").join(language).join(body).join(name).join("statements");
        let own = if language == *spoken { text.as_str() } else { "" };
        write(&folder.join(format!("{id}.md")), &format!("{head}\n{own}"))?;
    }
    Ok(())
}

/// The words of our theme that take no arguments.
fn catalogue(fluent: &str) -> String {
    let simple = fluent.lines().filter_map(|line| line.split_once(" = "));
    simple
        .filter(|(id, text)| {
            id.starts_with(|first: char| first.is_ascii_lowercase()) && !text.contains('{')
        })
        .map(|(id, text)| format!("[{id}]\nother = {}\n", quoted(text)))
        .collect()
}

fn write(path: &Path, text: &str) -> Outcome<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_are_taken_over() {
        let fluent = "## Title\nskip = Skip\npages = { $count } pages\n    .more = x\n";
        assert_eq!(catalogue(fluent), "[skip]\nother = \"Skip\"\n");
    }
}
