//! The domain: what a session, a document, a statement is. Knows no path, no
//! template and no HTML.

mod document;
mod floor;
mod id;
mod job;
mod life;
mod meeting;
mod novelty;
mod paper;
mod podium;
mod poster;
mod print;
mod printed;
mod register;
mod room;
mod session;
mod site;
mod slip;
mod statement;
mod subject;
mod symbol;
mod terms;

pub use document::{Document, File, FileAddress, FileText, Reissue, Relation, RelationTarget};
pub use floor::{ListAct, MeetingAct};
pub use id::{Digest, Id, IdError, SessionKey};
pub use job::{JobCode, NoJobCode};
pub use life::{Act, Life, Published, Refused};
pub use meeting::{Captions, Chapter, ChapterOf, Cue, ListEntry, Meeting, Recording};
pub use novelty::{Fresh, Issued, Matter, Novelty};
pub use paper::PaperDistribution;
pub use podium::{Podium, PodiumText, PodiumVersion, Sitting, Turn};
pub use poster::{PosterOf, PosterPaper};
pub use print::{AskBy, PrintService};
pub use printed::Printed;
pub use register::{FamilyPrint, Foreign, Register, Registered, family};
pub use room::Room;
pub use session::{
    AgendaItem, Gone, Moved, Officer, Part, PartialText, PressRelease, Session, in_other_session,
    leaves_session,
};
pub use site::{Body, BodyName, Colours, Official, Site, Speaker, Text, TextPage};
pub use slip::{NoSlipCode, Paper, Slip, SlipCode};
pub use statement::{Availability, Revision, Statement, Version};
pub(crate) use subject::folded;
pub use subject::{About, Subject, Vocabulary};
pub use symbol::{
    Member, Ordinal, Parts, Series, Suffix, SuffixKind, SuffixWord, Symbol, SymbolError,
};
pub use terms::{
    Access, AgendaStatus, Danger, Distribution, DocumentKind, DocumentStatus, ItemState,
    ListPolicy, ListStatus, MeetingKind, MeetingState, Posting, RecordingKind, RelationKind,
    SessionState, SpeakerKind, StatementKind, SupersededPolicy, Term, TextSource, VersionRole,
    VersionState,
};
