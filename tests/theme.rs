//! The theme: every family of pages in six languages, from made-up views.

mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_bundle::{FluentBundle, FluentResource};
use papersmart::diagnostic::{Finding, Findings};
use papersmart::i18n::{Language, Six};
use papersmart::render::{Theme, Words};
use papersmart::source::World;
use tempfile::TempDir;

/// The words of the shipped catalogue.
fn words() -> Six<Words> {
    Six::from_fn(|language| {
        let path = format!("{}/i18n/{language}/theme.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        let mut bundle = FluentBundle::new(vec![language.code().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(text.clone()).unwrap()).unwrap();
        ids.filter(|id| !id.starts_with('#'))
            .map(|id| {
                let pattern = bundle.get_message(id).and_then(|message| message.value()).unwrap();
                let mut errors = Vec::new();
                let word = bundle.format_pattern(pattern, None, &mut errors).into_owned();
                assert!(errors.is_empty(), "{language} {id}: {errors:?}");
                (id.to_owned(), word)
            })
            .collect()
    })
}

fn world(folder: &Path) -> World {
    World::new(folder, "2026-04-27T08:00:00Z".parse().unwrap())
}

fn theme(folder: &Path, words: &Six<Words>) -> Result<Theme, Vec<Finding>> {
    let mut findings = Findings::default();
    let theme = Theme::load(&world(folder), words, &mut findings);
    assert_eq!(theme.is_none(), findings.has_errors());
    theme.ok_or_else(|| findings.sorted())
}

fn shipped() -> Theme {
    theme(Path::new("/nonexistent"), &words()).unwrap()
}

fn page(theme: &Theme, language: Language, family: &str) -> String {
    let (_, view, prose) = (views::families(language).into_iter())
        .find(|(name, ..)| *name == family)
        .unwrap_or_else(|| panic!("no view for {family}"));
    let chrome = views::chrome(language, family);
    let bytes = theme.render(family, language, &chrome, &view, prose.as_deref()).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn families() -> Vec<&'static str> {
    views::families(Language::En).into_iter().map(|(name, ..)| name).collect()
}

/// A site with one file of its own.
fn site_with(path: &str, text: &str) -> TempDir {
    let site = TempDir::new().unwrap();
    let file = site.path().join("themes/default").join(path);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
    site
}

/// The names of the elements that are opened, each closed in its turn.
fn elements(html: &str) -> Vec<String> {
    const EMPTY: [&str; 8] = ["meta", "link", "br", "hr", "img", "input", "source", "track"];
    let (mut all, mut open) = (Vec::new(), Vec::new());
    for tag in html.split('<').skip(1).filter(|tag| !tag.starts_with('!')) {
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "closed out of turn before <{tag}");
        } else {
            all.push(name.clone());
            if !EMPTY.contains(&&*name) {
                open.push(name);
            }
        }
    }
    assert_eq!(open, Vec::<String>::new(), "never closed");
    all
}

#[test]
fn every_family_is_sound_in_every_language() {
    let theme = shipped();
    for language in Language::ALL {
        for family in families() {
            let html = page(&theme, language, family);
            let about = format!("{family} in {language}");
            let elements = elements(&html);
            let count = |name: &str| elements.iter().filter(|element| *element == name).count();
            assert_eq!((count("h1"), count("main"), count("title")), (1, 1, 1), "{about}");
            let (lang, dir) = (language.code(), language.dir());
            assert!(
                html.contains(&format!("<html dir={dir} lang={lang}>"))
                    || html.contains(&format!("<html lang={lang} dir={dir}>")),
                "{about}: {}",
                &html[..200]
            );
            let body = &html[html.find("<body").unwrap()..];
            let first_link = body.find("<a").unwrap();
            assert!(body[first_link..].starts_with("<a class=skip href=#main"), "{about}");
            let scripts = match family {
                "search" | "offline" => 2,
                // A session can be kept.
                "session" => 2,
                // What it loads, or a block of data.
                "meeting" | "document" | "recording" | "symbol" | "neutral" | "not-found" => 1,
                _ => 0,
            };
            // What saves public pages.
            let saves = usize::from(family != "podium");
            assert_eq!(count("script"), scripts + saves, "{about}");
            assert!(!html.contains(" style="), "{about}");
            assert!(html.contains("http-equiv=Content-Security-Policy"), "{about}");
            let (runs, plays) = (family == "search", family == "recording");
            assert_eq!(html.contains("'wasm-unsafe-eval'"), runs, "{about}");
            assert_eq!(html.contains("media-src"), plays, "{about}");
            let tags = || html.split('<').filter_map(|tag| tag.split('>').next());
            let loads = |tag: &&str| tag.contains("=stylesheet") || tag.contains("src=/assets/");
            for tag in tags().filter(loads) {
                assert!(tag.contains("integrity=\"sha256-"), "{about}: {tag}");
            }
            let ids: Vec<&str> = html.split(" id=").skip(1).collect();
            let unique: BTreeSet<&str> =
                ids.iter().filter_map(|id| id.split([' ', '>']).next()).collect();
            assert_eq!(ids.len(), unique.len(), "{about}: an id twice");
        }
    }
}

#[test]
fn nothing_empty_is_shown_where_there_is_nothing() {
    let theme = shipped();
    for (family, view) in views::bare(Language::Fr) {
        let chrome = views::chrome(Language::Fr, family);
        let html = theme.render(family, Language::Fr, &chrome, &view, None).unwrap();
        let html = String::from_utf8(html).unwrap();
        elements(&html);
        let tags: Vec<&str> = html.split('<').skip(1).collect();
        for pair in tags.windows(2) {
            let closed = pair[1].strip_prefix('/').and_then(|tag| tag.split('>').next());
            let opened = pair[0].strip_suffix('>').and_then(|tag| tag.split(' ').next());
            let empty = opened.is_some() && opened == closed;
            // Scripts fill what they know by name.
            let filled = ["id=search-", "id=latest", "id=keep-", "id=kept-"]
                .iter()
                .any(|id| pair[0].contains(id))
                || pair[0].starts_with("script ");
            assert!(
                !empty || filled || pair[0] == "div>",
                "{family}: an empty <{} in {html}",
                pair[0]
            );
        }
        assert!(!html.contains("None") && !html.contains("null"), "{family}: {html}");
    }
}

#[test]
fn many_threads_share_a_theme() {
    fn shared<T: Send + Sync>(_: &T) {}
    let theme = shipped();
    shared(&theme);
    let alone = page(&theme, Language::Ru, "session");
    std::thread::scope(|scope| {
        let pages = [0; 4].map(|_| scope.spawn(|| page(&theme, Language::Ru, "session")));
        for other in pages {
            assert_eq!(other.join().unwrap(), alone);
        }
    });
}

#[test]
fn an_unknown_family_is_an_error() {
    let (_, view, _) = views::families(Language::En).pop().unwrap();
    let chrome = views::chrome(Language::En, "text");
    let error = shipped().render("no-such", Language::En, &chrome, &view, None).unwrap_err();
    assert!(error.to_string().contains("no-such"), "{error}");
}

#[test]
fn headings_never_skip_a_level() {
    let theme = shipped();
    for family in families() {
        let mut last = 0;
        for element in elements(&page(&theme, Language::En, family)) {
            let Some(level) = element.strip_prefix('h').and_then(|n| n.parse::<u32>().ok()) else {
                continue;
            };
            assert!(level <= last + 1, "{family}: h{level} after h{last}");
            last = level;
        }
    }
}

#[test]
fn symbols_are_isolated_in_right_to_left_pages() {
    let theme = shipped();
    for family in ["session", "document", "item", "press"] {
        let html = page(&theme, Language::Ar, family);
        for symbol in ["E/AC.51/2026/L.4/Rev.1", "A/81/6 (Prog. 13)", "ECOSOC/1234", "3 (a)"] {
            for (at, _) in html.match_indices(symbol) {
                assert!(html[..at].ends_with('>') && html[..at].contains("<bdi"), "{symbol}");
            }
        }
    }
}

#[test]
fn text_in_another_language_says_so() {
    let html = page(&shipped(), Language::En, "guides");
    assert!(html.contains("lang=fr"), "{html}");
    assert!(html.contains("(in French)"));
}

#[test]
fn untrusted_text_is_escaped() {
    let mut chrome = views::chrome(Language::En, "text");
    chrome.crumbs[0].label = "<script>x</script> & \"y\"".into();
    let (_, view, prose) = views::families(Language::En).pop().unwrap();
    let html = shipped().render("text", Language::En, &chrome, &view, prose.as_deref()).unwrap();
    let html = String::from_utf8(html).unwrap();
    assert!(!html.contains("<script>"), "{html}");
    assert!(html.contains("<blockquote"), "the prose is trusted");
}

#[test]
fn every_word_is_shown_and_every_language_has_it() {
    let words = words();
    let expected: Vec<&String> = words[Language::En].keys().collect();
    for (language, words) in words.iter() {
        assert_eq!(words.keys().collect::<Vec<_>>(), expected, "{language}");
    }
    // Each word, changed, must change some page's fingerprint.
    let before = shipped();
    for word in expected {
        let mut changed = words.clone();
        changed[Language::En].insert(word.clone(), "changed".into());
        let after = theme(Path::new("/nonexistent"), &changed).unwrap();
        let differs = |family: &&str| {
            before.fingerprint(family, Language::En) != after.fingerprint(family, Language::En)
        };
        let sheets = ["tickets", "booklet"];
        assert!(families().iter().chain(&sheets).any(differs), "{word} is shown nowhere");
    }
}

#[test]
fn a_word_changes_only_the_pages_that_show_it() {
    let before = shipped();
    let mut words = words();
    words[Language::Fr].insert("heading-reissues".into(), "autre".into());
    let after = theme(Path::new("/nonexistent"), &words).unwrap();
    let mut changed = BTreeMap::<&str, Vec<Language>>::new();
    for family in families() {
        for language in Language::ALL {
            if before.fingerprint(family, language) != after.fingerprint(family, language) {
                changed.entry(family).or_default().push(language);
            }
        }
    }
    assert_eq!(changed, BTreeMap::from([("document", vec![Language::Fr])]));
}

#[test]
fn a_site_replaces_the_theme_file_by_file() {
    let site = site_with(
        "components/when/when.html",
        "{% component when(value) %}WHEN{% endcomponent when %}",
    );
    let own = theme(site.path(), &words()).unwrap();
    assert!(page(&own, Language::En, "home").contains("WHEN"));
    let shipped = shipped();
    let same =
        |family| shipped.fingerprint(family, Language::En) == own.fingerprint(family, Language::En);
    assert!(same("text") && !same("home"));
}

#[test]
fn a_style_of_the_site_changes_the_address_that_all_pages_have() {
    let site = site_with("styles/9-own.css", "main { color: red }");
    let own = theme(site.path(), &words()).unwrap();
    let css = |theme: &Theme| theme.assets()[0].path.clone();
    let shipped = shipped();
    assert_ne!(css(&own), css(&shipped));
    assert!(page(&own, Language::En, "text").contains(&css(&own)));
    assert_ne!(own.fingerprint("text", Language::En), shipped.fingerprint("text", Language::En));
}

#[test]
fn mistakes_are_found_where_they_are() {
    let cases = [
        ("pages/text.html", "<p>\n{% if %}", "theme-syntax", 10),
        ("pages/text.html", "<p>\n{{ t.no_such }}", "theme-word", 7),
        ("pages/text.html", "<p>\n{{ <no_such/> }}", "theme-missing", 8),
        ("pages/text.html", "{% extends \"no.html\" %}", "theme-missing", 12),
        ("styles/9-own.css", "a {}\nb } }", "theme-syntax", 5),
    ];
    for (path, text, code, start) in cases {
        let site = site_with(path, text);
        let found = theme(site.path(), &words()).err().unwrap();
        let place = &found[0].place;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].code, &*place.file), (code, &*format!("themes/default/{path}")));
        assert!(place.start.abs_diff(start) <= 3, "{code} at {}", place.start);
    }
}

/// What is wrong with a page of texts that shows this.
fn variables(main: &str) -> Vec<String> {
    let text =
        format!("{{% extends \"pages/base.html\" %}}{{% block main %}}{main}{{% endblock main %}}");
    let site = site_with("pages/text.html", &text);
    let found = theme(site.path(), &words()).err().unwrap_or_default();
    let named = |finding: &Finding| {
        let argument = |name| finding.args.iter().find(|(key, _)| *key == name).unwrap().1.clone();
        assert_eq!(finding.code, "theme-variable", "{finding:?}");
        let place = &finding.place;
        assert_eq!(text[place.start as usize..place.end as usize], argument("name"));
        format!("{}: {}", argument("name"), argument("known"))
    };
    found.iter().map(named).collect()
}

#[test]
fn a_variable_that_no_page_has_is_found_wherever_it_is_read() {
    let cases = [
        ("{{ view.headline }}", "view.headline: heading"),
        ("{% if view.subtitle %}x{% endif %}", "view.subtitle: heading"),
        ("{{ view.heading.text }}", "view.heading.text: none"),
        ("{% for link in page.crumbs %}{{ link.text }}{% endfor %}", "link.text: href, label"),
        ("{% set crumbs = page.crumbs %}{{ crumbs.first }}", "crumbs.first: none"),
        ("{{ <links entries={page.links}/> }}", "page.links: "),
        ("{{ \"a\" ~ heading | default(value=prose) }}", "heading: "),
    ];
    for (main, told) in cases {
        let found = variables(main);
        assert!(found.len() == 1 && found[0].starts_with(told), "{main}: {found:?}");
    }
}

#[test]
fn what_a_template_names_itself_is_no_variable_of_a_page() {
    let sound = [
        "{% for link in page.crumbs %}{{ loop.index }}{{ link.label }}{% endfor %}",
        "{% set here = page.lang ~ \"/\" %}{% if here is not containing(pat=page.tail) %}x{% endif %}",
        "{{ view.heading | truncate(length=9) | upper }}{{ page.crumbs[0].label }}",
        "{% set map = {\"id\": view.heading, \"n\": 1.5} %}{{ map.id }}",
        "{{ [link.href for link in page.crumbs if link.label] | length }}",
        "{% <part heading={t.heading_files} shows={true}> %}{{ css }}{% </part> %}",
        "{% if 1 < 2 and view.heading == page.title %}{{ lang }}{{ dir }}{% endif %}",
    ];
    for main in sound {
        assert_eq!(variables(main), [""; 0], "{main}");
    }
}

#[test]
fn a_component_is_judged_by_what_it_is_given() {
    let own = |body: &str| {
        let text = format!("{{% component when(value) %}}{body}{{% endcomponent when %}}");
        let site = site_with("components/when/when.html", &text);
        theme(site.path(), &words()).err().unwrap_or_default().len()
    };
    assert_eq!(own("{{ value.text }}"), 0);
    assert_eq!(own("{{ value.words }}"), 1);
    assert_eq!(own("{{ page.title }}"), 1, "what it is not given it cannot read");
}

/// `cargo test --test it theme:: -- --ignored`, then look at target/theme-preview.
#[test]
#[ignore = "writes a preview to look at, and says how long it took"]
fn preview() {
    let theme = shipped();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/theme-preview");
    std::fs::create_dir_all(folder.join("assets")).unwrap();
    for asset in theme.assets() {
        std::fs::write(folder.join(&asset.path), &asset.bytes).unwrap();
    }
    for language in Language::ALL {
        for (family, view, prose) in views::families(language) {
            let chrome = views::chrome(language, family);
            let render = || theme.render(family, language, &chrome, &view, prose.as_deref());
            let start = std::time::Instant::now();
            let pages: Vec<_> = (0..20).map(|_| render().unwrap()).collect();
            let (bytes, each) = (&pages[0], start.elapsed() / 20);
            println!("{language} {family}: {} bytes, {each:?}", bytes.len());
            let page = folder.join(language.code()).join(family);
            std::fs::create_dir_all(&page).unwrap();
            std::fs::write(page.join("index.html"), bytes).unwrap();
        }
    }
}
