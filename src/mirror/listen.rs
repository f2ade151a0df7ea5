//! Connections: how many, how long each may take, and how all of them end. Start
//! at [`serve`].

use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use hyper::Request;
use hyper::body::Incoming;
use hyper::header::{CONNECTION, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::{sleep, timeout};

use super::answer::Mirror;
use super::patience::Patient;

/// What readers may take of the machine.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at a time; further ones wait.
    pub connections: u32,
    /// How long a request may take to arrive, and a connection to bring another one.
    pub request: Duration,
    /// How long a reader may take nothing of an answer.
    pub answer: Duration,
    /// Requests on one connection.
    pub requests: u32,
    /// How large a request may be, in bytes.
    pub size: usize,
    /// How many headers it may have.
    pub headers: usize,
    /// How long answers may still take when all is to end.
    pub end: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4_096,
            request: Duration::from_secs(15),
            answer: Duration::from_secs(30),
            requests: 10_000,
            size: 16 << 10,
            headers: 64,
            end: Duration::from_secs(10),
        }
    }
}

/// Of the time for requests, what is left where connections are scarce.
const HASTE: u32 = 5;

/// Answers on all sockets until `stop`, then until the last answer is given.
pub async fn serve(
    mirror: Arc<Mirror>,
    sockets: Vec<TcpListener>,
    limits: Limits,
    stop: impl Future<Output = ()>,
) {
    let room = Arc::new(Semaphore::new(limits.connections as usize));
    let (ending, ends) = watch::channel(false);
    let listening: Vec<_> = sockets
        .into_iter()
        .map(|socket| {
            let (mirror, room, ends) = (Arc::clone(&mirror), Arc::clone(&room), ends.clone());
            tokio::spawn(listen(mirror, socket, limits, room, ends))
        })
        .collect();
    stop.await;
    listening.iter().for_each(tokio::task::JoinHandle::abort);
    // Nobody may be connected.
    let _ = ending.send(true);
    let _ = timeout(limits.end, room.acquire_many(limits.connections)).await;
}

async fn listen(
    mirror: Arc<Mirror>,
    socket: TcpListener,
    limits: Limits,
    room: Arc<Semaphore>,
    ends: watch::Receiver<bool>,
) {
    while let Ok(place) = Arc::clone(&room).acquire_owned().await {
        let stream = match socket.accept().await {
            Ok((stream, _)) => stream,
            // The reader is gone already, or there are too many open files.
            Err(_) => {
                sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        let scarce = room.available_permits() < limits.connections as usize / 4;
        let (mirror, ends) = (Arc::clone(&mirror), ends.clone());
        tokio::spawn(async move {
            converse(mirror, stream, limits, scarce, ends).await;
            drop(place);
        });
    }
}

/// One connection from its first request to its end.
async fn converse(
    mirror: Arc<Mirror>,
    stream: TcpStream,
    limits: Limits,
    scarce: bool,
    mut ends: watch::Receiver<bool>,
) {
    // Answers go out in one piece, or nobody waits for them.
    let _ = stream.set_nodelay(true);
    let answered = AtomicU32::new(0);
    let service = service_fn(|request: Request<Incoming>| {
        let last = answered.fetch_add(1, Ordering::Relaxed) + 1 >= limits.requests;
        let mirror = Arc::clone(&mirror);
        async move {
            let mut response = mirror.answer(request).await;
            if last {
                response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
            }
            Ok::<_, Infallible>(response)
        }
    });
    let patience = if scarce { limits.request / HASTE } else { limits.request };
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(patience)
        .keep_alive(!scarce)
        .max_buf_size(limits.size)
        .max_headers(limits.headers);
    let stream = TokioIo::new(Patient::with(stream, limits.answer));
    let mut connection = pin!(builder.serve_connection(stream, service));
    // What goes wrong with one reader is nobody else's matter.
    let over = tokio::select! {
        _ = connection.as_mut() => true,
        _ = ends.wait_for(|ends| *ends) => false,
    };
    if !over {
        connection.as_mut().graceful_shutdown();
        let _ = timeout(limits.end, connection).await;
    }
}
