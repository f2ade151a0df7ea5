//! The domain: what a session, a document, a statement is. Knows no path, no
//! template and no HTML.

mod document;
mod floor;
mod id;
mod life;
mod meeting;
mod podium;
mod session;
mod site;
mod slip;
mod statement;
mod symbol;
mod terms;

pub use document::{Document, File, FileAddress, FileText, Reissue, Relation, RelationTarget};
pub use floor::{ListAct, MeetingAct};
pub use id::{Digest, Id, IdError, SessionKey};
pub use life::{Act, Life, Published, Refused};
pub use meeting::{ListEntry, Meeting, Recording};
pub use podium::{Podium, PodiumText, PodiumVersion, Sitting, Turn};
pub use session::{AgendaItem, Officer, Part, PartialText, PressRelease, Session};
pub use site::{Body, BodyName, Colours, Site, Speaker, Text, TextPage};
pub use slip::{NoSlipCode, Paper, Slip, SlipCode};
pub use statement::{Availability, Statement, Version};
pub use symbol::{Parts, Suffix, SuffixKind, Symbol, SymbolError};
pub use terms::{
    Access, AgendaStatus, Danger, Distribution, DocumentKind, DocumentStatus, ItemState,
    ListPolicy, ListStatus, MeetingKind, MeetingState, Posting, RecordingKind, RelationKind,
    SessionState, SpeakerKind, StatementKind, Term, TextSource, VersionRole, VersionState,
};
