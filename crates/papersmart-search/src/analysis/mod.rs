//! Text to terms.

/// Version of the analysers: raised with any change of the terms they make.
pub const ANALYSER_VERSION: u32 = 1;
