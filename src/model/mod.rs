//! The domain: what a session, a document, a statement is. Knows no path, no
//! template and no HTML.

mod id;
mod symbol;
mod terms;

pub use id::{Digest, Id, IdError, SessionKey};
pub use symbol::{Parts, Suffix, SuffixKind, Symbol, SymbolError};
pub use terms::{
    Access, AgendaStatus, Distribution, DocumentKind, DocumentStatus, ItemState, ListPolicy,
    ListStatus, MeetingKind, MeetingState, Posting, RecordingKind, RelationKind, SessionState,
    SpeakerKind, StatementKind, Term, VersionRole, VersionState,
};
