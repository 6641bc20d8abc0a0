//! Tests of the file above.
