//! Posters: a code and an address that say no language, and what they lead to in six.
//! Start at [`posters`], or at [`drawn`] for a code by itself.

use std::fmt::Write as _;

use super::destination::{Destination, destinations};
use super::frame::Frame;
use super::route::Tails;
use super::view::{CodeView, PosterView, PosterWords, PostersView};
use crate::i18n::{Catalogue, Language};
use crate::model::{PosterOf, PosterPaper, Session, Site};
use crate::qr::{QrCode, TooLong};

/// Which posters to make.
#[derive(Clone, Copy, Debug)]
pub struct PosterOrder<'a> {
    /// Of what.
    pub of: &'a [PosterOf],
    /// Of these only, by their ids; of all where none is named.
    pub only: &'a [String],
    /// The paper.
    pub paper: PosterPaper,
}

/// The posters of a session; `language` is that of whoever prints them.
///
/// # Errors
/// If an address is too long for a code.
pub fn posters(
    site: &Site,
    session: &Session,
    order: PosterOrder<'_>,
    catalogue: &Catalogue,
    language: Language,
) -> Result<PostersView, TooLong> {
    let frames = Language::ALL.map(|language| Frame::new(site, catalogue, language));
    let wanted = |one: &Destination<'_>| {
        let named = || order.only.iter().any(|id| *id == one.id());
        order.of.contains(&one.kind()) && (order.only.is_empty() || named())
    };
    let all = destinations(session).into_iter().filter(wanted);
    let posters = all.map(|one| poster(&frames, session, &one)).collect::<Result<_, _>>()?;
    let own = &frames[language as usize];
    Ok(PostersView {
        heading: own.voice.say("poster-heading", &[("session", &session.title[language])]),
        paper: order.paper.keyword(),
        page: order.paper.page(),
        posters,
    })
}

fn poster(
    frames: &[Frame<'_>; 6],
    session: &Session,
    one: &Destination<'_>,
) -> Result<PosterView, TooLong> {
    let tails = Tails::of(&session.key);
    let base = &frames[0].site.base_url;
    let address = format!("{base}/{}", one.route(&tails));
    let code = QrCode::of(&address)?;
    let typed = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let typed = typed.trim_end_matches('/').to_owned();
    Ok(PosterView {
        name: one.name(),
        code: CodeView { text: address, side: code.side(), outline: code.outline() },
        address: typed,
        words: frames.iter().map(|frame| words(frame, session, one)).collect(),
    })
}

fn words(frame: &Frame<'_>, session: &Session, one: &Destination<'_>) -> PosterWords {
    let (language, site) = (frame.language(), frame.site);
    let (first, _) = session.days();
    let body = site.body(&session.key.body);
    PosterWords {
        lang: language.code(),
        dir: language.dir(),
        call: frame.voice.word(&format!("poster-call-{}", one.kind().keyword())),
        notice: site.notice.as_ref().map(|notice| notice[language].clone()),
        symbol: match one {
            Destination::Document(document) => document.symbols.first().map(ToString::to_string),
            _ => None,
        },
        title: one.title(frame, session),
        session: (one.kind() != PosterOf::Session).then(|| session.short[language].clone()),
        body: body.map(|body| body.name_on(first).short[language].clone()).unwrap_or_default(),
    }
}

/// A poster's code as a drawing of its own (SVG 1.1), with the address in words below
/// it: for whoever lays out a sheet with another program.
#[must_use]
pub fn drawn(poster: &PosterView) -> String {
    let CodeView { side, outline, .. } = &poster.code;
    // Digits of a monospaced font are at most 0.62 of their size wide; what does not
    // fit on one line goes on two.
    let lines = lines(&poster.address, 2 * side);
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(1).max(1);
    let size = (*side as f64 / (0.62 * longest as f64)).min(3.0);
    let height = *side as f64 + size * (1.3 * lines.len() as f64 + 0.4);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {height:.2}\" role=\"img\" \
         shape-rendering=\"crispEdges\"><title>{}</title><path fill=\"#fff\" d=\"M0 \
         0h{side}v{height:.2}H0z\"/><path d=\"{outline}\"/>",
        escaped(&poster.code.text)
    );
    for (at, line) in lines.iter().enumerate() {
        let baseline = *side as f64 + size * (1.3 * at as f64 + 0.9);
        // Writing to a string cannot fail.
        let _ = write!(
            svg,
            "<text x=\"{}\" y=\"{baseline:.2}\" font-family=\"monospace\" font-weight=\"bold\" \
             font-size=\"{size:.2}\" text-anchor=\"middle\">{}</text>",
            *side as f64 / 2.0,
            escaped(line)
        );
    }
    svg + "</svg>\n"
}

/// An address on one line, or on two where it is long, cut behind a slash.
fn lines(address: &str, most: usize) -> Vec<&str> {
    let length = address.len();
    if length * 3 <= most {
        return vec![address];
    }
    let slashes = address.match_indices('/').map(|(at, _)| at + 1);
    match slashes.min_by_key(|at| at.abs_diff(length / 2)) {
        Some(at) if at < length => vec![&address[..at], &address[at..]],
        _ => vec![address],
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_goes_on_two_lines_where_it_is_long_and_is_cut_behind_a_slash() {
        assert_eq!(lines("a.example/A/1", 90), ["a.example/A/1"]);
        let long = "meetings.example/council/second/meetings/plenary-1";
        assert_eq!(lines(long, 90), ["meetings.example/council/", "second/meetings/plenary-1"]);
        assert_eq!(lines("without-any-slash-at-all-and-long.example", 10).len(), 1);
    }
}
