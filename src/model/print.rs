//! Printed copies on demand: how readers ask for them, and for how long what they
//! wrote is kept.

use super::{Session, SessionState};
use crate::i18n::SixText;

/// The print service of a site.
#[derive(Clone, Debug)]
pub struct PrintService {
    /// How readers ask.
    pub by: AskBy,
    /// Where copies can be collected; anywhere that can be written where none is
    /// listed.
    pub places: Vec<SixText>,
    /// How many copies one may ask for.
    pub most: u32,
    /// For how many days after its copies were printed a request is kept.
    pub keep_days: u32,
    /// Whether copies of what a session that is over had can be asked for, too.
    pub always: bool,
}

/// How readers ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskBy {
    /// With a form that the site's host takes in.
    Netlify,
    /// With a form that is sent to this address.
    Form(String),
    /// By mail to this address.
    Mail(String),
}

impl PrintService {
    /// Whether copies can be asked for on the pages of a session.
    #[must_use]
    pub fn serves(&self, session: &Session) -> bool {
        self.always || matches!(session.state, SessionState::Planned | SessionState::Open)
    }

    /// The address that a page may send a form to, besides its own site.
    #[must_use]
    pub fn elsewhere(&self) -> Option<&str> {
        match &self.by {
            AskBy::Form(address) => Some(address),
            AskBy::Netlify | AskBy::Mail(_) => None,
        }
    }
}
