//! The compiler for browsers: this toolchain's, if it can, or else Debian's,
//! which comes with its library's source and leaves the toolchain alone. It
//! starts at [`Compiler::find`].

use std::path::PathBuf;

use super::{TARGET, debian};
use crate::run::Program;
use crate::{Outcome, workspace};

/// Flags that make std small; they need its source and unstable options. A
/// panic stops at once, without a word of why.
pub(crate) const SMALL_STD: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// A compiler and how it is called.
pub(crate) struct Compiler {
    /// Its version, as it says it.
    pub(crate) version: String,
    /// The folder that holds it, where it is not this toolchain's own.
    debian: Option<PathBuf>,
    /// Whether the source of std is there, to be built for size.
    has_source: bool,
    sysroot: PathBuf,
}

impl Compiler {
    /// Finds one, or fetches Debian's.
    pub(crate) fn find() -> Outcome<Self> {
        let own = Program::new("rustc --print sysroot").quietly()?;
        let sysroot = PathBuf::from(own.trim());
        let has_source = sysroot.join("lib/rustlib/src/rust/library/Cargo.lock").exists();
        if has_source || sysroot.join("lib/rustlib/wasm32-unknown-unknown").exists() {
            let version = Program::new("rustc --version").quietly()?.trim().to_owned();
            return Ok(Self { version, debian: None, has_source, sysroot });
        }
        let folder = debian::unpacked()
            .map_err(|error| format!("{error}\nor run: rustup component add rust-src"))?;
        let rustc = Program::at(&folder.join("usr/bin/rustc")).args("--version");
        let library = folder.join(debian::LIBRARIES);
        let version = rustc.env("LD_LIBRARY_PATH", &library.to_string_lossy()).quietly()?;
        let version = version.trim().to_owned();
        Ok(Self { version, debian: Some(folder), has_source: true, sysroot })
    }

    /// Lets a build by cargo use it.
    pub(crate) fn apply(&self, cargo: Program) -> Program {
        let mut cargo = cargo.env("CARGO_ENCODED_RUSTFLAGS", &self.flags().join("\x1f"));
        if self.has_source {
            cargo = cargo.args("-Zbuild-std=std -Zbuild-std-features=optimize_for_size");
            cargo = cargo.env("RUSTC_BOOTSTRAP", "1");
        }
        if let Some(folder) = &self.debian {
            // Debian's has no linker of its own.
            let linker = self.sysroot.join("lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld");
            let linker = linker.to_string_lossy();
            cargo = cargo
                .env("RUSTC", &folder.join("usr/bin/rustc").to_string_lossy())
                .env("LD_LIBRARY_PATH", &folder.join(debian::LIBRARIES).to_string_lossy())
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &linker);
        }
        cargo
    }

    fn flags(&self) -> Vec<String> {
        let random = "--cfg=getrandom_backend=\"unsupported\"";
        let mut flags = vec![TARGET.to_owned(), random.to_owned()];
        if self.has_source {
            flags.extend(SMALL_STD.map(str::to_owned));
        }
        // Where it was built is nobody's business.
        let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
        for (folder, name) in [(home, "cargo"), (workspace().canonicalize().ok(), "papersmart")] {
            let folder = folder.map(|folder| folder.display().to_string());
            flags.extend(folder.map(|folder| format!("--remap-path-prefix={folder}={name}")));
        }
        flags
    }
}
