//! A body's own colours: a small style sheet beside the theme's, named by its
//! own bytes, so that a change of one body's colours is no other body's.

use crate::model::Colours;

/// The sheet's path and its bytes. Paper stays white.
#[must_use]
pub fn sheet(colours: Colours) -> (String, Vec<u8>) {
    let Colours { light, dark } = colours;
    let css = format!(
        "@media screen{{:root{{--band:{light}}}}}\
         @media screen and (prefers-color-scheme:dark){{:root{{--band:{dark}}}}}"
    );
    let digest = blake3::hash(css.as_bytes()).to_hex();
    (format!("assets/colours.{}.css", &digest[..16]), css.into_bytes())
}
