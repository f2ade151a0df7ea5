//! From the model to page jobs: the only room that knows both the model and
//! the views.

pub mod view;
