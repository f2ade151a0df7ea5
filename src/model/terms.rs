//! The field's own words as types: kinds, states and levels of access, each
//! with the keyword that editors write. One macro keeps keyword and variant
//! together, so that reading, writing and the list of allowed words agree.

use serde::{Deserialize, Serialize};

/// A closed set of keywords.
pub trait Term: Sized + Copy + 'static {
    /// Every allowed value, in the order in which help lists them.
    const ALL: &'static [Self];

    /// The keyword as content files write it.
    fn keyword(self) -> &'static str;

    /// The value of a keyword.
    fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.keyword() == keyword)
    }
}

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $keyword:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $keyword)] $variant),+
        }

        impl Term for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn keyword(self) -> &'static str {
                match self { $(Self::$variant => $keyword),+ }
            }
        }
    )+};
}

terms! {
    /// Where a session stands in its life.
    SessionState {
        /// Announced, not begun.
        Planned = "planned",
        /// In session.
        Open = "open",
        /// Over; late additions are still accepted.
        Closed = "closed",
        /// Over; nothing is accepted any more.
        Sealed = "sealed",
    }

    /// Whether the agenda has been adopted.
    AgendaStatus {
        /// The provisional agenda.
        Provisional = "provisional",
        /// The agenda as adopted.
        Adopted = "adopted",
    }

    /// What became of an agenda item.
    ItemState {
        /// On the agenda.
        Active = "active",
        /// Deferred to a later session.
        Deferred = "deferred",
        /// Deleted from the agenda.
        Deleted = "deleted",
    }

    /// What kind of meeting it is.
    MeetingKind {
        /// A formal plenary meeting.
        Plenary = "plenary",
        /// Informal consultations.
        Informal = "informal",
        /// A closed meeting.
        Closed = "closed",
        /// A side event.
        SideEvent = "side-event",
    }

    /// What became of a meeting.
    MeetingState {
        /// As programmed.
        Scheduled = "scheduled",
        /// Moved to another time.
        Moved = "moved",
        /// Will not take place.
        Cancelled = "cancelled",
        /// Suspended.
        Suspended = "suspended",
        /// Resumed after a suspension.
        Resumed = "resumed",
        /// Took place.
        Held = "held",
    }

    /// What a recording holds.
    RecordingKind {
        /// Sound only.
        Audio = "audio",
        /// Picture and sound.
        Video = "video",
    }

    /// What kind of paper a document is.
    DocumentKind {
        /// An agenda, provisional or adopted.
        Agenda = "agenda",
        /// Issued before the session.
        PreSession = "pre-session",
        /// Issued during the session.
        InSession = "in-session",
        /// A conference room paper.
        ConferenceRoomPaper = "conference-room-paper",
        /// An informal paper, without a symbol.
        Informal = "informal",
        /// A report.
        Report = "report",
        /// A resolution.
        Resolution = "resolution",
        /// A decision.
        Decision = "decision",
        /// An outcome document.
        Outcome = "outcome",
        /// The record of a meeting.
        MeetingRecord = "meeting-record",
    }

    /// The distribution printed on a document's masthead.
    Distribution {
        /// General distribution.
        General = "general",
        /// Limited distribution.
        Limited = "limited",
        /// Restricted distribution.
        Restricted = "restricted",
        /// Provisional.
        Provisional = "provisional",
    }

    /// Whether a document has been edited.
    DocumentStatus {
        /// The edited version.
        Final = "final",
        /// Advance unedited version.
        AdvanceUnedited = "advance-unedited",
    }

    /// How one document relates to another.
    RelationKind {
        /// A revision (Rev.) of the other.
        Revises = "revises",
        /// An addendum (Add.) to the other.
        AddsTo = "adds-to",
        /// A corrigendum (Corr.) to the other.
        Corrects = "corrects",
        /// An amendment (Amend.) to the other.
        Amends = "amends",
        /// Takes the place of the other.
        Supersedes = "supersedes",
        /// The draft was adopted as the other.
        AdoptedAs = "adopted-as",
        /// The record of a meeting.
        RecordOf = "record-of",
        /// Related in a way that the source does not name.
        RelatesTo = "relates-to",
    }

    /// What kind of statement it is.
    StatementKind {
        /// A statement in the debate.
        Statement = "statement",
        /// The introduction of a document or item.
        Introduction = "introduction",
        /// An explanation of vote or position before the decision.
        ExplanationBefore = "explanation-before",
        /// An explanation of vote or position after the decision.
        ExplanationAfter = "explanation-after",
        /// A point of order.
        PointOfOrder = "point-of-order",
        /// A right of reply.
        RightOfReply = "right-of-reply",
        /// Submitted in writing, not delivered.
        Written = "written",
    }

    /// Whether the text of a statement may ever be published.
    Posting {
        /// It may, once released.
        Public = "public",
        /// It is for the interpreters only and is never released.
        InterpretersOnly = "interpreters-only",
    }

    /// The life cycle of one language version of a statement
    /// (A/68/123, paras. 29–32).
    VersionState {
        /// Received from the delegation; embargoed.
        Received = "received",
        /// With the chair and the interpreters; embargoed.
        Staged = "staged",
        /// Public.
        Released = "released",
        /// Public, in the text that replaced an earlier one.
        Revised = "revised",
        /// Was public; taken back by the delegation.
        Withdrawn = "withdrawn",
        /// Was public by mistake; not available.
        Recalled = "recalled",
    }

    /// Whether a version is in the language of delivery.
    VersionRole {
        /// In the language in which it was delivered.
        AsDelivered = "as-delivered",
        /// A translation provided as a courtesy.
        CourtesyTranslation = "courtesy-translation",
    }

    /// Where a speaker stands on the speakers' list.
    ListStatus {
        /// Inscribed.
        Inscribed = "inscribed",
        /// Has spoken.
        Delivered = "delivered",
        /// Will speak later.
        Deferred = "deferred",
        /// Withdrew from the list.
        Withdrawn = "withdrawn",
        /// Was absent when called.
        Absent = "absent",
    }

    /// Who may see something; each level sees the wider ones too.
    Access {
        /// Everyone.
        Public = "public",
        /// Registered participants.
        Participants = "participants",
        /// The chair, the interpreters and the secretariat.
        Podium = "podium",
    }

    /// Where the text of a file comes from.
    TextSource {
        /// The file carries it.
        Layer = "layer",
        /// It was recognised on its pages.
        Recognised = "recognised",
        /// There is none: its pages are pictures.
        None = "none",
    }

    /// What in a file that is handed in a site may refuse.
    Danger {
        /// It asks for a password, or forbids something.
        Encrypted = "encrypted",
        /// It carries scripts, or actions that start by themselves.
        Active = "active",
        /// It carries other files.
        Attachments = "attachments",
    }

    /// Who publishes the speakers' list to whom.
    ListPolicy {
        /// To the podium only.
        Podium = "podium",
        /// To everyone.
        Public = "public",
    }

    /// Whether texts that a revision replaced may be read (A/68/123, para. 32).
    SupersededPolicy {
        /// They are embargoed again.
        Hidden = "hidden",
        /// What was public stays readable, beside what replaced it.
        Shown = "shown",
    }

    /// What a speaker is.
    SpeakerKind {
        /// A State.
        State = "state",
        /// An observer State or entity.
        Observer = "observer",
        /// A group of delegations.
        Group = "group",
        /// An intergovernmental organization.
        Intergovernmental = "intergovernmental",
        /// A non-governmental organization.
        NonGovernmental = "non-governmental",
        /// A United Nations entity.
        UnEntity = "un-entity",
        /// An officer of the body.
        Officer = "officer",
        /// An individual expert.
        Expert = "expert",
    }
}
