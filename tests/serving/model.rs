//! Conditions and ranges against a plain model of RFC 9110.

use proptest::prelude::*;

use papersmart::mirror::{Conditions, Range, Verdict, Version, Wanted};

use super::host::{Host, folder, sample};

const BODY: &[u8] = b"0123456789";

/// How a request may say what it has, and whether that is the truth.
#[derive(Clone, Debug)]
enum Tag {
    Own,
    Weak,
    Other,
    Any,
}

#[derive(Clone, Debug)]
enum Date {
    Before,
    Then,
    After,
    Never,
}

#[derive(Clone, Debug, Default)]
struct Asked {
    is: Option<Vec<Tag>>,
    is_not: Option<Vec<Tag>>,
    unmodified: Option<Date>,
    modified: Option<Date>,
    part: Option<Tag>,
    range: Option<(Option<u8>, Option<u8>)>,
}

fn tag() -> impl Strategy<Value = Tag> {
    prop_oneof![Just(Tag::Own), Just(Tag::Weak), Just(Tag::Other), Just(Tag::Any)]
}

fn date() -> impl Strategy<Value = Date> {
    prop_oneof![Just(Date::Before), Just(Date::Then), Just(Date::After), Just(Date::Never)]
}

prop_compose! {
    fn asked()(
        is in proptest::option::weighted(0.2, prop::collection::vec(tag(), 1..3)),
        is_not in proptest::option::weighted(0.4, prop::collection::vec(tag(), 1..3)),
        unmodified in proptest::option::weighted(0.2, date()),
        modified in proptest::option::weighted(0.4, date()),
        part in proptest::option::weighted(0.4, tag()),
        range in proptest::option::weighted(
            0.7,
            (proptest::option::of(0_u8..14), proptest::option::of(0_u8..14)),
        ),
    ) -> Asked {
        Asked { is, is_not, unmodified, modified, part, range }
    }
}

/// What the answer has to be: its status and bytes, as a person would work it out.
fn model(asked: &Asked) -> (u16, Vec<u8>) {
    let any = |tags: &[Tag]| matches!(tags, [Tag::Any]);
    let meant = match (&asked.is, &asked.unmodified) {
        (Some(tags), _) => any(tags) || tags.iter().any(|tag| matches!(tag, Tag::Own)),
        (None, Some(date)) => !matches!(date, Date::Before),
        (None, None) => true,
    };
    let had = match (&asked.is_not, &asked.modified) {
        (Some(tags), _) => any(tags) || tags.iter().any(|tag| matches!(tag, Tag::Own | Tag::Weak)),
        (None, Some(date)) => matches!(date, Date::Then | Date::After),
        (None, None) => false,
    };
    let part = !matches!(asked.part, Some(Tag::Weak | Tag::Other | Tag::Any));
    let whole = (200, BODY.to_vec());
    match (meant, had) {
        (false, _) => (412, Vec::new()),
        (true, true) => (304, Vec::new()),
        (true, false) => match asked.range.filter(|_| part) {
            None | Some((None, None)) => whole,
            Some((Some(first), Some(last))) if last < first => whole,
            Some((first, last)) => {
                let wanted = |at: usize| match (first, last) {
                    (Some(first), last) => {
                        at >= usize::from(first) && last.is_none_or(|last| at <= usize::from(last))
                    }
                    (None, Some(count)) => at + usize::from(count) >= BODY.len(),
                    (None, None) => true,
                };
                let bytes: Vec<u8> =
                    (0..BODY.len()).filter(|at| wanted(*at)).map(|at| BODY[at]).collect();
                if bytes.is_empty() { (416, bytes) } else { (206, bytes) }
            }
        },
    }
}

/// The headers of a request, for a file of this tag and date.
fn headers(asked: &Asked, own: &str, modified: &str) -> Vec<(&'static str, String)> {
    let tag = |tag: &Tag| match tag {
        Tag::Own => own.to_owned(),
        Tag::Weak => format!("W/{own}"),
        Tag::Other => "\"other\"".to_owned(),
        Tag::Any => "*".to_owned(),
    };
    let tags = |tags: &Vec<Tag>| tags.iter().map(tag).collect::<Vec<_>>().join(", ");
    let date = |date: &Date| match date {
        Date::Before => "Sun, 06 Nov 1994 08:49:37 GMT".to_owned(),
        Date::Then => modified.to_owned(),
        Date::After => "Sat, 06 Nov 2094 08:49:37 GMT".to_owned(),
        Date::Never => "the other day".to_owned(),
    };
    let number = |number: Option<u8>| number.map(|number| number.to_string()).unwrap_or_default();
    let range = |(first, last)| format!("bytes={}-{}", number(first), number(last));
    let all = [
        ("If-Match", asked.is.as_ref().map(tags)),
        ("If-None-Match", asked.is_not.as_ref().map(tags)),
        ("If-Unmodified-Since", asked.unmodified.as_ref().map(date)),
        ("If-Modified-Since", asked.modified.as_ref().map(date)),
        ("If-Range", asked.part.as_ref().map(tag)),
        ("Range", asked.range.map(range)),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

/// A star among tags is a tag that nothing has.
fn sensible(asked: &Asked) -> bool {
    let alone = |tags: &Option<Vec<Tag>>| {
        tags.as_ref()
            .is_none_or(|tags| tags.len() == 1 || !tags.iter().any(|tag| matches!(tag, Tag::Any)))
    };
    alone(&asked.is) && alone(&asked.is_not)
}

#[test]
fn answers_are_those_of_the_model() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let whole = host.get("/search/ab/cd.bin");
    let (own, modified) = (whole.told("etag").unwrap(), whole.told("last-modified").unwrap());
    proptest!(ProptestConfig::with_cases(400), |(asked in asked().prop_filter("sense", sensible))| {
        let headers = headers(&asked, &own, &modified);
        let headers: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, &**value)).collect();
        let answer = host.ask("GET", "/search/ab/cd.bin", &headers);
        let (status, body) = model(&asked);
        prop_assert_eq!((answer.status, &answer.body), (status, &body), "{:?}", headers);
        if status == 206 {
            let range = answer.told("content-range").unwrap();
            let (first, rest) = range.strip_prefix("bytes ").unwrap().split_once('-').unwrap();
            let (last, size) = rest.split_once('/').unwrap();
            let [first, last, size] = [first, last, size].map(|text| text.parse::<usize>().unwrap());
            prop_assert_eq!((&BODY[first..=last], size), (&*body, BODY.len()));
        }
        if status == 416 {
            prop_assert_eq!(answer.told("content-range"), Some("bytes */10".to_owned()));
        }
        if status == 304 {
            prop_assert_eq!(answer.told("etag"), Some(own.clone()));
        }
    });
}

proptest! {
    #[test]
    fn nothing_that_is_asked_stops_the_reading_of_it(range in "\\PC{0,40}", size: u64, tags in "\\PC{0,60}") {
        if let Wanted::Part(range) = Range::wanted(&range, size) {
            prop_assert!(range.first <= range.last && range.last < size);
        }
        let conditions = Conditions { is_not: Some(tags.clone()), range: Some(tags), ..Conditions::default() };
        let version = Version { tag: "\"own\"".to_owned(), modified: 0 };
        prop_assert!(conditions.verdict(&version) != Verdict::Failed);
    }
}
