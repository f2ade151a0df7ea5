//! The domain: what a session, a document, a statement is. Knows no path, no
//! template and no HTML.

mod id;
mod session;
mod site;
mod symbol;
mod terms;

pub use id::{Digest, Id, IdError, SessionKey};
pub use session::{
    AgendaItem, Availability, Document, File, FileAddress, ListEntry, Meeting, Officer, Part,
    PartialText, PressRelease, Recording, Reissue, Relation, RelationTarget, Session, Statement,
    Version,
};
pub use site::{Body, BodyName, Site, Speaker, Text, TextPage};
pub use symbol::{Parts, Suffix, SuffixKind, Symbol, SymbolError};
pub use terms::{
    Access, AgendaStatus, Distribution, DocumentKind, DocumentStatus, ItemState, ListPolicy,
    ListStatus, MeetingKind, MeetingState, Posting, RecordingKind, RelationKind, SessionState,
    SpeakerKind, StatementKind, Term, VersionRole, VersionState,
};
