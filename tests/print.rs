//! Printed copies on demand: from the form of a built page to a closed ticket, and
//! nothing of who asked left when the time is over.

use std::collections::BTreeMap;
use std::process::Output;

use crate::fixture::{self, Fixture, NOW, OPEN, Tree, tree};
use papersmart::content;
use papersmart::diagnostic::Findings;
use papersmart::model::JobCode;
use papersmart::source::World;

const DOCUMENT: &str = "en/council/second/documents/c-2-2/index.html";
const COUNTER: &str = "{ ar = \"مكتب\", zh = \"服务台\", en = \"Counter\", fr = \"Comptoir\", ru = \"Стол\", es = \"Mostrador\" }";

/// The fixture with a print service.
fn site(print: &str) -> Fixture {
    let site = Fixture::new();
    let service = format!("[print]\n{print}\nplaces = [{COUNTER}]\n\n[policies]");
    site.replace("content/site.toml", "[policies]", &service);
    site
}

fn page<'t>(tree: &'t Tree, path: &str) -> &'t str {
    assert!(tree.contains_key(path), "there is no {path}");
    std::str::from_utf8(&tree[path]).unwrap()
}

/// The attributes of the tags of a name.
fn tags(html: &str, name: &str) -> Vec<BTreeMap<String, String>> {
    let open = format!("<{name}");
    let tags = html.match_indices(&open).filter_map(|(at, _)| {
        let rest = &html[at + open.len()..];
        rest.starts_with([' ', '>']).then(|| attributes(&rest[..rest.find('>').unwrap()]))
    });
    tags.collect()
}

fn attributes(text: &str) -> BTreeMap<String, String> {
    let (mut found, mut rest) = (BTreeMap::new(), text.trim());
    while !rest.is_empty() {
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            let (text, more) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap(),
                None => after.split_once(' ').unwrap_or((after, "")),
            };
            value = text.to_owned();
            rest = more;
        }
        found.insert(name, value);
        rest = rest.trim_start();
    }
    found
}

/// The form of a page alone.
fn form(html: &str) -> &str {
    let start = html.find("class=ask-form").unwrap();
    let start = html[..start].rfind("<form").unwrap();
    &html[start..start + html[start..].find("</form>").unwrap()]
}

/// What the form of a page sends as it stands, by the names of its fields.
fn fields(html: &str) -> BTreeMap<String, String> {
    let form = form(html);
    let mut fields = BTreeMap::new();
    for input in tags(form, "input") {
        let value = input.get("value").cloned().unwrap_or_default();
        fields.insert(input["name"].clone(), value);
    }
    for part in form.split("<select").skip(1) {
        let part = part.split("</select>").next().unwrap();
        let name = attributes(&part[..part.find('>').unwrap()])["name"].clone();
        let options = tags(part, "option");
        let chosen = options.iter().find(|one| one.contains_key("selected")).unwrap_or(&options[0]);
        fields.insert(name, chosen["value"].clone());
    }
    fields
}

/// An export of what was sent, as a table.
fn table(rows: &[BTreeMap<String, String>]) -> String {
    let names: Vec<&String> = rows[0].keys().collect();
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let line = |cells: Vec<String>| cells.join(",") + "\n";
    let mut text = line(names.iter().map(|name| quoted(name)).collect());
    for row in rows {
        text += &line(names.iter().map(|name| quoted(&row[*name])).collect());
    }
    text
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn at(site: &Fixture, now: &str, arguments: &[&str]) -> Output {
    site.run(&[&["print"], arguments, &["--now", now]].concat())
}

fn does(site: &Fixture, now: &str, arguments: &[&str]) -> String {
    let output = at(site, now, arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn queue(site: &Fixture, now: &str) -> Vec<serde_json::Value> {
    serde_json::from_str(&does(site, now, &["queue", "--format", "json"])).unwrap()
}

/// A request for the joint paper.
fn request(id: &str, more: &[(&str, &str)]) -> BTreeMap<String, String> {
    let plain = [
        ("id", id),
        ("created_at", "2026-03-25T08:00:00Z"),
        ("reader", "fr"),
        ("thing", "council/second/documents/c-2-2"),
        ("symbol", ""),
        ("language", "en"),
        ("copies", "3"),
        ("for", "Birch"),
        ("place", "Counter"),
        ("when", "today"),
    ];
    let all = plain.iter().chain(more);
    all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn import(site: &Fixture, rows: &[BTreeMap<String, String>]) -> Output {
    std::fs::write(site.out("export.csv"), table(rows)).unwrap();
    at(site, NOW, &["import", "export.csv"])
}

/// Every file of the site's folder, the hidden ones too.
fn holds(site: &Fixture, text: &str) -> Vec<String> {
    let all = tree(&site.site());
    let found = all
        .iter()
        .filter(|(_, bytes)| bytes.windows(text.len()).any(|window| window == text.as_bytes()));
    found.map(|(path, _)| path.clone()).collect()
}

#[test]
fn a_request_travels_from_the_form_to_a_closed_ticket() {
    let site = site("form = \"netlify\"");
    site.build("out", NOW);
    let pages = site.tree("out");
    let html = page(&pages, DOCUMENT);
    let mut sent = fields(html);
    assert_eq!(tags(form(html), "form")[0]["action"], "/en/print/thanks/");
    assert_eq!(sent["thing"], "council/second/documents/c-2-2");
    assert_eq!(sent["symbol"], "C/2/2");
    assert_eq!((&*sent["language"], &*sent["when"], &*sent["place"]), ("en", "today", "Counter"));
    sent.insert("for".into(), "Delegation of Birch".into());
    sent.insert("copies".into(), "12".into());
    sent.insert("created_at".into(), "2026-03-25 08:30:00 UTC".into());
    sent.insert("ip".into(), "192.0.2.1".into());
    let output = import(&site, &[sent.clone()]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(holds(&site, "192.0.2.1").is_empty());

    let waiting = queue(&site, NOW);
    assert_eq!(waiting.len(), 1);
    let code = waiting[0]["code"].as_str().unwrap().to_owned();
    assert_eq!(waiting[0]["copies"], 12);
    assert_eq!(waiting[0]["state"], "there");
    assert_eq!(waiting[0]["meeting"], "plenary-2");
    assert_eq!(waiting[0]["for"][0]["name"], "Delegation of Birch");

    let tickets = does(&site, NOW, &["tickets"]);
    assert!(tickets.contains(&code) && tickets.contains("Delegation of Birch"));
    assert!(tickets.contains(&format!("PRINT:{code}")));
    assert_eq!(queue(&site, NOW)[0]["ticket"], true);
    // Made once; again only when asked for.
    assert_eq!(at(&site, NOW, &["tickets"]).status.code(), Some(1));
    assert_eq!(does(&site, NOW, &["tickets", "--again"]), tickets);

    // What comes while it is printed is a job of its own.
    sent.insert("created_at".into(), "2026-03-25 08:40:00 UTC".into());
    assert_eq!(import(&site, &[sent]).status.code(), Some(0));
    let both = queue(&site, NOW);
    assert_eq!(both.len(), 2);
    assert_ne!(both[0]["code"], both[1]["code"]);

    does(&site, NOW, &["done", &code.to_lowercase()]);
    let printed = site.read(&format!("{OPEN}/printed.toml"));
    assert!(printed.contains("date = 2026-03-25\njobs = 1\ncopies = 12\nsheets = "), "{printed}");
    // Once is enough.
    let again = at(&site, NOW, &["done", &format!("PRINT:{code}")]);
    assert_eq!(again.status.code(), Some(0));
    assert!(said(&again).contains("Closed before"), "{}", said(&again));
    assert_eq!(site.read(&format!("{OPEN}/printed.toml")), printed);
    let rest = queue(&site, NOW);
    assert_eq!(rest.len(), 1);
    let other = rest[0]["code"].as_str().unwrap();
    does(&site, "2026-03-26T09:00:00Z", &["done", other, "--copies", "5"]);
    let world = World::new(&site.site(), NOW.parse().unwrap());
    let key = "council/second".parse().unwrap();
    let days = content::read_printed(&world, &key, &mut Findings::default());
    let days: Vec<_> = days.iter().map(|day| (day.date.value.to_string(), day.copies)).collect();
    assert_eq!(days, [("2026-03-25".to_owned(), 12), ("2026-03-26".to_owned(), 5)]);
    assert!(queue(&site, NOW).is_empty());
    // Nothing personal is among the content, and the totals make no page new but the one
    // of paper saved.
    assert!(holds(&site, "Delegation of Birch").iter().all(|path| path.starts_with("counter/")));
    site.build("out", NOW);
    let after = site.tree("out");
    let own = |path: &&str| path.contains("/documents/") || path.contains("/statements/");
    let new: Vec<&str> = fixture::differences(&after, &pages).into_iter().filter(own).collect();
    assert_eq!(new, [""; 0]);
}

#[test]
fn forms_are_where_there_is_something_to_print_and_nowhere_else() {
    let bare = Fixture::new().clean(NOW);
    for (path, bytes) in &bare {
        let html = String::from_utf8_lossy(bytes);
        assert!(
            !path.contains("print") && !html.contains("ask-form") || path.ends_with(".css"),
            "{path}"
        );
    }
    let site = site("form = \"https://forms.example/print\"");
    let all = site.clean(NOW);
    let has = |path: &str| page(&all, path).contains("<form action=https://forms.example/print");
    let below = "en/council/second";
    for there in ["documents/c-2-2", "statements/birch-opening"] {
        assert!(has(&format!("{below}/{there}/index.html")), "{there}");
    }
    for none in [
        "statements/grove-withdrawn",
        "statements/grove-no-text",
        "statements/birch-recalled",
        "meetings/plenary-1",
    ] {
        assert!(!has(&format!("{below}/{none}/index.html")), "{none}");
    }
    let policy = "form-action 'self' https://forms.example/print";
    assert!(page(&all, DOCUMENT).contains(policy));
    assert!(page(&all, "_headers").contains(policy));
    assert!(!page(&all, &format!("{below}/index.html")).contains("forms.example"));
    assert!(fields(page(&all, "ar/print/index.html")).contains_key("symbol"));
    assert!(!all.contains_key("forms/print.html"));
    // Languages are those that there are.
    let options = |path: &str| tags(form(page(&all, path)), "option");
    let languages: Vec<String> =
        options(DOCUMENT).into_iter().map(|it| it["value"].clone()).collect();
    assert_eq!(languages, ["en", "Counter", "now", "today", "tomorrow"]);
    // Other editions have none, nor has a session that is over.
    site.build_for(papersmart::model::Access::Participants, "inner", NOW).unwrap();
    assert!(
        site.tree("inner")
            .values()
            .all(|it| !String::from_utf8_lossy(it).contains("<form class=ask"))
    );
    site.replace(&format!("{OPEN}/session.toml"), "\"open\"", "\"closed\"");
    let over = site.clean(NOW);
    assert!(!page(&over, DOCUMENT).contains("forms.example"));
    site.replace("content/site.toml", "[print]", "[print]\nalways = true");
    assert!(page(&site.clean(NOW), DOCUMENT).contains("forms.example"));
}

#[test]
fn who_asks_is_never_sent_where_others_read_along() {
    for form in ["http://forms.example/print", "http://localhost.example/print"] {
        let site = site(&format!("form = \"{form}\""));
        let checked = site.run(&["check", "--now", NOW]);
        assert_eq!(checked.status.code(), Some(1));
        assert!(said(&checked).contains("bad-address"), "{}", said(&checked));
    }
}

#[test]
fn hosts_find_the_form_in_a_file_that_has_its_fields() {
    let all = site("form = \"netlify\"").clean(NOW);
    let names = |html: &str| {
        let inputs = tags(html, "input").into_iter().chain(tags(html, "select"));
        let mut names: Vec<String> = inputs.filter_map(|it| it.get("name").cloned()).collect();
        names.retain(|name| name != "form-name");
        names.sort();
        names.dedup();
        names
    };
    let detected = page(&all, "forms/print.html");
    assert!(detected.contains("data-netlify=\"true\"") && detected.contains("name=\"print\""));
    assert_eq!(names(detected), names(form(page(&all, DOCUMENT))));
    // What a host changes is that file alone.
    let changed =
        all.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("data-netlify"));
    assert_eq!(changed.map(|(path, _)| path.as_str()).collect::<Vec<_>>(), ["forms/print.html"]);
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        assert!(all.contains_key(&format!("{lang}/print/thanks/index.html")));
    }
    let sitemaps = all.iter().filter(|(path, _)| path.starts_with("sitemaps/"));
    assert!(
        sitemaps.into_iter().all(|(_, bytes)| !String::from_utf8_lossy(bytes).contains("thanks"))
    );
}

#[test]
fn a_mail_says_what_is_asked_for() {
    let all = site("mail = \"print@test.example\"").clean(NOW);
    let html = page(&all, DOCUMENT);
    let links = tags(html, "a");
    let mail = links.iter().find(|a| a["href"].starts_with("mailto:print@test.example?")).unwrap();
    assert!(mail["href"].contains("subject=") && mail["href"].contains("C%2F2%2F2"), "{mail:?}");
    assert!(mail["href"].contains("body=") && mail["href"].contains("%0D%0A"));
    assert!(!html.contains("ask-form"));
    assert!(!all.contains_key("en/print/thanks/index.html"));
}

#[test]
fn the_same_export_twice_adds_nothing_and_bad_rows_are_kept_aside() {
    let site = site("form = \"netlify\"\nmost = 10");
    let rows = [
        request("1", &[]),
        request("2", &[("copies", "11")]),
        request("3", &[("thing", "../../etc/passwd")]),
        request("4", &[("language", "not a language")]),
        request("5", &[("for", "Cedar"), ("copies", "4")]),
        request("6", &[("when", "yesterday")]),
    ];
    let first = import(&site, &rows);
    assert_eq!(first.status.code(), Some(1));
    assert!(said(&first).contains("New requests: 2"), "{}", said(&first));
    for row in ["Row 2", "Row 3", "Row 4", "Row 6"] {
        assert!(said(&first).contains(row), "{}", said(&first));
    }
    let kept = site.read("counter/register.json");
    let second = import(&site, &rows);
    assert_eq!(second.status.code(), Some(0));
    assert!(said(&second).contains("Known already: 6"), "{}", said(&second));
    assert_eq!(site.read("counter/register.json"), kept);
    // Without the host's own names, by what the rows say.
    let nameless: Vec<_> = rows
        .iter()
        .map(|row| {
            let mut row = row.clone();
            row.remove("id");
            row
        })
        .collect();
    import(&site, &nameless);
    let twice = import(&site, &nameless);
    assert!(said(&twice).contains("New requests: 0"), "{}", said(&twice));
    // Requests for the same thing, language and place are one job.
    let waiting = queue(&site, NOW);
    assert_eq!(waiting.len(), 1);
    assert_eq!((&waiting[0]["copies"], &waiting[0]["requests"]), (&14.into(), &4.into()));
}

#[test]
fn an_interface_gives_the_same_requests_as_a_table() {
    let site = site("form = \"netlify\"");
    let json = r#"[{"id": "1", "number": 9, "form_name": "print", "created_at": "2026-03-25T08:00:00.000Z",
        "data": {"thing": "council/second/documents/c-2-2", "language": "en", "copies": "3", "for": "Birch",
        "place": "Counter", "when": "today", "reader": "fr", "ip": "192.0.2.1"}},
        {"id": "2", "form_name": "survey", "data": {"answer": "x"}}]"#;
    std::fs::write(site.out("export.json"), json).unwrap();
    let output = at(&site, NOW, &["import", "export.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let known = import(&site, &[request("1", &[])]);
    assert!(said(&known).contains("Known already: 1"), "{}", said(&known));
    for broken in ["[{\"id\": ", "a,b\n1,2\n", "\u{0}\u{1}"] {
        std::fs::write(site.out("export.json"), broken).unwrap();
        assert_eq!(at(&site, NOW, &["import", "export.json"]).status.code(), Some(1), "{broken}");
    }
    assert_eq!(at(&site, NOW, &["import", "nowhere.csv"]).status.code(), Some(3));
}

#[test]
fn work_comes_in_the_order_in_which_it_is_needed() {
    let site = site("form = \"netlify\"");
    let rows = [
        request("1", &[("when", "tomorrow")]),
        request("2", &[("thing", "council/second/documents/timetable")]),
        request("3", &[("thing", ""), ("symbol", "c/2/1"), ("language", "fr"), ("when", "now")]),
        request("4", &[("place", "Room 7")]),
        request("5", &[("thing", "council/second/documents/c-2-3"), ("language", "es")]),
        request("6", &[("thing", "council/second/statements/grove-withdrawn"), ("language", "en")]),
        request("7", &[("language", "ru")]),
    ];
    import(&site, &rows);
    let waiting = queue(&site, NOW);
    let told: Vec<String> = waiting
        .iter()
        .map(|one| {
            let word = |name: &str| one[name].as_str().unwrap_or_default();
            format!(
                "{} {} {}",
                word("when"),
                word("thing").rsplit('/').next().unwrap(),
                word("state")
            )
        })
        .collect();
    assert_eq!(told[0], "now c-2-1 there");
    // A meeting that is on next comes before none.
    assert_eq!(told[1], "today c-2-2 there");
    assert!(told.contains(&"today c-2-3 unknown".to_owned()), "{told:?}");
    assert!(told.contains(&"today grove-withdrawn withdrawn".to_owned()), "{told:?}");
    assert!(told.contains(&"today c-2-2 other-language".to_owned()), "{told:?}");
    // What is not public is told from what never was by nothing.
    assert!(!does(&site, NOW, &["queue"]).contains("Embargoed"));
    let tickets = at(&site, NOW, &["tickets", "--to", "tickets.html"]);
    assert_eq!(tickets.status.code(), Some(0), "{}", said(&tickets));
    let html = std::fs::read_to_string(site.out("tickets.html")).unwrap();
    assert_eq!(html.matches("<article").count(), 4);
    // What cannot be printed is dropped with a reason, or waits.
    let code =
        waiting.iter().find(|one| one["state"] == "withdrawn").unwrap()["code"].as_str().unwrap();
    does(&site, NOW, &["drop", code, "--reason", "withdrawn"]);
    assert_eq!(queue(&site, NOW).len(), 6);
    let wrong = at(&site, NOW, &["done", "22222"]);
    assert_eq!(wrong.status.code(), Some(1), "{}", said(&wrong));
    assert_eq!(at(&site, NOW, &["done", "22223"]).status.code(), Some(2));
    // Tomorrow, what was for today is late.
    let late = queue(&site, "2026-03-26T09:00:00Z");
    assert!(late.iter().any(|one| one["late"] == true));
}

#[test]
fn jobs_that_share_a_code_get_tickets_before_they_are_closed() {
    let site = site("form = \"netlify\"");
    let code = |place: &str| JobCode::of(&["council/second/documents/c-2-2", "en", place], 0);
    let mut places: BTreeMap<JobCode, String> = BTreeMap::new();
    let both = (0..).find_map(|number| {
        let place = format!("Room {number}");
        let other = places.insert(code(&place), place.clone())?;
        Some([other, place])
    });
    let rows = both.unwrap().map(|place| request(&place, &[("place", &place)]));
    import(&site, &rows);
    let codes = || -> Vec<String> {
        let waiting = queue(&site, NOW);
        waiting.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
    };
    let shared = codes();
    assert_eq!(shared[0], shared[1]);
    for words in [&["done", &*shared[0]][..], &["drop", &*shared[0], "--reason", "x"]] {
        let refused = at(&site, NOW, words);
        assert_eq!(refused.status.code(), Some(1));
        assert!(said(&refused).contains("print tickets"), "{}", said(&refused));
    }
    does(&site, NOW, &["tickets"]);
    let own = codes();
    assert_ne!(own[0], own[1]);
    does(&site, NOW, &["done", &own[0]]);
    assert_eq!(codes(), own[1..]);
}

#[test]
fn a_symbol_of_a_session_that_is_over_is_found_where_its_copies_may_be_asked_for() {
    let site = site("form = \"netlify\"");
    site.replace(&format!("{OPEN}/session.toml"), "\"open\"", "\"closed\"");
    import(&site, &[request("1", &[("thing", ""), ("symbol", "c/2/2")])]);
    assert_eq!(queue(&site, NOW)[0]["state"], "unknown");
    site.replace("content/site.toml", "[print]", "[print]\nalways = true");
    assert_eq!(queue(&site, NOW)[0]["state"], "there");
}

#[test]
fn hostile_words_stay_words() {
    let site = site("form = \"netlify\"");
    let hostile = [
        ("1", "=HYPERLINK(\"https://x.example\")".to_owned()),
        ("2", "<script>alert(1)</script>".to_owned()),
        ("3", "\u{1b}[2J\u{202e}gnp.exe".to_owned()),
        ("4", "x".repeat(1 << 20)),
        ("5", "وفد\u{2067} \u{0}".to_owned()),
    ];
    let rows: Vec<_> =
        hostile.iter().map(|(id, text)| request(id, &[("for", text), ("place", text)])).collect();
    let output = import(&site, &rows);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("cut: 1"), "{}", said(&output));
    let steers = |text: &str| {
        text.chars().any(|c| {
            (c.is_control() && c != '\n')
                || ('\u{202a}'..='\u{202e}').contains(&c)
                || ('\u{2066}'..='\u{2069}').contains(&c)
        })
    };
    let told = does(&site, NOW, &["queue"]);
    assert!(!steers(&told), "{told:?}");
    let html = does(&site, NOW, &["tickets"]);
    assert!(!steers(&html) && !html.contains("<script"), "{html}");
    assert!(html.contains("&lt;script>") || html.contains("&lt;script&gt;"));
    assert!(html.len() < 200_000 && site.read("counter/register.json").len() < 20_000);
    // Letters of an old encoding are taken as far as they can be read.
    let bytes = b"id,thing,language,copies,for,place,when\n9,council/second/documents/c-2-2,en,1,C\xe8dre,Counter,now\n";
    std::fs::write(site.out("old.csv"), bytes).unwrap();
    assert_eq!(at(&site, NOW, &["import", "old.csv"]).status.code(), Some(0));
    assert!(site.read("counter/register.json").contains("C\u{fffd}dre"));
}

#[test]
fn who_asked_is_forgotten_when_the_time_is_over() {
    let site = site("form = \"netlify\"\nkeep_days = 10");
    let rows = [
        request("1", &[("for", "Kanarie"), ("place", "Kanarienest")]),
        request(
            "2",
            &[("for", "Kanarie"), ("thing", "council/second/documents/timetable"), ("copies", "2")],
        ),
        request("3", &[("for", "Kanarie"), ("copies", "none")]),
    ];
    import(&site, &rows);
    let waiting = queue(&site, NOW);
    let own = waiting.iter().find(|one| one["place"] == "Kanarienest").unwrap();
    does(&site, NOW, &["done", own["code"].as_str().unwrap()]);
    let there = |now: &str| {
        does(&site, now, &["queue"]);
        (holds(&site, "Kanarie"), holds(&site, "Kanarienest"))
    };
    let (all, nest) = there("2026-04-04T08:00:00Z");
    assert_eq!((all.len(), nest.len()), (1, 1));
    // Ten days after it was closed; the session ended on the 27th.
    let (all, nest) = there("2026-04-04T09:00:01Z");
    assert_eq!((all.len(), nest.len()), (1, 0), "{nest:?}");
    assert_eq!(queue(&site, "2026-04-04T09:00:01Z").len(), 1);
    // Whatever becomes of the command.
    let over = "2026-04-07T00:00:00Z";
    assert_eq!(at(&site, over, &["import", "nowhere.csv"]).status.code(), Some(3));
    assert_eq!(holds(&site, "Kanarie"), [""; 0]);
    let (all, _) = there(over);
    assert_eq!(all, [""; 0]);
    assert!(queue(&site, "2026-04-07T00:00:00Z").is_empty());
    // Nor does it come back with the same export, and the totals stay.
    let again = import(&site, &rows);
    assert!(said(&again).contains("Known already: 3"), "{}", said(&again));
    assert!(holds(&site, "Kanarie").is_empty());
    assert!(site.read(&format!("{OPEN}/printed.toml")).contains("copies = 3"));
    assert_eq!(at(&site, NOW, &["done", own["code"].as_str().unwrap()]).status.code(), Some(0));
}

#[test]
fn what_just_came_or_belongs_to_a_session_with_errors_is_not_forgotten() {
    let site = site("form = \"netlify\"\nkeep_days = 0");
    let mistyped = [("thing", ""), ("symbol", "C/9/9"), ("created_at", "2026-03-20T08:00:00Z")];
    import(&site, &[request("1", &mistyped), request("2", &[("for", "Kanarie")])]);
    assert_eq!(queue(&site, NOW).len(), 2);
    // A day after it came nobody waits for what is nowhere; the session goes on.
    let next = "2026-03-26T09:00:01Z";
    assert_eq!(queue(&site, next).len(), 1);
    // When a session is over that cannot be read is not known.
    let (file, later) = (format!("{OPEN}/session.toml"), "2027-01-01T00:00:00Z");
    let sound = site.read(&file);
    site.write(&file, "state = ");
    at(&site, later, &["queue"]);
    assert_eq!(holds(&site, "Kanarie").len(), 1);
    site.write(&file, &sound);
    assert_eq!(queue(&site, later).len(), 0);
    // What comes when the session is over waits for a day.
    std::fs::write(site.out("late.csv"), table(&[request("3", &[])])).unwrap();
    does(&site, later, &["import", "late.csv"]);
    assert_eq!(queue(&site, later).len(), 1);
    assert_eq!(queue(&site, "2027-01-02T00:00:00Z").len(), 0);
}

#[test]
fn nothing_is_published_of_what_the_counter_keeps() {
    let site = site("form = \"netlify\"");
    let before = site.clean(NOW);
    import(&site, &[request("1", &[("for", "Kanarie")])]);
    assert!(site.clean(NOW) == before);
    assert_eq!(site.read("counter/.gitignore"), "*\n");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let file = std::fs::metadata(site.site().join("counter/register.json")).unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
    }
    // Where others read along, nobody is named.
    let quiet = at(&site, NOW, &["queue", "--quiet-names"]);
    assert!(!String::from_utf8_lossy(&quiet.stdout).contains("Kanarie"));
    let tickets =
        site.command(&["print", "tickets", "--now", NOW]).env("CI", "true").output().unwrap();
    assert_eq!((tickets.status.code(), tickets.stdout.len()), (Some(1), 0));
    let exposed = at(&site, NOW, &["tickets", "--to", "site/content/tickets.html"]);
    assert_eq!(exposed.status.code(), Some(1));
}

/// A command that is killed at any moment leaves the register as it was or as it
/// would be, and what was printed agrees with it.
#[test]
fn a_crash_loses_nothing() {
    let site = site("form = \"netlify\"");
    let rows: Vec<_> = (0..30)
        .map(|number| {
            let place = format!("Room {number}");
            request(&number.to_string(), &[("place", place.as_str())])
        })
        .collect();
    import(&site, &rows);
    for wait in [1, 5, 10, 20, 30, 40, 60, 80, 120, 200] {
        let code = queue(&site, NOW)[0]["code"].as_str().unwrap().to_owned();
        let mut child = site.command(&["print", "done", &code, "--now", NOW]).spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(wait));
        let _ = child.kill();
        child.wait().unwrap();
        let left = queue(&site, NOW).len();
        let world = World::new(&site.site(), NOW.parse().unwrap());
        let key = "council/second".parse().unwrap();
        let days = content::read_printed(&world, &key, &mut Findings::default());
        let jobs: u64 = days.iter().map(|day| day.jobs).sum();
        assert_eq!(usize::try_from(jobs).unwrap() + left, rows.len(), "after {wait} ms");
    }
}

fn booklet(site: &Fixture, of: &[&str], lang: &str) -> String {
    let more = ["--lang", lang, "--to", "booklet.html"];
    does(site, NOW, &[&["booklet", "council/second"], of, &more].concat());
    std::fs::read_to_string(site.out("booklet.html")).unwrap()
}

#[test]
fn a_booklet_has_what_is_public_in_its_order_and_nothing_else() {
    let site = site("form = \"netlify\"");
    let texts = |html: &str| html.matches("<article").count();
    let item = booklet(&site, &["--item", "review"], "en");
    assert!(item.contains("C/2/2") && texts(&item) > 0, "{item}");
    assert!(!item.contains("C/2/3") && !item.contains("Embargoed"), "before its time");
    assert!(item.contains("@page{size:A4") || item.contains("size: A4"), "{item}");
    let meeting = booklet(&site, &["--meeting", "plenary-1", "--paper", "letter"], "fr");
    assert!(meeting.contains("<html lang=fr") || meeting.contains("lang=fr>"), "{meeting}");
    assert!(meeting.contains("size: letter") || meeting.contains("size:letter"));
    // Nothing embargoed, whatever the language, and nothing that asks for anything.
    for lang in ["ar", "zh", "en", "fr", "ru", "es"] {
        for of in [["--meeting", "plenary-1"], ["--item", "review"], ["--item", "work"]] {
            let html = booklet(&site, &of, lang);
            assert!(!html.to_lowercase().contains("kanarie"), "{lang} {of:?}");
            assert!(!html.contains("<script") && !html.contains("src=") && !html.contains("<link"));
        }
    }
    let refused =
        |words: &[&str]| at(&site, NOW, &[&["booklet", "council/second"], words].concat());
    let closed = refused(&["--meeting", "closed-1", "--lang", "en", "--to", "x.html"]);
    assert_eq!(closed.status.code(), Some(1), "{}", said(&closed));
    let ending = refused(&["--item", "work", "--lang", "en", "--to", "x.doc"]);
    assert_eq!(ending.status.code(), Some(1));
    let without = refused(&[
        "--item",
        "work",
        "--lang",
        "en",
        "--to",
        "x.pdf",
        "--browser",
        "no-such-browser",
    ]);
    assert_eq!(without.status.code(), Some(1));
    assert!(said(&without).contains("--browser"), "{}", said(&without));
    assert_eq!(refused(&["--lang", "en", "--to", "x.html"]).status.code(), Some(2));
}

#[test]
fn booklets_say_what_the_pages_caution_against() {
    let site = site("form = \"netlify\"");
    let file = format!("{OPEN}/documents.toml");
    let note = "status = \"advance-unedited\"\nrelations = [{ kind = \"record-of\", to = \"plenary-1\" }]\ndate = 2026-02-02";
    site.replace(&file, "date = 2026-02-02", note);
    let item = booklet(&site, &["--item", "work"], "en");
    for caution in ["Advance unedited", "is corrected by"] {
        assert_eq!(item.matches(caution).count(), 1, "{caution}: {item}");
    }
    site.replace(&file, "C/2/1/Corr.1", "C/2/1/Rev.1");
    assert!(booklet(&site, &["--item", "work"], "en").contains("has been superseded by"));
    // What records a meeting belongs to it.
    let meeting = booklet(&site, &["--meeting", "plenary-1"], "en");
    assert!(meeting.contains("Advance unedited"), "{meeting}");
    assert_eq!(meeting.matches("Check against delivery").count(), 1, "{meeting}");
    // In whichever language the text is.
    let words = |lang: &str| {
        let all = std::fs::read_to_string(format!("i18n/{lang}/plan.ftl")).unwrap();
        let line = all.lines().find_map(|it| it.strip_prefix("notice-check-against-delivery = "));
        line.unwrap().to_owned()
    };
    assert!(booklet(&site, &["--meeting", "plenary-1"], "ru").contains(&words("ru")));
}

#[test]
fn two_counters_at_once_take_turns() {
    let site = site("form = \"netlify\"");
    let rows: Vec<_> = (0..6)
        .map(|number| {
            let place = format!("Room {number}");
            request(&number.to_string(), &[("place", place.as_str())])
        })
        .collect();
    import(&site, &rows);
    let codes: Vec<String> =
        queue(&site, NOW).iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect();
    let children: Vec<_> = (codes.iter())
        .map(|code| site.command(&["print", "done", code, "--now", NOW]).spawn().unwrap())
        .collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    assert!(queue(&site, NOW).is_empty());
    let printed = site.read(&format!("{OPEN}/printed.toml"));
    assert!(printed.contains("jobs = 6\ncopies = 18\n"), "{printed}");
}
