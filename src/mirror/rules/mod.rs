//! `_headers` and `_redirects`, read as Netlify reads them: what a host is told of
//! a folder. Lines that make no sense are passed over, as hosts do.

mod headers;
mod pattern;
mod redirects;

pub use headers::HeaderRules;
pub(super) use redirects::encoded;
pub use redirects::{Outcome, Redirect, RedirectRules};
