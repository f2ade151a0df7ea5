//! A forecast in Markdown, for a comment where a change is reviewed. Titles come
//! from anywhere: they stand in code, where nothing is a link, a mention or a
//! picture.

use super::{Name, Names, parts, reasons};
use crate::build::Outcome;
use crate::commands::console::Console;
use crate::diagnostic::Severity;
use crate::i18n::Arg;

/// The first line: by it, the comment is found and replaced.
const MARK: &str = "<!-- papersmart: forecast -->";

/// How many addresses of each part are named: hosts cut long comments.
const MOST: usize = 50;

/// The longest title, in characters.
const TITLE: usize = 100;

/// What would come of a build.
pub(super) fn of(console: &Console, outcome: &Outcome, names: Names) -> String {
    let mut lines = vec![MARK.to_owned(), String::new()];
    let leftwards = console.language().dir() == "rtl";
    if leftwards {
        lines.extend(["<div dir=\"rtl\">".to_owned(), String::new()]);
    }
    let errors =
        outcome.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    if errors > 0 {
        let warnings = outcome.findings.len() - errors;
        let counts = [("errors", Arg::from(errors)), ("warnings", Arg::from(warnings))];
        lines.extend([format!("**{}**", console.say("cli-findings", &counts)), String::new()]);
    }
    for key in &outcome.broken {
        let session = key.to_string();
        let args = [("session", Arg::from(&session))];
        lines.extend([console.say("cli-session-stopped", &args), String::new()]);
    }
    match &outcome.forecast {
        None => lines.push(console.say("cli-not-built", &[])),
        Some(forecast) => {
            for part in parts(forecast, names) {
                let count = part.addresses.len();
                let message = console.say(part.message, &[("count", Arg::from(count))]);
                lines.extend([format!("**{message}**"), String::new()]);
                let named = part.most.min(MOST);
                for address in part.addresses.iter().take(named) {
                    lines.push(item(&Name::of(address, part.names, console.language())));
                }
                let rest = count.saturating_sub(named);
                if named > 0 && rest > 0 {
                    let more = console.say("cli-would-more", &[("count", Arg::from(rest))]);
                    lines.push(format!("- {more}"));
                }
                lines.push(String::new());
            }
            if let Some(demand) = &outcome.demand {
                lines.extend(reasons(console, demand).map(|reason| format!("> {reason}\\")));
                let code = demand.confirmation.to_string();
                let how = console.say("cli-confirm-how", &[("code", Arg::from(&code))]);
                lines.extend([format!("> {how}"), String::new()]);
            }
        }
    }
    if leftwards {
        lines.push("</div>".to_owned());
    }
    lines.join("\n").trim_end().to_owned()
}

fn item(name: &Name) -> String {
    let title: String = name.title.chars().take(TITLE).collect();
    let parts = [title.as_str(), &name.languages, &name.place];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).map(code).collect();
    format!("- {}", said.join(" "))
}

/// A text as it is, in a fence of back-ticks that is longer than any in it.
fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_gets_out_of_its_code() {
        assert_eq!(code("A [link](x) @you"), "`A [link](x) @you`");
        assert_eq!(code("a `b` ``c"), "``` a `b` ``c ```");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\nb"), "`a b`");
    }
}
