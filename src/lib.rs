//! papersmart: the paperless-meeting portal as a static site generator.

pub mod content;
pub mod diagnostic;
pub mod disclosure;
pub mod i18n;
pub mod model;
pub mod plan;
pub mod render;
pub mod source;
