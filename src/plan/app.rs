//! What a phone is told of the site when somebody puts it among their programs
//! (Web Application Manifest): one file a language.

use serde::Serialize;

use super::frame;
use crate::i18n::Language;
use crate::model::Site;

/// The colour around the site where it is a program: the band's.
const COLOUR: &str = "#12304f";

/// Pictures that stand for the site.
#[derive(Debug, Default)]
pub struct Icons(Vec<(String, &'static str, &'static str)>);

impl Icons {
    /// Those that the theme has: `find` gives the path of a file by stem and
    /// ending.
    pub fn of<'t>(find: impl Fn(&str, &str) -> Option<&'t str>) -> Self {
        let wanted = [
            ("favicon", "svg", "any", "image/svg+xml"),
            ("icon-192", "png", "192x192", "image/png"),
            ("icon-512", "png", "512x512", "image/png"),
        ];
        let icon =
            |(stem, ending, sizes, kind)| Some((find(stem, ending)?.to_owned(), sizes, kind));
        Self(wanted.into_iter().filter_map(icon).collect())
    }
}

#[derive(Serialize)]
struct App<'a> {
    id: String,
    name: &'a str,
    short_name: &'a str,
    description: &'a str,
    lang: &'static str,
    dir: &'static str,
    start_url: String,
    scope: String,
    display: &'static str,
    background_color: &'static str,
    theme_color: &'static str,
    icons: Vec<Icon>,
}

#[derive(Serialize)]
struct Icon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    purpose: &'static str,
}

/// The file of a language: its path and its bytes. All languages are one program.
#[must_use]
pub fn manifest(site: &Site, language: Language, icons: &Icons) -> (String, Vec<u8>) {
    let root = frame::prefix(&site.base_url);
    let icon = |(path, sizes, kind): &(String, &'static str, &'static str), purpose| Icon {
        src: format!("{root}/{path}"),
        sizes,
        kind,
        purpose,
    };
    let any = icons.0.iter().map(|one| icon(one, "any"));
    // Drawn so that any shape may be cut from it.
    let cut = icons.0.iter().filter(|(_, _, kind)| *kind == "image/png");
    let app = App {
        id: format!("{root}/"),
        name: &site.name[language],
        short_name: &site.name[language],
        description: &site.description[language],
        lang: language.code(),
        dir: language.dir(),
        start_url: format!("{root}/{language}/"),
        scope: format!("{root}/"),
        display: "minimal-ui",
        background_color: "#ffffff",
        theme_color: COLOUR,
        icons: any.chain(cut.map(|one| icon(one, "maskable"))).collect(),
    };
    let mut bytes = serde_json::to_vec(&app).unwrap_or_default();
    bytes.push(b'\n');
    (format!("{language}/app.webmanifest"), bytes)
}
