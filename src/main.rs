//! The command line: parses arguments, runs a command, exits with its code.

use std::process::ExitCode;

fn main() -> ExitCode {
    papersmart::commands::main()
}
