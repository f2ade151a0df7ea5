//! papersmart: the paperless-meeting portal as a static site generator.

pub mod check;
pub mod content;
pub mod diagnostic;
pub mod i18n;
pub mod markdown;
pub mod model;
pub mod source;
