//! The limits of a number entry in the file: exact decimals, written as TOML numbers where TOML can hold them.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

/// Writes a whole number as such, and anything else as text, which no reader can round.
#[expect(clippy::ref_option, reason = "serde hands the field over by reference")]
pub(super) fn serialize<S: Serializer>(
    bound: &Option<Decimal>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let Some(bound) = bound else {
        return serializer.serialize_none();
    };
    let whole = bound
        .is_integer()
        .then(|| i64::try_from(*bound).ok())
        .flatten();
    match whole {
        Some(whole) => serializer.serialize_i64(whole),
        None => serializer.serialize_str(&bound.normalize().to_string()),
    }
}

/// Reads `5`, `0.5` or `"0.5"`.
pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Decimal>, D::Error> {
    deserializer.deserialize_any(BoundVisitor).map(Some)
}

struct BoundVisitor;

impl Visitor<'_> for BoundVisitor {
    type Value = Decimal;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Decimal, E> {
        Ok(Decimal::from(number))
    }

    /// The shortest text of a floating number is the one that was typed.
    fn visit_f64<E: Error>(self, number: f64) -> Result<Decimal, E> {
        self.visit_str(&number.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        Decimal::from_str(text)
            .map(|number| number.normalize())
            .map_err(E::custom)
    }
}
