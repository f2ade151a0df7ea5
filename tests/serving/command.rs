//! The command itself: what it prints, and how it ends.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};

use super::host::{folder, sample};

fn papersmart(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_papersmart"));
    command.args(["--lang", "en", "serve", "--public"]).args(arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[cfg(unix)]
#[test]
fn it_says_where_the_site_is_and_ends_when_it_is_told() {
    let (_holder, path) = folder();
    sample(&path);
    let folder = path.to_str().unwrap();
    let mut child = papersmart(&["--dir", folder, "--listen", "127.0.0.1:0"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let address =
        lines.find_map(|line| Some(line.strip_prefix("  http://")?.strip_suffix('/')?.to_owned()));
    let mut stream = std::net::TcpStream::connect(address.unwrap()).unwrap();
    stream.write_all(b"GET /en/ HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200 OK\r\n"));
    let child_id = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(child_id, rustix::process::Signal::TERM).unwrap();
    assert!(child.wait().unwrap().success());
}

#[cfg(unix)]
#[test]
fn a_wall_shows_the_address_that_others_can_reach() {
    let (_holder, path) = folder();
    sample(&path);
    let folder = path.to_str().unwrap();
    let mut child = papersmart(&["--dir", folder, "--listen", "0.0.0.0:0"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let shown: Vec<String> =
        lines.by_ref().take_while(|line| !line.starts_with("Without")).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    let address = |line: &&String| line.starts_with("  http://");
    let outside = shown.iter().filter(address).any(|line| !line.contains("//127."));
    assert_eq!(outside, shown.iter().any(|line| line.contains('█')), "{shown:?}");
}

#[test]
fn it_refuses_what_it_must_not_show() {
    let (_holder, path) = folder();
    sample(&path);
    let refused = |arguments: &[&str], said: &str, code: i32| {
        let output = papersmart(arguments).output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.contains(said), "{message}");
        assert_eq!(output.status.code(), Some(code), "{message}");
    };
    let folder = path.to_str().unwrap();
    let empty = path.with_file_name("empty");
    std::fs::create_dir(&empty).unwrap();
    refused(&["--dir", empty.to_str().unwrap()], "holds no finished site", 3);
    refused(&["--dir", "/nowhere/at/all"], "holds no finished site", 3);
    refused(&["--dir", folder, "--listen", "192.0.2.1:1"], "--listen", 3);
    refused(&["--dir", folder, "--port", "8000"], "--public", 2);
    std::fs::write(path.join("papersmart.json"), r#"{"format":1,"audience":"podium"}"#).unwrap();
    refused(&["--dir", folder], "--audience podium", 2);
}
