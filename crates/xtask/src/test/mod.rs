//! `cargo xtask test`: every check that a change has to pass, in the order in
//! which they are likely to fail. `cargo xtask supply`: the checks of what the program
//! is built from and of what reads hostile input, each of which compiles much and
//! seldom fails; CI runs them beside the others. All are tried, so that one run tells
//! all that is wrong. They start at [`run`] and [`supply`].

use std::env::current_exe;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::run::Program;
use crate::{Outcome, fuzz, gallery};

pub(crate) mod install;
mod steps;

pub(crate) use steps::prepare_pages;

/// A named check.
struct Step {
    name: &'static str,
    run: fn() -> Outcome<()>,
}

const fn step(name: &'static str, run: fn() -> Outcome<()>) -> Step {
    Step { name, run }
}

/// Each has the machine for itself.
const FIRST: [Step; 6] = [
    step("format", steps::format),
    step("lints", steps::lints),
    step("documentation", steps::documentation),
    step("tests", steps::tests),
    step("tools", install::tools),
    step("sample site", steps::sample_site),
];

/// These wait for servers, browsers and programs, and two of them are run at a time.
const BESIDE: [Step; 6] = [
    step("publishing", steps::targets),
    step("action for CI", steps::action),
    step("books", steps::books),
    step("portable edition", steps::portable),
    step("other programs", steps::interchange),
    step("hosts' own programs", steps::hosting),
];

const LAST: [Step; 2] =
    [step("components", gallery::for_tests), step("pages in a browser", steps::browser)];

const SUPPLY: [Step; 3] = [
    step("licences and sources", steps::licences),
    step("hostile input", fuzz::for_tests),
    step("search engine", steps::search_engine),
];

/// What became of a check, and how long it took.
struct Done {
    name: &'static str,
    well: bool,
    took: Duration,
}

/// Checks a change: all of it, or the steps that are named.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    if words.is_empty() {
        // This program is built again with the tests: its path stays, its file does not.
        let own = current_exe()?;
        let mut done = in_turn(&FIRST.each_ref());
        done.extend(side_by_side(&own, &BESIDE));
        done.extend(in_turn(&LAST.each_ref()));
        return summary(&done);
    }
    let all: Vec<&Step> = FIRST.iter().chain(&BESIDE).chain(&LAST).collect();
    let named = |word: &String| {
        let step = all.iter().find(|step| step.name == word).copied();
        step.ok_or_else(|| {
            let names: Vec<&str> = all.iter().map(|step| step.name).collect();
            format!("there is no step {word}; there are: {}", names.join(", "))
        })
    };
    let meant: Vec<&Step> = words.iter().map(named).collect::<Result<_, _>>()?;
    summary(&in_turn(&meant))
}

/// Checks what the program is built from.
pub(crate) fn supply() -> Outcome<String> {
    summary(&in_turn(&SUPPLY.each_ref()))
}

fn in_turn(steps: &[&Step]) -> Vec<Done> {
    let one = |step: &&Step| {
        println!("── {}", step.name);
        let start = Instant::now();
        let outcome = (step.run)();
        if let Err(error) = &outcome {
            eprintln!("{error}\n");
        }
        Done { name: step.name, well: outcome.is_ok(), took: start.elapsed() }
    };
    steps.iter().map(one).collect()
}

/// Runs steps as processes of their own, two at a time; what each says is told when it
/// has ended.
fn side_by_side(own: &Path, steps: &[Step]) -> Vec<Done> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::new());
    let lane = || {
        while let Some(Step { name, .. }) = steps.get(next.fetch_add(1, Ordering::SeqCst)) {
            let start = Instant::now();
            let ended = Program::at(own).arg("test").arg(name).into_command().output();
            let took = start.elapsed();
            let well = ended.as_ref().is_ok_and(|output| output.status.success());
            let Ok(mut done) = done.lock() else { return };
            match ended {
                Ok(output) => {
                    print!("{}", String::from_utf8_lossy(&output.stdout));
                    eprint!("{}", String::from_utf8_lossy(&output.stderr));
                }
                Err(error) => eprintln!("{name}: {error}\n"),
            }
            done.push(Done { name, well, took });
        }
    };
    thread::scope(|scope| {
        scope.spawn(lane);
        scope.spawn(lane);
    });
    done.into_inner().unwrap_or_default()
}

fn summary(done: &[Done]) -> Outcome<String> {
    let line = |Done { name, well, took }: &Done| {
        let mark = if *well { '✓' } else { '✗' };
        format!("\n  {mark} {name:<22} {:>6.1} s", took.as_secs_f64())
    };
    let told = format!("summary{}", done.iter().map(line).collect::<String>());
    let failed: Vec<&str> = done.iter().filter(|done| !done.well).map(|done| done.name).collect();
    if failed.is_empty() {
        return Ok(told);
    }
    Err(format!("{told}\n\nfailed: {}", failed.join(", ")).into())
}
