//! Asking for printed copies: on the page of a document or statement, and by symbol
//! on a page of its own. It works without a script, on any host that takes a form,
//! or by mail.

use super::frame::{Frame, SessionFrame, encoded};
use super::view::{AskForm, AskLanguage, AskPlace, AskView};
use crate::i18n::{Language, Tag};
use crate::model::{Access, AskBy, PrintService};

/// The page that explains the service, after its language.
pub const TAIL: &str = "print/";
/// The page that a form leads to.
pub const THANKS: &str = "print/thanks/";

/// What is asked for.
struct Asked<'a> {
    tail: Option<&'a str>,
    symbol: Option<&'a str>,
    title: &'a str,
    languages: Vec<Tag>,
}

/// How to ask for something of a session, where that is possible and there is
/// anything to print.
pub fn thing(
    frame: &SessionFrame<'_>,
    tail: &str,
    title: &str,
    symbol: Option<&str>,
    languages: Vec<Tag>,
) -> Option<AskView> {
    let outer = &frame.frame;
    let service = service(outer).filter(|service| service.serves(frame.session))?;
    if languages.is_empty() {
        return None;
    }
    let asked = Asked { tail: Some(tail), symbol, title, languages };
    Some(view(outer, service, &asked))
}

/// How to ask for a document by its symbol.
pub fn anything(frame: &Frame<'_>) -> Option<AskView> {
    let languages = Language::ALL.map(Tag::from).to_vec();
    let title = frame.voice.word("print-heading");
    let asked = Asked { tail: None, symbol: None, title: &title, languages };
    service(frame).map(|service| AskView { about: None, ..view(frame, service, &asked) })
}

/// The service, of an edition for everyone: what else there is goes to no form.
pub fn service<'a>(frame: &Frame<'a>) -> Option<&'a PrintService> {
    frame.site.print.as_ref().filter(|_| frame.site.audience == Access::Public)
}

fn view(frame: &Frame<'_>, service: &PrintService, asked: &Asked<'_>) -> AskView {
    let about = Some(frame.href(TAIL));
    match &service.by {
        AskBy::Mail(address) => {
            AskView { form: None, mail: Some(mail(frame, address, asked)), about }
        }
        AskBy::Netlify | AskBy::Form(_) => {
            AskView { form: Some(form(frame, service, asked)), mail: None, about }
        }
    }
}

fn form(frame: &Frame<'_>, service: &PrintService, asked: &Asked<'_>) -> AskForm {
    let (voice, language) = (frame.voice, frame.language());
    let allow = service.elsewhere().map(str::to_owned);
    let languages = asked.languages.iter().map(|tag| AskLanguage {
        lang: tag.to_string(),
        name: voice.language_name(tag),
        is_own: *tag == Tag::from(language),
    });
    let places = service.places.iter().map(|place| AskPlace {
        value: place[Language::En].clone(),
        name: place[language].clone(),
    });
    AskForm {
        action: allow.clone().unwrap_or_else(|| frame.href(THANKS)),
        allow,
        thing: asked.tail.map(|tail| tail.trim_end_matches('/').to_owned()),
        symbol: asked.symbol.map(str::to_owned),
        languages: languages.collect(),
        places: places.collect(),
        most: service.most.to_string(),
    }
}

/// A mail with a line for each thing that the counter has to know.
fn mail(frame: &Frame<'_>, address: &str, asked: &Asked<'_>) -> String {
    let voice = frame.voice;
    let what = asked.symbol.unwrap_or(asked.title);
    let subject = voice.say("print-mail-subject", &[("what", what)]);
    let languages: Vec<String> =
        asked.languages.iter().map(|tag| voice.language_name(tag)).collect();
    let at = asked.tail.map(|tail| frame.absolute(tail)).unwrap_or_default();
    let body = voice.say(
        "print-mail-body",
        &[("title", asked.title), ("address", &at), ("languages", &voice.list(&languages))],
    );
    let line = |text: &str| encoded(text).replace('/', "%2F");
    let body: Vec<String> = body.lines().map(line).collect();
    format!("mailto:{address}?subject={}&body={}", line(&subject), body.join("%0D%0A"))
}
