//! Findings for people and for programs. The words come from the caller, who
//! knows the language; what is embargoed keeps its silence unless the caller
//! may see it. Start at [`human`].

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use super::position::Position;
use super::{Finding, Place, Severity};

/// Looks up a message, or an attribute of one (`id.attribute`), with its
/// arguments; empty where there is none.
pub type Say<'a> = dyn Fn(&str, &[(&'static str, String)]) -> String + 'a;

/// The text of a file, if it can be read.
pub type Source<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// Findings as a person reads them, each with its line of the file.
#[must_use]
pub fn human(findings: &[Finding], say: &Say<'_>, source: &Source<'_>, disclose: bool) -> String {
    printed(&Renderer::plain(), findings, say, source, disclose)
}

/// The same in colour; anstream takes the colours out again where a terminal
/// has none.
#[must_use]
pub fn human_in_colour(
    findings: &[Finding],
    say: &Say<'_>,
    source: &Source<'_>,
    disclose: bool,
) -> String {
    printed(&Renderer::styled(), findings, say, source, disclose)
}

fn printed(
    renderer: &Renderer,
    findings: &[Finding],
    say: &Say<'_>,
    source: &Source<'_>,
    disclose: bool,
) -> String {
    let mut out = String::new();
    let mut text: (&str, Option<String>) = ("", None);
    for finding in findings {
        if !out.is_empty() {
            out.push('\n');
        }
        let (level, word) = match finding.severity {
            Severity::Error => (Level::ERROR, "finding-error"),
            Severity::Warning => (Level::WARNING, "finding-warning"),
        };
        let level = level.with_name(say(word, &[]));
        if finding.embargoed && !disclose {
            let title = level.primary_title(opaque(&finding.place)).id(finding.code);
            out += &renderer.render(&[Group::with_title(title)]);
        } else {
            let title = level.primary_title(message(finding, say)).id(finding.code);
            // Many are about one file, one after the other.
            if text.0 != &*finding.place.file {
                text = (&finding.place.file, source(&finding.place.file));
            }
            let mut group = pointed(Group::with_title(title), &finding.place, text.1.as_deref());
            let help = help(finding, say);
            if !help.is_empty() {
                let level = Level::HELP.with_name(say("finding-help", &[]));
                group = group.element(level.message(help));
            }
            out += &renderer.render(&[group]);
        }
        out.push('\n');
    }
    out
}

/// The group with its place: the lines of a span, or the file alone.
fn pointed<'a>(group: Group<'a>, place: &'a Place, text: Option<&'a str>) -> Group<'a> {
    match text {
        Some(text) if place.start != place.end => {
            let position = Position::of(place, text);
            let first = position.lines.start;
            let span = position.bytes.start - first..position.bytes.end - first;
            let snippet = Snippet::source(&text[position.lines])
                .path(&*place.file)
                .line_start(position.line)
                .annotation(AnnotationKind::Primary.span(span));
            group.element(snippet)
        }
        _ => group.element(Origin::path(&*place.file).line(1).char_column(1)),
    }
}

/// Findings as a JSON array for programs.
#[must_use]
pub fn json(findings: &[Finding], say: &Say<'_>, source: &Source<'_>, disclose: bool) -> String {
    let entries: Vec<Entry<'_>> = findings
        .iter()
        .map(|finding| {
            let severity = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            if finding.embargoed && !disclose {
                return Entry::Opaque { severity, code: finding.code, id: opaque(&finding.place) };
            }
            let text = source(&finding.place.file).unwrap_or_default();
            let position = Position::of(&finding.place, &text);
            Entry::Open {
                severity,
                code: finding.code,
                file: &finding.place.file,
                line: position.line,
                column: position.column,
                message: message(finding, say),
                help: help(finding, say),
            }
        })
        .collect();
    // Strings and numbers always serialise.
    serde_json::to_string_pretty(&entries).unwrap_or_default()
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry<'a> {
    Open {
        severity: &'static str,
        code: &'static str,
        file: &'a str,
        line: usize,
        column: usize,
        message: String,
        help: String,
    },
    Opaque {
        severity: &'static str,
        code: &'static str,
        id: String,
    },
}

fn message(finding: &Finding, say: &Say<'_>) -> String {
    say(&format!("finding-{}", finding.code), &finding.args)
}

fn help(finding: &Finding, say: &Say<'_>) -> String {
    say(&format!("finding-{}.help", finding.code), &finding.args)
}

/// Names a place to those who can compute the same from their own copy.
fn opaque(place: &Place) -> String {
    super::opaque(&format!("{}\n{}..{}", place.file, place.start, place.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "content/sessions/demo/1/agenda.toml";

    fn say(id: &str, args: &[(&'static str, String)]) -> String {
        let key = args.iter().map(|(_, value)| value.as_str()).next().unwrap_or("it");
        match id {
            "finding-error" => "erreur".to_owned(),
            "finding-warning" => "avertissement".to_owned(),
            "finding-help" => "aide".to_owned(),
            "finding-unknown-key" => format!("no one knows {key}"),
            "finding-unknown-key.help" => format!("take {key} out"),
            _ => String::new(),
        }
    }

    fn finding(start: u32, end: u32) -> Finding {
        Finding::error("unknown-key", &Place { file: FILE.into(), start, end }).with("key", "`x`")
    }

    fn shown(text: &str, start: u32, end: u32) -> String {
        human(&[finding(start, end)], &say, &|_| Some(text.to_owned()), false)
    }

    /// The place of a word in a text.
    fn at(text: &str, word: &str) -> (u32, u32) {
        let start = text.find(word).expect("the word is there");
        (start as u32, (start + word.len()) as u32)
    }

    #[test]
    fn lines_of_every_script_are_underlined() {
        let text = "a = 1\r\n\tb = 2\r\nعنوان = \"جدول الأعمال\"\r\n标题 = \"议程项目\" # x\r\n";
        let findings = ["b", "جدول", "项目", "x", "1\r\n\tb = 2\r\n"]
            .map(|word| at(text, word))
            .map(|(start, end)| finding(start, end));
        let shown = human(&findings, &say, &|_| Some(text.to_owned()), false);
        insta::assert_snapshot!(shown);
    }

    #[test]
    fn whole_and_missing_files_have_no_line() {
        let missing = human(&[finding(3, 5)], &say, &|_| None, false);
        insta::assert_snapshot!(shown("a = 1\n", 0, 0) + &missing);
    }

    #[test]
    fn places_that_are_gone_do_no_harm() {
        insta::assert_snapshot!(
            shown("a = 1\n", 90, 95) + &shown("a = 1", 4, 95) + &shown("", 1, 2)
        );
        let text = "标\r\n题\n";
        for start in 0..12 {
            for end in 0..12 {
                assert!(shown(text, start, end).contains(FILE));
            }
        }
    }

    #[test]
    fn programs_read_json() {
        let text = "标题 = 1\nx = 2\n";
        let mut warning = Finding::warning("unknown-key", &Place::whole(&FILE.into()));
        warning.args.clear();
        let findings = [finding(11, 12), warning];
        insta::assert_snapshot!(json(&findings, &say, &|_| Some(text.to_owned()), false));
    }

    #[test]
    fn what_is_embargoed_shows_nothing_of_itself() {
        let hidden = [Finding { embargoed: true, ..finding(0, 1) }];
        let text = |_: &str| Some("x = 1\n".to_owned());
        let id = opaque(&hidden[0].place);
        assert_eq!(human(&hidden, &say, &text, false), format!("erreur[unknown-key]: {id}\n"));
        let entry: serde_json::Value =
            serde_json::from_str(&json(&hidden, &say, &text, false)).expect("JSON");
        let reduced = serde_json::json!([{"severity": "error", "code": "unknown-key", "id": id}]);
        assert_eq!(entry, reduced);
        for printed in [human(&hidden, &say, &text, true), json(&hidden, &say, &text, true)] {
            assert!(printed.contains(FILE) && printed.contains("no one"), "{printed}");
        }
        assert_ne!(opaque(&finding(0, 1).place), opaque(&finding(0, 2).place));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config {
            failure_persistence: None,
            ..Default::default()
        })]

        #[test]
        fn any_text_can_be_pointed_at(
            text in "[a标ع\\t\\r\\n\\u{1b}\\u{202e}\\u{200d}👩é =]{0,400}",
            start in 0u32..900,
            length in 0u32..300,
        ) {
            proptest::prop_assert!(shown(&text, start, start + length).contains(FILE));
        }
    }

    #[test]
    fn colour_is_only_there_when_asked_for() {
        let text = |_: &str| Some("x = 1\n".to_owned());
        assert!(human_in_colour(&[finding(0, 1)], &say, &text, false).contains('\u{1b}'));
        assert!(!human(&[finding(0, 1)], &say, &text, false).contains('\u{1b}'));
    }
}
