//! One file a command; the only room that knows the terminal. Start at
//! [`main`].

mod arguments;
mod build;
mod bundle;
mod check;
mod console;
mod deploy;
mod desk;
mod export;
mod forecast;
mod import;
mod init;
mod key;
mod progress;
mod receive;
mod seal;
mod search;
mod serve;
mod verify;
mod watch;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use console::Console;

use crate::paper;

/// How a command ends (DESIGN, contracts).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// All is well.
    Fine = 0,
    /// The input has errors.
    Input = 1,
    /// The command line asks for what there cannot be.
    Usage = 2,
    /// The environment failed: disk, network.
    Environment = 3,
}

/// Runs the program. A wrong command line ends it with code 2.
#[must_use]
pub fn main() -> ExitCode {
    if let Some(file) = paper::asked(std::env::args_os()) {
        return paper::answer(&file);
    }
    paper::answers_here();
    let arguments = Arguments::parse();
    let console = Console::new(arguments.language, &arguments.site);
    let exit = match arguments.command {
        Command::Build(options) => build::run(&console, &arguments.site, &options),
        Command::Check(options) => check::run(&console, &arguments.site, &options),
        Command::Serve(options) => serve::run(&console, &arguments.site, &options),
        Command::Search(options) => search::run(&console, arguments.lang.as_deref(), &options),
        Command::Init(options) => init::run(&console, &options),
        Command::Receive(options) => receive::run(&console, &arguments.site, &options),
        Command::Statement(family) => desk::statement(&console, &arguments.site, &family),
        Command::Speakers(family) => desk::speakers(&console, &arguments.site, &family),
        Command::Meeting(family) => desk::meeting(&console, &arguments.site, &family),
        Command::Posters(options) => desk::posters(&console, &arguments.site, &options),
        Command::Print(family) => desk::print(&console, &arguments.site, &family),
        Command::Slips(options) => desk::slips(&console, &arguments.site, &options),
        Command::Seal(options) => seal::seal(&console, &arguments.site, &options),
        Command::Publish(options) => deploy::publish(&console, &arguments.site, &options),
        Command::Status(options) => deploy::status(&console, &arguments.site, &options),
        Command::Rollback(options) => deploy::rollback(&console, &arguments.site, &options),
        Command::Verify(options) => verify::run(&console, &options),
        Command::Key { command } => key::run(&console, &arguments.site, &command),
        Command::Unseal(options) => seal::unseal(&console, &arguments.site, &options),
        Command::Document(family) => desk::document(&console, &arguments.site, &family),
        Command::Export { command } => export::run(&console, &arguments.site, &command),
        Command::Bundle(options) => bundle::run(&console, &arguments.site, &options),
        Command::Session(family) => desk::session(&console, &arguments.site, &family),
        Command::Routes(family) => desk::routes(&console, &arguments.site, &family),
        Command::Import { command } => import::run(&console, &arguments.site, &command),
    };
    ExitCode::from(exit as u8)
}
