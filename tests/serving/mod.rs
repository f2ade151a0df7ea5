//! A finished folder on a real socket: what readers get, what nobody gets, and
//! what nobody can take from the others.

mod command;
mod folders;
mod headers;
mod host;
mod hostile;
mod model;
