//! Tells cargo that the embedded catalogues and theme are part of the build:
//! without it, a file that is added would go unnoticed.

fn main() {
    println!("cargo::rerun-if-changed=i18n");
    println!("cargo::rerun-if-changed=themes");
}
