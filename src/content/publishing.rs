//! `publish.toml` beside `content/`: where the site is published to. It holds no
//! secret, only the names of the environment variables that do.

use std::path::{Component, Path};

use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use crate::diagnostic::{At, Finding, Findings};
use crate::model::{Id, Term};
use crate::source::World;

/// The file.
pub const PUBLISHING: &str = "publish.toml";

/// Where the site is published to, and whose signatures count.
#[derive(Clone, Debug)]
pub struct PublishingRecord {
    /// Public keys in the format of minisign.
    pub keys: Vec<At<String>>,
    /// The targets, in the order of the file.
    pub targets: Vec<TargetRecord>,
}

/// A place that the site is published to.
#[derive(Clone, Debug)]
pub struct TargetRecord {
    /// Its name.
    pub name: Id,
    /// What it is to readers.
    pub role: TargetRole,
    /// What it is.
    pub place: TargetPlace,
}

/// What a target is, and how it is reached.
#[derive(Clone, Debug)]
pub enum TargetPlace {
    /// A folder of this machine, which holds two copies and a link.
    Folder {
        /// Where, relative to the site.
        path: String,
    },
    /// The same on another machine.
    Ssh {
        /// `USER@HOST` or `HOST`.
        host: String,
        /// Its port.
        port: Option<u16>,
        /// Where, from the root.
        path: String,
        /// The variable with the private key, or with the path of its file.
        key: Option<String>,
        /// The file of known hosts, relative to the site.
        known_hosts: Option<String>,
    },
    /// A bucket.
    S3 {
        /// Its name.
        bucket: String,
        /// Where it is.
        region: String,
        /// The address of a service other than Amazon's.
        endpoint: Option<String>,
        /// What all names begin with.
        prefix: String,
        /// The variable with the identifier of the key.
        key_id: String,
        /// The variable with the key.
        secret: String,
    },
    /// A site at Netlify.
    Netlify {
        /// Its identifier.
        site: String,
        /// The variable with the token.
        token: String,
        /// The address of its interface, where it is another than Netlify's own.
        endpoint: Option<String>,
    },
}

impl TargetPlace {
    /// Whether both are one folder of this machine, as far as their names tell.
    fn is_same_folder(&self, other: &Self) -> bool {
        let parts = |path: &str| -> Vec<String> {
            let parts = Path::new(path).components().filter(|part| *part != Component::CurDir);
            parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
        };
        match (self, other) {
            (Self::Folder { path: one }, Self::Folder { path: other }) => {
                parts(one) == parts(other)
            }
            _ => false,
        }
    }
}

/// What a target is to readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetRole {
    /// The address that is given out.
    Primary,
    /// A copy for when that one is not there.
    Mirror,
}

impl Term for TargetRole {
    const ALL: &'static [Self] = &[Self::Primary, Self::Mirror];

    fn keyword(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Mirror => "mirror",
        }
    }
}

/// The word for what a target is.
#[derive(Clone, Copy)]
enum Kind {
    Folder,
    Ssh,
    S3,
    Netlify,
}

impl Term for Kind {
    const ALL: &'static [Self] = &[Self::Folder, Self::Ssh, Self::S3, Self::Netlify];

    fn keyword(self) -> &'static str {
        match self {
            Self::Folder => "folder",
            Self::Ssh => "ssh",
            Self::S3 => "s3",
            Self::Netlify => "netlify",
        }
    }
}

/// Reads where the site is published to; `None` where that cannot be used.
pub fn read_publishing(world: &World, findings: &mut Findings) -> Option<PublishingRecord> {
    let mut own = Findings::default();
    let record = read_toml(world, PUBLISHING, &mut own, publishing);
    let usable = !own.has_errors();
    findings.extend(own);
    record.filter(|_| usable)
}

fn publishing(fields: &mut Fields<'_>) -> Option<PublishingRecord> {
    let keys = fields.list("keys");
    let targets: Vec<At<TargetRecord>> = fields.required_list("targets")?;
    for (index, target) in targets.iter().enumerate() {
        let before = &targets[..index];
        if before.iter().any(|other| other.name == target.name) {
            let finding = Finding::error("duplicate-target", &target.place);
            fields.report(finding.with("target", &target.name));
        }
        if let Some(other) =
            before.iter().find(|other| other.value.place.is_same_folder(&target.value.place))
        {
            let finding = Finding::error("duplicate-folder", &target.place);
            let finding = finding.with("target", &target.name).with("other", &other.name);
            fields.report(finding);
        }
        let primary = |target: &TargetRecord| target.role == TargetRole::Primary;
        if primary(target) && before.iter().any(|other| primary(other)) {
            let finding = Finding::error("second-primary", &target.place);
            fields.report(finding.with("target", &target.name));
        }
    }
    Some(PublishingRecord { keys, targets: targets.into_iter().map(|at| at.value).collect() })
}

impl Value for TargetRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let name = fields.required("name");
            let role = fields.or("role", TargetRole::Mirror);
            let place = match fields.required("kind")? {
                Kind::Folder => folder(fields),
                Kind::Ssh => ssh(fields),
                Kind::S3 => s3(fields),
                Kind::Netlify => netlify(fields),
            };
            Some(Self { name: name?, role: role?, place: place? })
        })
    }
}

fn folder(fields: &mut Fields<'_>) -> Option<TargetPlace> {
    Some(TargetPlace::Folder { path: fields.required("path")? })
}

fn ssh(fields: &mut Fields<'_>) -> Option<TargetPlace> {
    let host = fields.required::<Host>("host");
    let port = fields.maybe::<Port>("port");
    let path = fields.required::<RemotePath>("path");
    let key = fields.maybe::<Variable>("key");
    let known_hosts = fields.maybe("known_hosts");
    Some(TargetPlace::Ssh {
        host: host?.0,
        port: port?.map(|port| port.0),
        path: path?.0,
        key: key?.map(|key| key.0),
        known_hosts: known_hosts?,
    })
}

fn s3(fields: &mut Fields<'_>) -> Option<TargetPlace> {
    let bucket = fields.required("bucket");
    let region = fields.required("region");
    let endpoint = fields.maybe::<Endpoint>("endpoint");
    let prefix = fields.or("prefix", Prefix::default());
    let key_id = fields.required::<Variable>("key_id");
    let secret = fields.required::<Variable>("secret");
    Some(TargetPlace::S3 {
        bucket: bucket?,
        region: region?,
        endpoint: endpoint?.map(|endpoint| endpoint.0),
        prefix: prefix?.0,
        key_id: key_id?.0,
        secret: secret?.0,
    })
}

fn netlify(fields: &mut Fields<'_>) -> Option<TargetPlace> {
    let site = fields.required::<Word>("site");
    let token = fields.required::<Variable>("token");
    let endpoint = fields.maybe::<Endpoint>("endpoint");
    let endpoint = endpoint?.map(|endpoint| endpoint.0);
    Some(TargetPlace::Netlify { site: site?.0, token: token?.0, endpoint })
}

/// Reads a text that has to be of a form: a type, its finding, and what it accepts.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident, $code:literal, $accepts:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Default)]
        struct $name(String);

        impl Value for $name {
            fn read(cell: Cell<'_>) -> Option<Self> {
                let text = cell.text()?;
                let accepts: fn(&str) -> bool = $accepts;
                if accepts(text) { Some(Self(text.to_owned())) } else { cell.bad($code, text) }
            }
        }
    )+};
}

texts! {
    /// The name of an environment variable.
    Variable, "bad-variable", |text| {
        let letter = |one: char| one.is_ascii_uppercase() || one == '_';
        text.starts_with(letter) && text.chars().all(|one| letter(one) || one.is_ascii_digit())
    };
    /// `USER@HOST` or `HOST`, which no program takes for an option.
    Host, "bad-host", |text| {
        let plain = |one: char| one.is_ascii_alphanumeric() || "._-".contains(one);
        let part = |part: &str| {
            !part.is_empty() && !part.starts_with('-') && part.chars().all(plain)
        };
        match text.split_once('@') {
            Some((user, host)) => part(user) && part(host),
            None => part(text),
        }
    };
    /// A path from the root that needs no quoting in any shell.
    RemotePath, "bad-remote-path", |text| {
        let plain = |one: char| one.is_ascii_alphanumeric() || "._-/".contains(one);
        let parts = text.strip_prefix('/').map(|text| text.split('/'));
        text.chars().all(plain)
            && parts.is_some_and(|mut all| all.all(|part| !matches!(part, "" | "." | "..")))
    };
    /// An address without a path; not encrypted on this machine only.
    Endpoint, "bad-endpoint", |text| {
        let near = ["http://localhost:", "http://127.0.0.1:"];
        let known = text.starts_with("https://") || near.iter().any(|near| text.starts_with(near));
        known && !text.contains(char::is_whitespace) && !text.ends_with('/')
    };
    /// What the names of a bucket begin with, without slashes around it.
    Prefix, "bad-prefix", |text| text.split('/').all(|part| !matches!(part, "" | "." | ".."));
    /// A name that needs no escaping in an address.
    Word, "bad-site-id", |text| {
        let plain = |one: char| one.is_ascii_alphanumeric() || "._-".contains(one);
        !text.is_empty() && text.chars().all(plain)
    };
}

/// A port.
struct Port(u16);

impl Value for Port {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let number = u64::read(cell)?;
        let port = u16::try_from(number).ok().filter(|port| *port > 0);
        port.map(Self).or_else(|| cell.bad("bad-number", &number.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The codes of what is wrong with a file, and the lines where it stands.
    fn told(text: &str) -> Vec<String> {
        let site = tempfile::tempdir().unwrap();
        crate::publish::write_atomically(&site.path().join(PUBLISHING), text.as_bytes()).unwrap();
        let mut findings = Findings::default();
        let world = World::at_present(site.path());
        let record = read_publishing(&world, &mut findings);
        assert_eq!(record.is_none(), findings.has_errors());
        let line = |finding: &Finding| {
            let line = text[..finding.place.start as usize].matches('\n').count() + 1;
            format!("{line} {}", finding.code)
        };
        findings.sorted().iter().map(line).collect()
    }

    #[test]
    fn a_primary_and_two_mirrors_are_read() {
        assert!(told(
            "[[targets]]\nname = \"portal\"\nrole = \"primary\"\nkind = \"netlify\"\nsite = \"a-b\"\n\
             token = \"TOKEN\"\n[[targets]]\nname = \"here\"\nkind = \"folder\"\npath = \"../www\"\n\
             [[targets]]\nname = \"there\"\nkind = \"ssh\"\nhost = \"site@mirror.example\"\n\
             port = 2222\npath = \"/srv/site\"\nkey = \"SITE_KEY\"\nknown_hosts = \"known_hosts\"\n"
        )
        .is_empty());
    }

    #[test]
    fn every_problem_is_told_at_once_where_it_stands() {
        let text = "[[targets]]\nname = \"one\"\nkind = \"ssh\"\nhost = \"-oProxyCommand=x\"\n\
                    port = 0\npath = \"/srv/$(x)\"\nkey = \"secret!\"\n\
                    [[targets]]\nname = \"Two\"\nrole = \"third\"\nkind = \"s3\"\nbucket = \"b\"\n\
                    region = \"r\"\nendpoint = \"http://example.org\"\nkey_id = \"A\"\nsecret = \"B\"\n\
                    prefix = \"/x\"\n[[targets]]\nname = \"three\"\nkind = \"netlify\"\nsite = \"a/b\"\n\
                    path = \"x\"\n";
        assert_eq!(
            told(text),
            [
                "4 bad-host",
                "5 bad-number",
                "6 bad-remote-path",
                "7 bad-variable",
                "9 bad-id",
                "10 unknown-word",
                "14 bad-endpoint",
                "17 bad-prefix",
                "18 missing-key",
                "21 bad-site-id",
                "22 unknown-key",
            ]
        );
        let twice = "[[targets]]\nname = \"one\"\nrole = \"primary\"\nkind = \"folder\"\npath = \"a\"\n\
                     [[targets]]\nname = \"one\"\nrole = \"primary\"\nkind = \"folder\"\npath = \"b\"\n";
        assert_eq!(told(twice), ["6 duplicate-target", "6 second-primary"]);
        let folders = "[[targets]]\nname = \"one\"\nkind = \"folder\"\npath = \"../www\"\n\
                       [[targets]]\nname = \"two\"\nkind = \"folder\"\npath = \"./../www/\"\n";
        assert_eq!(told(folders), ["5 duplicate-folder"]);
    }
}
