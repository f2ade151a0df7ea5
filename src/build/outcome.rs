//! What a build is asked for, what comes of it, and why it may fail.

use std::io;
use std::path::PathBuf;

use super::demand::{Consent, Demand};
use super::forecast::Forecast;
use super::report::Report;
use crate::diagnostic::Finding;
use crate::model::{Access, SessionKey};
use crate::publish::{OutputError, WriteError};
use crate::render::RenderError;

/// What to build, and where.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The output folder.
    pub out: PathBuf,
    /// Instead of the site's own.
    pub base_url: Option<String>,
    /// For whom.
    pub audience: Access,
    /// Only to tell what would come of it: nothing is published or remembered.
    pub rehearsal: bool,
    /// Whether a person has agreed to a change that `policies.confirm` asks about.
    pub consent: Consent,
}

/// What came of a build.
#[derive(Debug)]
pub struct Outcome {
    /// What was done.
    pub report: Report,
    /// What would be done, where it was only rehearsed or has to be confirmed.
    pub forecast: Option<Forecast>,
    /// Why the change has to be confirmed.
    pub demand: Option<Demand>,
    /// What is wrong, by file and place.
    pub findings: Vec<Finding>,
    /// Sessions that errors stopped.
    pub broken: Vec<SessionKey>,
    /// Sessions that errors stopped and of which no published pages are at
    /// hand, so that the output lacks them.
    pub absent: Vec<SessionKey>,
}

/// Why a build could not be made at all.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// The output folder cannot be used.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// Something could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Something could not be read.
    #[error("{path}: {error}")]
    Read {
        /// What.
        path: String,
        /// What the system says.
        error: io::Error,
    },
    /// The search index could not be made: a fault of its library.
    #[error(transparent)]
    Index(#[from] papersmart_search::IndexError),
    /// A page could not be rendered: a fault of the theme.
    #[error("{route}: {error}")]
    Render {
        /// The page.
        route: String,
        /// What the template engine says.
        error: RenderError,
    },
}
