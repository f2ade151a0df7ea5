//! The tests that look at the program from outside, as one program: fifty of them
//! would each be linked with all of it. `cargo test --test it pages::` runs those of
//! one file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]
#![allow(clippy::disallowed_methods, reason = "tests write the sites that they read")]

mod about;
mod archive;
mod beside;
mod books;
mod browse;
mod built;
mod bundle;
mod calendars;
mod cards;
mod catalogues;
mod cli;
mod colours;
mod confirm;
mod desk;
mod desk_properties;
mod embargo;
mod exports;
mod faults;
mod feeds;
mod filing;
mod findings;
mod fixture;
mod golden;
mod guides;
mod hostile;
mod import;
mod import_readers;
mod index;
mod intake;
mod intake_properties;
mod links;
mod markdown;
mod messages;
mod minisign;
mod offline;
mod pages;
mod paper;
mod podium;
mod posters;
mod print;
mod properties;
mod publishing;
mod reach;
mod receiving;
mod recordings;
mod rehearsal;
mod release;
mod resolver;
mod revisions;
mod sample;
mod scan;
mod seal;
mod serving;
mod sheets;
mod slips;
mod support;
mod symbols;
mod theme;
mod theme_sample;
mod verify;
mod verify_release;
mod verify_site;
mod watching;
mod weight;
