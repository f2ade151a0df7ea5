//! Template and view to minified bytes. A [`Theme`] holds the templates, once
//! a language, with the words and addresses that they show; it knows views and
//! no model. Start at [`Theme::load`] and [`Theme::render`].

mod assets;
mod contrast;
mod fingerprint;
mod mentions;
mod reads;
mod sources;
mod theme;

pub use assets::Asset;
pub use theme::{RenderError, Theme, Words};
