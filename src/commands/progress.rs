//! Progress bars, on a terminal only: of builds that take a while, and [`bar`] of all else.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::console::Console;
use crate::build::Progress;

/// A bar that draws itself at most ten times a second, and not at all where there
/// is no terminal; with a message beside it.
pub(super) fn bar(console: &Console, template: &str, message: &'static str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.set_message(console.say(message, &[]));
    bar
}

/// The bar of a build.
pub(super) struct Bars<'a> {
    console: &'a Console,
    pages: ProgressBar,
}

impl<'a> Bars<'a> {
    /// A bar that counts pages.
    pub(super) fn new(console: &'a Console) -> Self {
        let pages = bar(console, "{spinner} {pos} {msg} {elapsed}", "cli-progress-pages");
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
