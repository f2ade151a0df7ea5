//! How long a process takes, and how much memory it has at most. It starts at
//! [`time`].

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::Outcome;
use crate::run::Program;

/// What a process took.
#[derive(Clone, Copy)]
pub(super) struct Run {
    pub(super) time: Duration,
    pub(super) cpu: Duration,
    pub(super) peak_mib: u64,
}

/// Runs a program that must succeed.
pub(super) fn time(program: Program) -> Outcome<Run> {
    let shown = program.shown().to_owned();
    let mut command = program.into_command();
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (start, mut child) = (Instant::now(), spawn(&mut command, &shown)?);
    let (id, done) = (child.id(), AtomicBool::new(false));
    let (status, time, (peak_mib, cpu)) = thread::scope(|scope| {
        let watcher = scope.spawn(|| watch(id, &done));
        let status = child.wait();
        let time = start.elapsed();
        done.store(true, Ordering::Relaxed);
        (status, time, watcher.join().unwrap_or_default())
    });
    if !status?.success() {
        return Err(format!("{shown} failed").into());
    }
    Ok(Run { time, cpu, peak_mib })
}

/// Starts a program that goes on until it is ended.
pub(super) fn start(program: Program) -> Outcome<Running> {
    let shown = program.shown().to_owned();
    let mut command = program.into_command();
    command.stdout(Stdio::null()).stderr(Stdio::null());
    Ok(Running(spawn(&mut command, &shown)?))
}

/// The same, with the lines that it says on its standard error.
pub(super) fn start_telling(program: Program) -> Outcome<(Running, Receiver<String>)> {
    let shown = program.shown().to_owned();
    let mut command = program.into_command();
    command.stdout(Stdio::null()).stderr(Stdio::piped());
    let mut child = spawn(&mut command, &shown)?;
    let (send, lines) = channel();
    if let Some(said) = child.stderr.take() {
        thread::spawn(move || {
            BufReader::new(said).lines().map_while(Result::ok).try_for_each(|line| send.send(line))
        });
    }
    Ok((Running(child), lines))
}

/// A process that ends with its owner.
pub(super) struct Running(Child);

impl Running {
    /// The most memory that it has had.
    pub(super) fn peak_mib(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id()));
        high_water_mark(&status.unwrap_or_default()).unwrap_or_default() / 1024
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn spawn(command: &mut Command, shown: &str) -> Outcome<Child> {
    Ok(command.spawn().map_err(|error| format!("{shown}: {error}"))?)
}

/// The kernel's own high-water mark and the time on all processors, asked for
/// until the process is done: what it says last misses at most the last
/// milliseconds.
fn watch(id: u32, done: &AtomicBool) -> (u64, Duration) {
    let (mut peak, mut cpu) = (0, Duration::ZERO);
    while !done.load(Ordering::Relaxed) {
        let asked = |file: &str| fs::read_to_string(format!("/proc/{id}/{file}"));
        peak = high_water_mark(&asked("status").unwrap_or_default()).unwrap_or(peak).max(peak);
        cpu = processor_time(&asked("stat").unwrap_or_default()).unwrap_or(cpu).max(cpu);
        thread::sleep(Duration::from_millis(5));
    }
    (peak / 1024, cpu)
}

/// In user and system mode; Linux counts hundredths of a second.
fn processor_time(stat: &str) -> Option<Duration> {
    let (_, fields) = stat.rsplit_once(") ")?;
    let ticks = fields.split(' ').skip(11).take(2).map(str::parse::<u64>);
    Some(Duration::from_millis(10 * ticks.sum::<Result<u64, _>>().ok()?))
}

/// In kibibytes.
fn high_water_mark(status: &str) -> Option<u64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn processor_time_is_read_as_the_kernel_writes_it() {
        let stat = "7 (a ) b) S 1 7 7 0 -1 4194560 93 0 0 0 150 50 0 0 20 0 1 0 5";
        assert_eq!(processor_time(stat), Some(Duration::from_secs(2)));
    }

    #[test]
    fn the_peak_is_read_as_the_kernel_writes_it() {
        assert_eq!(high_water_mark("Name:\tx\nVmHWM:\t  5120 kB\nVmRSS:\t 1 kB\n"), Some(5120));
        assert_eq!(high_water_mark("Name:\tx\n"), None);
    }
}
