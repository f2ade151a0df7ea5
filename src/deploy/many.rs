//! Many requests at once, but not too many; the first that fails ends all. It starts
//! at [`at_once`].

use std::future::Future;

use tokio::task::JoinSet;

use super::Trouble;

/// How many run at a time: enough to fill a line, few enough for any host.
const LIMIT: usize = 16;

/// Runs what `each` makes of every thing, and returns the answers in no order.
pub(super) async fn at_once<I, T, F>(
    things: impl IntoIterator<Item = I>,
    mut each: impl FnMut(I) -> Result<F, Trouble>,
) -> Result<Vec<T>, Trouble>
where
    T: Send + 'static,
    F: Future<Output = Result<T, Trouble>> + Send + 'static,
{
    let mut running = JoinSet::new();
    let mut answers = Vec::new();
    let mut things = things.into_iter();
    loop {
        while running.len() < LIMIT {
            let Some(thing) = things.next() else { break };
            running.spawn(each(thing)?);
        }
        match running.join_next().await {
            None => return Ok(answers),
            Some(Ok(answer)) => answers.push(answer?),
            Some(Err(error)) => return Err(Trouble::Disk(error.to_string())),
        }
    }
}

/// A runtime for the thread that serves one target.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Trouble> {
    let built = tokio::runtime::Builder::new_current_thread().enable_all().build();
    built.map_err(|error| Trouble::Disk(error.to_string()))
}
