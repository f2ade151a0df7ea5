//! The workspace's own tool: `cargo xtask COMMAND`, one file a command.
#![forbid(unsafe_code)]
#![allow(clippy::disallowed_methods, reason = "a developer tool, not part of the generator")]

use std::process::ExitCode;

mod sample;

const USAGE: &str = "usage: cargo xtask COMMAND

commands:
  sample    write the generated part of the sample site below content/sessions";

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let outcome = match command.as_deref() {
        Some("sample") => sample::run(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
