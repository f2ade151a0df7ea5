//! A body's own colours are on its pages, and nowhere else.

use crate::fixture::{Fixture, NOW, dangling, differences};

#[test]
fn a_body_colours_its_own_pages_alone() {
    let site = Fixture::new();
    site.build("out", NOW);
    let before = site.tree("out");
    let body = "content/bodies/council.toml";
    let colours = "colours = { light = \"#1C4532\", dark = \"#0d2a1d\" }\n";
    site.write(body, colours.to_owned() + &site.read(body));
    site.build("out", NOW);
    let after = site.tree("out");
    assert_eq!(dangling(&after), [""; 0]);

    let sheets: Vec<&String> =
        after.keys().filter(|path| path.starts_with("assets/colours.")).collect();
    let [sheet] = sheets.as_slice() else { panic!("{sheets:?}") };
    let css = std::str::from_utf8(&after[*sheet]).unwrap();
    assert!(css.contains("{--band:#1c4532}") && css.contains("{--band:#0d2a1d}"), "{css}");
    let html = differences(&before, &after).into_iter().filter(|path| path.ends_with(".html"));
    let changed: Vec<&str> = html.collect();
    assert!(changed.contains(&"fr/council/index.html"));
    assert!(changed.contains(&"ar/council/second/agenda/review/index.html"));
    for path in &changed {
        assert!(path[2..].starts_with("/council/"), "{path}");
        assert!(std::str::from_utf8(&after[*path]).unwrap().contains(sheet.as_str()), "{path}");
    }
}
