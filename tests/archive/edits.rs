//! Edits of a closed session by hand, and what is to be found of each.

use papersmart::archive::Frozen;
use papersmart::diagnostic::Findings;
use papersmart::source::World;
use proptest::prelude::*;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, TableLike, value};

use crate::fixture::{Fixture, NOW};

/// An edit; numbers choose among what there is.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// A value becomes another one.
    Change(usize, usize),
    /// A value is taken out.
    Remove(usize, usize),
    /// A record gets a title in a further language.
    Translate(usize, u8),
    /// A document more.
    Add(u8),
    /// A comment and a line more.
    Comment(usize),
    /// A frozen file gets other bytes.
    Rewrite(usize),
    /// A file more.
    File(u8),
}

impl Arbitrary for Edit {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let any = || any::<usize>();
        prop_oneof![
            (any(), any()).prop_map(|(one, other)| Self::Change(one, other)),
            (any(), any()).prop_map(|(one, other)| Self::Remove(one, other)),
            (any(), 0..4u8).prop_map(|(one, other)| Self::Translate(one, other)),
            (0..4u8).prop_map(Self::Add),
            any().prop_map(Self::Comment),
            any().prop_map(Self::Rewrite),
            (0..4u8).prop_map(Self::File),
        ]
        .boxed()
    }
}

/// What is frozen of a session.
pub(crate) fn frozen(site: &Fixture, key: &str) -> Frozen {
    let world = World::new(&site.site(), NOW.parse().unwrap());
    Frozen::read(&world, &key.parse().unwrap(), &mut Findings::default()).unwrap()
}

impl Edit {
    /// Makes the edit; what has to be found then.
    pub(crate) fn make(&self, site: &Fixture, base: &str, frozen: &Frozen) -> Option<String> {
        match self {
            Self::Change(record, leaf) | Self::Remove(record, leaf) => {
                // A session whose head cannot be read has other errors.
                let records = frozen
                    .records
                    .iter()
                    .filter(|(name, one)| *name != "session.toml" && !one.value.is_empty());
                let records: Vec<_> = records.collect();
                let (name, leaves) = records[record % records.len()];
                let leaves: Vec<&String> = leaves
                    .value
                    .iter()
                    .filter(|(_, it)| !it.is_empty())
                    .map(|(leaf, _)| leaf)
                    .collect();
                let leaf = leaves[leaf % leaves.len()];
                let remove = matches!(self, Self::Remove(..));
                edit(site, base, name, |table| alter(table, leaf, remove));
                Some(format!("{name}: {leaf}"))
            }
            Self::Translate(record, tag) => {
                let names: Vec<&String> = frozen
                    .records
                    .keys()
                    .filter(|name| name.starts_with("documents.toml#"))
                    .collect();
                let name = names[record % names.len()];
                edit(site, base, name, |table| {
                    if let Some(title) = table.get_mut("title").and_then(Item::as_table_like_mut) {
                        title.insert(&format!("x-{tag}"), value("More"));
                    }
                });
                None
            }
            Self::Add(number) => {
                sheet(site, base, "documents.toml", |sheet| {
                    let mut document = Table::new();
                    document.insert("id", value(format!("added-{number}")));
                    document.insert("access", value("podium"));
                    let all = sheet
                        .entry("documents")
                        .or_insert(Item::ArrayOfTables(ArrayOfTables::new()));
                    all.as_array_of_tables_mut().unwrap().push(document);
                });
                None
            }
            Self::Comment(record) => {
                let names: Vec<&String> = frozen.records.keys().collect();
                let file = names[record % names.len()].split('#').next().unwrap();
                let path = format!("{base}/{file}");
                site.write(&path, format!("# A comment.\n\n{}", site.read(&path)));
                None
            }
            Self::Rewrite(file) => {
                let files: Vec<&String> = frozen.files.keys().collect();
                let file = files[file % files.len()];
                site.write(&format!("{base}/{file}"), "%PDF-1.7\nOther bytes.\n");
                Some(file.clone())
            }
            Self::File(number) => {
                site.write(&format!("{base}/files/added-{number}.pdf"), "%PDF-1.7\n");
                None
            }
        }
    }
}

fn sheet(site: &Fixture, base: &str, file: &str, work: impl FnOnce(&mut DocumentMut)) {
    let path = format!("{base}/{file}");
    let mut sheet: DocumentMut = site.read(&path).parse().unwrap();
    work(&mut sheet);
    site.write(&path, sheet.to_string());
}

/// Edits the table of a record.
fn edit(site: &Fixture, base: &str, name: &str, work: impl FnOnce(&mut dyn TableLike)) {
    let (file, id) = name.split_once('#').unwrap_or((name, ""));
    sheet(site, base, file, |sheet| {
        if id.is_empty() {
            return work(sheet.as_table_mut());
        }
        for (_, item) in sheet.as_table_mut().iter_mut() {
            let tables =
                item.as_array_of_tables_mut().into_iter().flat_map(ArrayOfTables::iter_mut);
            for table in tables {
                if table.get("id").and_then(Item::as_str) == Some(id) {
                    return work(table);
                }
            }
        }
        unreachable!("there is no {name}");
    });
}

fn alter(table: &mut dyn TableLike, leaf: &str, remove: bool) {
    let Some((first, rest)) = leaf.split_once('.') else {
        if remove {
            table.remove(leaf);
        } else {
            table.insert(leaf, value("quite another value"));
        }
        return;
    };
    // An earlier edit may have taken it.
    if let Some(below) = table.get_mut(first).and_then(Item::as_table_like_mut) {
        alter(below, rest, remove);
    }
}
