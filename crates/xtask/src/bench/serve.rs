//! `serve --public` beside nginx on this machine: the same files, the same headers,
//! packed beforehand in both, asked for by wrk in turns. It starts at [`measure`].

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::process;
use super::value;
use crate::run::Program;
use crate::{Outcome, workspace};

/// What is asked for.
const CASES: [(&str, &str); 4] = [
    ("home page", "/en/"),
    ("long page", "/en/pcpm/third-session/"),
    ("manifest of search", "/search/en.json"),
    ("PDF", "/files/pcpm/third-session/pc-3-dec-1.zh.pdf"),
];

const OURS: &str = "127.0.0.1:18480";
const THEIRS: &str = "127.0.0.1:18481";
const ROUNDS: usize = 3;

/// What wrk tells of one run.
#[derive(Clone, Copy)]
struct Load {
    requests: f64,
    /// Milliseconds that 99 of 100 requests took at most.
    slowest: f64,
}

/// Measures both, and prints them beside each other.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    let binary: PathBuf =
        value(words, "--binary")?.unwrap_or_else(|| "target/release/papersmart".into());
    let from: PathBuf = value(words, "--from")?.unwrap_or_else(|| "target/browser-test".into());
    let seconds: u32 = value(words, "--seconds")?.unwrap_or(5);
    let from = workspace().join(from).canonicalize()?;
    let work = workspace().join("target/bench/serve");
    let config = prepare(&from, &work)?;
    let ours = Program::at(&workspace().join(binary))
        .args("serve --public --listen")
        .arg(OURS)
        .arg("--dir")
        .arg(&from);
    let theirs = Program::new("nginx -c").arg(&config);
    let _servers = (process::start(ours)?, process::start(theirs)?);
    std::thread::sleep(Duration::from_secs(2));
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let mut table = format!(
        "load before: {load}\n| | requests/s | nginx | ratio | p99 | nginx |\n|---|--:|--:|--:|--:|--:|\n"
    );
    for (name, path) in CASES {
        let mut runs: [Vec<Load>; 2] = Default::default();
        for _ in 0..ROUNDS {
            for (server, runs) in [OURS, THEIRS].into_iter().zip(&mut runs) {
                runs.push(ask(server, path, seconds)?);
            }
        }
        let [ours, theirs] = runs.map(|mut runs| {
            runs.sort_by(|a, b| a.requests.total_cmp(&b.requests));
            runs[runs.len() / 2]
        });
        writeln!(
            table,
            "| {name} | {:.0} | {:.0} | {:.2} | {:.1} ms | {:.1} ms |",
            ours.requests,
            theirs.requests,
            ours.requests / theirs.requests,
            ours.slowest,
            theirs.slowest
        )?;
    }
    // Killed, it would leave its workers behind.
    Program::new("nginx -s quit -c").arg(&config).quietly()?;
    Ok(table)
}

/// The files as nginx wants them, packed beside, and its configuration.
fn prepare(from: &Path, work: &Path) -> Outcome<PathBuf> {
    let root = work.join("root");
    for (_, path) in CASES {
        let file = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        let to = root.join(&file[1..]);
        fs::create_dir_all(to.parent().unwrap_or(&root))?;
        fs::copy(from.join(&file[1..]), &to)?;
        if !path.ends_with(".pdf") {
            Program::new("gzip -8 --keep --force").arg(&to).run()?;
        }
    }
    let headers = fs::read_to_string(from.join("_headers"))?;
    let own = headers.lines().skip(1).take_while(|line| line.starts_with(' '));
    let mut added = String::new();
    for (name, value) in own.filter_map(|line| line.trim().split_once(": ")) {
        writeln!(added, "add_header {name} \"{value}\" always;")?;
    }
    let (shown, root) = (work.display(), root.display());
    let config = format!(
        "daemon off;\nworker_processes auto;\npid {shown}/pid;\nerror_log {shown}/error.log;\n\
         events {{ worker_connections 4096; }}\n\
         http {{\n include /etc/nginx/mime.types;\n access_log off;\n sendfile on;\n tcp_nopush on;\n\
         open_file_cache max=1000 inactive=60s;\n gzip_static on;\n gzip_vary on;\n{added}\
         server {{ listen {THEIRS}; root {root}; keepalive_requests 10000; }}\n}}\n"
    );
    let path = work.join("nginx.conf");
    fs::write(&path, config)?;
    Ok(path)
}

/// Asks for a path with 64 connections for some seconds.
fn ask(server: &str, path: &str, seconds: u32) -> Outcome<Load> {
    let program = Program::new("wrk --threads 1 --connections 64 --latency --duration")
        .arg(format!("{seconds}s"))
        .arg("--header")
        .arg("Accept-Encoding: gzip")
        .arg(format!("http://{server}{path}"));
    let said = program.quietly()?;
    if said.contains("Non-2xx") {
        return Err(format!("{server}{path} is not answered: {said}").into());
    }
    let after = |name: &str| {
        let line = said.lines().find_map(|line| line.trim().strip_prefix(name));
        line.map(str::trim).ok_or_else(|| format!("wrk does not tell {name}: {said}"))
    };
    Ok(Load { requests: after("Requests/sec:")?.parse()?, slowest: milliseconds(after("99%")?)? })
}

/// `1.20ms`, `850.00us` or `1.02s`.
fn milliseconds(text: &str) -> Outcome<f64> {
    for (unit, factor) in [("us", 0.001), ("ms", 1.0), ("s", 1_000.0)] {
        if let Some(number) = text.strip_suffix(unit) {
            return Ok(number.parse::<f64>()? * factor);
        }
    }
    Err(format!("no time: {text}").into())
}
