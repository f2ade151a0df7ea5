//! Splits what the compiler made of the search engine into a WebAssembly module
//! and the classic script that loads it: `glue MODULE FOLDER`. A program of its
//! own, so that nothing else waits for its libraries to compile.
#![forbid(unsafe_code)]

use std::env;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let [module, folder] = words.as_slice() else {
        eprintln!("usage: glue MODULE FOLDER");
        return ExitCode::from(2);
    };
    match glue(module, folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn glue(module: &str, folder: &str) -> Result<(), Box<dyn std::error::Error>> {
    let mut bindgen = Bindgen::new();
    // A classic script runs in a Worker, on a page, and from file://.
    bindgen.no_modules(true)?.no_modules_global("searchEngine")?;
    bindgen.typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(false).remove_producers_section(true);
    bindgen.input_path(module).out_name("engine").generate(folder)?;
    Ok(())
}
