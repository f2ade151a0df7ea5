//! The view of a request for printed copies, and of the page that explains them.

use serde::Serialize;

/// How a page's reader asks for printed copies.
#[derive(Debug, Serialize)]
pub struct AskView {
    /// With a form.
    pub form: Option<AskForm>,
    /// By mail: the address with what the mail says.
    pub mail: Option<String>,
    /// The page that explains it, unless this is it.
    pub about: Option<String>,
}

/// A form that asks for printed copies.
#[derive(Debug, Serialize)]
pub struct AskForm {
    /// Where it is sent.
    pub action: String,
    /// The same where that is another host, for the page's policy.
    pub allow: Option<String>,
    /// What is asked for: its address without the language.
    pub thing: Option<String>,
    /// Its symbol.
    pub symbol: Option<String>,
    /// The languages that it can be had in.
    pub languages: Vec<AskLanguage>,
    /// Where copies can be collected; anywhere where none is listed.
    pub places: Vec<AskPlace>,
    /// How many copies one may ask for.
    pub most: String,
}

/// A language of what is asked for.
#[derive(Debug, Serialize)]
pub struct AskLanguage {
    /// BCP 47 code.
    pub lang: String,
    /// Its name.
    pub name: String,
    /// Whether it is the page's.
    pub is_own: bool,
}

/// A place where copies can be collected.
#[derive(Debug, Serialize)]
pub struct AskPlace {
    /// What the form says: the same in each language.
    pub value: String,
    /// Its name.
    pub name: String,
}

/// The page that explains printed copies.
#[derive(Debug, Serialize)]
pub struct PrintView {
    /// Its title.
    pub heading: String,
    /// How to ask.
    pub lede: String,
    /// What is kept of a request, and for how long.
    pub kept: Vec<String>,
    /// The places where copies can be collected.
    pub places: Vec<String>,
    /// How to ask for a document by its symbol.
    pub ask: Option<AskView>,
}
