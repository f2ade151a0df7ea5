//! Formats in which other programs take what the site has: calendars, feeds, texts,
//! lists of what there is.
//! It knows the formats alone, no model and no page: who plans fills its
//! structs, and what comes out is bytes. Start at [`Calendar`] and [`Feed`].

mod akn;
mod calendar;
mod feed;
mod json;
mod lines;
mod sync;
mod zone;

pub use akn::{LegalKind, LegalText, Line, MEDIA_TYPE as AKN, Party, Says};
pub use calendar::{Calendar, Convened, Event};
pub use feed::{Entry, Feed};
pub use json::{object, partial, schemas, six};
pub use sync::{Capability, Change, Listed, Listing};
