//! Every page but lists has a search card in its language, under the page's
//! own address and title; and a card says no more than may be seen.

use std::collections::{BTreeMap, BTreeSet};

use crate::fixture::{Fixture, NOW};
use papersmart::build::SiteRecords;
use papersmart::content;
use papersmart::diagnostic::Findings;
use papersmart::disclosure::{self, Edition, Rules};
use papersmart::i18n::{Catalogue, Language, Tag};
use papersmart::model::{Access, Session, Site};
use papersmart::plan::card::{Card, Names};
use papersmart::plan::{self, Around, Causes, Known, PageJob, Part};
use papersmart::source::World;
use papersmart_search::Kind;

/// Pages that are more than lists.
const FAMILIES: [&str; 6] = ["session", "item", "meeting", "document", "statement", "press"];

/// The fixture's site and its open session.
fn open() -> (Site, Session) {
    let fixture = Fixture::new();
    let world = World::new(&fixture.site(), NOW.parse().unwrap());
    let mut findings = Findings::default();
    let site = SiteRecords::read(&world, &mut findings).unwrap().unwrap().model(Access::Public);
    let key = "council/second".parse().unwrap();
    let zone = site.body(&"council".parse().unwrap()).unwrap().zone.clone();
    let record = content::read_session(&world, &key, &zone, false, &mut findings).unwrap();
    let edition = Edition { audience: Access::Public, now: NOW.parse().unwrap() };
    let disclosed = disclosure::disclose(&record, &edition, &zone, Rules::STRICTEST);
    (site, disclosed.session)
}

fn cards(site: &Site, session: &Session, language: Language) -> Vec<Card> {
    let names = Names::of(site);
    plan::cards(site, session, &Catalogue::embedded(), &names, language, Part::Whole)
}

#[test]
fn each_page_has_a_card_under_its_address_and_title() {
    let (site, session) = open();
    let planned = {
        let causes = Causes::of(&[0; 32], &session, &BTreeMap::new());
        let known = Known { causes: &causes, stands: &|_, _| false };
        let around = Around { site: &site, titles: &BTreeMap::new(), foreign: &[], acted: None };
        plan::session(around, &session, None, &Catalogue::embedded(), known)
    };
    for language in Language::ALL {
        let cards = cards(&site, &session, language);
        let pages = planned.pages.iter().filter(|page| page.language == language);
        let pages: Vec<&PageJob> = pages.filter(|page| FAMILIES.contains(&page.template)).collect();
        let by_address: BTreeMap<&str, &Card> =
            cards.iter().map(|card| (card.record.url.as_str(), card)).collect();
        assert_eq!(by_address.len(), cards.len(), "two cards have one address");
        // What was said has a card for each paragraph.
        let said = cards.iter().filter(|card| card.record.url.contains("/recording/#t-"));
        assert_eq!(cards.len() - said.count(), pages.len());
        for page in pages {
            let card = by_address[format!("/{}", page.route).as_str()];
            let name = &site.name[language];
            let title = page.chrome.title.strip_suffix(&format!(" — {name}")).unwrap();
            // A document's symbol is kept apart from its title.
            assert!(title.ends_with(&card.record.title), "{title}: {}", card.record.title);
            if page.template != "document" {
                assert_eq!(title, card.record.title);
            }
            // What is in none of the six languages counts as English.
            let of = |tag: &Tag| tag.official().unwrap_or(Language::En);
            let own = page.prose.as_ref().filter(|prose| of(&prose.tag) == language);
            assert_eq!(
                own.map(|prose| &prose.markdown),
                card.prose.as_ref().map(|prose| &prose.markdown),
                "{}",
                page.route
            );
        }
    }
}

#[test]
fn a_speaker_is_found_by_any_name() {
    let (site, session) = open();
    let cards = cards(&site, &session, Language::Fr);
    let statement = |id: &str| {
        let end = format!("/statements/{id}/");
        cards.iter().find(|card| card.record.url.ends_with(&end)).unwrap()
    };
    let record = &statement("birch-opening").record;
    let birch = &site.speakers[&"birch".parse().unwrap()];
    assert_eq!(record.speakers[0].label.key, "birch");
    for (_, name) in birch.name.iter() {
        assert!(record.speakers[0].names.contains(name), "{name}");
    }
    let kinds: BTreeSet<Kind> = cards.iter().map(|card| card.record.kind).collect();
    assert_eq!(kinds.len(), FAMILIES.len());
}

/// The pages that are planned again once a session is other than it was, where
/// all that it had stands.
fn planned_again(site: &Site, before: &Session, after: &Session) -> BTreeSet<String> {
    let (titles, catalogue) = (BTreeMap::new(), Catalogue::embedded());
    let causes = Causes::of(&[0; 32], before, &titles);
    let known = Known { causes: &causes, stands: &|_, _| false };
    let around = Around { site, titles: &titles, foreign: &[], acted: None };
    let first = plan::session(around, before, None, &catalogue, known);
    let pages = first.pages.iter().filter_map(|page| Some((page.route.clone(), page.cause?)));
    let standing: BTreeMap<_, _> = pages.collect();
    let causes = Causes::of(&[0; 32], after, &titles);
    let stands = |route: &_, cause: &_| standing.get(route) == Some(cause);
    let known = Known { causes: &causes, stands: &stands };
    let again = plan::session(around, after, None, &catalogue, known);
    let all = again.pages.len() + again.standing.len();
    assert_eq!(all, first.pages.len(), "a page is planned or stands");
    again
        .pages
        .into_iter()
        .filter(|page| page.cause.is_some())
        .map(|page| page.route.to_string())
        .collect()
}

#[test]
fn only_pages_that_show_a_statement_are_planned_again_for_it() {
    let (site, session) = open();
    assert_eq!(planned_again(&site, &session, &session), BTreeSet::new());

    let mut changed = session.clone();
    changed.statements[0].check_against_delivery ^= true;
    let (id, meeting) = (&session.statements[0].id, &session.statements[0].meeting);
    let again = planned_again(&site, &session, &changed);
    for language in Language::ALL {
        assert!(again.contains(&format!("{language}/council/second/statements/{id}/")));
        assert!(again.contains(&format!("{language}/council/second/meetings/{meeting}/")));
    }
    let other = session.meetings.iter().find(|one| one.id != *meeting).unwrap();
    assert!(!again.contains(&format!("en/council/second/meetings/{}/", other.id)));

    // What stands on every page is in every cause.
    let mut renamed = session.clone();
    renamed.title = site.name.clone();
    let again = planned_again(&site, &session, &renamed);
    for one in &session.statements {
        assert!(again.contains(&format!("en/council/second/statements/{}/", one.id)));
    }
}
