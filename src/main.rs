//! The command line: parses arguments, runs a command, exits with its code.

use std::process::ExitCode;

// Rendering is many small allocations on all cores at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    papersmart::commands::main()
}
