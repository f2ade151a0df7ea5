//! papersmart: the paperless-meeting portal as a static site generator.

pub mod build;
pub mod check;
pub mod colour;
pub mod commands;
pub mod content;
pub mod desk;
pub mod diagnostic;
pub mod disclosure;
pub mod i18n;
pub mod intake;
pub mod link;
pub mod markdown;
pub mod model;
pub mod paper;
pub mod plan;
pub mod publish;
pub mod qr;
pub mod render;
pub mod seal;
pub mod search;
pub mod source;
