//! Whatever is done at the desk, in whatever order: nothing is public that
//! nobody released, nothing that was released is missing, no file is lost, and
//! the session has no error.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::fixture::{self, Fixture, tree};
use jiff::{Span, Timestamp};
use papersmart::build::{SiteRecords, examine_session};
use papersmart::desk::{Desk, Floor, Inscription, Name, Place, Receipt, Stop, Why};
use papersmart::diagnostic::Findings;
use papersmart::disclosure::{Edition, Rules, disclose};
use papersmart::i18n::Tag;
use papersmart::model::{
    Access, Availability, Id, ListAct, MeetingAct, Posting, SessionKey, StatementKind,
};
use papersmart::source::World;
use proptest::prelude::*;

const LANGUAGES: [&str; 3] = ["en", "fr", "pt"];
const MEETINGS: [&str; 2] = ["plenary-1", "plenary-2"];

/// Something that is done at the desk; numbers choose among what is there.
#[derive(Clone, Debug)]
enum Deed {
    Receive { entry: Option<usize>, languages: usize, meeting: usize, interpreters: bool },
    AddLanguage { statement: usize, language: usize },
    Stage(usize),
    Release(usize, Option<usize>),
    Revise(usize, usize),
    Recall(usize, Option<usize>),
    Withdraw(usize, Option<usize>),
    Inscribe { meeting: usize, first: bool },
    Reorder(usize, usize),
    Deliver { entry: usize, release: bool },
    Pass(usize, usize),
    Defer(usize, usize),
    CarryOver(usize),
    Meeting(usize, usize),
    MoveClock(i64),
}

fn deed() -> impl Strategy<Value = Deed> {
    use Deed::*;
    let one = 0usize..8;
    let language = || proptest::option::of(0usize..3);
    prop_oneof![
        3 => (proptest::option::of(one.clone()), 1usize..3, 0usize..2, any::<bool>()).prop_map(
            |(entry, languages, meeting, interpreters)| Receive {
                entry, languages, meeting, interpreters
            }
        ),
        1 => (one.clone(), 0usize..3)
            .prop_map(|(statement, language)| AddLanguage { statement, language }),
        2 => one.clone().prop_map(Stage),
        4 => (one.clone(), language()).prop_map(|(one, lang)| Release(one, lang)),
        2 => (one.clone(), 0usize..3).prop_map(|(one, lang)| Revise(one, lang)),
        2 => (one.clone(), language()).prop_map(|(one, lang)| Recall(one, lang)),
        1 => (one.clone(), language()).prop_map(|(one, lang)| Withdraw(one, lang)),
        2 => (0usize..2, any::<bool>()).prop_map(|(meeting, first)| Inscribe { meeting, first }),
        1 => (one.clone(), one.clone()).prop_map(|(entry, other)| Reorder(entry, other)),
        3 => (one.clone(), any::<bool>())
            .prop_map(|(entry, release)| Deliver { entry, release }),
        1 => (one.clone(), 0usize..4).prop_map(|(entry, act)| Pass(entry, act)),
        1 => (one.clone(), 0usize..2).prop_map(|(entry, to)| Defer(entry, to)),
        1 => (0usize..2).prop_map(CarryOver),
        1 => (0usize..2, 0usize..5).prop_map(|(meeting, act)| Meeting(meeting, act)),
        2 => (-50i64..100).prop_map(MoveClock),
    ]
}

/// A morning at the desk, and what should be public by now.
struct Morning {
    fixture: Fixture,
    now: Timestamp,
    papers: usize,
    statements: Vec<Id>,
    entries: Vec<Id>,
    public: BTreeSet<(Id, String)>,
    interpreters: BTreeSet<Id>,
}

impl Morning {
    fn new() -> Self {
        let mut morning = Self {
            fixture: Fixture::new(),
            now: fixture::NOW.parse().unwrap(),
            papers: 0,
            statements: ["cedar-staged", "grove-no-text"].map(|id| id.parse().unwrap()).into(),
            entries: vec!["inscribed-birch".parse().unwrap()],
            public: BTreeSet::new(),
            interpreters: BTreeSet::new(),
        };
        morning.public = morning.disclosed();
        morning
    }

    fn paper(&mut self, language: &str) -> PathBuf {
        self.papers += 1;
        let path = self.fixture.out(&format!("paper-{}.{language}.md", self.papers));
        std::fs::write(&path, format!("Paper {} in {language}.\n", self.papers)).unwrap();
        path
    }

    /// The versions that the public may read.
    fn disclosed(&self) -> BTreeSet<(Id, String)> {
        let world = World::new(&self.fixture.site(), self.now);
        let mut findings = Findings::default();
        let records = SiteRecords::read(&world, &mut findings).unwrap().unwrap();
        let key: SessionKey = "council/second".parse().unwrap();
        let record = examine_session(&world, &records, &key, &mut findings).unwrap();
        assert!(!findings.has_errors(), "{:#?}", findings.sorted());
        let edition = Edition { audience: Access::Public, now: self.now };
        let disclosed = disclose(&record, &edition, &record.time_zone, Rules::STRICTEST);
        let texts = disclosed.session.statements.iter().flat_map(|statement| {
            let versions = statement.versions.iter().filter(|(_, version)| {
                matches!(version.availability, Availability::Available { .. })
            });
            versions.map(|(tag, _)| (statement.id.clone(), tag.to_string()))
        });
        texts.collect()
    }

    /// Every text that there is, wherever it lies.
    fn papers(&self) -> BTreeSet<Vec<u8>> {
        let files = tree(&self.fixture.site().join("content"));
        let texts = files.into_iter().filter(|(path, _)| !path.ends_with(".toml"));
        texts.map(|(_, bytes)| bytes).collect()
    }

    fn does(&mut self, deed: &Deed) {
        let desk = Desk::open(&self.fixture.site(), Some(self.now), || ()).unwrap();
        let statement = |one: &usize| self.statements[one % self.statements.len()].clone();
        let entry = |one: &usize| name(&self.entries[one % self.entries.len()]);
        let langs = |language: &Option<usize>| -> Vec<Tag> {
            language.iter().map(|&one| LANGUAGES[one].parse().unwrap()).collect()
        };
        let meeting = |one: &usize| MEETINGS[*one].parse::<Name>().unwrap();
        match deed {
            Deed::Receive { entry: on, languages, meeting: at, interpreters } => {
                let entry = on.as_ref().map(entry);
                let meeting = entry.is_none().then(|| meeting(at));
                let files = LANGUAGES[..*languages].iter().map(|language| self.paper(language));
                let receipt = Receipt {
                    files: files.collect(),
                    speakers: meeting.iter().map(|_| "birch".parse().unwrap()).collect(),
                    entry,
                    meeting,
                    posting: interpreters.then_some(Posting::InterpretersOnly),
                    ..Receipt::default()
                };
                if let Some(received) = done(desk.receive(&receipt)) {
                    let id = received.statement.id;
                    self.statements.push(id.clone());
                    self.interpreters.extend(interpreters.then_some(id));
                }
            }
            Deed::AddLanguage { statement: one, language } => {
                let id = Some(name(&statement(one)));
                let files = vec![self.paper(LANGUAGES[*language])];
                done(desk.receive(&Receipt { files, id, ..Receipt::default() }));
            }
            Deed::Stage(one) => _ = done(desk.stage(&name(&statement(one)), &[])),
            Deed::Release(one, language) => {
                let id = statement(one);
                let done = done(desk.release(&name(&id), &langs(language), false));
                let tags = done.map(|done| done.versions).unwrap_or_default();
                self.public.extend(tags.iter().map(|tag| (id.clone(), tag.to_string())));
            }
            Deed::Revise(one, language) => {
                let (id, language) = (statement(one), LANGUAGES[*language]);
                let files = [self.paper(language)];
                done(desk.revise(&name(&id), &files, &[]));
            }
            Deed::Recall(one, language) => {
                let id = statement(one);
                let done = done(desk.recall(&name(&id), &langs(language), &Why::default()));
                self.gone(&id, &done.map(|done| done.versions).unwrap_or_default());
            }
            Deed::Withdraw(one, language) => {
                let id = statement(one);
                let done = done(desk.withdraw(&name(&id), &langs(language), None, None));
                self.gone(&id, &done.map(|done| done.versions).unwrap_or_default());
            }
            Deed::Inscribe { meeting: at, first } => {
                let inscription = Inscription {
                    meeting: meeting(at),
                    id: None,
                    speaker: "cedar".parse().unwrap(),
                    on_behalf_of: Vec::new(),
                    item: Some("1".to_owned()),
                    kind: StatementKind::Statement,
                    place: if *first { Place::First } else { Place::Last },
                };
                let entry = done(desk.inscribe(&inscription));
                self.entries.extend(entry.map(|entry| entry.id));
            }
            Deed::Reorder(one, other) => {
                let other = entry(other);
                done(desk.reorder(&entry(one), &Place::After(other)));
            }
            Deed::Deliver { entry: one, release } => {
                let floor = Floor { release: *release, ..Floor::default() };
                if let Some(delivery) = done(desk.deliver(&entry(one), floor)) {
                    let tags = delivery.released.iter();
                    let id = delivery.statement.map(|statement| statement.id);
                    let released = tags.filter_map(|tag| Some((id.clone()?, tag.to_string())));
                    self.public.extend(released);
                }
            }
            Deed::Pass(one, act) => {
                done(desk.pass_over(&entry(one), ListAct::ALL[*act], None));
            }
            Deed::Defer(one, to) => {
                done(desk.pass_over(&entry(one), ListAct::Defer, Some(&meeting(to))));
            }
            Deed::CarryOver(from) => {
                done(desk.carry_over(&meeting(from), &meeting(&(1 - from))));
            }
            Deed::Meeting(one, act) => {
                let act = MeetingAct::ALL[*act];
                done(desk.meeting_act(&meeting(one), act));
            }
            Deed::MoveClock(seconds) => {
                self.now = self.now.checked_add(Span::new().seconds(*seconds)).unwrap();
            }
        }
    }

    fn gone(&mut self, id: &Id, tags: &[Tag]) {
        self.public
            .retain(|(other, tag)| other != id || !tags.iter().any(|one| one.as_str() == tag));
    }
}

fn name(id: &Id) -> Name {
    Name { session: None, id: id.clone() }
}

/// What was done, unless a rule or a check refused it.
fn done<T>(result: Result<T, Stop>) -> Option<T> {
    match result {
        Ok(done) => Some(done),
        Err(Stop::Failed(error)) => panic!("{error}"),
        Err(_) => None,
    }
}

proptest! {
    #![proptest_config(proptest::test_runner::Config {
        cases: 24,
        failure_persistence: None,
        ..Default::default()
    })]

    #[test]
    fn no_sequence_releases_what_must_not_be_or_loses_a_file(
        deeds in prop::collection::vec(deed(), 1..30)
    ) {
        let mut morning = Morning::new();
        for deed in &deeds {
            let before = morning.papers();
            morning.does(deed);
            let disclosed = morning.disclosed();
            prop_assert_eq!(&disclosed, &morning.public, "{:?}", deed);
            let secret = disclosed.iter().find(|(id, _)| morning.interpreters.contains(id));
            prop_assert!(secret.is_none(), "{:?}: {:?}", deed, secret);
            prop_assert!(before.is_subset(&morning.papers()), "{:?} lost a file", deed);
            let left = morning.fixture.site().join(".papersmart/desk");
            prop_assert!(!left.exists(), "{:?} left something behind", deed);
        }
    }
}
