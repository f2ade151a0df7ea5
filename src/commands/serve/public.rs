//! `papersmart serve --public`: a finished folder for everybody in the building.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket};

use crate::commands::Exit;
use crate::commands::arguments::ServeOptions;
use crate::commands::console::Console;
use crate::i18n::Arg;
use crate::mirror::{Limits, Mirror, NotServed, serve};
use crate::qr::QrCode;

/// How many bytes of files are kept in memory.
const MEMORY: usize = 128 << 20;

/// How many files are read at a time.
const READERS: usize = 64;

/// What a connection may hold open: itself, and a large file twice
/// (`mirror/body.rs`).
const DESCRIPTORS: u64 = 3;

/// What is open besides connections: files that are read whole, sockets, the console.
const BESIDES: u64 = 128;

/// Connections that the system keeps until they are taken.
const WAITING: u32 = 1_024;

pub(super) fn run(console: &Console, options: &ServeOptions) -> Exit {
    let mirror = match opened(options) {
        Ok(mirror) => Arc::new(mirror),
        Err(error) => return refuse(console, options, &error),
    };
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = match runtime.enable_all().max_blocking_threads(READERS).build() {
        Ok(runtime) => runtime,
        Err(error) => {
            console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
            return Exit::Environment;
        }
    };
    let limits = Limits { connections: connections(), ..Limits::default() };
    let exit = runtime.block_on(async {
        let mut sockets = Vec::new();
        for &address in &options.listen {
            match listening(address) {
                Ok(socket) => sockets.push(socket),
                Err(error) => {
                    let (address, reason) = (address.to_string(), error.to_string());
                    let args = [("address", Arg::from(&address)), ("reason", Arg::from(&reason))];
                    console.tell("serve-address-taken", &args);
                    return Exit::Environment;
                }
            }
        }
        let Ok(stop) = stopped() else { return Exit::Environment };
        tell(console, options, &mirror, &sockets);
        serve(mirror, sockets, limits, async {
            stop.await;
            console.tell("serve-ending", &[]);
        })
        .await;
        Exit::Fine
    });
    // Whoever still reads after the time for it is not waited for.
    runtime.shutdown_background();
    exit
}

/// The folder's publication. One that is just being written is waited for.
fn opened(options: &ServeOptions) -> Result<Mirror, NotServed> {
    for _ in 0..10 {
        match Mirror::open(&options.dir, options.audience, MEMORY) {
            Err(NotServed::NotWhole(_)) => std::thread::sleep(Duration::from_millis(200)),
            done => return done,
        }
    }
    Mirror::open(&options.dir, options.audience, MEMORY)
}

fn refuse(console: &Console, options: &ServeOptions, error: &NotServed) -> Exit {
    let path = options.dir.display().to_string();
    let path = ("path", Arg::from(&path));
    match error {
        NotServed::NoSite => console.tell("serve-no-site", &[path]),
        NotServed::OtherEdition(audience) => {
            console.tell("serve-other-edition", &[path, ("audience", Arg::from(*audience))]);
            return Exit::Usage;
        }
        NotServed::NotWhole(file) => {
            console.tell("serve-not-whole", &[path, ("file", Arg::from(file))]);
            return Exit::Input;
        }
        NotServed::Failed(error) if error.kind() == io::ErrorKind::NotFound => {
            console.tell("serve-no-site", &[path]);
        }
        NotServed::Failed(error) => {
            let reason = format!("{}: {error}", options.dir.display());
            console.tell("cli-failed", &[("reason", Arg::from(&reason))]);
        }
    }
    Exit::Environment
}

fn listening(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

/// As many connections as the system lets be open, with a large file for each.
fn connections() -> u32 {
    let most = Limits::default().connections;
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let held = getrlimit(Resource::Nofile);
        let wanted = u64::from(most) * DESCRIPTORS + BESIDES;
        let raised = Rlimit {
            current: held.maximum.map_or(Some(wanted), |all| Some(all.min(wanted))),
            ..held
        };
        // What was allowed before is allowed still.
        let _ = setrlimit(Resource::Nofile, raised);
        let open = getrlimit(Resource::Nofile).current.unwrap_or(wanted);
        u32::try_from(open.saturating_sub(BESIDES) / DESCRIPTORS).unwrap_or(most).clamp(16, most)
    }
    #[cfg(not(unix))]
    most
}

/// When somebody ends the program.
fn stopped() -> io::Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    let mut terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    #[cfg(unix)]
    let mut interrupted =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())?;
    Ok(async move {
        #[cfg(unix)]
        tokio::select! {
            _ = terminated.recv() => {}
            _ = interrupted.recv() => {}
        }
        #[cfg(not(unix))]
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// Says where the site is, and shows the first address that others can reach for
/// cameras.
fn tell(console: &Console, options: &ServeOptions, mirror: &Mirror, sockets: &[TcpListener]) {
    let path = options.dir.display().to_string();
    let files = ("files", Arg::from(mirror.files()));
    anstream::println!("{}", console.say("serve-public", &[("path", Arg::from(&path)), files]));
    let bound = sockets.iter().filter_map(|socket| socket.local_addr().ok());
    let mut addresses: Vec<SocketAddr> = bound.flat_map(reachable).collect();
    addresses.sort_by_key(|address| (address.ip().is_loopback(), address.is_ipv6()));
    addresses.dedup();
    for address in &addresses {
        anstream::println!("  http://{address}/");
    }
    let first = addresses.iter().find(|address| !address.ip().is_loopback());
    if let Some(Ok(code)) = first.map(|address| QrCode::of(&format!("HTTP://{address}/"))) {
        for line in code.lines() {
            anstream::println!("\x1b[30;107m{line}\x1b[0m");
        }
    }
    anstream::println!("{}", console.say("serve-plain", &[]));
}

/// The addresses behind one that a socket listens on.
fn reachable(bound: SocketAddr) -> Vec<SocketAddr> {
    if !bound.ip().is_unspecified() {
        return vec![bound];
    }
    let all = if_addrs::get_if_addrs().unwrap_or_default();
    let own = all.into_iter().map(|one| one.ip()).filter(|ip| match ip {
        IpAddr::V4(ip) => !ip.is_link_local(),
        IpAddr::V6(ip) => bound.is_ipv6() && !ip.is_unicast_link_local(),
    });
    own.map(|ip| SocketAddr::new(ip, bound.port())).collect()
}
