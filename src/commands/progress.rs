//! Progress bars, on a terminal only, and only for builds that take a while.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::console::Console;
use crate::build::Progress;

/// The bar of a build.
pub(super) struct Bars<'a> {
    console: &'a Console,
    pages: ProgressBar,
}

impl<'a> Bars<'a> {
    /// A bar that draws itself at most ten times a second, and not at all
    /// where there is no terminal.
    pub(super) fn new(console: &'a Console) -> Self {
        let pages = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
        let style = ProgressStyle::with_template("{spinner} {pos} {msg} {elapsed}");
        if let Ok(style) = style {
            pages.set_style(style);
        }
        pages.set_message(console.say("cli-progress-pages", &[]));
        Self { console, pages }
    }
}

impl Progress for Bars<'_> {
    fn waiting(&self) {
        self.console.tell("cli-waiting", &[]);
    }

    fn page(&self) {
        self.pages.inc(1);
    }

    fn committing(&self, _files: usize) {
        self.pages.finish_and_clear();
    }
}
