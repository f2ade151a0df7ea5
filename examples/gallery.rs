//! The theme's components by their examples, for those who work on the theme:
//! `cargo xtask gallery`. A page a language shows them all, and each example
//! has a page of its own, which tests look at. It starts at [`main`]; nothing
//! of it is part of a site.

#![allow(clippy::disallowed_methods, reason = "a developer's tool, not part of the generator")]

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use papersmart::diagnostic::Findings;
use papersmart::i18n::{Catalogue, Language, Six};
use papersmart::render::Theme;
use papersmart::source::World;
use serde::Deserialize;

/// A component's `examples.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    #[serde(default)]
    example: Vec<Example>,
}

/// What it shows, and the arguments and the inside that a template would give.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    #[serde(default)]
    arguments: toml::Table,
    body: Option<String>,
}

/// A component's name, and its examples.
type Shown = (String, Vec<Example>);

const FOLDER: &str = "themes/default/components";

fn main() -> Result<(), Box<dyn Error>> {
    let mut paths = std::env::args().skip(1).map(PathBuf::from);
    let (Some(site), Some(out)) = (paths.next(), paths.next()) else {
        return Err("usage: gallery SITE OUT".into());
    };
    let world = World::at_present(&site);
    let theme = load(&world)?;
    for asset in theme.assets() {
        write(&out.join(&asset.path), &asset.bytes)?;
    }
    let components = read(&world)?;
    for language in Language::ALL {
        let mut all = String::new();
        for (component, examples) in &components {
            for (at, example) in examples.iter().enumerate() {
                let shown = theme.component(
                    &component.replace('-', "_"),
                    language,
                    &example.arguments,
                    example.body.as_deref(),
                )?;
                let part = format!("<h2>{component}: {}</h2>\n{shown}", example.name);
                let alone = page(&theme, language, component, &part);
                let file = out.join(format!("{language}/{component}.{}.html", at + 1));
                write(&file, alone.as_bytes())?;
                all.push_str(&format!("<section>\n{part}\n</section>\n"));
            }
        }
        let every = page(&theme, language, "Components", &all);
        write(&out.join(format!("{language}/index.html")), every.as_bytes())?;
    }
    Ok(())
}

fn load(world: &World) -> Result<Theme, Box<dyn Error>> {
    let mut findings = Findings::default();
    let catalogue = Catalogue::load(world, &mut findings);
    let words = Six::from_fn(|language| catalogue.words(language).clone());
    let theme = Theme::load(world, &words, &mut findings);
    let told = || findings.sorted().iter().map(|one| format!("{one:?}\n")).collect::<String>();
    theme.ok_or_else(|| told().into())
}

/// The examples by component.
fn read(world: &World) -> Result<Vec<Shown>, Box<dyn Error>> {
    let mut components = Vec::new();
    for stat in world.files(FOLDER)? {
        let Some(folder) = stat.path.strip_suffix("/examples.toml") else { continue };
        let text = String::from_utf8(world.read(&stat.path)?)?;
        let read: Examples =
            toml::from_str(&text).map_err(|error| format!("{}: {error}", stat.path))?;
        let component = folder.rsplit('/').next().unwrap_or(folder);
        components.push((component.to_owned(), read.example));
    }
    Ok(components)
}

fn page(theme: &Theme, language: Language, title: &str, main: &str) -> String {
    let css = theme.assets().iter().find(|asset| asset.path.ends_with(".css"));
    let css = css.map_or("", |asset| asset.path.as_str());
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{dir}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"../{css}\">\n</head>\n<body>\n\
         <main id=\"main\" tabindex=\"-1\">\n<h1>{title}</h1>\n{main}</main>\n</body>\n</html>\n",
        dir = language.dir()
    )
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, bytes)?)
}
