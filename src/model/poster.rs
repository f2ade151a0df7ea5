//! What posters are made of, and what they are printed on.

/// What a poster leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PosterOf {
    /// The session itself.
    Session,
    /// A room.
    Room,
    /// A meeting.
    Meeting,
    /// An agenda item.
    Item,
    /// A document.
    Document,
    /// A statement: the card that lies where it was delivered.
    Statement,
    /// A press release.
    Press,
}

impl PosterOf {
    /// Everything that there are posters of.
    pub const ALL: [Self; 7] = [
        Self::Session,
        Self::Room,
        Self::Meeting,
        Self::Item,
        Self::Document,
        Self::Statement,
        Self::Press,
    ];

    /// Its name on the command line, in names of files, and in messages.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Session => "session",
            Self::Room => "room",
            Self::Meeting => "meeting",
            Self::Item => "item",
            Self::Document => "document",
            Self::Statement => "statement",
            Self::Press => "press",
        }
    }
}

/// The paper of a poster.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PosterPaper {
    /// For a wall that is seen from afar.
    A3,
    /// For a door.
    #[default]
    A4,
    /// For a desk.
    A5,
}

impl PosterPaper {
    /// Every paper.
    pub const ALL: [Self; 3] = [Self::A3, Self::A4, Self::A5];

    /// The paper as the command line calls it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::A5 => "a5",
        }
    }

    /// The sheet, as CSS names it (Paged Media, `size`).
    #[must_use]
    pub fn page(self) -> &'static str {
        match self {
            Self::A3 => "A3",
            Self::A4 => "A4",
            Self::A5 => "A5",
        }
    }
}
