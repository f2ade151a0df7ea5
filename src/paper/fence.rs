//! The fence around reading: a process of our own program for each file, with
//! a deadline, and with limits that it sets itself before it reads a byte.

use std::ffi::OsString;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use super::look::look;
use super::reading::{Reading, Unreadable};

/// The command that the program answers to; no person types it.
const COMMAND: &str = "read-paper";
/// After this the process is ended, and all that it started.
const DEADLINE: Duration = Duration::from_secs(120);
/// Seconds of work; a sleeping process is caught by the deadline.
const WORK: u64 = 90;
/// Bytes of memory. A sheet at 600 dots an inch in colour takes a tenth.
const MEMORY: u64 = 2 << 30;
/// The longest answer that is listened to.
const ANSWER: u64 = 64 << 20;
/// How the process ends when reading failed and said so.
const FAILED: i32 = 9;
/// Files that were made to exhaust a stack need this one to be small.
const STACK: usize = 32 << 20;

static ANSWERS: AtomicBool = AtomicBool::new(false);

/// Says that this program asks for [`asked`] when it starts, so that files are
/// looked at in a process of their own. Any other program that has this library in it
/// looks at them itself.
pub fn answers_here() {
    ANSWERS.store(true, Ordering::Relaxed);
}

/// Looks at a file from behind the fence.
pub(super) fn read(file: &Path) -> Result<Reading, Unreadable> {
    if !ANSWERS.load(Ordering::Relaxed) {
        return look(file);
    }
    let program = program().ok_or(Unreadable::Disk)?;
    let mut command = Command::new(program);
    command.arg(COMMAND).arg(file);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    #[cfg(unix)]
    {
        // So that what it starts ends with it.
        use std::os::unix::process::CommandExt as _;
        command.process_group(0);
    }
    // A machine that has no room for one more process is not the file's fault.
    let ended = run(command, None, DEADLINE, ANSWER).map_err(|_| Unreadable::Disk)?;
    let (status, answer) = ended.ok_or(Unreadable::Slow)?;
    match status {
        status if status.success() => {
            serde_json::from_slice(&answer).unwrap_or(Err(Unreadable::Broken))
        }
        status => Err(ending(status)),
    }
}

/// This program, also where another has been put in its place meanwhile.
fn program() -> Option<PathBuf> {
    let own = Path::new("/proc/self/exe");
    if own.exists() { Some(own.to_owned()) } else { std::env::current_exe().ok() }
}

/// Why a process ended as it did.
fn ending(status: ExitStatus) -> Unreadable {
    #[cfg(unix)]
    {
        use rustix::process::Signal;
        use std::os::unix::process::ExitStatusExt as _;
        match status.signal().and_then(Signal::from_named_raw) {
            Some(Signal::XCPU | Signal::KILL) => Unreadable::Slow,
            // The allocator gave up. Failures of reading end otherwise.
            Some(Signal::ABORT) => Unreadable::Large,
            _ => Unreadable::Broken,
        }
    }
    #[cfg(not(unix))]
    {
        let _ = status;
        Unreadable::Broken
    }
}

/// The file that this process was started for, if it was started by
/// [`read`](super::read).
pub fn asked(mut arguments: impl Iterator<Item = OsString>) -> Option<PathBuf> {
    let command = arguments.nth(1)?;
    let file = arguments.next()?;
    (command == COMMAND && arguments.next().is_none()).then(|| file.into())
}

/// What this process then does: reads a file and prints what it saw.
#[must_use]
pub fn answer(file: &Path) -> std::process::ExitCode {
    limit();
    // With `panic = "abort"` a failure looks like memory running out.
    std::panic::set_hook(Box::new(|_| std::process::exit(FAILED)));
    let file = file.to_owned();
    let work = move || look(&file);
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work);
    let seen = thread.ok().and_then(|thread| thread.join().ok());
    let Some(json) = seen.and_then(|seen| serde_json::to_vec(&seen).ok()) else {
        return (FAILED as u8).into();
    };
    match std::io::stdout().write_all(&json) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(_) => (FAILED as u8).into(),
    }
}

/// Limits that hold for this process and for all that it starts.
fn limit() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limits = [
            (Resource::As, MEMORY),
            (Resource::Cpu, WORK),
            (Resource::Core, 0),
            (Resource::Fsize, ANSWER),
        ];
        for (resource, most) in limits {
            // A limit that is lower already stays.
            let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
        }
    }
}

/// Runs a program to its end, gives it its input, and takes what it says; ends
/// it and all that it started at the deadline, and then has nothing to say.
pub(super) fn run(
    mut command: Command,
    input: Option<Vec<u8>>,
    deadline: Duration,
    most: u64,
) -> io::Result<Option<(ExitStatus, Vec<u8>)>> {
    let mut child = command.spawn()?;
    if let Some((input, mut pipe)) = input.zip(child.stdin.take()) {
        std::thread::spawn(move || pipe.write_all(&input));
    }
    let (ended, end) = mpsc::channel();
    let Some(output) = child.stdout.take() else { return Ok(None) };
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        let whole = output.take(most).read_to_end(&mut bytes).map(|_| bytes);
        ended.send(whole)
    });
    let output = end.recv_timeout(deadline);
    if !matches!(output, Ok(Ok(_))) {
        kill(&mut child);
    }
    let status = child.wait()?;
    Ok(output.ok().and_then(Result::ok).map(|output| (status, output)))
}

fn kill(child: &mut Child) {
    #[cfg(unix)]
    {
        use rustix::process::{Pid, Signal, kill_process_group};
        if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
    let _ = child.kill();
}
