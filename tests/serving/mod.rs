//! A finished folder on a real socket: what readers get, what nobody gets, and
//! what nobody can take from the others.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "tests write the folders that are served")]

mod command;
mod folders;
mod headers;
mod host;
mod hostile;
mod model;
