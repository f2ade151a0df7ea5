//! Asking other machines by HTTP: one client for all who do, and how long it
//! waits before it asks once more. Start at [`client`].

use std::time::Duration;

use reqwest::{Client, Response, StatusCode, header, redirect};

/// How much is put up with.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How often something is asked for before that is given up.
    pub attempts: u32,
    /// How long to wait before the second time; then twice as long each time.
    pub wait: Duration,
    /// How long nothing at all may come.
    pub silence: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let (wait, silence) = (Duration::from_millis(500), Duration::from_secs(30));
        Self { attempts: 5, wait, silence }
    }
}

/// Nobody waits longer than this, whatever a host asks for.
const LONGEST: Duration = Duration::from_secs(30);

impl Patience {
    /// How long to wait after so many attempts, the first being 1; a host may
    /// have said it itself.
    #[must_use]
    pub fn after(&self, attempts: u32, told: Option<Duration>) -> Duration {
        let doubled = self.wait.saturating_mul(1 << attempts.saturating_sub(1).min(16));
        told.unwrap_or(doubled).max(doubled).min(LONGEST)
    }
}

/// A client that follows a redirection within an origin only, and takes answers
/// as they are: nothing is unpacked.
///
/// # Errors
/// If the system has no certificates to trust.
pub fn client(patience: &Patience) -> reqwest::Result<Client> {
    provider();
    let near = redirect::Policy::custom(|attempt| {
        let near = attempt.previous().first().map(reqwest::Url::origin);
        match near {
            Some(origin) if attempt.previous().len() < 5 && attempt.url().origin() == origin => {
                attempt.follow()
            }
            _ => attempt.stop(),
        }
    });
    Client::builder()
        .user_agent(concat!("papersmart/", env!("CARGO_PKG_VERSION")))
        .redirect(near)
        .connect_timeout(patience.silence.min(Duration::from_secs(10)))
        .read_timeout(patience.silence)
        .build()
}

/// Chooses what connections are encrypted with, for every client of this program.
pub fn provider() {
    // Set once; what another part of the program has set does as well.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Whether asking again may help.
#[must_use]
pub fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

/// How long a host asks to wait, where it says so in seconds.
#[must_use]
pub fn told(response: &Response) -> Option<Duration> {
    let value = response.headers().get(header::RETRY_AFTER)?.to_str().ok()?;
    value.trim().parse().ok().map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_half_a_minute() {
        let patience = Patience::default();
        let waits: Vec<_> = (1..9).map(|it| patience.after(it, None).as_millis()).collect();
        assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]);
        let told = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(patience.after(1, told(3)).as_secs(), 3);
        assert_eq!(patience.after(1, told(3600)).as_secs(), 30);
        assert_eq!(patience.after(4, told(0)).as_secs(), 4);
    }
}
