//! What queries cost: `cost OUT LANG FILE` asks the index in the folder OUT the
//! questions in FILE (a JSON list of `class`, `q`, `prefix`) and prints requests,
//! rounds, bytes and microseconds as JSON. Bytes are those that a host fetches
//! over a network; they come from the folder at once. `cargo xtask bench-search`
//! runs it.

#![allow(clippy::disallowed_methods, reason = "the folder stands for a network")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::Instant;

use papersmart_search::{Engine, Language};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Question {
    class: String,
    q: String,
    prefix: bool,
}

/// What an answer took.
#[derive(Clone, Copy, Default, Serialize)]
struct Cost {
    requests: usize,
    rounds: usize,
    bytes: usize,
    micros: u64,
}

#[derive(Serialize)]
struct Row {
    class: String,
    q: String,
    total: u64,
    /// With a new engine, getting it ready included.
    first: Cost,
    /// After one other question.
    later: Cost,
    /// The counts of facets, after that.
    facets: Cost,
    /// The same question, when everything is there.
    again: Cost,
}

#[derive(Serialize)]
struct Costs {
    /// Getting an engine ready.
    start: Cost,
    rows: Vec<Row>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [out, language, file] = words.as_slice() else { return Err("cost OUT LANG FILE".into()) };
    let language = Language::of_tag(language).ok_or("an unknown language")?;
    let questions: Vec<Question> = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let host = |out: &str| Host { out: out.into(), engine: Engine::new(language) };
    let warm = json!({ "warm": true });
    let start = host(out).ask(&warm)?.1;
    let mut rows = Vec::new();
    for (at, question) in questions.iter().enumerate() {
        let request = |of: &Question| json!({ "q": of.q, "prefix": of.prefix, "limit": 10 });
        let asked = request(question);
        let mut counted = asked.clone();
        counted["facets"] = true.into();
        let (_, first) = host(out).ask(&asked)?;
        let mut host = host(out);
        host.ask(&warm)?;
        host.ask(&request(&questions[(at + questions.len() - 1) % questions.len()]))?;
        let (answer, later) = host.ask(&asked)?;
        let (_, facets) = host.ask(&counted)?;
        let (_, again) = host.ask(&asked)?;
        rows.push(Row {
            class: question.class.clone(),
            q: question.q.clone(),
            total: answer["total"].as_u64().unwrap_or_default(),
            first,
            later,
            facets,
            again,
        });
    }
    println!("{}", serde_json::to_string(&Costs { start, rows })?);
    Ok(())
}

/// An engine with a folder for a server.
struct Host {
    out: PathBuf,
    engine: Engine,
}

impl Host {
    fn ask(&mut self, request: &Value) -> Result<(Value, Cost), Box<dyn Error>> {
        let (request, mut cost) = (request.to_string(), Cost::default());
        loop {
            let said = timed(&mut cost, || self.engine.ask(&request));
            let mut step: Value = serde_json::from_str(&said)?;
            if let Some(answer) = step.get_mut("done") {
                return Ok((answer.take(), cost));
            }
            let needs = step["need"].as_array().ok_or_else(|| format!("{request}: {said}"))?;
            cost.rounds += 1;
            for need in needs {
                let path = need["path"].as_str().unwrap_or_default();
                let file = std::fs::read(Path::new(&self.out).join(path))?;
                let at = |end: &str| need[end].as_u64().and_then(|at| usize::try_from(at).ok());
                let start = at("start").unwrap_or(0).min(file.len());
                let end = at("end").unwrap_or(file.len()).clamp(start, file.len());
                cost.requests += 1;
                cost.bytes += end - start;
                timed(&mut cost, || self.engine.provide(path, start as u64, &file[start..end]));
            }
        }
    }
}

fn timed<T>(cost: &mut Cost, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let made = run();
    cost.micros += u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
    made
}
