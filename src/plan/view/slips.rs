//! The view of cover slips: sheets for a printer, of which no site has a page.

use serde::Serialize;

/// A meeting's cover slips.
#[derive(Debug, Serialize)]
pub struct SlipsView {
    /// What they are, for the window that they are printed from.
    pub heading: String,
    /// The paper's keyword.
    pub paper: &'static str,
    /// The paper, as CSS names it.
    pub page: &'static str,
    /// The sheets.
    pub sheets: Vec<SlipSheet>,
}

/// A sheet of paper.
#[derive(Debug, Serialize)]
pub struct SlipSheet {
    /// What is printed on it.
    pub slips: Vec<SlipView>,
}

/// A cover slip.
#[derive(Debug, Serialize)]
pub struct SlipView {
    /// The entry's place on the list.
    pub order: String,
    /// The language of the text, where the slip is for one: its own name.
    pub language: Option<TextLanguage>,
    /// The code.
    pub code: CodeView,
    /// What it says in each language.
    pub words: Vec<SlipWords>,
}

/// A language that names itself.
#[derive(Debug, Serialize)]
pub struct TextLanguage {
    /// BCP 47 code.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name, or the code.
    pub name: String,
}

/// A QR code, drawn.
#[derive(Debug, Serialize)]
pub struct CodeView {
    /// What it says.
    pub text: String,
    /// How many modules wide and high it is, quiet zone and all.
    pub side: usize,
    /// Its outline in a square of that size.
    pub outline: String,
}

/// A cover slip in one language.
#[derive(Debug, Serialize)]
pub struct SlipWords {
    /// BCP 47 code.
    pub lang: &'static str,
    /// Its direction.
    pub dir: &'static str,
    /// For whom the sheet is.
    pub mark: String,
    /// The entry's place on the list, in words.
    pub entry: String,
    /// Who speaks.
    pub speaker: String,
    /// For whom else.
    pub on_behalf_of: Option<String>,
    /// What kind of statement, unless it is a plain one.
    pub kind: Option<String>,
    /// The body.
    pub body: String,
    /// The session.
    pub session: String,
    /// The meeting.
    pub meeting: String,
    /// Its day.
    pub day: String,
    /// Its hours.
    pub time: String,
    /// Its room.
    pub room: Option<String>,
    /// The item's number.
    pub item: Option<String>,
    /// The language of the text, where the slip is for one.
    pub language: Option<String>,
    /// What to do with the sheet.
    pub scan: String,
}
