//! How a page can be followed by other programs: with the calendar and the
//! feeds in its folder. Start at [`Frame::followed`].

use super::frame::Frame;
use super::view::{Chrome, Follow, Link};
use super::{calendar, feed};

/// What lies in the folder of a page for other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    /// Feeds.
    Feeds,
    /// A calendar and feeds.
    CalendarAndFeeds,
}

impl Frame<'_> {
    /// A page that leads to what it can be followed with.
    #[must_use]
    pub fn followed(&self, chrome: Chrome, with: Following) -> Chrome {
        let file = |name: &str, word: &str| {
            self.link(&format!("{}{name}", chrome.tail), self.voice.word(word))
        };
        let heading = self.voice.word("heading-follow");
        let mut follow = Follow { heading, ..Follow::default() };
        if with == Following::CalendarAndFeeds {
            let download = file(calendar::FILE, "follow-calendar-file");
            let absolute = self.absolute(&format!("{}{}", chrome.tail, calendar::FILE));
            let (_, rest) = absolute.split_once("://").unwrap_or_default();
            let label = self.voice.word("follow-calendar");
            follow.links.push(Link { href: format!("webcal://{rest}"), label });
            follow.calendar = Some(download.clone());
            follow.links.push(download);
        }
        let (atom, json) = (file(feed::ATOM, "follow-feed"), file(feed::JSON, "follow-json-feed"));
        follow.atom = atom.clone();
        follow.json = json.clone();
        follow.links.extend([atom, json]);
        Chrome { follow: Some(follow), ..chrome }
    }
}
