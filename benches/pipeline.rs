//! How long each room takes for the sample's session: reading its files,
//! planning its pages, rendering one. Whole builds are timed by `cargo xtask
//! bench-build`.
#![allow(missing_docs, reason = "criterion's macros make undocumented items")]
#![allow(clippy::unwrap_used, reason = "a bench that cannot go on fails")]

use std::collections::BTreeMap;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::tz::TimeZone;
use papersmart::build::SiteRecords;
use papersmart::content::{self, SessionRecord};
use papersmart::diagnostic::Findings;
use papersmart::disclosure::{self, Edition, Rules};
use papersmart::i18n::{Catalogue, Six};
use papersmart::markdown::{self, Setting};
use papersmart::model::{Access, Session, SessionKey, Site};
use papersmart::plan::{self, Causes, Known, PageJob};
use papersmart::render::Theme;
use papersmart::source::World;

/// The sample's open session, on its way through the rooms.
struct Sample {
    world: World,
    key: SessionKey,
    zone: TimeZone,
    catalogue: Catalogue,
    site: Site,
}

impl Sample {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let world = World::new(root, "2026-04-30T18:00:00Z".parse().unwrap());
        let mut findings = Findings::default();
        let records = SiteRecords::read(&world, &mut findings).unwrap().unwrap();
        let keys = content::session_keys(&world, &mut findings).unwrap();
        let key = keys.into_iter().find(|key| key.to_string() == "pcpm/third-session").unwrap();
        let zone = TimeZone::get("Europe/Zurich").unwrap();
        let catalogue = Catalogue::load(&world, &mut findings);
        Self { world, key, zone, catalogue, site: records.model(Access::Public) }
    }

    fn read(&self) -> SessionRecord {
        let mut findings = Findings::default();
        content::read_session(&self.world, &self.key, &self.zone, false, &mut findings).unwrap()
    }

    fn disclose(&self, record: &SessionRecord) -> Session {
        let edition = Edition { audience: Access::Public, now: self.world.now() };
        disclosure::disclose(record, &edition, &self.zone, Rules::STRICTEST).session
    }

    fn theme(&self) -> Theme {
        let words = Six::from_fn(|language| self.catalogue.words(language).clone());
        Theme::load(&self.world, &words, &mut Findings::default()).unwrap()
    }
}

fn pipeline(criterion: &mut Criterion) {
    let sample = Sample::new();
    criterion.bench_function("read a session of 184 statements", |bench| {
        bench.iter(|| black_box(sample.read()));
    });

    let record = sample.read();
    criterion.bench_function("disclose it", |bench| {
        bench.iter(|| black_box(sample.disclose(&record)));
    });

    let session = sample.disclose(&record);
    let titles = BTreeMap::new();
    let causes = Causes::of(&[0; 32], &session, &titles);
    let known = Known { causes: &causes, stands: &|_, _| false };
    let around = plan::Around { site: &sample.site, titles: &titles, foreign: &[], acted: None };
    let plan = || plan::session(around, &session, None, &sample.catalogue, known);
    criterion.bench_function("plan its pages in six languages", |bench| {
        bench.iter(|| black_box(plan()));
    });

    let theme = sample.theme();
    let planned = plan();
    let job = statement(&planned.pages);
    let prose = || prose(job);
    criterion.bench_function("a statement's text as HTML", |bench| {
        bench.iter(|| black_box(prose()));
    });
    let html = prose();
    criterion.bench_function("render its page", |bench| {
        bench.iter(|| {
            let page =
                theme.render(job.template, job.language, &job.chrome, &job.view, Some(&html));
            black_box(page.unwrap())
        });
    });
}

/// The first statement in the order of addresses that has a text.
fn statement(pages: &[PageJob]) -> &PageJob {
    let with_text = pages.iter().filter(|job| job.template == "statement" && job.prose.is_some());
    with_text.min_by(|a, b| a.route.cmp(&b.route)).unwrap()
}

fn prose(job: &PageJob) -> String {
    let prose = job.prose.as_ref().unwrap();
    let setting = Setting {
        language: &prose.tag,
        links: &prose.links,
        top_heading: 2,
        id_prefix: "",
        table_label: None,
        notes_label: "Notes",
        back_label: "Back",
    };
    markdown::to_html(&prose.markdown, &setting)
}

criterion_group!(benches, pipeline);
criterion_main!(benches);
